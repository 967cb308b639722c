"""Two people of a pair, each named by one article ─► what speaks for and against their doing, or undergoing, one and the same thing."""

from collections.abc import Mapping, Sequence

from claimcheck.compare.person.descriptions import description_of
from claimcheck.compare.person.introductions import is_displaced
from claimcheck.compare.person.people import NamedPerson, named_people, relate_people, shared_words, unanswered
from claimcheck.compare.person.posts import hold_one_post
from claimcheck.compare.role.families import may_be_one
from claimcheck.compare.role.offices import Office, titled_offices
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import Matcher, both_tell_both
from claimcheck.compare.slots.weights import PERSON_SLOT
from claimcheck.compare.speaker.sources import describes
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import BREAKING_A_LIST, PLAIN_SAYING, SAYING_FORMS, TAKEN_FOR_NOUNS
from claimcheck.language.en.role_families import OTHERS, PLACE_PREPOSITIONS
from claimcheck.language.en.titles import FAMILY_NOUNS, HONORIFICS, ROLE_NOUNS
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import MentionKind, Participant
from claimcheck.model.spans import Span
from claimcheck.text.nouns import singular

MOST_NAMED = 5  # mentions from which somebody is one of whom the article is about
MOST_SHARED = 8  # content words, names and titles left out, from which two sentences surely speak of one thing
MOST_SAID = 6  # content words from which two people surely say the same
LEAST_SAID = 2  # content words that two speakers must share to be told as one
MOST_RIVALS = 4  # others whom two sentences name without an answer, from which on there is no telling who answers whom
KIN_REACH = 4  # words and marks before a name among which a noun of kin tells whose relative is named
_LIST_REACH = 60  # characters between two names of one list, titles and states in between


def relate_strangers(pair: Pair, left: NamedPerson, right: NamedPerson) -> Relation:
    """Return how two people stand to each other; `UNDECIDED` where nothing is to be made of it that they differ.

    Both articles know both: they belong to two facts. Just one name is a word before a noun. One is a son and the other a daughter. One is introduced in
    the place of the other: that is told of the articles as a whole. One is "another driver", or the sentence of the one speaks of the other without a name.
    """
    relation = relate_people(pair, left, right)
    if relation is not Relation.DISJOINT:
        return relation
    if _is_named_right(left, pair) and _is_named_left(right, pair) or _is_before_noun(pair.left, left) != _is_before_noun(pair.right, right):
        return Relation.UNDECIDED
    mine, theirs = _kin(pair.left, left), _kin(pair.right, right)
    if mine and theirs and mine != theirs or _is_one_of_several(pair.left, left) or _is_one_of_several(pair.right, right):
        return Relation.UNDECIDED
    if _is_told_without_name(pair.left, left, pair.right, right) or _is_told_without_name(pair.right, right, pair.left, left):
        return Relation.UNDECIDED
    return Relation.UNDECIDED if is_displaced(pair.accounts, left.participant.index, right.participant.index) else relation


def _is_one_of_several(side: Side, one: NamedPerson) -> bool:
    """Say whether the article calls somebody one of several: "the driver of the other car"."""
    return side.account.once[_tells_of_others, one.participant.index]


def _tells_of_others(account: Account, person: int) -> bool:
    return any(not OTHERS.isdisjoint(role.text.lower().split()) for role in account.reading.participants[person].roles)


def _is_told_without_name(here: Side, one: NamedPerson, side: Side, other: NamedPerson) -> bool:
    """Say whether the sentence of the *other* speaks of somebody without a name by a noun that describes the *one*: "Lou Marsh and a neighbor"."""
    nouns = here.account.once[_describing_nouns, one.participant.index]
    if nouns.isdisjoint(side.sentence.lowers):
        return False
    taken = [role.span for role in other.participant.roles]
    told = [token for token in side.sentence.tokens if token.text in nouns and token.end + 1 != other.span.start]  # no title right before the name
    return any(not any(span.start <= token.start < span.end for span in taken) for token in told)


def _describing_nouns(account: Account, person: int) -> frozenset[str]:
    """Return the last nouns of the descriptions of somebody, by index, that are no titles before the name: "neighbor"."""
    descriptions = [role.text for role in account.reading.participants[person].roles if role.text[0].islower()]
    return frozenset(word for text in descriptions if (word := text.split()[-1].lower()) in ROLE_NOUNS)


def _kin(side: Side, person: NamedPerson) -> str:
    """Return the last noun of kin right before the name: "son" for "two sons, Jim and Tom Roe"; "" where none stands there."""
    nouns = map(singular, side.sentence.words_before(person.span.start, KIN_REACH))
    return next((noun for noun in reversed(list(nouns)) if noun in FAMILY_NOUNS), "")


def _is_before_noun(side: Side, person: NamedPerson) -> bool:
    """Say whether the name is a word before a noun, and may be that of a shop or a play: "a Marlow Reed store", "the Reed campaign"."""
    following = side.word_after(person.span)
    if following in TAKEN_FOR_NOUNS:
        return False
    return side.letter_after(person.span) == "N" and following not in SAYING_FORMS and side.text[person.span.end - side.sentence.span.start + 1 :][:1].islower()


def speaks(side: Side, person: NamedPerson) -> bool:
    """Say whether the name stands in the words that name a speaker."""
    return any(span.contains(person.span) for span in side.account.once[_speakers].get(side.sentence.index, ()))


def _speakers(account: Account) -> Mapping[int, Sequence[Span]]:
    """Return the words that name a speaker, by each sentence in which they stand."""
    found: dict[int, list[Span]] = {}
    for span in [one.speaker.span for one in account.reading.attributions if one.speaker]:
        for sentence in range(account.sentence_at(span.start), account.sentence_at(span.end - 1) + 1):
            found.setdefault(sentence, []).append(span)
    return found


def liken_people(pair: Pair, left: NamedPerson, right: NamedPerson) -> Mapping[str, float]:
    """Return what speaks for and against two names standing for whoever does one thing; each from 0 to 1, the same for the mirrored pair.

    `told`: how far each is also named in the other article, so that the other need not answer for them. `slip`: one is, and the other is named in this
    place alone. `fleeting`: each article names its own in this place alone. `prominent`, `passing`: how often the article names the one that is named
    more, and the one that is named less. `full`: both are named in full, or neither is. `rivals`: how many others the sentences name without an answer.
    `shared`: how many words the sentences share beside names and titles.
    """
    known_right, known_left = _is_named_right(left, pair), _is_named_left(right, pair)
    mine, theirs = _times_named(left.participant), _times_named(right.participant)
    once = mine == 1 if known_left else theirs == 1
    return {
        "told": (known_right + known_left) / 2,
        "slip": float(known_right != known_left and once),
        "fleeting": float(not known_right and not known_left and is_named_once(left.participant) and is_named_once(right.participant)),
        "prominent": min(MOST_NAMED, max(mine, theirs)) / MOST_NAMED,
        "passing": min(MOST_NAMED, mine, theirs) / MOST_NAMED,
        "full": float((" " in left.mention.text) == (" " in right.mention.text)),
        **pair.once[_common_company],
    }


def liken_parts(pair: Pair, left: NamedPerson, right: NamedPerson) -> Mapping[str, float]:
    """Return what the sentences and the articles tell of two people that speaks for and against their being one; each from 0 to 1.

    `outdone`: the one sentence is told better by another that speaks of the one whom both articles name.
    `unintroduced`: the other, named in this place alone, is called by a bare surname, and nothing says whose.
    `doing`: both do it, or both undergo it. `speaking`: both speak, `saying`: how much the same, `reporting`: one speaks of the other's deed.
    `listed`: if the sentences name others without an answer, how far both stand in lists of names.
    `described`: how far the articles describe both by the same words, `abroad`: by other states or bodies, `clash`: by offices that one cannot hold
    beside the other, `colleagues`: by offices of one kind, `post`: by one post of one place or body, which has one holder at a time.
    """
    offices = _offices(pair.left, left), _offices(pair.right, right)
    known_right, known_left = _is_named_right(left, pair), _is_named_left(right, pair)
    speaking = speaks(pair.left, left), speaks(pair.right, right)
    return {
        "outdone": float(known_right != known_left and _is_outdone(pair, left if known_right else right, known_right)),
        "unintroduced": float(known_right != known_left and (_is_unintroduced(pair.right, right) if known_right else _is_unintroduced(pair.left, left))),
        "doing": float(_part(pair.left, left) == _part(pair.right, right) != ""),
        "clash": float(_clash(*offices)),
        "post": float(hold_one_post(pair.accounts, left.participant.index, right.participant.index)),
        "colleagues": float(not {office.family for office in offices[0]}.isdisjoint([office.family for office in offices[1]])),
        "speaking": float(all(speaking)),
        "saying": min(MOST_SAID, _shared_saying(pair, left, right)) / MOST_SAID if all(speaking) else 0.0,
        "reporting": float(not speaking[1] and _says(pair.left, left) or not speaking[0] and _says(pair.right, right)),
        "listed": (_listed(pair.left, left) + _listed(pair.right, right)) / 2 if pair.once[_common_company]["rivals"] else 0.0,
        **_descriptions(pair, left, right),
    }


def _is_named_right(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_right(person.participant.index).isdisjoint(pair.accounts.right.people)


def _is_named_left(person: NamedPerson, pair: Pair) -> bool:
    return not pair.accounts.same_left(person.participant.index).isdisjoint(pair.accounts.left.people)


def _is_outdone(pair: Pair, known: NamedPerson, is_left: bool) -> bool:
    """Say whether the sentence that names the *known* one is told better by a sentence of the other article that speaks of them."""
    account = pair.accounts.right if is_left else pair.accounts.left
    same = pair.accounts.same_right(known.participant.index) if is_left else pair.accounts.same_left(known.participant.index)
    here, partner = (pair.left, pair.right) if is_left else (pair.right, pair.left)
    others = pair.accounts.once[_tellings, is_left].get(here.sentence.index, ())
    return any(score > pair.score and place != partner.sentence.index and not same.isdisjoint(account.spoken_of(place)) for place, score in others)


def _tellings(accounts: AccountPair, of_left: bool) -> Mapping[int, Sequence[tuple[int, float]]]:
    """Return which sentences of the other account each sentence of one is likely to be told by, and how surely."""
    found: dict[int, list[tuple[int, float]]] = {}
    for places, score in accounts.likely.items():
        here, there = places if of_left else places[::-1]
        found.setdefault(here, []).append((there, score))
    return found


def is_named_once(participant: Participant) -> bool:
    """Say whether an article names somebody in one place alone; it may speak of them elsewhere."""
    return sum(mention.kind is MentionKind.NAME for mention in participant.mentions) == 1


def _is_unintroduced(side: Side, person: NamedPerson) -> bool:
    """Say whether the article names somebody once, by a bare surname, and tells of no office: "Mr. Brandt", but not "President Brandt", "Ada"."""
    name, roles = person.participant.name, person.participant.roles
    if not name.isalpha() or not name[1:].islower() or name in GIVEN_NAMES or not is_named_once(person.participant):
        return False
    if any(role.text.rstrip(".") not in HONORIFICS for role in roles):
        return False
    before = side.word_before(person.span)  # not "of Selby", "a 747 Jumbo", nor "Field" where there is a field
    return before not in PLACE_PREPOSITIONS and not before.isdigit() and name.lower() not in side.account.once[_small_words]


def _small_words(account: Account) -> frozenset[str]:
    """Return the words that the article has in small letters."""
    return frozenset([token.text for sentence in account.reading.document.sentences for token in sentence.tokens if token.text.islower()])


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
    for other in side.once[named_people]:
        first, second = sorted((other.span, person.span))
        between = text[first.end : second.start]
        if 0 < len(between) < _LIST_REACH and any(mark in between for mark in (",", ";", " and ")) and not any(word in between for word in BREAKING_A_LIST):
            beside += 1
    return min(3, beside) / 3


def _says(side: Side, person: NamedPerson) -> bool:
    """Say whether a plain verb of speech gives the words to the person."""
    cues = (one.cue for one in side.attributions if one.speaker and one.speaker.span.contains(person.span))
    return any(cue and not PLAIN_SAYING.isdisjoint(cue.text.lower().split()) for cue in cues)


def _shared_saying(pair: Pair, left: NamedPerson, right: NamedPerson) -> int:
    """Return how many content words of what the one says stand for words of what the other says."""
    theirs = _said(pair.right, right)
    return sum(pair.correspondence.get(place) in theirs for place in _said(pair.left, left))


def _said(side: Side, person: NamedPerson) -> frozenset[int]:
    """Return the places of the content words that the sentence gives to the person as what they say, not as what they call another."""
    says = [one for one in side.attributions if one.speaker and one.speaker.span.contains(person.span) and not describes(one)]
    spans = (span for one in says for span in one.content)
    return frozenset().union(*map(side.words.within, spans))


def _offices(side: Side, person: NamedPerson) -> tuple[Office, ...]:
    return tuple(office for office in side.account.once[titled_offices, person.participant.index] if office.slots)


def _clash(here: Sequence[Office], there: Sequence[Office]) -> bool:
    return bool(here and there) and not any(may_be_one(one.family, other.family) for one in here for other in there)


def _common_company(pair: Pair) -> dict[str, float]:
    """Return what is the same for any two people whom the two sentences name."""
    return {
        "rivals": min(MOST_RIVALS, sum(map(len, pair.once[unanswered])) - 2) / MOST_RIVALS,
        "shared": min(MOST_SHARED, pair.once[shared_words]) / MOST_SHARED,
    }


def _descriptions(pair: Pair, left: NamedPerson, right: NamedPerson) -> dict[str, float]:
    mine, theirs = pair.accounts.left.once[description_of, left.participant.index], pair.accounts.right.once[description_of, right.participant.index]
    return {
        "described": len(mine.words & theirs.words) / max(1, min(len(mine.words), len(theirs.words))),
        "abroad": float(mine.is_of_another_home(theirs)),
    }


def are_two_matters(likeness: Mapping[str, float]) -> bool:
    """Say whether two people belong to two facts, whatever else speaks for one.

    Both articles tell of both. Or one post, or a surname that nobody introduces, does not say otherwise, and the sentence of the one is told better
    elsewhere; or, of two who hold no office of one kind, the one only says what the other does, or both speak and share hardly a word of what they say,
    unless one has such a surname: of one occasion each article tells other words.
    """
    if both_tell_both(likeness) or likeness["post"]:
        return both_tell_both(likeness)
    if likeness["outdone"] and not likeness["unintroduced"]:
        return True
    two_sayings = likeness["speaking"] == 1.0 and likeness["saying"] * MOST_SAID < LEAST_SAID and not likeness["unintroduced"]
    only_tells = likeness["reporting"] == 1.0 and not (likeness["doing"] or likeness["described"] or likeness["shared"] == 1.0)
    return not likeness["colleagues"] and (two_sayings or only_tells)


PEOPLE = Matcher(relate=relate_strangers, liken=liken_people, liken_closely=liken_parts, weights=PERSON_SLOT, excludes=are_two_matters)
