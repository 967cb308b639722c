"""Agreements on the same words ─► what an explanation calls them: a figure with its noun, the fullest name, the words of a quotation that all have."""

import re
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.language.en.calendar import UNITS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.word_classes import ARTICLES, LIGHT_WORDS
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Aspect, Finding
from claimcheck.model.quantities import AGE
from claimcheck.report.groups.places import articles_of, shared_by, touch
from claimcheck.report.words import one_line, shorten_end
from claimcheck.text.wording import BETWEEN_PIECES, ELLIPSIS, WORD, written_form

#: Characters of a quotation that an explanation repeats: enough to know it again, for it stands below.
LONGEST_SHOWN = 60
#: Characters behind a figure in which the noun that it counts is looked for, to write it as the article does.
FARTHEST_NOUN = 60
#: Aspects of which the fullest words say most.
NAMED = frozenset({Aspect.PARTICIPANT, Aspect.PLACE})
#: Aspects whose words need not be repeated: they are marked in the sentences, and said again by the others.
MARKED_ONLY = frozenset({Aspect.EVENT, Aspect.SPEAKER, Aspect.ROLE, Aspect.POLARITY, Aspect.MODALITY})
#: A value in a currency: "84000 USD".
_MONEY = re.compile(r"[\d.]+ [A-Z]{3}")
#: Words without which a phrase is the same phrase.
_LIGHT = LIGHT_WORDS | ARTICLES
_CUTS = re.compile(rf"{ELLIPSIS}(?: {ELLIPSIS})+")


@attrs.define
class Common:
    """Words of one aspect that some articles have in common."""

    findings: list[Finding]

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles that have them, in order."""
        return tuple(sorted(frozenset().union(*map(articles_of, self.findings))))

    @property
    def aspect(self) -> Aspect:
        """The aspect that the words are of."""
        return self.findings[0].aspect

    def takes(self, finding: Finding) -> bool:
        """Say whether *finding* is on the same words, in each article that it shares with the others."""
        shared = [(other, article) for other in self.findings for article in articles_of(finding) & articles_of(other)]
        return finding.aspect is self.aspect and bool(shared) and all(touch(finding.evidence, other.evidence, article) for other, article in shared)

    def told_by(self) -> dict[str, list[int]]:
        """Return the words of each article, as printed, with the articles that have them, in order."""
        found: dict[str, list[int]] = {}
        for piece in sorted({piece for finding in self.findings for piece in finding.evidence}, key=lambda piece: (piece.article, piece.span)):
            words = next((known for known in found if known.casefold() == one_line(piece.text).casefold()), one_line(piece.text))
            if piece.article not in found.setdefault(words, []):
                found[words].append(piece.article)
        return found


@attrs.frozen
class Label:
    """What to call something that *articles* have in common.

    *value* is the normalized sum of money that it names, None for all else; *whole* are the words of a quotation that is too long to be shown;
    *family* is the last word of a person's name. *deed* says that it tells what happened, which is worth telling beside a quotation that does not show it.
    """

    articles: tuple[int, ...]
    words: str
    value: str | None = None
    whole: str = ""
    family: str = ""
    deed: bool = False

    def repeats(self, other: "Label") -> bool:
        """Say whether *other* tells the same, or more, of as many articles."""
        if not set(other.articles).issuperset(self.articles):
            return False
        if self.value is not None and self.value == other.value:
            return True
        whole = other.words if self.deed else other.whole or other.words
        return is_part(self.words, whole) or (bool(self.family) and self._is_meant_in(other.words))

    def _is_meant_in(self, phrase: str) -> bool:
        """Say whether *phrase* has the family name, with no other name before it: “Hill … sued … Lund”, not “Mrs. Ada Lund” for Karl Lund."""
        words = phrase.strip("“”").split()
        return any(
            word == self.family and (not place or words[place - 1] in self.words.split() or not words[place - 1][:1].isupper())
            for place, word in enumerate(words)
        )


def labels_of(common: Iterable[Common], readings: Sequence[Reading]) -> list[Label]:
    """Return what to call each of *common*, those first that most articles have."""
    named = ((one, _words_for(one, readings)) for one in sorted(common, key=lambda one: -len(one.articles)))
    return [_label(one, words) for one, words in named if words]


def _label(common: Common, words: str) -> Label:
    whole = _of_all(common) if common.aspect is Aspect.QUOTE else ""
    family = words.rpartition(" ")[2] if common.aspect is Aspect.PARTICIPANT else ""
    return Label(common.articles, words, _sum_of_money(common), whole, family)


def without_repeated(labels: Sequence[Label]) -> list[Label]:
    """Return the labels that no other repeats, the first of those that tell the same.

    >>> [label.words for label in without_repeated([Label((0, 1), "14"), Label((0, 1, 2), "14 boats"), Label((0, 1, 2), "Selby"), Label((1, 2), "selby")])]
    ['14 boats', 'Selby']
    """
    kept: list[Label] = []
    for place, one in enumerate(labels):
        if not any(one.repeats(other) for other in kept) and not any(one.repeats(other) and not other.repeats(one) for other in labels[place + 1 :]):
            kept.append(one)
    return kept


def is_part(words: str, whole: str) -> bool:
    """Say whether *words* stand in *whole* in order, be there others between them; little words and initials need not.

    >>> is_part("40 trucks", "“crushed 40 parked trucks”"), is_part("40 … trucks", "trucks with 40 men"), is_part("Ada J. Lund", "“Ada … Lund … spoke”")
    (True, False, True)
    """
    rest, told = iter(_plain(whole)), _plain(words)
    needed = [word for word in told if word not in _LIGHT and not (len(word) == 1 and word.isalpha())]
    return all(word in rest for word in needed or told)


def _plain(words: str) -> list[str]:
    """Return the words in the one form that they have whatever their case and number: "Trucks," and "10-mile" are "truck", "10", "mile"."""
    return [written_form(word).removesuffix("s") for word in WORD.findall(words.casefold().replace("-", " "))]


def _sum_of_money(common: Common) -> str | None:
    """Return the value that all of the findings have, where it is a sum of money: whatever it is spent on, in one claim it is one sum."""
    values = {piece.value for finding in common.findings for piece in finding.evidence}
    value = values.pop() if len(values) == 1 else None
    return value if value and _MONEY.fullmatch(value) else None


def _words_for(common: Common, readings: Sequence[Reading]) -> str | None:
    """Return the words to name what is common, None where the sentences below say it."""
    if common.aspect in MARKED_ONLY:
        return None
    texts = sorted({one_line(piece.text).strip() for finding in common.findings for piece in finding.evidence}, key=lambda text: (len(text), text))
    if common.aspect is Aspect.QUANTITY:
        return _with_noun(texts[0], common, readings)
    if common.aspect is Aspect.QUOTE:
        return f"“{shorten_end(_of_all(common), LONGEST_SHOWN)}”"
    return shorten_end(texts[-1] if common.aspect in NAMED else texts[0], LONGEST_SHOWN)


def _of_all(common: Common) -> str:
    """Return the shortest words that two of the articles have in common, with dots for those that a third one has not."""
    told = min((shared_by(finding).words for finding in common.findings), key=lambda text: (len(text), text))
    known = [
        {written_form(word) for finding in common.findings for piece in finding.evidence if piece.article == article for word in WORD.findall(piece.text)}
        for article in common.articles
    ]
    in_all = [word if all(written_form(form) in words for words in known for form in WORD.findall(word)) else ELLIPSIS for word in told.split()]
    shown = _CUTS.sub(ELLIPSIS, " ".join(in_all)).strip(BETWEEN_PIECES)
    return f"{shown}{BETWEEN_PIECES}".rstrip() if told.endswith(ELLIPSIS) else shown


def _with_noun(figure: str, common: Common, readings: Sequence[Reading]) -> str:
    """Return the figure with the noun that it counts, as any of the articles writes it: "14 officers", "about 3% of its workforce", "age 29"."""
    spans = {(piece.article, piece.span) for finding in common.findings for piece in finding.evidence}
    for reading, quantity in ((readings[article], one) for article in common.articles for one in readings[article].quantities if (article, one.span) in spans):
        if quantity.unit == AGE and figure.isdigit():
            return f"age {figure}"
        if quantity.counted and quantity.counted_lemma not in UNITS and quantity.counted not in figure.lower():
            return f"{figure}{_to_noun(reading.article.text[quantity.span.end : quantity.span.end + FARTHEST_NOUN], quantity.counted)}"
    return figure


def _to_noun(behind: str, noun: str) -> str:
    """Return what leads from a figure to its noun, words that only qualify it left out: " of its workforce" of " of its global workforce"."""
    place = one_line(behind).lower().find(noun)
    if place < 0:
        return f" {noun}"
    leading = [word for word in one_line(behind)[:place].split() if word.lower() in FUNCTION_WORDS]
    return " ".join(["", *leading, one_line(behind)[place : place + len(noun)]])
