"""People told together in a sentence, and the words that count them ─► the groups that "they", "the couple" and "both leaders" stand for."""

from collections.abc import Sequence

from claimcheck.extract.participants.cast import Entity, NameRun, Phrase
from claimcheck.extract.participants.lexicon import class_of_place
from claimcheck.extract.participants.memory import Memory, Seen
from claimcheck.extract.participants.nominals import Nominal
from claimcheck.extract.participants.syntax import Standing
from claimcheck.language.en.names import OWNING_WORDS
from claimcheck.language.en.titles import COUNTED_GROUPS, COUNTED_PLACES, FAMILY_NOUNS, JOINING_WORDS, LEADING_HEADS, LEADING_NOUNS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_PERSON, _ORGANIZATION, _PLACE, _UNKNOWN = ParticipantKind.PERSON, ParticipantKind.ORGANIZATION, ParticipantKind.PLACE, ParticipantKind.UNKNOWN
_SUBJECT, _SPEAKER = Standing.SUBJECT, Standing.SPEAKER
_REACH = 60  # mentions looked through
_REACH_OF_GROUPS = 3  # sentences


def see_company(memory: Memory, sentence: Sentence, second: tuple[NameRun, Entity], names: Sequence[tuple[NameRun, Entity]]) -> None:
    """Remember the one just named together with whom the sentence joins them to: "Roe and Day", "Roe and his wife, Ana", "Roe met (with) Day"."""
    run, entity = second
    word = sentence.lowers[run.begin - 1]
    if word in JOINING_WORDS:
        joined = _joined(names, second, run.begin - 1) if word == "and" else _met(memory, entity, run)
    else:
        joined = _wedded(sentence.tokens, names, second)
    if joined is not None:
        first, begin, phrase = joined
        memory.see(memory.group_of(first, entity), sentence, Phrase(sentence.index, phrase.first, run.phrase.last, phrase.start, run.phrase.end), begin)


_Joined = tuple[Entity, int, Phrase]


def _joined(names: Sequence[tuple[NameRun, Entity]], second: tuple[NameRun, Entity], end: int) -> _Joined | None:
    """Return the one named right before the token *end*, if both are of one kind."""
    run, entity = next((found for found in names if found[0].phrase.last == end), second)
    if entity is second[1] or entity.kind is not second[1].kind or entity.kind not in (_PERSON, _ORGANIZATION):
        return None
    return entity, run.begin, run.phrase


def _wedded(tokens: Sequence[Token], names: Sequence[tuple[NameRun, Entity]], second: tuple[NameRun, Entity]) -> _Joined | None:
    """Return the one whose kin is named: "Roe and his wife, Ana"."""
    place = second[0].begin - (tokens[second[0].begin - 1].text == ",")
    if place > 3 and tokens[place - 1].lower in FAMILY_NOUNS and tokens[place - 2].lower in OWNING_WORDS and tokens[place - 3].lower == "and":
        return _joined(names, second, place - 3)
    return None


def see_couple(memory: Memory, sentence: Sentence, nominal: Nominal, entity: Entity, names: Sequence[tuple[NameRun, Entity]]) -> None:
    """Remember somebody and their kin without a name as two: "Roe and his wife"."""
    tokens, place = sentence.tokens, nominal.phrase.first
    if tokens[place].lower not in OWNING_WORDS or tokens[place - 1].lower != "and" or nominal.head not in FAMILY_NOUNS:
        return
    owner = next((found for found in names if found[0].phrase.last == place - 1), None)
    if owner is not None and owner[1].kind in (_PERSON, _UNKNOWN):
        first, last = owner[0].phrase, nominal.phrase
        memory.see(memory.group_of(owner[1], entity), sentence, Phrase(sentence.index, first.first, last.last, first.start, last.end), owner[0].begin)


def _met(memory: Memory, entity: Entity, run: NameRun) -> _Joined | None:
    """Return the subject of the sentence, who meets, or does something with, the one named."""
    if entity.kind is not _PERSON:
        return None
    for seen in reversed(memory.seen[-_REACH:]):
        if seen.sentence != run.phrase.sentence:
            return None
        if seen.standing >= _SUBJECT and seen.entity is not entity and seen.entity.kind is _PERSON:
            return seen.entity, seen.begin, Phrase(seen.sentence, seen.place, seen.place + 1, seen.start, seen.start)
    return None


def counted_group(memory: Memory, nominal: Nominal) -> Entity | None:
    """Take "the two leaders" as the two of that kind last named, first those told together, then leaders, then those of whom something is told."""
    sentence, head = nominal.phrase.sentence, nominal.head
    latest = [seen for seen in memory.seen[-_REACH:] if seen.sentence >= sentence - _REACH_OF_GROUPS]
    for seen in reversed(latest):
        if seen.sentence < sentence - 1:
            break
        members = seen.entity.members
        if len(members) == nominal.counted and all(_counts_as(member, head) for member in members) and (head != "couple" or _are_kin(members)):
            return seen.entity
    if head == "couple":
        return None
    near = [seen for seen in latest if _counts_as(seen.entity, head)]
    for mentions in _tiers(near, nominal):
        chosen = list({id(seen.entity): seen.entity for seen in reversed(mentions)}.values())[: nominal.counted]
        if len(chosen) == nominal.counted:
            return memory.group_of(*reversed(chosen))
    return None


def _are_kin(members: Sequence[Entity]) -> bool:
    return any(not FAMILY_NOUNS.isdisjoint(member.heads or member.name.lower().split()) for member in members)


def _tiers(near: Sequence[Seen], nominal: Nominal) -> Sequence[Sequence[Seen]]:
    """Return the mentions to choose from, the surest first: who says "the two men met" is mostly not one of them."""
    sentence = nominal.phrase.sentence
    leading = [seen for seen in near if not LEADING_HEADS.isdisjoint(seen.entity.heads)] if nominal.head in LEADING_NOUNS else ()
    unspoken = [seen for seen in near if seen.sentence >= sentence - 1 and seen.standing is not _SPEAKER]
    others = [seen for seen in near if not (seen.standing is _SPEAKER and seen.sentence == sentence)]
    return leading, unspoken, others, near


def _counts_as(entity: Entity, head: str) -> bool:
    wanted = COUNTED_GROUPS[head]
    if not entity.words:
        return wanted == "couple" and entity.kind is _PERSON  # "his wife"
    if wanted == "place":
        return entity.kind is _PLACE and class_of_place(entity.name) == COUNTED_PLACES.get(head, "country")
    if wanted == "organization":
        return entity.kind is _ORGANIZATION
    return (entity.kind is _PERSON or wanted == "couple") and (wanted in ("person", "couple") or entity.gender in (wanted, None))
