"""One sentence ─► who it says to have done what is done once: the subject of the verb, or whom "by" names behind it ("was met at the airport by Lund")."""

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from claimcheck.compare.event.deeds import Deed, deed_at
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.clauses import AND, BY
from claimcheck.language.en.lone_deeds import DEEDS_OF_OWNERS, LONE_DEEDS, RECEIVING
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.model.claims import HELD, Event, EventForm, Polarity
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.model.spans import Span

#: Tokens between a verb and "by", and between "by" and the last word of the name, titles and descriptions between.
TO_BY, TO_THE_NAME = 10, 14
#: Letters of `text.tags`: a participle, what makes it a perfect of the active, and what ends the phrase behind a verb or a preposition.
_PARTICIPLE, _HAVE, _ENDING_A_PHRASE = "E", "H", frozenset("VXGBHOMWStC;.\"T")
_OPENING_A_PHRASE = frozenset("DJN#Zp")
_KINDS = (ParticipantKind.PERSON, ParticipantKind.ORGANIZATION)
_LONE = LONE_DEEDS | DEEDS_OF_OWNERS
_TABLE = _LONE | RECEIVING


@attrs.frozen
class Doing:
    """A deed of which the sentence names the doer, by index, at *name*; *undergoer* are the places of the content words for whom or what it is done to."""

    deed: Deed
    doer: int
    name: Mention
    undergoer: frozenset[int]
    undergone: frozenset[int]

    @property
    def verb(self) -> str:
        """The lemma of the verb, one for all by which a guest is met."""
        return "receive" if self.deed.verb in RECEIVING else self.deed.verb


def lone_doings(side: Side) -> tuple[Doing, ...]:
    """Return the deeds of the sentence that are affirmed, done once, and done by one whom it names."""
    return tuple(_doings(side))


def _doings(side: Side) -> Iterator[Doing]:
    told = (event for claim in side.claims for event in claim.events if event.lemma in _TABLE and event.form is EventForm.VERB and _stands(event))
    for deed in [deed for deed in (deed_at(side, event.span) for event in told) if deed]:
        if deed.verb in _LONE and deed.event is deed.claim.event and [mention.kind for _, mention in deed.claim.agents] == [MentionKind.NAME]:
            ((doer, name),) = deed.claim.agents
            if heads_a_list(side, name):
                continue
            yield Doing(deed, doer, name, deed.undergoer, frozenset(index for index, _ in deed.claim.patients))
        elif deed.verb in _TABLE:
            agent = _agent_behind(side, deed)
            if agent:
                yield Doing(deed, *agent, *_undergoer(side, deed))


def _stands(event: Event) -> bool:
    return event.polarity is Polarity.AFFIRMED and event.modality in HELD


def heads_a_list(side: Side, name: Mention) -> bool:
    """Say whether others follow right behind *name*: "designed by Lund, Roe and Day", "by Lund and two others"; not "by Lund and built by Roe"."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    behind = bisect_left(tokens, (name.span.end,))
    if behind + 1 >= len(tokens) or tokens[behind].lower not in (",", AND):
        return False
    named = any(mention.kind is MentionKind.NAME and mention.span.start == tokens[behind + 1].start for _, mention in side.mentions)
    return named or tokens[behind].lower == AND and letters[behind + 1] in _OPENING_A_PHRASE


def _agent_behind(side: Side, deed: Deed) -> tuple[int, Mention] | None:
    """Return whom alone "by" names behind the participle of *deed*, None where it names nobody or several."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    verb = bisect_left(tokens, (deed.span.start,))
    if letters[verb] != _PARTICIPLE or _is_active(letters, verb):
        return None
    by = next((place for place in range(verb + 1, min(len(tokens), verb + TO_BY)) if tokens[place].lower == BY or letters[place] in _ENDING_A_PHRASE), None)
    if by is None or tokens[by].lower != BY:
        return None
    end = next((place for place in range(by + 1, len(tokens)) if letters[place] in _ENDING_A_PHRASE or tokens[place].lower == BY), len(tokens))
    within = [
        (index, mention)
        for index, mention in side.mentions
        if mention.kind is MentionKind.NAME and tokens[by].end < mention.span.start and mention.span.end <= tokens[min(end, by + TO_THE_NAME) - 1].end
    ]
    return _only_one(side, within, end)


def _is_active(letters: str, verb: int) -> bool:
    """Say whether the participle is one of "has written"."""
    return letters[:verb].rstrip("R!").endswith(_HAVE)


def _only_one(side: Side, named: list[tuple[int, Mention]], end: int) -> tuple[int, Mention] | None:
    """Return the one person of *named*, or, where there is none, the one body; None where "and" joins others, or the name only tells whose somebody is."""
    tokens = side.sentence.tokens
    if end < len(tokens) and tokens[end].lower == AND:
        return None
    kinds = [side.reading.participants[index].kind for index, _ in named]
    for kind in _KINDS:
        found = [one for one, other in zip(named, kinds, strict=True) if other is kind]
        if found:
            return found[0] if len(found) == 1 and side.word_after(found[0][1].span) not in POSSESSIVE_ENDINGS else None
    return None


def _undergoer(side: Side, deed: Deed) -> tuple[frozenset[int], frozenset[int]]:
    """Return the words for whom or what the deed is done to, and who that is: the noun before the participle, or the subject of its clause."""
    tokens, letters = side.sentence.tokens, side.sentence.letters
    verb = bisect_left(tokens, (deed.span.start,))
    if verb and letters[verb - 1] == "N":
        noun = Span(tokens[verb - 1].start, tokens[verb - 1].end)
        return frozenset(side.words.within(noun)), frozenset(index for index, mention in side.mentions if mention.span.end == noun.end)
    spoken = deed.claim.patients if deed.event.passive else ()
    return deed.subject, frozenset(index for index, _ in spoken)
