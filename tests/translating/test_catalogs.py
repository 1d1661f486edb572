import gettext

import polib
import pytest
from django.core.management import CommandError, call_command

from treatments.translating.interface_catalogs import catalog_path, compile_catalog, problems, update
from treatments.translating.interface_strings import messages

TEMPLATE = """
{% load i18n %}
<p title="{% translate "It's here" %}">{% translate "May" context "month" %}</p>
    {% blocktranslate trimmed with name=page.name %}
      About
      {{ name }}
    {% endblocktranslate %}
  {% blocktranslate count days=days trimmed %}
    {{ days }} day
  {% plural %}
    {{ days }} days
  {% endblocktranslate %}
{{ _("Shown by a variable") }}
"""
CODE = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext_lazy

NAME = _("Treatments")
HELP = _("In two "
         "parts")
COUNT = ngettext("%(count)d page", "%(count)d pages", 2)
MONTH = pgettext_lazy("month", "May")
"""


@pytest.fixture
def found(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text(TEMPLATE)
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "models.py").write_text(CODE)
    return messages(tmp_path, ["code", "templates"])


@pytest.fixture
def catalog(tmp_path, found):
    path = catalog_path(tmp_path / "locale", "ar")
    update(path, "ar", found)
    return path


def translate_all(path):
    catalog = polib.pofile(str(path))
    for entry in catalog:
        if entry.msgid_plural:
            entry.msgstr_plural = dict.fromkeys(range(6), f"ترجمة {entry.msgid_plural}")
        else:
            entry.msgstr = f"ترجمة {entry.msgid}"
    catalog.save()


def change(path, msgid, **values):
    catalog = polib.pofile(str(path))
    entry = next(entry for entry in catalog if entry.msgid == msgid)
    for name, value in values.items():
        setattr(entry, name, value)
    catalog.save()


def test_strings_of_templates_and_code_are_found(found):
    assert {(message.context, message.text, message.plural) for message in found.values()} == {
        (None, "It's here", ""),
        ("month", "May", ""),
        (None, "About %(name)s", ""),
        (None, "%(days)s day", "%(days)s days"),
        (None, "Shown by a variable", ""),
        (None, "Treatments", ""),
        (None, "In two parts", ""),
        (None, "%(count)d page", "%(count)d pages"),
    }
    assert found["month", "May"].files == {"code/models.py", "templates/page.html"}


def test_every_untranslated_string_is_named(catalog, found):
    assert len(list(problems(catalog, "ar", found))) == len(found)


def test_a_translated_catalog_has_no_problem(catalog, found):
    translate_all(catalog)
    assert list(problems(catalog, "ar", found)) == []


def test_an_update_keeps_translations_and_changes_nothing_else(catalog, found):
    translate_all(catalog)
    update(catalog, "ar", found)
    first = catalog.read_text()
    update(catalog, "ar", found)
    assert catalog.read_text() == first
    assert list(problems(catalog, "ar", found)) == []


def test_an_update_drops_what_is_no_longer_used(catalog, found):
    del found[None, "Treatments"]
    assert "no longer used: 'Treatments'" in " ".join(problems(catalog, "ar", found))
    update(catalog, "ar", found)
    assert "Treatments" not in catalog.read_text().split('"Plural-Forms', 1)[1]


@pytest.mark.parametrize(
    ("msgid", "values", "said"),
    [
        ("Treatments", {"flags": ["fuzzy"]}, "fuzzy"),
        ("Treatments", {"msgstr": ""}, "not translated"),
        ("About %(name)s", {"msgstr": "عن %(nom)s"}, "placeholders differ"),
        ("%(count)d page", {"msgstr_plural": {0: "صفحة"}}, "not translated"),
        ("%(count)d page", {"msgstr_plural": dict.fromkeys(range(6), "صفحات")}, "placeholders differ"),
    ],
)
def test_what_would_reach_a_reader_wrong_is_a_problem(catalog, found, msgid, values, said):
    translate_all(catalog)
    change(catalog, msgid, **values)
    (problem,) = problems(catalog, "ar", found)
    assert said in problem


def test_a_form_for_one_number_may_leave_the_number_out(catalog, found):
    translate_all(catalog)
    forms = {0: "لا صفحات", 1: "صفحة واحدة", 2: "صفحتان"} | dict.fromkeys((3, 4, 5), "%(count)d صفحات")
    change(catalog, "%(count)d page", msgstr_plural=forms)
    assert list(problems(catalog, "ar", found)) == []


def test_gettext_reads_what_is_compiled(catalog):
    translate_all(catalog)
    assert compile_catalog(catalog)
    assert not compile_catalog(catalog)
    with catalog.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.gettext("Treatments") == "ترجمة Treatments"
    assert compiled.pgettext("month", "May") == "ترجمة May"
    assert compiled.ngettext("%(count)d page", "%(count)d pages", 11) == "ترجمة %(count)d pages"


def test_the_command_names_what_is_missing_and_fails(tmp_path, settings, found, capsys):
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    (tmp_path / "treatments").mkdir()
    (tmp_path / "treatments" / "models.py").write_text(CODE)
    with pytest.raises(CommandError, match="need a translator"):
        call_command("catalogs", "--check")
    assert "de: not in the catalog: 'Treatments' (treatments/models.py)" in capsys.readouterr().err
