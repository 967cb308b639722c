"""A pronoun in the article as read so far ─► the entity that it stands for, or None where nothing speaks clearly enough.

The ranking follows what work on English coreference found to matter most in news: agreement in gender and number first, then nearness, then standing
(subject before object), with the subject of a saying verb favored for "he said that he"; weights were fitted by hand on the ECB+ training documents.
"""

from collections.abc import Sequence

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.memory import Memory, Seen
from claimcheck.extract.participants.syntax import Standing, one_clause, opens_said_clause, says, standing
from claimcheck.language.en.names import CLAUSE_OPENERS, POSSESSIVE_PRONOUNS, PRONOUNS, REFLEXIVE_PRONOUNS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)
_THINGS = (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE, ParticipantKind.DOCUMENT)

#: Points for a mention in the same sentence, the one before, ... ; farther back nothing is looked for.
_NEARNESS = (3.0, 2.6, 1.4, 0.8, 0.5)
_PER_STANDING = 0.55
_SAME_GENDER = 0.8
_UNSURE_PERSON = -0.8
_UNNAMED = -0.6
_QUOTED = -2.0
_BODY_AS_THEY = -1.2
_SAID_SUBJECT = 1.5
_SPEAKS_ON = 1.0
_PER_MENTION = 0.1
_MOST_MENTIONS = 8

_QUOTED_REACH = 40  # mentions looked through for somebody whom a quotation means

_LATEST_OPENED_CLAUSE = 8  # tokens from the sentence's start within which "After he ..." counts


def resolve_pronoun(memory: Memory, sentence: Sentence, place: int, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the entity that the pronoun at *place* stands for; *names* are those of its sentence."""
    tokens = sentence.tokens
    pronoun = tokens[place].lower
    ahead = _subject_ahead(tokens, place, names)
    if ahead is None and pronoun in ("it", "itself") and not (says(tokens, place + 1) or opens_said_clause(tokens, place)):
        return None  # "it" is empty, or stands for an event, too often
    return ahead or _antecedent(memory, sentence, place)


def resolve_quoted_pronoun(memory: Memory, sentence: Sentence, place: int, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the entity that a pronoun inside a quotation stands for: somebody named in the same words, or the only one who can be meant.

    The speaker says "I", so "he" is somebody else.
    """
    token = sentence.tokens[place]
    if PRONOUNS[token.lower][0] not in ("male", "female"):
        return None
    near = [seen for seen in memory.seen[-_QUOTED_REACH:] if sentence.index - seen.sentence < len(_NEARNESS) - 1 and fits(seen.entity, token.lower)]
    inside = [seen for seen in near if memory.same_quotation(seen.start, token.start)]
    if inside:
        return inside[-1].entity
    speakers = [entity for run, entity in names if standing(sentence.tokens, run.begin, run.phrase.last) is Standing.SPEAKER]
    speakers += [seen.entity for seen in near if seen.standing is Standing.SPEAKER and not speakers][-1:]
    others = {id(seen.entity): seen.entity for seen in near if seen.entity not in speakers}
    return next(iter(others.values())) if len(others) == 1 and speakers else None


def _subject_ahead(tokens: Sequence[Token], place: int, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the subject that follows, for a pronoun in a clause opened before it ("After he lost, Roe said")."""
    if place > _LATEST_OPENED_CLAUSE or tokens[0].lower not in CLAUSE_OPENERS:
        return None
    for run, entity in names:
        if run.begin < place:
            return None
        if tokens[run.begin - 1].text == ",":
            return entity if fits(entity, tokens[place].lower) else None
    return None


def _antecedent(memory: Memory, sentence: Sentence, place: int) -> Entity | None:
    tokens = sentence.tokens
    pronoun = tokens[place].lower
    plural = PRONOUNS[pronoun][1]
    said = opens_said_clause(tokens, place)
    saying = says(tokens, place + 1) or says(tokens, place + 2)
    best, best_score = None, 0.0
    for seen in reversed(memory.seen):
        distance = sentence.index - seen.sentence
        if distance >= len(_NEARNESS):
            break
        if distance and (plural or pronoun == "its") and (seen.standing < Standing.SUBJECT or distance > 1 + plural):
            continue
        if not fits(seen.entity, pronoun) or (distance == 0 and _bound(tokens, seen, place)):
            continue
        score = _points(seen, distance, pronoun)
        if said and not distance and seen.standing >= Standing.SUBJECT:
            score += _SAID_SUBJECT
        if saying and distance and seen.standing is Standing.SPEAKER:
            score += _SPEAKS_ON
        if score > best_score:
            best, best_score = seen.entity, score
    return best


def fits(entity: Entity, pronoun: str) -> bool:
    """Say whether gender, number and kind let *pronoun* stand for *entity*."""
    gender, plural = PRONOUNS[pronoun]
    if plural:
        return entity.plural or entity.kind is ParticipantKind.ORGANIZATION
    if entity.plural:
        return False
    if gender == "thing":
        return entity.kind in _THINGS
    return entity.kind in _PERSONAL and not entity.impersonal and entity.gender in (gender, None)


def _points(seen: Seen, distance: int, pronoun: str) -> float:
    entity = seen.entity
    gender, plural = PRONOUNS[pronoun]
    score = _NEARNESS[distance] + _PER_STANDING * min(seen.standing, Standing.SUBJECT) + _PER_MENTION * min(len(entity.mentions), _MOST_MENTIONS)
    if seen.quoted:
        score += _QUOTED
    if plural:
        return score if entity.plural else score + _BODY_AS_THEY
    if gender != "thing":
        score += _SAME_GENDER if entity.gender == gender else _UNSURE_PERSON if entity.kind is ParticipantKind.UNKNOWN else 0.0
        score += 0.0 if entity.named else _UNNAMED
    return score


def _bound(tokens: Sequence[Token], seen: Seen, place: int) -> bool:
    """Say whether pronoun and mention are subject and object of one clause, so that they cannot be one and the same."""
    lower = tokens[place].lower
    if lower in REFLEXIVE_PRONOUNS or seen.standing < Standing.SUBJECT:
        return False
    if lower == "her":
        owns = place + 1 < len(tokens) and tokens[place + 1].text[0].isalpha()
        return not owns and one_clause(tokens, seen.place, place)
    return lower not in POSSESSIVE_PRONOUNS and lower in ("him", "them") and one_clause(tokens, seen.place, place)
