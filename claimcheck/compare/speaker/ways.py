"""What one person says in two articles ─► a finding where it came to the reporters by two ways: from a tweet here, from a statement or an interview there.

The words need not be the same: of what was said on one occasion each newsroom quotes what it likes. That a person was heard seldom in each article, in
sentences that tell the same, makes it worth a look whether it was one occasion.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.channels import (
    AS_TOLD,
    CHANNEL_OF,
    CHANNEL_PREPOSITIONS,
    CHANNELS,
    ISSUING,
    ONE_OR_THEIRS,
    OUTLET_PREPOSITIONS,
    SHOWN_ON,
    SMALL_WORDS_OF_SHOWS,
    SOCIAL,
    SPOKEN,
)
from claimcheck.language.en.newsrooms import NEWSROOMS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

MOST_REMARKS = 7  # sentences in which somebody speaks; who speaks more often speaks on several occasions
FARTHEST = 30  # characters between the verb of saying and the way: "said late on Thursday in a statement"

_NAMED = one_of(word for word, channel in CHANNEL_OF.items() if channel != SOCIAL)
_BY = rf"{one_of((*CHANNEL_PREPOSITIONS, *ISSUING))}\s{one_of(ONE_OR_THEIRS)}\s(?:[\w’'-]+\s){{0,3}}?"
_OUTLET = rf"{one_of(OUTLET_PREPOSITIONS)}\s(?:the\s)?(?P<outlet>{one_of(NEWSROOMS)})"
_TITLE = rf"[A-Z][\w’']*(?:\s(?:[A-Z&]|{one_of(SMALL_WORDS_OF_SHOWS)}\b)[\w’']*){{0,4}}"
_SHOW = rf"{one_of(SHOWN_ON)}\s(?:[A-Z]\w+(?:\s[A-Z]\w+)?['’]s?\s)?[“\"](?P<show>{_TITLE})[,.]?[”\"]"
_WAY = re.compile(rf"\b(?:(?i:(?P<posted>{one_of(CHANNELS[SOCIAL])})\b|{_BY}(?P<named>{_NAMED})\b)|{_OUTLET}\b|{_SHOW})")
#: Words of which a sentence has one that names a way: most sentences have none, and need not be searched.
_TELLING = frozenset(name.lower().split()[-1] for name in (*CHANNEL_OF, *NEWSROOMS))
_BEHIND = re.compile(r"[^,;:“”\"—–]*")
_OPENING = re.compile(rf"{one_of(CHANNEL_PREPOSITIONS)}\b[^,;:“”\"]*,", re.IGNORECASE)
_LONGEST = 80  # characters of a way


@attrs.frozen
class Way:
    """How words of somebody reached the article: the words that tell it, the channel or the newsroom that they name, and the utterance."""

    span: Span
    value: str
    utterance: Attribution


def compare_ways(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield the people who speak seldom in both articles, on one matter, and by ways of which neither article names one of the other's."""
    here, there = pair.left.once[ways_of], pair.right.once[ways_of]
    for person, other in product(here, there):
        if pair.are_same(person, other) and _differ(here[person], there[other]) and _are_on_one_matter(pair, here[person], there[other]):
            yield _discrepancy(pair, person, here[person], there[other])


def ways_of(account: Account) -> dict[int, tuple[Way, ...]]:
    """Return, for the people who speak seldom and whose words the article has by a way that it names, the ways."""
    document = account.reading.document
    shows = _names_show(document.text, Span(0, len(document.text)))
    found: dict[int, dict[str, Way]] = {}
    for sentence in document.sentences:
        if _TELLING.isdisjoint(sentence.lowers) and not (shows and _names_show(document.text, sentence.span)):
            continue
        for one in account.attributions_by_sentence.get(sentence.index, ()):
            if one.cue and one.speaker and one.speaker.participant in account.people and sentence.span.contains(one.cue.span):
                for way in _ways_in(document.text, sentence.span, one, one.cue.span, one.speaker.span):
                    found.setdefault(one.speaker.participant, {}).setdefault(way.value, way)
    return {person: tuple(ways.values()) for person, ways in found.items() if _remarks(account, person) <= MOST_REMARKS}


def _remarks(account: Account, person: int) -> int:
    """Return in how many sentences a person speaks."""
    said = (one.cue for one in account.reading.attributions if one.speaker and one.speaker.participant == person)
    return len({account.sentence_at(cue.span.start) for cue in said if cue})


def _ways_in(text: str, sentence: Span, one: Attribution, cue: Span, speaker: Span) -> Iterator[Way]:
    """Yield the way that belongs to a saying in its sentence: the verb is one, it stands behind the verb, or opens the sentence."""
    said = max(cue.end, speaker.end) if cue.end <= speaker.start <= cue.end + 2 else cue.end
    behind = _WAY.search(text, cue.start, min(sentence.end, said + FARTHEST + _LONGEST))
    if behind and behind.start() <= said + FARTHEST and (behind.start() <= said or _BEHIND.fullmatch(text, said, behind.start())):
        yield _way(text, behind, one)
        return
    opening = _OPENING.match(text, sentence.start, cue.start)
    if opening and (way := _WAY.search(text, opening.start(), opening.end())):
        yield _way(text, way, one)


def _names_show(text: str, where: Span) -> bool:
    return any(text.find(f"{word} {mark}", where.start, where.end) >= 0 for word in SHOWN_ON for mark in "“\"")


def _way(text: str, match: re.Match[str], one: Attribution) -> Way:
    span = Span(*match.span(str(match.lastgroup)))
    words = single_spaced(text[span.slice])
    return Way(span, CHANNEL_OF.get(words.lower(), words), one)


def _differ(here: Sequence[Way], there: Sequence[Way]) -> bool:
    """Say whether neither side names a way of the other; what is spoken may be spoken to any newsroom."""
    mine, theirs = {way.value for way in here}, {way.value for way in there}
    return mine.isdisjoint(theirs) and not (SPOKEN in mine and _names_outlet(theirs)) and not (SPOKEN in theirs and _names_outlet(mine))


def _names_outlet(values: set[str]) -> bool:
    return not values.issubset(CHANNEL_OF.values())


def _are_on_one_matter(pair: AccountPair, here: Sequence[Way], there: Sequence[Way]) -> bool:
    """Say whether sentences of what is said tell the same: a tweet here and a statement there on two matters are two utterances."""
    left = {sentence for way in here for sentence in _sentences(pair.left, way)}
    right = {sentence for way in there for sentence in _sentences(pair.right, way)}
    return not pair.aligned.isdisjoint(product(left, right))


def _sentences(account: Account, way: Way) -> set[int]:
    """Return the sentences of what is said, and that in which the way is named."""
    return account.sentences_of(way.utterance) | {account.sentence_at(way.span.start)}


def _discrepancy(pair: AccountPair, person: int, here: Sequence[Way], there: Sequence[Way]) -> Finding:
    name = pair.left.reading.participants[person].name
    told = f"{pair.left.source} has what {name} said {_named(pair.left, here)}, {pair.right.source} {_named(pair.right, there)}."
    evidence = [account.evidence(way.span, way.value) for account, ways in ((pair.left, here), (pair.right, there)) for way in ways]
    return Finding(FindingKind.DISCREPANCY, Aspect.SPEAKER, told, "one person, two channels", tuple(evidence), Severity.VARIANCE)


def _named(account: Account, ways: Sequence[Way]) -> str:
    """Return by which ways words came: "as spoken (“interview”) and to CNN"."""
    words = [(way.value, single_spaced(account.evidence(way.span).text)) for way in ways]
    return " and ".join(f"{AS_TOLD[value]} (“{text}”)" if value in AS_TOLD else f"to {value}" for value, text in words)
