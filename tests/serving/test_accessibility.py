"""axe-core on the real pages in a real browser, narrow and wide, light and dark, everything unfolded."""

import pytest
from wagtail.models import Site

from treatments.models import TreatmentIndexPage

axe = pytest.importorskip("axe_playwright_python.sync_playwright")

pytestmark = pytest.mark.browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def paths(live_server, home, treatment, condition, article, french, arabic):
    """The addresses to look at, on the server of the test."""
    host, port = live_server.url.removeprefix("http://").split(":")
    site = Site.objects.get()
    site.hostname, site.port = host, port
    site.save()
    pages = [
        home,
        TreatmentIndexPage.objects.get(locale=home.locale),
        treatment,
        condition,
        article,
        french,
        arabic,
    ]
    return [*(page.relative_url(Site.objects.get()) for page in pages), "/en/nowhere/"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_no_barriers(chromium, live_server, paths, width, scheme):
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    findings = {}
    for path in paths:
        page.goto(f"{live_server.url}{path}")
        page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
        violations = axe.Axe().run(page, options=RULES).response["violations"]
        too_wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        found = [f"{v['id']}: {v['nodes'][0]['html']}" for v in violations] + ["scrolls sideways"] * too_wide
        if found:
            findings[path] = found
    context.close()

    assert findings == {}
    assert [complaint for complaint in complaints if "404" not in complaint] == []


def test_the_keyboard_reaches_the_content_first(browser_page, live_server, paths):
    browser_page.goto(f"{live_server.url}{paths[2]}")
    browser_page.keyboard.press("Tab")
    browser_page.keyboard.press("Enter")

    assert browser_page.evaluate("document.activeElement.id") == "main"
