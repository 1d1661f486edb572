"""What the documentation promises is there, and what is there is documented."""

import re

from treatments.templatetags.treatments import register

LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def test_every_link_between_documents_leads_somewhere(root):
    documents = [*root.glob("*.md"), *(root / "docs").rglob("*.md")]
    broken = [
        f"{document.relative_to(root)}: {target}"
        for document in documents
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert documents
    assert broken == []


def test_every_setting_of_the_plugin_is_documented(root):
    settings = set(
        re.findall(r'\.get\("([A-Z_]+)"', (root / "treatments" / "conf.py").read_text(encoding="utf-8"))
    )
    documented = (root / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert settings
    assert sorted(name for name in settings if f"`{name}`" not in documented) == []


def test_every_make_target_is_in_its_help(root):
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[1].split()) - {"help"}
    assert sorted(name for name in targets if f'"make {name} ' not in makefile) == []


def test_every_filter_and_tag_for_templates_is_documented(root):
    library = {*register.filters, *register.tags}
    documented = (root / "docs" / "rendered-pages.md").read_text(encoding="utf-8")
    assert library
    assert sorted(name for name in library if f"`{name}`" not in documented) == []
