"""``present(page)``: the document of a page. The only way from a page to what anybody reads."""

from treatments.publishing.present import article, condition, index_page, treatment  # noqa: F401 (they register)
from treatments.publishing.present.dispatch import present

__all__ = ["present"]
