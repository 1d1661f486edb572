from treatments.serving.api.rich_text import in_notation, markdown, text

HTML = (
    "<h3>Before</h3><p>Eat <b>well</b> and "
    "<a href='https://example.org/x' rel='noopener'>read</a>.<br>Rest.</p>"
    "<ul><li>Walk<ol><li>slowly</li><li>far</li></ol></li><li>Sleep</li></ul>"
    "<table><tr><th>Day</th><th>Dose</th></tr><tr><td>1</td><td>2 ml</td></tr></table>"
    "<p><img src='https://example.org/a.jpg' alt='A leg'></p>"
)


def test_text_keeps_lines_bullets_and_numbers():
    assert text(HTML).split("\n") == [
        "Before",
        "Eat well and read.",
        "Rest.",
        "• Walk",
        "1. slowly",
        "2. far",
        "• Sleep",
        "Day\tDose",
        "1\t2 ml",
        "A leg",
    ]


def test_text_has_no_entities():
    assert text("<p>&lt;5&nbsp;mm &amp; more</p>") == "<5\xa0mm & more"


def test_markdown_keeps_structure():
    written = markdown(HTML)
    assert "### Before" in written
    assert "**well**" in written
    assert "[read](https://example.org/x)" in written
    assert "- Sleep" in written
    assert "![A leg](https://example.org/a.jpg)" in written


def test_markdown_does_not_turn_text_into_markup():
    written = markdown("<p>&lt;script&gt;alert(1)&lt;/script&gt; 2 * 3 * 4 [no](link)</p>")
    assert "<script>" not in written
    assert r"\<script\>" in written
    assert r"\[no\]" in written


def test_only_rich_text_is_rewritten():
    content = {"name": "<b>", "cost": {"html": ""}, "faqs": [{"answer": {"html": "<p>Yes</p>"}}], "age": None}
    assert in_notation(content, "text") == {
        "name": "<b>",
        "cost": {"text": ""},
        "faqs": [{"answer": {"text": "Yes"}}],
        "age": None,
    }
