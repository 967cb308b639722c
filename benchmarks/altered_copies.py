"""Measure what is noticed where an article is held against a copy of itself in which one thing was put in the place of another.

Each first article of the gold pairs is changed in one place at a time: a name of a person, a body or a place becomes another of its kind (a town a town, a
state a state), a figure, a weekday, a month or a year another, a noun, verb or adjective outside quotation marks another word, a title another title; or a
"not" is put behind an auxiliary. Noticed is a change that brings a difference into its sentence. A sentence of ten tokens or more is also left out: noticed
where it is told as an addition. An article has two places of each kind at most, the first and the one in the middle.

Usage: python -m benchmarks.altered_copies [--shared ../shared] [--verbose]
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import claimcheck
from benchmarks.shared_data import parser_of, part_of
from claimcheck.language.en.calendar import MONTHS, WEEKDAYS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.names import SAYING_FORMS
from claimcheck.language.en.places import COUNTRIES, US_STATES
from claimcheck.model.analyses import Reading
from claimcheck.model.articles import BlockKind
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.spans import Span

SHORTEST_WORD = 4  # letters of a word that is changed
SHORTEST_SENTENCE = 10  # tokens of a sentence that is left out
LEFT_OUT = "left out"
_DAYS = tuple(name.capitalize() for name in WEEKDAYS if len(name) > len("tues."))
_MONTHS = tuple(name.capitalize() for name in MONTHS if len(name) > len("sept."))
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGIT = re.compile(r"\d")
_AUXILIARY = re.compile(r"\b(?:will|has|have|is|was|were|are|would|could|did)\b(?! not)(?= [a-z])")
_TITLE = re.compile(r"\b(?:Sen\.|Rep\.|Gov\.|President|Senator|Representative|Mayor|Judge|Justice|Secretary|Governor)(?= [A-Z])")
_OTHER_TITLE = "Ambassador"
_OTHER_WORDS = {"N": ("noun", "harbor"), "V": ("verb", "painted"), "E": ("verb", "painted"), "G": ("verb", "painting"), "J": ("adjective", "green")}


class Change(NamedTuple):
    """The words at *span*, of a sentence, become *words*."""

    kind: str
    span: Span
    words: str
    sentence: Span


def main() -> None:
    """Print how many changes of each kind are noticed."""
    parser = parser_of(__doc__)
    parser.add_argument("--verbose", action="store_true", help="show what is not noticed")
    options = parser.parse_args()
    made, noticed = Counter[str](), Counter[str]()
    for path in sorted(part_of(options.shared, "gold").glob("[de]??.json")):
        article = first_article(path)
        for change in chosen(article):
            made[change.kind] += 1
            if is_noticed(article, change):
                noticed[change.kind] += 1
            elif options.verbose:
                print(f"{path.stem} {change.kind}: {article.text[change.span.slice]!r} -> {change.words!r} in {article.text[change.sentence.slice]!r}")
    for kind in sorted(made):
        print(f"{kind:10} {noticed[kind]:4} of {made[kind]}")
    print(f"{'all':10} {noticed.total():4} of {made.total()}")


def first_article(path: Path) -> claimcheck.Article:
    """Return the first article of a gold pair."""
    about = json.loads(path.read_text(encoding="utf-8"))["a"]
    return claimcheck.Article(text=(path.parent / about["file"]).read_text(encoding="utf-8"), source="First", published=about["published"])


def chosen(article: claimcheck.Article) -> Iterator[Change]:
    """Yield the first change of each kind, and the one in the middle."""
    by_kind: dict[str, list[Change]] = {}
    reading = claimcheck.analyze(article).reading
    for sentence in reading.document.sentences:
        if sentence.kind is BlockKind.BODY:
            for change in changes(reading, sentence):
                by_kind.setdefault(change.kind, []).append(change)
    for found in by_kind.values():
        yield from dict.fromkeys((found[0], found[len(found) // 2]))


def changes(reading: Reading, sentence: Sentence) -> Iterator[Change]:
    """Yield all that may be changed in a sentence."""
    text, where = reading.document.text, sentence.span
    if len(sentence.tokens) >= SHORTEST_SENTENCE:
        yield Change(LEFT_OUT, where, "", where)
    for person in reading.participants:
        for mention in person.mentions:
            if mention.kind is MentionKind.NAME and where.contains(mention.span) and (other := _other_name(person.kind, mention.text)):
                yield Change(person.kind.value, mention.span, other, where)
    for span in [figure.span for figure in reading.quantities] + [time.span for time in reading.times]:
        if where.contains(span):
            yield from _other_values(span, text[span.slice], where)
    quoted = [quotation.inner for quotation in reading.document.quotations]
    for token, letter in zip(sentence.tokens, sentence.letters, strict=True):
        is_content = token.text.islower() and token.text.isalpha() and len(token.text) >= SHORTEST_WORD and token.lower not in FUNCTION_WORDS | SAYING_FORMS
        if is_content and letter in _OTHER_WORDS and not any(span.start <= token.start < span.end for span in quoted):
            kind, word = _OTHER_WORDS[letter]
            yield Change(kind, Span(token.start, token.end), word, where)
    for match in _AUXILIARY.finditer(text, where.start, where.end):
        yield Change("denial", Span(*match.span()), f"{match[0]} not", where)
    for match in _TITLE.finditer(text, where.start, where.end):
        yield Change("title", Span(*match.span()), _OTHER_TITLE, where)


def _other_name(kind: ParticipantKind, name: str) -> str:
    """Return another name of the kind, "" for what is neither a person, a body nor a place."""
    if kind is ParticipantKind.PERSON:
        return "Howard Lindqvist" if " " in name else "Lindqvist"
    if kind is ParticipantKind.PLACE:
        return "Slovenia" if name in COUNTRIES else "Oregon" if name in US_STATES else "Ostford"
    return "Lindqvist Group" if kind is ParticipantKind.ORGANIZATION else ""


def _other_values(span: Span, words: str, where: Span) -> Iterator[Change]:
    """Yield the weekday three days on, the month four months on, the year three years back, and the figure with another first digit."""
    for kind, names, step in (("day", _DAYS, 3), ("month", _MONTHS, 4)):
        for place, name in enumerate(names):
            if (start := words.find(name)) >= 0:
                at = span.start + start
                yield Change(kind, Span(at, at + len(name)), names[(place + step) % len(names)], where)
                return
    if _YEAR.fullmatch(words):
        yield Change("year", span, str(int(words) - 3), where)
    elif (digit := _DIGIT.search(words)) is not None:
        at = span.start + digit.start()
        yield Change("figure", Span(at, at + 1), str((int(digit[0]) + 3) % 9 + 1), where)


def is_noticed(article: claimcheck.Article, change: Change) -> bool:
    """Say whether the change brings a difference into its sentence, or the first article is said to have alone what was left out."""
    text = article.text[: change.span.start] + change.words + article.text[change.span.end :]
    end = change.sentence.end + len(change.words) - len(change.span)
    comparison = claimcheck.compare(article, claimcheck.Article(text=text, source="Second", published=article.published))
    if change.kind == LEFT_OUT:
        return any(piece.span.overlaps(change.span) for finding in comparison.additions for piece in finding.evidence if piece.article == 0)
    pieces = (piece for finding in comparison.discrepancies for piece in finding.evidence if piece.article == 1)
    return any(piece.span.start < end and piece.span.end > change.sentence.start for piece in pieces)


if __name__ == "__main__":
    main()
