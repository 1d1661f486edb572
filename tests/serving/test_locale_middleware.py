def test_only_the_api_is_the_same_for_every_browser(client, home):
    french = {"Accept-Language": "fr"}
    api, elsewhere = client.get("/api/v1/locales/", headers=french), client.get("/nowhere/", headers=french)
    assert "Vary" not in api
    assert "Content-Language" not in api
    assert "accept-language" in elsewhere["Vary"].lower()
