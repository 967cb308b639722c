"""Two accounts ─► discrepancies of the aspect `role`: one that is first of its kind in both, of two kinds ("the world's largest retailer", "employer")."""

import re
from collections.abc import Iterator
from itertools import product

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.role_families import RANKED_AMONG, SUPERLATIVES
from claimcheck.language.en.titles import BODY_NOUNS, RANKED_NOUNS, ROLE_NOUNS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.stems import stem
from claimcheck.text.wording import single_spaced

LONGEST = 5  # words from the superlative to the noun

_AMONG = {word: meaning for meaning, words in RANKED_AMONG.items() for word in words}
_OWNERS, _GENITIVE = frozenset(_AMONG), frozenset({"'s", "’s"})
_RANK = {word: meaning for meaning, words in SUPERLATIVES.items() for word in words}
_RANKING = re.compile(rf"\bthe\s(?P<among>{one_of(_AMONG)})['’]s\s(?P<rank>{one_of(_RANK)})\b", re.IGNORECASE)
_REST = re.compile(rf"(?:\s[\w’'-]+){{1,{LONGEST}}}")
_WORD = re.compile(r"[\w’'-]+")
_NOUNS = BODY_NOUNS | RANKED_NOUNS | ROLE_NOUNS.keys()


@attrs.frozen
class Ranking:
    """Words that call somebody, or a body, first of a kind: where they stand, among whom, by what, and the stems of the kind's words."""

    span: Span
    text: str
    among: str
    rank: str
    kind: frozenset[str]

    def is_like(self, other: "Ranking") -> bool:
        """Say whether both may be of one: of a common kind, or first by the same measure."""
        return not self.kind.isdisjoint(other.kind) or (self.among, self.rank) == (other.among, other.rank)

    def is_same(self, other: "Ranking") -> bool:
        """Say whether both say the same."""
        return (self.among, self.rank, self.kind) == (other.among, other.rank, other.kind)


def compare_rankings(pair: AccountPair) -> Iterator[Finding]:
    """Yield where the articles rank somebody differently, provided that each ranks only once and so means the same."""
    left = pair.left.once[find_rankings]
    right = pair.right.once[find_rankings] if left else []
    if not right or any(mine.is_same(theirs) for mine, theirs in product(left, right)):
        return
    mine, theirs = left[0], right[0]
    if mine.is_like(theirs) and all(one.is_same(mine) for one in left) and all(one.is_same(theirs) for one in right):
        told = f"{pair.left.source} speaks of “{mine.text}”, {pair.right.source} of “{theirs.text}”."
        evidence = pair.left.evidence(mine.span), pair.right.evidence(theirs.span)
        yield Finding(FindingKind.DISCREPANCY, Aspect.ROLE, told, "first of another kind", evidence, Severity.VARIANCE)


def find_rankings(account: Account) -> list[Ranking]:
    """Return the rankings of the article that end with a noun for people or bodies."""
    document = account.reading.document
    quoted = [quotation.span for quotation in document.quotations]
    owning = (sentence for sentence in document.sentences if not _OWNERS.isdisjoint(sentence.lowers) and not _GENITIVE.isdisjoint(sentence.lowers))
    found = [ranking for sentence in owning for ranking in _rankings(document.text, sentence.span)]
    return [ranking for ranking in found if not any(span.overlaps(ranking.span) for span in quoted)]


def _rankings(text: str, within: Span) -> Iterator[Ranking]:
    for match in _RANKING.finditer(text, within.start, within.end):
        rest = _REST.match(text, match.end(), within.end)
        words = list(_WORD.finditer(text, *rest.span())) if rest else []
        nouns = [place for place, word in enumerate(words) if word[0].lower() in _NOUNS]
        if nouns and FUNCTION_WORDS.isdisjoint(word[0].lower() for word in words[: nouns[0]]):
            span = Span(match.start(), words[nouns[0]].end())
            kind = frozenset(stem(word[0].lower()) for word in words[: nouns[0] + 1])
            yield Ranking(span, single_spaced(text[span.slice]), _AMONG[match["among"].lower()], _RANK[match["rank"].lower()], kind)
