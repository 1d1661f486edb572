import pytest
from django.utils.translation import override
from wagtail.models import Locale

from treatments.authoring.drafting.placing import NoPlace, find_parent


@pytest.mark.django_db
@pytest.mark.parametrize("path", [None, "/nowhere/"])
def test_a_page_that_has_no_place_is_called_by_its_name_in_the_editors_language(path):
    empty = Locale.objects.get_or_create(language_code="es")[0]
    with override("fr"), pytest.raises(NoPlace, match=r"«\sTraitement\s»"):
        find_parent("treatment", empty, path)
