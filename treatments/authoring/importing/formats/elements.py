"""What the elements of HTML mean to a reader of its text."""

from treatments.authoring.importing.lexicon.base import words

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = words(
    "p div section article main header hgroup aside li ul ol dl dd figure figcaption address pre blockquote "
    "details table thead tbody tfoot tr caption fieldset body html"
)
CELLS = words("td th")
LABELS = {"summary": 6, "dt": 6}  # of what follows them: the rank of a heading
INLINE = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "sup": "sup", "sub": "sub", "a": "a"}
OTHER = words("br img hr span label q cite code u s mark small abbr")
# No end tag is needed, so they tell nothing of how deep the markup is nested.
UNCLOSED = words(
    "p li dt dd tr td th thead tbody tfoot option br img hr input meta link source col area wbr embed base"
)
# What is no content, and the reason that the report gives.
DROPPED = {
    "nav": "navigation",
    "footer": "footer",
    "form": "form",
    "button": "call to action",
    "dialog": "form",
}
DROPPED_ROLES = {"navigation": "navigation", "contentinfo": "footer", "search": "form", "dialog": "form"}
DROPPED_CLASSES = {
    **dict.fromkeys(words("nav navbar menu breadcrumb breadcrumbs skip-link site-nav"), "navigation"),
    **dict.fromkeys(words("footer site-footer cookie-banner cookies cookie-notice copyright"), "footer"),
}
