"""HTML in a text field."""

import pytest

from claimcheck.read.tags import without_tags


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<p>Rain fell.</p><p>Roads closed.</p>", "Rain fell.\n\nRoads closed."),
        ("<p>Rain\nfell.</p>\n<p>Roads closed.", "Rain fell.\n\nRoads closed."),
        ("Rain fell.<br/>Roads closed.", "Rain fell.\nRoads closed."),
        ("Rain <em>fell</em>.\n\nRoads closed.", "Rain fell.\n\nRoads closed."),
        ("&lt;p&gt;Rain fell.&lt;/p&gt;", "Rain fell."),
        ("<div><script>var rain = '<b>';</script><p>Rain fell.</p></div>", "Rain fell."),
        ('<figure><img src="a.jpg"/><figcaption>A crane.</figcaption></figure><p>Rain fell.</p>', "A crane.\n\nRain fell."),
        ("Roe &amp; Lund, 3&#8211;4 p.m.", "Roe & Lund, 3–4 p.m."),
        ("<p>Rain <iframe src='x'> fell.</p>", "Rain fell."),
    ],
)
def test_a_text_is_what_a_page_shows(text: str, shown: str) -> None:
    """Tags part paragraphs and lines and are gone; entities are characters."""
    assert without_tags(text) == shown


@pytest.mark.parametrize("text", ["Ships < 3 m > 2 m.", "I <3 Ostford.", "Write to <Roe>.", "R&D &copy 2024; Q&A;", "The tag <b> is bold."])
def test_signs_of_prose_stay(text: str) -> None:
    """Signs that only look like tags or entities are left alone."""
    assert without_tags(text) == text
