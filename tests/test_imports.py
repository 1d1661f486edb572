"""The arrows of the design: serving and translating → publishing → authoring → conf, and never back."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# What each part of the plugin may import of it, besides itself.
MAY_IMPORT = {
    "conf": set(),
    "authoring": {"conf"},
    "publishing": {"conf", "authoring"},
    "translating": {"conf", "authoring", "publishing"},
    "serving": {"conf", "authoring", "publishing"},
}


def imported(file: Path, root: Path) -> Iterator[str]:
    """The dotted names that ``file`` imports, inside functions and under TYPE_CHECKING too."""
    package = file.relative_to(root).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            name = ".".join(filter(None, [base, node.module]))
            yield from (f"{name}.{alias.name}" for alias in node.names)


def part_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "treatments" and len(parts) > 1 and parts[1] in MAY_IMPORT else None


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_imports_run_one_way(part, root):
    folder = root / "treatments"
    files = [*(folder / part).rglob("*.py"), *folder.glob(f"{part}.py")]
    back = [
        f"{file.relative_to(root)} imports {name}"
        for file in files
        for name in imported(file, root)
        if part_of(name) not in {None, part, *MAY_IMPORT[part]}
    ]
    assert files
    assert not back


def test_the_plugin_does_not_know_the_project(root):
    back = [
        f"{file.relative_to(root)} imports {name}"
        for file in (root / "treatments").rglob("*.py")
        for name in imported(file, root)
        if name.split(".")[0] in {"home", "cms", "tests", "scripts"}
    ]
    assert not back


def test_relative_imports_are_followed(tmp_path):
    file = tmp_path / "treatments" / "authoring" / "page.py"
    file.parent.mkdir(parents=True)
    file.write_text("from ..serving import api\nfrom . import blocks\n")
    assert list(imported(file, tmp_path)) == ["treatments.serving.api", "treatments.authoring.blocks"]
