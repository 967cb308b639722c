"""Findings on one matter, and what articles agree on ─► the sides: which articles tell the matter alike, and in which words."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations

import attrs

from claimcheck.model.comparisons import Aspect, Evidence, Finding, Likeness
from claimcheck.report.groups.places import Places, articles_of, shared_by
from claimcheck.report.words import one_line

#: Aspects in which an agreement is on many words: an article sides with another where it has those in which the two others differ.
IN_WORDS = frozenset({Aspect.QUOTE, Aspect.EVENT})
#: Aspects whose values are in many sentences: the same day or number is one matter only in a sentence that is held against those of all sides.
IN_VALUES = frozenset({Aspect.TIME, Aspect.QUANTITY})
#: Normalized figures, as `Quantity.normalized` writes them: "3600000000 USD", "[3550000000, 3650000000] USD".
_NUMBER = r"\d+(?:\.\d+)?"
_PLAIN = re.compile(rf"(?P<number>{_NUMBER})(?P<unit> .+)?")
_BAND = re.compile(rf"\[(?P<lower>{_NUMBER}), (?P<upper>{_NUMBER})\](?P<unit> .+)?")


@attrs.define
class Sides:
    """The sides that articles take: at first each that differs from another stands for itself."""

    findings: Sequence[Finding]
    sides: list[set[int]]
    evidence: tuple[Evidence, ...]

    def join(self, articles: Iterable[int]) -> bool:
        """Put the articles on one side, unless two of it differ; say whether it was done."""
        wanted = set(articles)
        joined = [side for side in self.sides if side & wanted]
        whole = wanted.union(*joined)
        if any(articles_of(finding) <= whole for finding in self.findings):
            return False
        self.sides = [side for side in self.sides if side not in joined] + [whole]
        return True

    def in_order(self) -> tuple[tuple[int, ...], ...]:
        """Return the sides, the largest first."""
        return tuple(sorted((tuple(sorted(side)) for side in self.sides), key=lambda side: (-len(side), side)))


def take_sides(findings: Sequence[Finding], aspect: Aspect, agreements: Iterable[Finding], places: Places) -> Sides:
    """Return the sides of the articles that *findings* are about, and of those that only agree with one of them on what they differ in."""
    own = merged(piece for finding in findings for piece in finding.evidence)
    inside = {piece.article for piece in own}
    taken = Sides(findings, [{article} for article in sorted(inside)], own)
    on_it = [one for one in agreements if one.aspect is aspect and not _retells(one) and any(_covers(one, own, article) for article in inside)]
    for agreement in on_it:
        if all(article in inside and _covers(agreement, own, article) for article in articles_of(agreement)):
            taken.join(articles_of(agreement))
    for one, other in combinations(own, 2):
        if are_alike(one, other) and _left_out(one, findings) == _left_out(other, findings):
            taken.join((one.article, other.article))
    for article in sorted(frozenset().union(*map(articles_of, on_it)) - inside):
        _take_in(taken, article, [piece for agreement in on_it for piece in agreement.evidence if piece.article == article], own, aspect, places)
    return taken


def merged(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return *evidence* by article and place, each words once, those inside others left out."""
    kept: list[Evidence] = []
    for piece in sorted(evidence, key=lambda piece: (piece.article, piece.span.start, -piece.span.end)):
        if not any(other.article == piece.article and other.span.contains(piece.span) for other in kept):
            kept.append(piece)
    return tuple(kept)


def _take_in(taken: Sides, article: int, pieces: Sequence[Evidence], own: Sequence[Evidence], aspect: Aspect, places: Places) -> None:
    """Put an article that only agrees with others on the side whose words it has; on none where it has words of two sides, or of none."""
    if aspect in IN_VALUES:
        inside = {piece.article for piece in own}
        pieces = [piece for piece in pieces if inside <= places.told_beside([piece])]
    telling = [(piece, one) for piece in pieces for one in own if (_has_words(piece, one) if aspect in IN_WORDS else are_alike(piece, one))]
    if telling and taken.join({article, *(one.article for _, one in telling)}):
        taken.evidence = merged((*taken.evidence, *(piece for piece, _ in telling)))


def _covers(agreement: Finding, own: Iterable[Evidence], article: int) -> bool:
    """Say whether the agreement is on the very words that *article* differs in; of a quotation, on all of them."""
    mine = [piece.span for piece in own if piece.article == article and piece.value != ""]  # where words are left out, those beside them say nothing
    agreed = [piece.span for piece in agreement.evidence if piece.article == article]
    if agreement.aspect is Aspect.QUOTE:
        return bool(mine) and all(any(span.contains(one) for span in agreed) for one in mine)
    return any(span.overlaps(one) for span in agreed for one in mine)


def _retells(agreement: Finding) -> bool:
    """Say whether one of the two gives the quotation in words of its own, which says nothing of its wording."""
    return shared_by(agreement).likeness is Likeness.RETOLD


def are_alike(one: Evidence, other: Evidence) -> bool:
    """Say whether two pieces have one value, a day and an hour of it or a figure told roughly included, or one text: values that only overlap may be two."""
    if one.value is not None and other.value is not None:
        shorter, longer = sorted((one.value, other.value), key=len)
        if shorter == longer or longer.startswith(f"{shorter}T") or _is_rounded(shorter, longer):
            return True
    return _text(one) == _text(other)


def _is_rounded(value: str, rounded: str) -> bool:
    """Say whether *rounded* is a band of numbers around a plain one, of its unit: "about $3.6 billion" beside "$3.6 billion"."""
    plain, band = _PLAIN.fullmatch(value), _BAND.fullmatch(rounded)
    if plain is None or band is None or plain["unit"] != band["unit"]:
        return False
    return Decimal(band["lower"]) <= Decimal(plain["number"]) <= Decimal(band["upper"])


def _has_words(piece: Evidence, own: Evidence) -> bool:
    """Say whether a piece has the words in which another article differs, in their form."""
    words = own.value or _text(own)
    return own.value != "" and any(f" {words.casefold()} " in f" {text} " for text in (_text(piece), (piece.value or "").casefold()))


def _left_out(piece: Evidence, findings: Iterable[Finding]) -> frozenset[str]:
    """Return the words that others have where *piece* only shows what stands beside the gap; none where it has words of its own."""
    if piece.value != "":
        return frozenset()
    opposite = [other for finding in findings if piece in finding.evidence for other in finding.evidence if other.article != piece.article]
    return frozenset(other.value or _text(other) for other in opposite)


def _text(piece: Evidence) -> str:
    return one_line(piece.text).casefold()
