"""Articles whose events, times and people readers linked across articles ─► pairs of articles of which one has one value changed.

The articles are those of ECB+ (Cybulska and Vossen 2014; annotation CC BY 3.0): several newsrooms on one event, in sentences that readers went through;
two mentions of one chain are of one event, one time, one person. Where two sentences are about one event and give it one time, and one of them is changed
into another time, the two articles differ on that event; so for figures and for people. The kinds of news are crime, accidents, sport, business, science.
No days of publication are known: weekdays are held against weekdays by their names, and "today" against nothing.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

_ADDRESS = re.compile(r"https?\s*:")
#: What the corpus writes in pieces: "2, 500", "9: 15", "6. 1", "a. m.".
_SPLIT_MARK = re.compile(r"(?<=\d)(?:, (?=\d{3}\b)|: (?=\d\d\b)|\. (?=\d))|(?<=\b[ap])\. (?=m\b)|\0")
_CUT_NUMBER = re.compile(r"\d\.$")

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_OTHER = {day: _DAYS[(at + 3) % 7] for at, day in enumerate(_DAYS)} | {month: _MONTHS[(at + 4) % 12] for at, month in enumerate(_MONTHS)}
_OTHER |= {count: _COUNTS[(at + 4) % len(_COUNTS)] for at, count in enumerate(_COUNTS)}
_CHANGEABLE = re.compile(rf"\b(?:{'|'.join(sorted(_OTHER, key=len, reverse=True))})\b|\b\d[\d,]*(?:\.\d+)?", re.IGNORECASE)


class Link(NamedTuple):
    """A mention of a chain: which, of what kind ("TIME"), where in the text, in which sentence."""

    chain: str
    kind: str
    start: int
    end: int
    sentence: int


class LinkedArticle(NamedTuple):
    """An article: its name, its text, where its sentences stand, and the mentions that readers linked, by sentence."""

    name: str
    text: str
    sentences: Mapping[int, tuple[int, int]]
    links: Mapping[int, tuple[Link, ...]]


def read_linked(path: Path) -> dict[str, list[LinkedArticle]]:
    """Return the articles on each event."""
    events: dict[str, list[LinkedArticle]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        events[row["subtopic"]].append(_article(row))
    return dict(events)


def common_links(left: LinkedArticle, right: LinkedArticle, kind: str) -> Iterator[tuple[Link, Link]]:
    """Yield the mentions of one chain of *kind* in two sentences that tell of one event."""
    for mine in left.links.values():
        for theirs in right.links.values():
            shared = {link.chain for link in mine} & {link.chain for link in theirs}
            if any(link.kind == "ACTION" and link.chain in shared for link in mine):
                yield from ((one, other) for one in mine for other in theirs if one.kind == kind and one.chain == other.chain)


def common_events(left: LinkedArticle, right: LinkedArticle) -> Iterator[tuple[int, int, int]]:
    """Yield two sentences, by their numbers, with how many events they have in common, where there are any."""
    for mine, links in left.links.items():
        events = {link.chain for link in links if link.kind == "ACTION"}
        for theirs, others in right.links.items():
            if shared := events & {link.chain for link in others if link.kind == "ACTION"}:
                yield mine, theirs, len(shared)


def changed_words(words: str) -> str | None:
    """Return *words* with their last day, month, year or number changed into another; None where there is none.

    >>> changed_words("late Friday"), changed_words("May 3, 2009"), changed_words("eight-year"), changed_words("$1.5 million"), changed_words("today")
    ('late Monday', 'May 3, 2006', 'twelve-year', '$4.6 million', None)
    """
    found = list(_CHANGEABLE.finditer(words))
    if not found:
        return None
    last = found[-1]
    return words[: last.start()] + _changed(last[0]) + words[last.end() :]


def _changed(word: str) -> str:
    if not word[0].isdigit():
        other = next(new for old, new in _OTHER.items() if old.lower() == word.lower())
        return other if other[0].isupper() else _like(word, other)
    number = word.replace(",", "")
    if re.fullmatch(r"(?:19|20)\d\d", number):
        return str(int(number) - 3)
    if "." in number:
        return f"{float(number) * 3 + 0.1:.{len(number.split('.')[1])}f}"
    return f"{int(number) * 3 + 7:{',' if ',' in word else ''}}"


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[0].isupper() else other


def _article(row: dict[str, Any]) -> LinkedArticle:
    text, sentences, places = "", {}, {}
    for sentence in row["sentences"]:
        if _ADDRESS.match(sentence["text"]):
            continue
        if text:
            text += "" if _CUT_NUMBER.search(text) and sentence["text"][:1].isdigit() else "\n"
        words, offsets = _joined(sentence)
        sentences[sentence["n"]] = len(text), len(text) + len(words)
        places[sentence["n"]] = [(len(text) + start, len(text) + end) for start, end in offsets]
        text += words
    links: dict[int, list[Link]] = defaultdict(list)
    for mention in row["mentions"]:
        if mention["sent"] in places and mention["tokens"]:
            spans = [places[mention["sent"]][token] for token in mention["tokens"]]
            chain = mention.get("chain") or f"alone {len(links)} {spans}"
            chain = f"{row['doc_id']} {chain}" if chain.startswith(("INTRA", "alone")) else chain
            kind = mention["type"].removeprefix("NEG_").split("_")[0]
            links[mention["sent"]].append(Link(chain, kind, min(spans)[0], max(spans)[1], mention["sent"]))
    return LinkedArticle(row["doc_id"], text, sentences, {sentence: tuple(rows) for sentence, rows in links.items()})


def _joined(sentence: dict[str, Any]) -> tuple[str, list[tuple[int, int]]]:
    """Return the words of a sentence with numbers and marks in one piece, and where each token stands in them."""
    text, at, offsets = _plain(sentence["text"]), 0, []
    dropped = {match.end() - 1 for match in _SPLIT_MARK.finditer(text)}
    before = [0]
    for place in range(len(text)):
        before.append(before[-1] + (place not in dropped))
    for token in map(_plain, sentence["tokens"]):
        start = max(at, text.find(token, at))
        at = min(len(text), start + len(token))
        offsets.append((before[start], before[at]))
    return "".join(character for place, character in enumerate(text) if place not in dropped), offsets


def _plain(words: str) -> str:
    """Return *words* with one quotation mark and a gap for two characters."""
    return words.replace("``", '"\0').replace("''", '"\0')
