"""Two accounts ─► discrepancies of the aspect `participant`: a stranger introduced where the other article introduces somebody of whom both go on to speak.

Writers say who somebody is where they first name them. An article that speaks of "Brandt" without having said who that is, and has before named a stranger
where the other article introduces Ada Brandt, has put the stranger in her place. Where it goes on to speak of "Secretary Brandt", who may be known to all by
that title, the stranger must be described as she is.
"""

from collections.abc import Iterator, Mapping

import attrs

from claimcheck.compare.person.descriptions import description_of
from claimcheck.compare.person.people import FULL_NAME, core_of, shared_people, shared_words
from claimcheck.compare.role.offices import titled_offices
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Pair, make_pair, make_side
from claimcheck.language.en.role_families import KNOWN_TO_ALL
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.names import plain_letters

#: Content words and people that the sentence of the stranger shares with one of the other's: who is surely a person needs one of them, another name two.
LEAST_SHARED = {ParticipantKind.PERSON: 1, ParticipantKind.UNKNOWN: 2}
#: The same of all sentences that name the other, where none is likely to tell the same, and how soon the bare name must follow.
LEAST_SHARED_UNLIKE = 3
SENTENCES_ON = 2
#: How much sentences have in common that are alike in words only.
LEAST_GROUND = 0.01
#: How many sentences that name somebody are looked at: who somebody is stands in the first.
MOST_SENTENCES = 6


@attrs.frozen
class Named:
    """Somebody, by index, and the first place that names them."""

    person: int
    mention: Mention


@attrs.frozen
class Displaced:
    """A *stranger* of one account where the other introduces the *known* one, whose bare name the first goes on to use: *left_out* is the first place."""

    stranger: Named
    known: Named
    left_out: Mention


def compare_introductions(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield each stranger whom one account introduces in the place of somebody of whom it goes on to speak by the bare surname."""
    for account, other, found in ((pair.left, pair.right, displaced_left), (pair.right, pair.left, displaced_right)):
        for one in found(pair).values():
            mine, theirs = _evidence(account, one.stranger), _evidence(other, one.known)
            told = f"{account.source} names {mine.value} where {other.source} names {theirs.value}"
            told += f", and goes on to speak of {one.left_out.text} without saying who that is."
            evidence = (mine, theirs) if account is pair.left else (theirs, mine)
            yield Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "a stranger introduced instead", evidence, Severity.CONFLICT)


def _evidence(account: Account, one: Named) -> Evidence:
    return account.evidence(one.mention.span, account.reading.participants[one.person].name)


def is_displaced(pair: AccountPair, left: int, right: int) -> bool:
    """Say whether one of two people, by index, is introduced in the place of the other."""
    return (left, right) in displaced_left(pair) or (right, left) in displaced_right(pair)


def displaced_left(pair: AccountPair) -> Mapping[tuple[int, int], Displaced]:
    """Return the strangers of the left account who stand in the place of somebody, by stranger and known."""
    return pair.once[_displaced, True]


def displaced_right(pair: AccountPair) -> Mapping[tuple[int, int], Displaced]:
    """Return the strangers of the right account who stand in the place of somebody, by stranger and known."""
    return pair.once[_displaced, False]


def _displaced(pair: AccountPair, strangers_left: bool) -> Mapping[tuple[int, int], Displaced]:
    account, other = (pair.left, pair.right) if strangers_left else (pair.right, pair.left)
    same = pair.same_right if strangers_left else pair.same_left
    bare = account.once[_bare_surnames]
    strangers = [one for one in account.once[_named_once] if same(one.person).isdisjoint(other.people)] if bare else []
    found: dict[tuple[int, int], Displaced] = {}
    for surname, left_out in bare.items():
        end = _before(account, left_out)
        before = [one for one in strangers if one.mention.span.start < end]
        bearers = [one for one in other.once[_introduced].get(surname, ()) if one.person in same(left_out.person)] if before else []
        known = [one for one in bearers if not _is_known_to_all(other, one, left_out, account)]
        titled = bool(account.reading.participants[left_out.person].roles)
        people = [(one, whom) for one in before for whom in known if not titled or _are_described_alike(pair, one, whom, left_out, strangers_left)]
        grounds = [(_ground(pair, one, whom, left_out, strangers_left), one.mention.span.start, -whom.person, one, whom) for one, whom in people]
        best = max(grounds, default=None, key=lambda ground: ground[:3])
        if best and best[0] > 0:
            *_, stranger, whom = best
            found[stranger.person, whom.person] = Displaced(stranger, whom, left_out.mention)
    return found


def _before(account: Account, left_out: Named) -> int:
    """Return before which offset the stranger must stand: the bare name, or its sentence where it is not surely a person's."""
    start = left_out.mention.span.start
    if account.reading.participants[left_out.person].kind is ParticipantKind.PERSON:
        return start
    return account.reading.document.sentences[account.sentence_at(start)].span.start


def _is_known_to_all(other: Account, known: Named, left_out: Named, account: Account) -> bool:
    """Say whether the bare name is not surely a person's, and may be that of an office's holder ("the Brandt administration")."""
    if account.reading.participants[left_out.person].kind is ParticipantKind.PERSON:
        return False
    return any(office.family in KNOWN_TO_ALL for office in other.once[titled_offices, known.person])


def _are_described_alike(pair: AccountPair, stranger: Named, known: Named, left_out: Named, stranger_left: bool) -> bool:
    """Say whether the stranger is given an office, or a word that describes, of the other's: whose bare name has a title may be known by that."""
    account, other = (pair.left, pair.right) if stranger_left else (pair.right, pair.left)
    titles, describes = account.once[titled_offices, stranger.person], account.once[description_of, stranger.person]
    whose = (other, known.person), (account, left_out.person)
    theirs = {office.family for one, person in whose for office in one.once[titled_offices, person]}
    words = frozenset().union(*[one.once[description_of, person].words for one, person in whose])
    return not theirs.isdisjoint([office.family for office in titles]) or not words.isdisjoint(describes.words)


def _ground(pair: AccountPair, stranger: Named, known: Named, left_out: Named, stranger_left: bool) -> float:
    """Return how much the sentence of the stranger has in common with those that name the other: 0 for too little."""
    account, other = (pair.left, pair.right) if stranger_left else (pair.right, pair.left)
    mine = account.sentence_at(stranger.mention.span.start)
    told = sorted({other.sentence_at(mention.span.start) for mention in _names(other.reading.participants[known.person])})[:MOST_SENTENCES]
    least = LEAST_SHARED[account.reading.participants[left_out.person].kind]
    places = [place for theirs in told if (place := (mine, theirs) if stranger_left else (theirs, mine)) in pair.likely]
    likely = [pair.likely[place] for place in places if _in_common(make_pair(pair, *place)) >= least]
    if likely or account.sentence_at(left_out.mention.span.start) - mine > SENTENCES_ON:
        return max(likely, default=0.0)
    words = make_side(account, mine).words
    own = set(words.stems) - {words.stems[place] for place in words.within(stranger.mention.span)}
    shared = own.intersection(stem for theirs in told for stem in make_side(other, theirs).words.stems)
    return LEAST_GROUND if len(shared) >= LEAST_SHARED_UNLIKE else 0.0


def _in_common(pair: Pair) -> int:
    """Return how many content words two sentences share beside names and titles, and how many people they both speak of."""
    return shared_words(pair) + shared_people(pair)


def _bare_surnames(account: Account) -> dict[str, Named]:
    """Return whom the article names by one and the same word only, by that word; nobody whose name another bears too."""
    found: dict[str, Named] = {}
    full = account.once[_introduced]
    for one in account.reading.participants:
        names = _names(one) if one.kind in LEAST_SHARED and not one.plural else ()
        word = core_of(names[0].text) if names else ()
        if len(word) == 1 and plain_letters(word[0]) not in full and all(core_of(mention.text) == word for mention in names):
            found.setdefault(plain_letters(word[0]), Named(one.index, names[0]))
    return found


def _introduced(account: Account) -> dict[str, list[Named]]:
    """Return the people whom the article names in full, with the first place that does, by their surname in small letters."""
    found: dict[str, list[Named]] = {}
    for index in sorted(account.people):
        full = next((mention for mention in _names(account.reading.participants[index]) if _is_full(mention)), None)
        if full:
            found.setdefault(plain_letters(core_of(full.text)[-1]), []).append(Named(index, full))
    return found


def _named_once(account: Account) -> list[Named]:
    """Return the people whom the article names once, in full."""
    people = ((index, _names(account.reading.participants[index])) for index in sorted(account.people))
    return [Named(index, names[0]) for index, names in people if len(names) == 1 and _is_full(names[0])]


def _names(one: Participant) -> tuple[Mention, ...]:
    return tuple([mention for mention in one.mentions if mention.kind is MentionKind.NAME])


def _is_full(mention: Mention) -> bool:
    return len(core_of(mention.text)) >= FULL_NAME
