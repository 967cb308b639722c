"""Named places of aligned sentences ─► which ones both name, and where the two put one deed of one doer in two places."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.compare.place.levels import Place, are_of_one_level
from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.meanings import are_turned_round, may_be_one_event
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.wording import told_apart
from claimcheck.language.en.clauses import AND
from claimcheck.language.en.places import WHERE_WORDS, WHITHER_WORDS
from claimcheck.language.en.reporting import SOURCE_PREPOSITIONS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.settings import Settings

#: What stands before a name that says where: "taken to", "met in".
_WHERE = WHERE_WORDS | WHITHER_WORDS
#: One is, and has something, in many places.
_LASTING = frozenset(AUXILIARIES.values())
_KINDS = frozenset({ParticipantKind.PLACE, ParticipantKind.ORGANIZATION})
#: What stands between two places of a list.
_IN_A_LIST = re.compile(rf",\s(?:{AND}\s)?|\s{AND}\s")
#: How many words before a name may lead to it as a source: "according to the".
SOURCE_REACH = 3


def compare_places(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield where the two sentences put one deed of one doer in two places."""
    for left in pair.left.once[named_places]:
        for right in pair.right.once[named_places]:
            if _are_of_one_kind(pair, left, right) and _is_one_deed(pair, left, right) and not _is_spoken_of(pair, left, right):
                told = f"{told_apart(pair.left, left[1].text, pair.right, right[1].text)}."
                yield Finding(FindingKind.DISCREPANCY, Aspect.PLACE, told, "one deed in two places", _evidence(pair, left, right), Severity.VARIANCE)


def compare_map(aligned: Sequence[Pair], settings: Settings) -> Iterator[Finding]:
    """Yield which places both articles name, each once, in the first of the *aligned* sentences that name them: the surest stand first."""
    told: set[tuple[int, int]] = set()
    for pair in aligned:
        for left in pair.left.once[_listed_places]:
            same = pair.accounts.same_right(left[0])
            for right in pair.right.once[_listed_places] if same else ():
                if right[0] in same and (left[0], right[0]) not in told:
                    told.add((left[0], right[0]))
                    yield agreement(Aspect.PLACE, f"name {left[1].text}", "same place", _evidence(pair, left, right))


def named_places(side: Side) -> tuple[Place, ...]:
    """Return the places, and the houses and bodies told as places, that the sentence names behind a word that says where."""
    return tuple([place for place in side.once[_names_of_places] if _word_before(side, place[1]) in _WHERE and not _is_source(side, place[1])])


def _listed_places(side: Side) -> tuple[Place, ...]:
    """Return these and the places that follow on them in a list: "in Ostford, Brae and Milltown"."""
    text, told, found = side.reading.document.text, side.once[named_places], list[Place]()
    for place in side.once[_names_of_places] if told else ():
        if place in told or (found and _IN_A_LIST.fullmatch(text, found[-1][1].span.end, place[1].span.start)):
            found.append(place)
    return tuple(found)


def _names_of_places(side: Side) -> tuple[Place, ...]:
    people, named = side.reading.participants, MentionKind.NAME
    return tuple([(index, mention) for index, mention in side.mentions if mention.kind is named and people[index].kind in _KINDS])


def _is_source(side: Side, mention: Mention) -> bool:
    """Say whether a name tells whose account it is: "according to Radio Ostford"."""
    words = " ".join(side.sentence.words_before(mention.span.start, SOURCE_REACH))
    return any(leading in words for leading in SOURCE_PREPOSITIONS)


def _are_of_one_kind(pair: Pair, left: Place, right: Place) -> bool:
    """Say whether both are places on a map and neither could lie in the other, or both houses or bodies: a house may stand in the town that is named."""
    one_kind = pair.left.reading.participants[left[0]].kind is pair.right.reading.participants[right[0]].kind
    return one_kind and are_of_one_level(pair, left, right)


def _is_one_deed(pair: Pair, left: Place, right: Place) -> bool:
    """Say whether both names stand behind the same word in clauses with one event and one subject."""
    if _word_before(pair.left, left[1]) != _word_before(pair.right, right[1]) or _is_named_in_full(left[1].text, right[1].text):
        return False
    mine, theirs = pair.left.claim_at(left[1].span), pair.right.claim_at(right[1].span)
    if mine is None or theirs is None or mine.event is None or theirs.event is None or not may_be_one_event(mine.event, theirs.event):
        return False
    if mine.event.lemma in _LASTING:
        return False
    return have_one_subject(pair, mine, theirs) and not are_turned_round(pair, mine.event, theirs.event)


def _is_named_in_full(one: str, other: str) -> bool:
    """Say whether all words of one name are in the other: "the Mediterranean", "the Mediterranean Sea"."""
    mine, theirs = frozenset(one.split()), frozenset(other.split())
    return mine <= theirs or theirs <= mine


def _is_spoken_of(pair: Pair, left: Place, right: Place) -> bool:
    """Say whether either sentence speaks of the other's place too."""
    accounts = pair.accounts
    return not (accounts.same_right(left[0]).isdisjoint(pair.right.spoken_of) and accounts.same_left(right[0]).isdisjoint(pair.left.spoken_of))


def _word_before(side: Side, mention: Mention) -> str:
    """Return the word before the name, an article left out."""
    tokens = side.sentence.tokens
    place = bisect_left(tokens, (mention.span.start,)) - 1
    if place > 0 and tokens[place].lower == "the":
        place -= 1
    return tokens[place].lower if place >= 0 else ""


def _evidence(pair: Pair, left: Place, right: Place) -> tuple[Evidence, Evidence]:
    return _named(pair.left, left), _named(pair.right, right)


def _named(side: Side, place: Place) -> Evidence:
    """Return the place's words with the fullest name that the article gives it."""
    index, mention = place
    return side.evidence(mention.span, side.reading.participants[index].name)
