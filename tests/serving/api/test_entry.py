from django.test import override_settings


def test_the_entry_leads_to_every_address(get, client, db):
    entry = get().json()
    assert entry["version"] == "1"
    assert entry["default_locale"] == "en"
    lists = {"treatments", "conditions", "articles", "clinics", "changes", "export", "search"}
    assert entry["links"].keys() == {*lists, "resolve", "locales", "schema", "docs"}
    assert client.get(entry["links"].pop("resolve"), {"path": "/nowhere/"}).status_code == 404
    assert client.get(entry["links"].pop("search"), {"q": "veins"}).status_code == 200
    for url in entry["links"].values():
        assert client.get(url).status_code == 200


def test_locales_with_content_and_those_that_borrow(get, home):
    locales = {locale["code"]: locale for locale in get("locales/").json()["results"]}
    assert locales["fr-CA"] == {
        "code": "fr-CA",
        "name": "français (Canada)",
        "english_name": "French (Canada)",
        "direction": "ltr",
        "is_default": False,
        "has_content": False,
        "fallbacks": ["fr", "en"],
    }
    assert locales["en"]["is_default"]
    assert locales["en"]["has_content"]
    assert locales["en"]["fallbacks"] == []
    assert locales["ar"]["direction"] == "rtl"
    assert locales["ar"]["name"] == "العربية"


@override_settings(TREATMENTS={"LOCALE_FALLBACKS": {"x-klingon": ["de"]}})
def test_a_locale_that_nobody_knows_is_called_by_its_code(get, db):
    klingon = get("locales/").json()["results"][-1]
    assert (klingon["code"], klingon["name"], klingon["direction"]) == ("x-klingon", "x-klingon", "ltr")
