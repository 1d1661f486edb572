"""XML as a tree that knows its lines, read without touching a DTD, an entity or the network."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler, ErrorHandler, feature_namespaces
from xml.sax.xmlreader import InputSource

from defusedxml import DefusedXmlException
from defusedxml.expatreader import create_parser
from django.utils.translation import gettext as _

from treatments.translating.exchange.errors import UnreadableFile
from treatments.translating.exchange.xliff import NAMESPACE

DEEPEST = 60
ELEMENTS_IN_A_FILE = 200_000
OURS = (NAMESPACE, "urn:oasis:names:tc:xliff:document:1.1", None)
XML = "http://www.w3.org/XML/1998/namespace"


@dataclass
class Element:
    """``attributes`` are those without a namespace, xml:lang, and xml:space, which is inherited.
    ``foreign``: of another vocabulary than XLIFF."""

    name: str
    attributes: dict[str, str]
    line: int
    foreign: bool
    children: list[Element | str] = field(default_factory=list)

    def first(self, name: str) -> Element | None:
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[Element]:
        return [child for child in self.elements if child.name == name]

    @property
    def elements(self) -> list[Element]:
        return [child for child in self.children if isinstance(child, Element) and not child.foreign]

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


class _Builder(ContentHandler):
    """Hands over each element of ``handed_over`` when it ends, and forgets it."""

    def __init__(self, handed_over: dict[str, Callable[[Element], None]]) -> None:
        super().__init__()
        self.handed_over = handed_over
        self.path: list[Element] = []
        self.count = 0
        self.locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802
        self.locator = locator

    def startElementNS(self, name: Any, qname: Any, attrs: Any) -> None:  # noqa: N802
        self.count += 1
        if len(self.path) >= DEEPEST or self.count > ELEMENTS_IN_A_FILE:
            message = _("Line %(line)s: the file has more elements than a translation can have.")
            raise UnreadableFile(message % {"line": self.locator.getLineNumber()})
        namespace, local = name
        attributes = {key: value for (space, key), value in attrs.items() if space is None}
        attributes |= {f"xml:{key}": value for (space, key), value in attrs.items() if space == XML}
        if self.path and "xml:space" in self.path[-1].attributes:
            attributes.setdefault("xml:space", self.path[-1].attributes["xml:space"])
        element = Element(local, attributes, self.locator.getLineNumber(), namespace not in OURS)
        if not self.path and (element.foreign or local != "xliff"):
            raise UnreadableFile(_not_xliff(namespace, local))
        if self.path:
            self.path[-1].children.append(element)
        self.path.append(element)
        if local in ("xliff", "file") and f"<{local}" in self.handed_over:
            self.handed_over[f"<{local}"](element)

    def endElementNS(self, name: Any, qname: Any) -> None:  # noqa: N802
        element = self.path.pop()
        if not element.foreign and element.name in self.handed_over:
            self.handed_over[element.name](element)
            self.path[-1].children.clear()

    def characters(self, content: str) -> None:
        children = self.path[-1].children
        if children and isinstance(children[-1], str):
            children[-1] += content
        else:
            children.append(content)


def read_elements(data: bytes, handed_over: dict[str, Callable[[Element], None]]) -> None:
    """Calls a function for each element of its name when it is complete; "<name" when it begins."""
    parser = create_parser(forbid_dtd=True)
    parser.setFeature(feature_namespaces, True)
    parser.setContentHandler(_Builder(handed_over))
    parser.setErrorHandler(ErrorHandler())
    source = InputSource()
    source.setByteStream(io.BytesIO(data))
    try:
        parser.parse(source)
    except DefusedXmlException:
        raise UnreadableFile(
            _("The file has a document type or entities of its own. Remove its DOCTYPE.")
        ) from None
    except SAXParseException as error:
        place = {"line": error.getLineNumber(), "reason": error.getMessage()}
        raise UnreadableFile(_("Line %(line)s: this is not well-formed XML (%(reason)s).") % place) from None
    except (LookupError, UnicodeError, ValueError):
        raise UnreadableFile(_("The file is in an encoding that is not known. Save it as UTF-8.")) from None


def _not_xliff(namespace: str | None, name: str) -> str:
    if namespace and namespace.startswith("urn:oasis:names:tc:xliff:document:2"):
        return _("This is XLIFF 2. Save it as XLIFF 1.2.")
    return _("This XML is not XLIFF 1.2: it begins with <%(name)s>.") % {"name": name}
