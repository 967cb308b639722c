"""Two people of a pair, each named by one article ─► what speaks for and against their doing, or undergoing, one and the same thing."""

from collections.abc import Mapping, Sequence

from claimcheck.compare.person.descriptions import description_of
from claimcheck.compare.person.people import NamedPerson, named_people, relate_people, unanswered
from claimcheck.compare.role.families import may_be_one
from claimcheck.compare.role.offices import Office, titled_offices
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import Matcher, both_tell_both
from claimcheck.compare.slots.weights import PERSON_SLOT
from claimcheck.language.en.names import PLAIN_SAYING, SAYING_FORMS
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import MentionKind, Participant
from claimcheck.model.spans import Span

MOST_NAMED = 5  # mentions from which somebody is one of whom the article is about
MOST_SHARED = 8  # content words, names left out, from which two sentences surely speak of one thing
SURELY_ALIKE = 0.99  # how surely the sentences tell the same where a speaker may answer somebody who is no speaker: of whom the article "shows saying" it
LEAST_COMPANY = 0.1  # of what stands around two names, as `slots.likelihood` measures it
LEAST_SAID = 3  # content words that two speakers must share to be told as one
_LIST_REACH = 60  # characters between two names of one list, titles and states in between
_OWNING = ("'s", "’s", "' ", "’ ")
_TELLING = (" said", " told", " who ", " that ")


def relate_strangers(pair: Pair, left: NamedPerson, right: NamedPerson) -> Relation:
    """Return how two people stand to each other; `UNDECIDED` where nothing is to be made of it that they differ.

    Both articles know both: they belong to two facts. Both speak, and of other things: each has their own say. Or the one is a part of the sentence that the
    other is not.
    """
    relation = relate_people(pair, left, right)
    if relation is not Relation.DISJOINT:
        return relation
    both_known = _is_named_right(left, pair) and _is_named_left(right, pair)
    apart = _stand_apart(pair, left, right) or _speak_of_two_things(pair, left, right) or _tells_of_the_other(pair, left, right)
    return Relation.UNDECIDED if both_known or apart else relation


def _stand_apart(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether just one name is a word before a noun; in sentences that are only likely to tell the same, whether just one owns or speaks."""
    if _is_before_noun(pair.left, left) != _is_before_noun(pair.right, right):
        return True
    return not pair.is_aligned and (_owns(pair.left, left) != _owns(pair.right, right) or speaks(pair.left, left) != speaks(pair.right, right))


def _is_before_noun(side: Side, person: NamedPerson) -> bool:
    """Say whether the name is a word before a noun, and may be that of a shop or a play: "a Marlow Reed store", "the Reed campaign"."""
    following = side.word_after(person.span)
    return side.letter_after(person.span) == "N" and following not in SAYING_FORMS and side.text[person.span.end - side.sentence.span.start + 1 :][:1].islower()


def _owns(side: Side, person: NamedPerson) -> bool:
    return side.reading.document.text.startswith(_OWNING, person.span.end)


def speaks(side: Side, person: NamedPerson) -> bool:
    """Say whether the name stands in the words that name a speaker."""
    return any(span.contains(person.span) for span in side.once(_speakers))


def _speakers(side: Side) -> tuple[Span, ...]:
    spans = (one.speaker.span for one in side.reading.attributions if one.speaker)
    return tuple(span for span in spans if span.overlaps(side.sentence.span))


def liken_people(pair: Pair, left: NamedPerson, right: NamedPerson) -> Mapping[str, float]:
    """Return what speaks for and against two names standing for whoever does one thing; each from 0 to 1, the same for the mirrored pair.

    `told`: how far each is also named in the other article, so that the other need not answer for them. `slip`: one is, and the other
    is named in this place alone. `unintroduced`: the article that names the other speaks of that one by the surname alone, as if it had said who that is.
    `prominent`, `passing`: how often the article names the one that is named more, and the one that is named less.
    `doing`: both do it, or both undergo it. `speaking`: both speak, and what they say is much the same.
    `alone`: the sentences name nobody else without an answer. `listed`: if they do, how far both stand in lists of names.
    `described`: how far the articles describe both by the same words, `home`, `abroad`: by the same or by other states or bodies, `clash`: by
    offices that one cannot hold beside the other, `untitled`: one by an office, the other by none. `full`: both are named in full, or neither is.
    `shared`: how many words the sentences share beside names.
    """
    offices = _offices(pair.left, left), _offices(pair.right, right)
    known_right, known_left = _is_named_right(left, pair), _is_named_left(right, pair)
    mine, theirs = _times_named(left.participant), _times_named(right.participant)
    once = mine == 1 if known_left else theirs == 1
    return {
        "told": (known_right + known_left) / 2,
        "slip": float(known_right != known_left and once),
        "unintroduced": float(known_right != known_left and _is_unintroduced(pair, left, right)),
        "prominent": min(MOST_NAMED, max(mine, theirs)) / MOST_NAMED,
        "passing": min(MOST_NAMED, mine, theirs) / MOST_NAMED,
        "full": float((" " in left.mention.text) == (" " in right.mention.text)),
        "doing": float(_part(pair.left, left) == _part(pair.right, right) != ""),
        "clash": float(_clash(*offices)),
        "untitled": float(bool(offices[0]) != bool(offices[1])),
        "speaking": float(speaks(pair.left, left) and speaks(pair.right, right)),
        **_company(pair, left, right),
        **_descriptions(pair, left, right),
    }


def stand_alike(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether anything around the two names is the same: a deed, a word beside them, the part that they play."""
    features = PEOPLE.features(pair, left, right)
    return any(features.get(name, 0.0) >= LEAST_COMPANY for name in ("clause", "before", "after", "doing"))


def _is_named_right(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_right(person.participant.index).isdisjoint(pair.accounts.right.people)


def _is_named_left(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_left(person.participant.index).isdisjoint(pair.accounts.left.people)


def _is_unintroduced(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether an article names a stranger in full where the other names somebody whom it knows, and never by more than the surname.

    Writers say who somebody is where they first name them: the stranger stands where the introduction should.
    """
    here, there = pair.accounts.same_left(right.participant.index), pair.accounts.same_right(left.participant.index)
    account, known = (pair.accounts.right, there & pair.accounts.right.people) if there & pair.accounts.right.people else (pair.accounts.left, here)
    in_full = all(" " in person.participant.name for person in (left, right))
    return in_full and all(_is_bare_surname(account.reading.participants[index]) for index in known if index in account.people)


def _is_bare_surname(participant: Participant) -> bool:
    return not participant.roles and not any(" " in mention.text for mention in participant.mentions if mention.kind is MentionKind.NAME)


def _times_named(participant: Participant) -> int:
    pronoun = MentionKind.PRONOUN
    return sum([mention.kind is not pronoun for mention in participant.mentions])


def _part(side: Side, person: NamedPerson) -> str:
    """Return whether the person does what the clause tells, or undergoes it; "" for neither."""
    claim = side.claim_at(person.span)
    if claim and any(mention.span == person.span for _, mention in claim.agents):
        return "agent"
    return "patient" if claim and any(mention.span == person.span for _, mention in claim.patients) else ""


def _listed(side: Side, person: NamedPerson) -> float:
    """Return how many names stand beside the person's in one list, as a part of three."""
    text = side.reading.document.text
    beside = 0
    for other in side.once(named_people):
        first, second = sorted((other.span, person.span))
        between = text[first.end : second.start]
        if 0 < len(between) < _LIST_REACH and any(mark in between for mark in (",", ";", " and ")) and not any(word in between for word in _TELLING):
            beside += 1
    return min(3, beside) / 3


def _speak_of_two_things(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    return speaks(pair.left, left) and speaks(pair.right, right) and _shared_saying(pair, left, right) < LEAST_SAID


def _tells_of_the_other(pair: Pair, left: NamedPerson, right: NamedPerson) -> bool:
    """Say whether one of the two only says what the sentence tells, and the other does it, or undergoes it."""
    if not (_says(pair.left, left) and not speaks(pair.right, right) or _says(pair.right, right) and not speaks(pair.left, left)):
        return False
    return len(pair.correspondence) < MOST_SHARED or pair.score < SURELY_ALIKE


def _says(side: Side, person: NamedPerson) -> bool:
    """Say whether a plain verb of speech gives the words to the person."""
    told = side.account.attributions_by_sentence.get(side.sentence.index, ())
    return any(one.speaker and one.cue and one.speaker.span.contains(person.span) and not PLAIN_SAYING.isdisjoint(one.cue.text.lower().split()) for one in told)


def _shared_saying(pair: Pair, left: NamedPerson, right: NamedPerson) -> int:
    """Return how many content words of what the one says stand for words of what the other says."""
    theirs = _said(pair.right, right)
    return sum(pair.correspondence.get(place) in theirs for place in _said(pair.left, left))


def _said(side: Side, person: NamedPerson) -> frozenset[int]:
    """Return the places of the content words that the sentence gives to the person."""
    told = side.account.attributions_by_sentence.get(side.sentence.index, ())
    spans = (span for one in told if one.speaker and one.speaker.span.contains(person.span) for span in one.content)
    return frozenset().union(*map(side.words.within, spans))


def _offices(side: Side, person: NamedPerson) -> tuple[Office, ...]:
    return tuple(office for office in side.account.once(titled_offices, person.participant.index) if office.slots)


def _clash(here: Sequence[Office], there: Sequence[Office]) -> bool:
    return bool(here and there) and not any(may_be_one(one.family, other.family) for one in here for other in there)


def _company(pair: Pair, left: NamedPerson, right: NamedPerson) -> dict[str, float]:
    common = pair.once(_common_company)
    return {**common, "listed": 0.0 if common["alone"] else (_listed(pair.left, left) + _listed(pair.right, right)) / 2}


def _common_company(pair: Pair) -> dict[str, float]:
    """Return what is the same for any two people whom the two sentences name."""
    names_left, names_right = pair.left.once(_name_places), pair.right.once(_name_places)
    shared = sum(mine not in names_left and theirs not in names_right for mine, theirs in pair.correspondence.items())
    return {
        "alone": float([len(side) for side in pair.once(unanswered)] == [1, 1]),
        "shared": min(MOST_SHARED, shared) / MOST_SHARED,
    }


def _name_places(side: Side) -> frozenset[int]:
    """The places of the content words that are names."""
    names = [mention.span for _, mention in side.mentions if mention.kind is MentionKind.NAME]
    return frozenset().union(*map(side.words.within, names))


def _descriptions(pair: Pair, left: NamedPerson, right: NamedPerson) -> dict[str, float]:
    mine, theirs = pair.accounts.left.once(description_of, left.participant.index), pair.accounts.right.once(description_of, right.participant.index)
    return {
        "described": len(mine.words & theirs.words) / max(1, min(len(mine.words), len(theirs.words))),
        "home": float(mine.is_of_one_home(theirs)),
        "abroad": float(mine.is_of_another_home(theirs)),
    }


PEOPLE = Matcher(relate=relate_strangers, liken=liken_people, weights=PERSON_SLOT, excludes=both_tell_both)
