"""What must hold for any articles: the whole pipeline under texts that nobody wrote."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck

SENTENCES = (
    "Mayor Ada Lund resigned on Monday after a vote of 9-4.",
    "Mayor Ada Lund stepped down on Tuesday evening after a vote.",
    "“We will rebuild the harbor bridge by next year,” said Lund, who took office in 2019.",
    "“We will not rebuild the harbor bridge by next year,” her spokesman, Pavel Dragan, told reporters.",
    "The storm injured more than 40 people in Ostford, the police said.",
    "The storm injured 37 people in Ostford and killed two, according to the police.",
    "She did not say when the council would meet again.",
    "The council will meet on June 11 to discuss a $48 million program.",
    "The council may meet on the evening of June 12 to discuss a program of $50 million.",
    "About 2,300 containers were left waiting, an official said on Friday",
    "“Nobody was told to stop work",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map("\n\n".join)
ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=120) | st.text(alphabet="“”\"'‘’. ,\n-()$0123456789AbMayJune%é\u2028\x00", max_size=80)
QUICK = settings(derandomize=True, max_examples=25, deadline=None)


def article(text: str, source: str = "The Courier") -> claimcheck.Article:
    """An article of a Sunday."""
    return claimcheck.Article(text=text, source=source, published="2024-06-09")


def told(comparison: claimcheck.Comparison, order: tuple[int, ...]) -> Counter[tuple[object, ...]]:
    """What a comparison found, with articles numbered by *order*, and no word of the explanations, which name one source first."""
    return Counter(
        (finding.kind, finding.aspect, finding.severity, frozenset((order[piece.article], piece.span, piece.text) for piece in finding.evidence))
        for finding in comparison.findings
    )


@QUICK
@given(TEXTS, TEXTS)
def test_evidence_stands_in_the_text(first: str, second: str) -> None:
    """All evidence is the text between its offsets."""
    for finding in claimcheck.compare(article(first), article(second, "The Ledger")).findings:
        for piece in finding.evidence:
            assert (first, second)[piece.article][piece.span.slice] == piece.text


@QUICK
@given(TEXTS, TEXTS)
def test_a_comparison_mirrors_itself(first: str, second: str) -> None:
    """Comparing b with a finds what comparing a with b finds."""
    one, other = article(first), article(second, "The Ledger")

    assert told(claimcheck.compare(one, other), (0, 1)) == told(claimcheck.compare(other, one), (1, 0))


@QUICK
@given(TEXTS)
def test_an_article_agrees_with_itself(text: str) -> None:
    """An article against itself differs in nothing and adds nothing."""
    comparison = claimcheck.compare(article(text), article(text, "The Ledger"))

    assert comparison.discrepancies == ()
    assert comparison.additions == ()


@settings(derandomize=True, max_examples=10, deadline=None)
@given(st.lists(TEXTS, min_size=3, max_size=3))
def test_the_order_of_articles_changes_only_their_numbers(texts: list[str]) -> None:
    """Three articles in another order give the same findings."""
    articles = [article(text, source) for text, source in zip(texts, ("The Courier", "The Ledger", "The Wire"), strict=True)]
    turned = [articles[2], articles[0], articles[1]]

    assert told(claimcheck.compare(*articles), (0, 1, 2)) == told(claimcheck.compare(*turned), (2, 0, 1))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_no_text_raises(first: str, second: str) -> None:
    """Whatever the text, there is a comparison, and every report of it."""
    comparison = claimcheck.compare(article(first), article(second, "The Ledger"))
    reports = [comparison.to_json(), comparison.to_text(verbose=True), comparison.to_markdown(), comparison.to_html(), comparison._repr_html_()]

    assert all(reports)
    assert claimcheck.analyze(article(first))._repr_html_()
