"""A pronoun in the article as read so far ─► the entity that it stands for, or None where nothing speaks clearly enough.

The ranking follows what work on English coreference found to matter most in news: agreement in gender and number first, then nearness, then standing
(subject before object), with the subject of a saying verb favored for "he said that he"; weights were fitted by hand on the ECB+ training documents.
"""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.extract.participants.cast import Entity, NameRun
from claimcheck.extract.participants.lexicon import PRONOUN_FORMS
from claimcheck.extract.participants.memory import Memory, Seen
from claimcheck.extract.participants.speaking import leading_mention, may_speak, only_mentions, opens_saying, speaks_of, told_before
from claimcheck.extract.participants.syntax import Standing, one_clause, opens_said_clause, says, standing
from claimcheck.language.en.names import CLAUSE_OPENERS, EMPTY_IT_VERBS, IRREGULAR_PAST_FORMS, POSSESSIVE_PRONOUNS, PRONOUNS, REFLEXIVE_PRONOUNS
from claimcheck.language.en.titles import MUTUAL_NOUNS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_ORGANIZATION, _DOCUMENT, _UNKNOWN = ParticipantKind.ORGANIZATION, ParticipantKind.DOCUMENT, ParticipantKind.UNKNOWN
_PERSONAL = (ParticipantKind.PERSON, _UNKNOWN)
_SPEAKING = (_ORGANIZATION, _DOCUMENT)
_THINGS = (*_SPEAKING, ParticipantKind.PLACE)
_SUBJECT, _SPEAKER = Standing.SUBJECT, Standing.SPEAKER

#: Points for a mention in the same sentence, the one before, ... ; farther back nothing is looked for.
_NEARNESS = (3.8, 2.6, 1.4, 0.8, 0.5)
_FARTHEST = len(_NEARNESS)
_PER_STANDING = 0.4
_SAME_GENDER = 0.8
_CALLED_SO_BEFORE = 0.4
_CALLED_OTHERWISE = -1.5
_UNSURE_PERSON = -0.8
_UNNAMED = -0.6
_QUOTED = -2.0
_BODY_AS_THEY = -1.2
_PAPERS_AS_THEY = -0.8
_SAID_SUBJECT = 1.5
_SPEAKS_ON = 1.0
_MUTUAL = 3.2  # "their meeting": of two who were named together
_PER_MENTION = 0.15
_MOST_MENTIONS = 8

_MOST_BESIDE_NEARNESS = 3 * _PER_STANDING + _SAME_GENDER + max(_SPEAKS_ON, _MUTUAL) + _PER_MENTION * _MOST_MENTIONS
#: The most that a mention can score, by its nearness: when the best one so far has more, nothing farther back can win.
_BEST_POSSIBLE = tuple(nearness + _MOST_BESIDE_NEARNESS for nearness in _NEARNESS)

_REACH = 100  # mentions looked through: a bound for endless sentences, more than five usual ones hold
_QUOTED_REACH = 40  # mentions looked through for somebody whom a quotation means
_LATEST_OPENED_CLAUSE = 8  # tokens from the sentence's start within which "After he ..." counts


class Pronoun(NamedTuple):
    """A pronoun: its place in the sentence, its word without a contracted verb, and what it agrees with ("thing" is the gender of "it")."""

    place: int
    word: str
    gender: str | None
    plural: bool


def read_pronoun(tokens: Sequence[Token], place: int) -> Pronoun:
    """Return the pronoun that the token at *place* is or begins with ("they'll")."""
    word = PRONOUN_FORMS[tokens[place].lower]
    return Pronoun(place, word, *PRONOUNS[word])


def resolve_pronoun(memory: Memory, sentence: Sentence, pronoun: Pronoun, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the entity that *pronoun* stands for; *names* are those of its sentence."""
    ahead = _subject_ahead(sentence.tokens, pronoun, names)
    if ahead is None and pronoun.word in ("it", "itself"):
        return _actor(memory, sentence, pronoun)
    if ahead is None and pronoun.gender in ("male", "female") and opens_saying(sentence.tokens, pronoun.place):
        return _speaker(memory, sentence, pronoun)
    return ahead or _antecedent(memory, sentence, pronoun)


def _speaker(memory: Memory, sentence: Sentence, pronoun: Pronoun) -> Entity | None:
    """Return whom a pronoun that says something stands for: who leads the text before it; where that one spoke and cannot be meant, somebody beside at most."""
    tokens = sentence.tokens
    told = told_before(memory)
    leading = leading_mention(told, sentence, pronoun.place)
    if leading is not None and fits(leading.entity, pronoun):
        return leading.entity
    earliest = leading.sentence if leading is not None and leading.standing is _SPEAKER else 0
    near = [seen for seen in told if seen.sentence >= earliest and may_speak(seen)]
    if memory.seen and only_mentions(tokens, pronoun.place) and (speaks_of(tokens) or memory.seen[0].sentence < sentence.index):
        near = [seen for seen in near if seen.sentence < sentence.index]
    return _antecedent(memory, sentence, pronoun, near)


def resolve_quoted_pronoun(memory: Memory, sentence: Sentence, pronoun: Pronoun, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the entity that a pronoun inside a quotation stands for: somebody named in the same words, or the only one who can be meant.

    The speaker says "I", so "he" is somebody else.
    """
    if pronoun.gender not in ("male", "female"):
        return None
    tokens = sentence.tokens
    near = [seen for seen in memory.seen[-_QUOTED_REACH:] if sentence.index - seen.sentence < _FARTHEST - 1 and fits(seen.entity, pronoun)]
    inside = [seen for seen in near if memory.same_quotation(seen.start, tokens[pronoun.place].start)]
    if inside:
        return inside[-1].entity
    speakers = [entity for run, entity in names if standing(tokens, run.begin, run.phrase.last) is _SPEAKER]
    if not speakers:
        latest = next((seen.entity for seen in reversed(memory.seen[-_QUOTED_REACH:]) if seen.standing is _SPEAKER), None)
        speakers = [latest] if latest else []
    others = {id(seen.entity): seen.entity for seen in near if seen.entity not in speakers}
    return next(iter(others.values())) if len(others) == 1 and speakers else None


def fits(entity: Entity, pronoun: Pronoun) -> bool:
    """Say whether gender, number and kind let *pronoun* stand for *entity*."""
    if pronoun.plural:
        return entity.plural or entity.kind is _ORGANIZATION
    if entity.plural:
        return False
    if pronoun.gender == "thing":
        return entity.kind in _THINGS
    return entity.kind in _PERSONAL and not entity.impersonal and entity.gender in (pronoun.gender, None)


def _subject_ahead(tokens: Sequence[Token], pronoun: Pronoun, names: Sequence[tuple[NameRun, Entity]]) -> Entity | None:
    """Return the subject that follows, for a pronoun in a clause opened before it ("After he lost, Roe said")."""
    if pronoun.place > _LATEST_OPENED_CLAUSE or tokens[0].lower not in CLAUSE_OPENERS:
        return None
    for run, entity in names:
        if run.begin < pronoun.place:
            return None
        if tokens[run.begin - 1].text == ",":
            return entity if fits(entity, pronoun) else None
    return None


def _actor(memory: Memory, sentence: Sentence, pronoun: Pronoun) -> Entity | None:
    """Return what "it" stands for where it says or does something; anywhere else it is empty, or stands for an event, too often."""
    tokens, place = sentence.tokens, pronoun.place
    if says(tokens, place + 1) or opens_said_clause(tokens, place):
        return _antecedent(memory, sentence, pronoun)
    if place or len(tokens) < 2 or not _acts(tokens[1].lower):
        return None
    subject = next((seen for seen in memory.seen[-_REACH:] if seen.sentence == sentence.index - 1 and seen.standing >= _SUBJECT), None)
    return subject.entity if subject is not None and subject.entity.kind in _SPEAKING and fits(subject.entity, pronoun) else None


def _acts(verb: str) -> bool:
    return verb not in EMPTY_IT_VERBS and (verb in ("has", "also") or verb in IRREGULAR_PAST_FORMS or verb.endswith(("ed", "s")))


def _antecedent(memory: Memory, sentence: Sentence, pronoun: Pronoun, mentions: Sequence[Seen] | None = None) -> Entity | None:
    """Return the entity of the likeliest among *mentions*, all those before the pronoun if none are given."""
    tokens, place = sentence.tokens, pronoun.place
    said = opens_said_clause(tokens, place)
    saying = says(tokens, place + 1) or says(tokens, place + 2)
    subjects_only = pronoun.plural or pronoun.word == "its"
    mutual = pronoun.word == "their" and not MUTUAL_NOUNS.isdisjoint([token.lower for token in tokens[place + 1 : place + 3]])
    fitting: dict[Entity, bool] = {}
    best, best_score = None, 0.0
    for seen in reversed(memory.seen[-_REACH:] if mentions is None else mentions):
        distance = sentence.index - seen.sentence
        if distance >= _FARTHEST or best_score > _BEST_POSSIBLE[distance]:
            break
        entity = seen.entity
        if entity not in fitting:
            fitting[entity] = fits(entity, pronoun)
        if not fitting[entity] or (not distance and _bound(tokens, seen, pronoun)):
            continue
        if distance and subjects_only and (seen.standing < _SUBJECT or distance > 1 + pronoun.plural):
            continue
        score = _points(memory, seen, distance, pronoun)
        if said and not distance and seen.standing >= _SUBJECT:
            score += _SAID_SUBJECT
        if saying and distance and seen.standing is _SPEAKER:
            score += _SPEAKS_ON
        if mutual and len(entity.members) > 1:
            score += _MUTUAL
        if score > best_score:
            best, best_score = entity, score
    return best


def _points(memory: Memory, seen: Seen, distance: int, pronoun: Pronoun) -> float:
    entity = seen.entity
    score = _NEARNESS[distance] + _PER_STANDING * min(seen.standing, _SUBJECT) + _PER_MENTION * min(len(entity.mentions), _MOST_MENTIONS)
    if memory.quoted(seen.start):
        score += _QUOTED
    if pronoun.plural:
        return score + (_BODY_AS_THEY if not entity.plural else _PAPERS_AS_THEY if entity.kind is _DOCUMENT else 0.0)
    if pronoun.gender == "thing":
        return score
    return score + _points_for_gender(entity, pronoun) + (0.0 if entity.words else _UNNAMED)


def _points_for_gender(entity: Entity, pronoun: Pronoun) -> float:
    if entity.gender == pronoun.gender:
        return _SAME_GENDER
    if entity.called:
        return _CALLED_SO_BEFORE if entity.called == {pronoun.gender} else _CALLED_OTHERWISE
    return _UNSURE_PERSON if entity.kind is _UNKNOWN else 0.0


def _bound(tokens: Sequence[Token], seen: Seen, pronoun: Pronoun) -> bool:
    """Say whether pronoun and mention are subject and object of one clause, so that they cannot be one and the same."""
    if pronoun.word in REFLEXIVE_PRONOUNS or seen.standing < _SUBJECT:
        return False
    place = pronoun.place
    if pronoun.word == "her":
        owns = place + 1 < len(tokens) and tokens[place + 1].text[0].isalpha()
        return not owns and one_clause(tokens, seen.place, place)
    return pronoun.word not in POSSESSIVE_PRONOUNS and pronoun.word in ("him", "them") and one_clause(tokens, seen.place, place)
