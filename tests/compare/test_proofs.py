"""Findings ─► alignments that they prove, on articles written for the tests."""

from claimcheck import Article, compare
from claimcheck.compare.proofs import ONE_MATTER, ONE_UTTERANCE, add_proven
from claimcheck.model.comparisons import Alignment, Aspect, Evidence, Finding, FindingKind
from claimcheck.model.spans import Span
from claimcheck.pipeline import analyze

LEFT = "Rain fell on Ostford. “The dam will hold until the morning,” Lena Brandt said."
RIGHT = "Asked about the barges on the Elm, Brandt was calm: “The dam will hold until the evening.” Nobody slept."


def _readings() -> tuple[list[Article], list[tuple[int, int]]]:
    return [Article(text=text, source=source) for text, source in ((LEFT, "A"), (RIGHT, "B"))], [(0, LEFT.index("The dam")), (1, RIGHT.index("The dam"))]


def _quote(places: list[tuple[int, int]], kind: FindingKind = FindingKind.DISCREPANCY, aspect: Aspect = Aspect.QUOTE) -> Finding:
    evidence = tuple(Evidence(article, Span(start, start + 17), "The dam will hold") for article, start in places)
    return Finding(kind, aspect, "", "", evidence)


def test_one_utterance_is_an_alignment() -> None:
    """Two sentences that quote one utterance are aligned, though nothing else has aligned them."""
    articles, places = _readings()
    readings = [analyze(article).reading for article in articles]
    assert add_proven(readings, (), [_quote(places)]) == (Alignment((0, 1), (1, 0), ONE_UTTERANCE),)


def test_what_is_aligned_keeps_its_score() -> None:
    """A proof changes no alignment that is there."""
    articles, places = _readings()
    readings = [analyze(article).reading for article in articles]
    known = (Alignment((0, 1), (1, 0), 0.4),)
    assert add_proven(readings, known, [_quote(places)]) == known


def test_what_differs_is_told_by_both() -> None:
    """Two sentences between which the articles differ are aligned; that they quote one utterance, too, is the surer proof."""
    articles, places = _readings()
    readings = [analyze(article).reading for article in articles]
    differing = _quote(places, aspect=Aspect.TIME)
    assert add_proven(readings, (), [differing]) == (Alignment((0, 1), (1, 0), ONE_MATTER),)
    assert add_proven(readings, (), [differing, _quote(places)]) == add_proven(readings, (), [_quote(places), differing])


def test_other_findings_prove_nothing() -> None:
    """A name that both tell makes no alignment."""
    articles, places = _readings()
    readings = [analyze(article).reading for article in articles]
    assert add_proven(readings, (), [_quote(places, FindingKind.AGREEMENT, Aspect.PARTICIPANT)]) == ()


def test_a_sentence_in_a_difference_is_no_addition() -> None:
    """Where the articles differ both speak: no sentence of a discrepancy is said to be told by one alone."""
    comparison = compare(*_readings()[0])
    differing = {piece.span for finding in comparison.discrepancies for piece in finding.evidence}
    assert differing
    assert not any(piece.span.contains(span) for finding in comparison.additions for piece in finding.evidence for span in differing)
