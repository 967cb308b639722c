"""Agreements of all pairs of articles ─► those of each claim: what happened or was said, and who, when and how many go with it."""

from collections.abc import Iterable, Sequence

import attrs

from claimcheck.model.comparisons import Aspect, Finding
from claimcheck.model.nearby import Nearby
from claimcheck.report.groups.places import Place, Places, articles_of, by_words, shared_by, touch
from claimcheck.text.wording import ELLIPSIS

#: Aspects that say what happened or was said; the others say of whom, when and how many.
TELLING = frozenset({Aspect.EVENT, Aspect.QUOTE})


@attrs.define(eq=False)
class Told:
    """A claim that articles agree on: the finding that tells it in most words, and those that are on some of these words or go with it, by their numbers."""

    lead: int
    numbers: list[int] = attrs.Factory(list)
    sentences: set[Place] = attrs.Factory(set)


class Claims:
    """What findings tell, a claim each, those told in most words first. What goes with a claim stands in its sentences: only these are looked through."""

    def __init__(self, findings: Sequence[Finding], numbers: Iterable[int], places: Places) -> None:
        self.all: list[Told] = []
        self._findings, self._places = findings, places
        self._nearby = Nearby[Told]()
        telling = [number for number in numbers if findings[number].aspect in TELLING]
        for number in sorted(telling, key=lambda number: (-_words_shared(findings[number]), by_words(findings[number]))):
            own = places.of_all(findings[number].evidence)
            self._put(number, own, next((claim for claim in self._nearby.find(own) if self._tells(claim, number)), None))

    def take(self, number: int) -> bool:
        """Put a finding to the claim in whose sentences all stands that it is about, one told in its words before others; say whether there is one."""
        own = self._places.of_all(self._findings[number].evidence)
        around = [claim for claim in self._nearby.find(own) if own <= claim.sentences]
        home = next((claim for claim in around if self._tells(claim, number)), around[0] if around else None)
        if home is not None:
            home.numbers.append(number)
        return home is not None

    def _put(self, number: int, sentences: frozenset[Place], claim: Told | None) -> None:
        if claim is None:
            claim = Told(number)
            self.all.append(claim)
        claim.numbers.append(number)
        claim.sentences |= sentences
        self._nearby.add(claim, sentences)

    def _tells(self, claim: Told, number: int) -> bool:
        """Say whether a finding is on words of what leads a claim; where that is about other articles, on words of anything in it.

        What is on words of the claim in each of its articles repeats it, be it of what leads it in none.
        """
        finding, lead = self._findings[number], self._findings[claim.lead]
        articles = articles_of(finding)
        told = [self._findings[one] for one in claim.numbers]
        if any(_on_its_words(finding, other, article) for other in ([lead] if articles & articles_of(lead) else told) for article in articles):
            return True
        return finding.aspect in TELLING and all(any(_on_its_words(finding, other, article) for other in told) for article in articles)


def _on_its_words(finding: Finding, other: Finding, article: int) -> bool:
    return article in articles_of(other) and touch(finding.evidence, other.evidence, article)


def _words_shared(finding: Finding) -> int:
    """Return how many words a finding tells: of a quotation those that both have, for an explanation repeats no more than its beginning."""
    shown = shared_by(finding).words
    if finding.aspect is Aspect.QUOTE and shown.endswith(ELLIPSIS):
        return max(len(shown.split()), min(len(piece.text.split()) for piece in finding.evidence))
    return len(shown.split())
