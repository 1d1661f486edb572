"""Registration only: what each hook does is written where it belongs."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from treatments.authoring.snippets.admin import ClinicalSnippetGroup

register_snippet(ClinicalSnippetGroup)
