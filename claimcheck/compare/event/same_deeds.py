"""Two deeds of a pair of sentences ─► whether they are one: the same doer, the same object, the same words behind the verb."""

from collections.abc import Iterable, Mapping

from claimcheck.compare.event.deeds import FIGURE, Deed, places_of_times
from claimcheck.compare.sides.pairs import Pair
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.deed_families import MUTUAL_VERBS
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.language.en.negation import NO
from claimcheck.language.en.verbs import PALE_VERBS, PERMITTING_VERBS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.claims import Polarity
from claimcheck.model.intervals import Relation
from claimcheck.model.times import Grain

#: How many words two names must share that are not known for one: "the Treasury Department", "the Department of the Treasury".
FULL_NAME = 2


def are_one_deed(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two deeds have one doer and one object, as far as their clauses tell."""
    shared = max(shared_after(pair, left, right), shared_after(pair, right, left))
    same = have_one_doer(pair, left, right)
    if not same and (left.verb in EMPTY_LEMMAS or (left.names_doer and right.names_doer and left.event.passive is right.event.passive)):
        return False
    least = min(_plainly_after(left), _plainly_after(right))
    if left.verb == right.verb and share_all_of_one_doer(pair, left, right):
        return True
    if left.verb != right.verb or left.verb in PALE_VERBS:
        return shared >= (2 if same else 3) and 3 * shared >= 2 * least
    if same:
        return 4 * shared >= least or left.event.passive
    return min(shared, _plainly_shared_of(pair, left, right)) >= (1 if pair.score >= 0.5 else 2) and 2 * shared >= least  # other things happen on the same day


def are_on_two_days(left: Deed, right: Deed) -> bool:
    """Say whether the times of two deeds exclude each other."""
    return any(relate_times(mine, theirs) is Relation.DISJOINT for mine in left.event.times for theirs in right.event.times)


def are_one_matter(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two tellings of one verb, of the past and of what is to come, may be of one deed: nothing marks their objects as two.

    Of what is done to somebody, that is the same in both; of other deeds, one of the words behind the verbs, days left out, stands behind both.
    """
    if are_mutual(pair, left, right):
        return not are_on_two_days(left, right)
    if EMPTY_LEMMAS & {left.verb, right.verb} or are_marked_apart(left, right):
        return False
    if left.event.passive or right.event.passive:
        return have_one_undergoer(pair, left, right) or (left.event.passive is right.event.passive and not (left.undergoer and right.undergoer))
    if left.object and right.object and not (_is_around(pair, left.object, left, right) and _is_around(pair, right.object, right, left)):
        return False
    return _plainly_shared_of(pair, left, right) > 0 or max(_plainly_after(left), _plainly_after(right)) <= 1


def are_marked_apart(left: Deed, right: Deed) -> bool:
    """Say whether the figures behind the two verbs have no word in common, or the names, where both have some of people or of places."""
    mine, theirs = left.marks, right.marks
    common = mine.keys() & theirs.keys()
    if FIGURE in common and mine[FIGURE].isdisjoint(theirs[FIGURE]):
        return True
    return bool(common - {FIGURE}) and _all_words(mine).isdisjoint(_all_words(theirs))


def _all_words(marks: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*marks.values())


def _plainly_after(deed: Deed) -> int:
    """Return how many of the words behind the verb tell no time, which another report may leave out."""
    times = deed.side.once[places_of_times]
    return sum(place not in times for place in deed.after)


def _plainly_shared(pair: Pair, one: Deed, other: Deed) -> int:
    """Return how many of the words behind the verb of *one*, times left out, stand for words around that of *other*."""
    partner, times = pair.partner_of(one.side), one.side.once[places_of_times]
    return sum(partner.get(place) in other.around for place in one.after if place not in times)


def _plainly_shared_of(pair: Pair, left: Deed, right: Deed) -> int:
    """Return how many such words two deeds have in common: by the one that has fewer, and by the passive one where the other is active."""
    if left.event.passive is not right.event.passive:
        return _plainly_shared(pair, left, right) if left.event.passive else _plainly_shared(pair, right, left)
    return min(_plainly_shared(pair, left, right), _plainly_shared(pair, right, left))


def _is_around(pair: Pair, words: Iterable[int], one: Deed, other: Deed) -> bool:
    """Say whether any of the *words* of the sentence of *one* stands for one around the verb of *other*."""
    partner = pair.partner_of(one.side)
    return any(partner.get(place) in other.around for place in words)


def have_one_doer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one person or thing is the subject of both."""
    if are_mutual(pair, left, right) or any(pair.accounts.are_same(mine, theirs) for mine in left.doers for theirs in right.doers):
        return True
    if not left.subject or not right.subject:
        return False
    if left.names_doer and right.names_doer:
        theirs = right.whole_subject
        if sum(pair.correspondence.get(place) in theirs for place in left.whole_subject) < FULL_NAME:
            return False  # "Harbor Herald" and "Harbor Ferries"
    there, here = pair.correspondence.get(max(left.subject)), pair.back.get(max(right.subject))
    return there in right.subject or here in left.subject  # the noun, not its owner: "Reed's spokesman", "Reed's team"


def are_mutual(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two do together what both verbs tell, and each article names another of them first: "Lund met Reyes", "Reyes met with Lund"."""
    if left.verb != right.verb or left.verb not in MUTUAL_VERBS or not (left.doers and right.doers):
        return False
    with_left, with_right = ([index for index, _ in deed.claim.participants if index not in deed.doers] for deed in (left, right))
    there = any(pair.accounts.are_same(mine, theirs) for mine in left.doers for theirs in with_right)
    return there and any(pair.accounts.are_same(mine, theirs) for mine in with_left for theirs in right.doers)


def shared_after(pair: Pair, one: Deed, other: Deed) -> int:
    """Return how many of the words behind the verb of *one* stand for words around that of *other*."""
    partner = pair.partner_of(one.side)
    return sum(partner.get(place) in other.around for place in one.after)


def shared_both_ways(pair: Pair, one: Deed, other: Deed) -> int:
    """Return how many of the words behind each verb stand for words around the other, by the side that shares fewer."""
    return min(shared_after(pair, one, other), shared_after(pair, other, one))


def have_one_undergoer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether a word for whom it is done to on the left stands for one on the right."""
    return any(pair.correspondence.get(place) in right.undergoer for place in left.undergoer)


def share_matter(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether a word behind each verb that tells no time stands behind the other too, or none follows either."""
    return _plainly_shared_of(pair, left, right) > 0 or not (_plainly_after(left) or _plainly_after(right))


def share_all_of_one_doer(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one doer does both, and all that follows the verbs, times and figures left out, is the same."""
    most = max(_plainly_after(left), _plainly_after(right))
    return most > 0 and _plainly_shared_of(pair, left, right) == most and have_one_doer(pair, left, right)


def share_most(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether two thirds of the words behind each verb stand behind the other too."""
    shared = shared_both_ways(pair, left, right)
    return shared >= 2 and 3 * shared >= 2 * max(len(left.after), len(right.after))


def is_none_of_all(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one article denies of all of a kind what the other tells that somebody did to some: "no shots were fired", "a deputy fired two shots"."""
    if left.event.polarity is right.event.polarity or left.verb != right.verb:
        return False
    denied, affirmed = (left, right) if left.event.polarity is Polarity.DENIED else (right, left)
    if _plainly_shared(pair, denied, affirmed) < _plainly_after(denied) or any(time.grain is Grain.YEAR for time in affirmed.event.times):
        return False  # "no bids were made for the vase"; "fired two shots last year"
    first = denied.side.reading.document.text[denied.claim.subject.slice].split(None, 1)[0].lower() if denied.claim.subject else ""
    same_voice = denied.event.passive is affirmed.event.passive
    some = affirmed.subject if same_voice else affirmed.object
    return first == NO and (same_voice or denied.event.passive) and bool(denied.subject) and pair.partner_of(denied.side).get(max(denied.subject)) in some


def do_one_thing_alone(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether what two deeds are told of, with nothing that they are done to, is most of the same words, on no two days."""
    if left.object or right.object or left.event.passive is not right.event.passive or not (left.subject and right.subject):
        return False
    if are_on_two_days(left, right):
        return False
    mine, theirs = _before(left), _before(right)
    shared = sum(pair.correspondence.get(place) in theirs for place in mine)
    if max(_plainly_after(left), _plainly_after(right)) > _plainly_shared_of(pair, left, right):
        return False  # "close at noon", "close for good"
    return shared > 0 and 3 * shared >= 2 * min(len(mine), len(theirs))


def _before(deed: Deed) -> frozenset[int]:
    """Return the content words of the deed's clause that stand before its verb, times and figures left out."""
    words = deed.side.words
    own = [place for place in deed.side.places_of(deed.claim) if words.starts[place] < deed.event.span.start and not words.stems[place][0].isdigit()]
    return frozenset(own) - deed.side.once[places_of_times]


def are_of_two_speakers(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether each deed is told by somebody, and by two, as far as their names or the words for them tell."""
    one, other = left.speaker, right.speaker
    if one is None or other is None:
        return False
    if one.participant is not None and other.participant is not None and pair.accounts.are_same(one.participant, other.participant):
        return False
    return set(one.text.lower().split()).isdisjoint(set(other.text.lower().split()) - ARTICLES)


def are_of_one_speaker(pair: Pair, one: Deed, other: Deed) -> bool:
    """Say whether both deeds are told by one and the same, as far as the articles tell by whom."""
    return one.speaker is not None and other.speaker is not None and not are_of_two_speakers(pair, *pair.in_order(one.side, one, other))


def have_one_doer_and_half(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether one doer does both, and half of the words behind each verb, at least one, stand behind the other too."""
    shared = shared_both_ways(pair, left, right)
    return shared > 0 and 2 * shared >= max(len(left.after), len(right.after)) and have_one_doer(pair, left, right)


def let_do_others(pair: Pair, left: Deed, right: Deed) -> bool:
    """Say whether nothing of what the one lets, makes or forbids somebody to do is part of the other: one law allows many things."""
    if PERMITTING_VERBS.isdisjoint((left.verb, right.verb)):
        return False
    mine, theirs = (frozenset(deed.after) - deed.undergoer for deed in (left, right))
    here, there = (deed.around - deed.undergoer for deed in (left, right))
    if not mine or not theirs:
        return False
    return not any(pair.correspondence.get(place) in there for place in mine) or not any(pair.back.get(place) in here for place in theirs)
