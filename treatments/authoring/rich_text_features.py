"""What an editor may do in rich text. No heading levels above 3: the page's own sections are level 2."""

PROSE = ["bold", "italic", "ol", "ul", "h3", "link", "document-link", "superscript", "subscript"]
PROSE_WITH_IMAGES = [*PROSE, "image"]
