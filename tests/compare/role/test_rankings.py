"""One that both articles call first of a kind."""

import pytest

import claimcheck
from claimcheck.model.comparisons import Aspect


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Suits cost the world’s largest retailer millions.", "Selby Mills, the world’s biggest employer, pays little.", True),
        ("The nation’s leading sailors group met.", "The country’s oldest sailors organization met.", True),
        ("Suits cost the world’s largest retailer millions.", "Selby Mills, the world’s biggest retailer, pays little.", False),  # the same in other words
        ("Suits cost the world’s largest retailer millions.", "The state’s oldest hospital burned.", False),  # another body
        ("Suits cost the world’s largest retailer millions.", "The world’s largest employer met the world’s largest insurer.", False),  # of two, which?
        ("Suits cost the world’s largest retailer millions.", "“It is the world’s largest employer,” Ada Brandt said.", False),  # her words
        ("Suits cost the world’s largest retailer millions.", "The world’s largest lake is salt.", False),  # no body
    ],
)
def test_first_of_two_kinds(left: str, right: str, found: bool) -> None:
    """What is first of one kind here and of another there is described differently; only where each article ranks once is it surely the same."""
    articles = [claimcheck.Article(text=text, source=source) for text, source in ((left, "The Courier"), (right, "The Herald"))]
    findings = [one for one in claimcheck.compare(*articles).discrepancies if one.aspect is Aspect.ROLE]
    assert bool(findings) == found
