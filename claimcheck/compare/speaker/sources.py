"""A pair of sentences ─► findings of the aspect `speaker`: the same report, in the writers' own words, given to one person or to two."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import product

import attrs

from claimcheck.compare.sides.common_words import in_common
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.sides.plain_words import plain_words
from claimcheck.language.en.epithets import DESCRIBING_AS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.model.quotations import Attribution, AttributionKind
from claimcheck.settings import Settings
from claimcheck.text.wording import first_words

LEAST_SHARED = 4  # content words of two reports; on one topic, two people easily share three
LEAST_OF_ONE = 2  # plain words of two reports of one person in sentences that tell the same
LEAST_LIKENESS = 0.3  # share of common content words: a report is shortened and put in other words
STAND = " object"  # end of the rules for what somebody thinks of a thing ("slammed the plan"), of which two people may think alike
LONGEST_SHOWN = 12  # words of a report that an explanation repeats
LEAST_SCORE = 0.6  # how surely the sentences must tell the same: what two people say on one day is often alike


@attrs.frozen
class Report:
    """What a named person is reported to say in a sentence: who, by index, where they are named, and the places of the content words.

    *describes* says that they are reported to call somebody something.
    """

    speaker: int
    name: Mention
    kind: AttributionKind
    places: frozenset[int]
    describes: bool


def compare_sources(pair: Pair, settings: Settings) -> Iterator[Finding]:
    """Yield the reports of one content that the sentences give to one person, and those that they give to two, at least one of whom only one article knows.

    Where both quote the words, `compare_speakers` looks at them; a speaker who is named by a pronoun or a title alone is not sure enough.
    """
    if pair.score < LEAST_SCORE:
        return
    for left, right in product(pair.left.once[reports], pair.right.once[reports]):
        both_quote = left.kind is AttributionKind.DIRECT and right.kind is AttributionKind.DIRECT
        if both_quote or left.describes is not right.describes:
            continue
        if _have_one_source(pair, left, right):
            yield _agreement(pair, left, right)
        elif _are_strangers(pair, left, right) and tell_one_content(pair, left.places, right.places):
            yield _discrepancy(pair, left, right)


def reports(side: Side) -> tuple[Report, ...]:
    """Return what the sentence reports of people whom it names as speakers."""
    return tuple(_reports(side))


def _reports(side: Side) -> Iterator[Report]:
    sentence, starts = side.sentence.span, side.words.starts
    for one in side.attributions:
        speaker = one.speaker
        if not speaker or one.rule.endswith(STAND) or speaker.participant is None or not sentence.contains(speaker.span):
            continue
        names = [mention for index, mention in side.mentions if index == speaker.participant and speaker.span.contains(mention.span)]
        if side.reading.participants[speaker.participant].kind is ParticipantKind.PERSON and any(name.kind is MentionKind.NAME for name in names):
            places = (place for span in one.content for place in range(bisect_left(starts, span.start), bisect_left(starts, span.end)))
            yield Report(speaker.participant, next(name for name in names if name.kind is MentionKind.NAME), one.kind, frozenset(places), describes(one))


def describes(one: Attribution) -> bool:
    """Say whether somebody calls another something, which is no report of what happened: "described him as a danger who ..."."""
    return one.cue is not None and one.cue.text.lower() in DESCRIBING_AS


def _have_one_source(pair: Pair, left: Report, right: Report) -> bool:
    """Say whether both give one content to one person, at least one in the writer's own words: `compare_speakers` looks at what both quote."""
    if not pair.is_aligned or AttributionKind.INDIRECT not in (left.kind, right.kind) or not pair.accounts.are_same(left.speaker, right.speaker):
        return False
    return plain_words(pair, _shared(pair, left, right)) >= LEAST_OF_ONE


def _are_strangers(pair: Pair, left: Report, right: Report) -> bool:
    """Say whether neither sentence speaks of the other's speaker, and neither article knows both, unless it names the stranger here alone."""
    same_right, same_left = pair.accounts.same_right(left.speaker), pair.accounts.same_left(right.speaker)
    if not same_right.isdisjoint(pair.right.spoken_of) or not same_left.isdisjoint(pair.left.spoken_of):
        return False
    known_right, known_left = not same_right.isdisjoint(pair.accounts.right.people), not same_left.isdisjoint(pair.accounts.left.people)
    if known_right and known_left:
        return False
    stranger = pair.right.reading.participants[right.speaker] if known_right else pair.left.reading.participants[left.speaker]
    return known_right == known_left or sum(mention.kind is MentionKind.NAME for mention in stranger.mentions) == 1


def tell_one_content(pair: Pair, left: Collection[int], right: Collection[int], *, least_likeness: float = LEAST_LIKENESS) -> bool:
    """Say whether two reports tell the same, as far as their content words say, by the places of these: they share so many, and so large a part of them."""
    shared = sum(pair.correspondence.get(place) in right for place in left)
    return shared >= LEAST_SHARED and 2 * shared >= least_likeness * (len(left) + len(right))


def _shared(pair: Pair, left: Report, right: Report) -> list[int]:
    """Return which content words of the left report the right one has too, in order."""
    return [place for place in sorted(left.places) if pair.correspondence.get(place) in right.places]


def _agreement(pair: Pair, left: Report, right: Report) -> Finding:
    told = f"give “{in_common(pair, _shared(pair, left, right))[1]}” to {_name(pair.left, left)}"
    return agreement(Aspect.SPEAKER, told, "same source", _evidence(pair, left, right))


def _discrepancy(pair: Pair, left: Report, right: Report) -> Finding:
    evidence, shared = _evidence(pair, left, right), _shared(pair, left, right)
    words = min(_words(pair.left, shared), _words(pair.right, [pair.correspondence[place] for place in shared]), key=lambda text: (len(text), text))
    told = f"{pair.left.source} gives “{words}” to {evidence[0].value}, {pair.right.source} to {evidence[1].value}."
    return Finding(FindingKind.DISCREPANCY, Aspect.SPEAKER, told, "one report, two speakers", evidence, Severity.CONFLICT)


def _evidence(pair: Pair, left: Report, right: Report) -> tuple[Evidence, Evidence]:
    return pair.left.evidence(left.name.span, _name(pair.left, left)), pair.right.evidence(right.name.span, _name(pair.right, right))


def _name(side: Side, report: Report) -> str:
    return side.reading.participants[report.speaker].name


def _words(side: Side, places: Sequence[int]) -> str:
    """Return the sentence's words from the first of *places* to the last, cut where they are many."""
    text = side.reading.document.text[side.words.starts[min(places)] : side.words.ends[max(places)]]
    return first_words(text, LONGEST_SHOWN)
