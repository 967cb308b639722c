"""Two accounts ─► discrepancies of the aspect `participant`: one post that two people are said to hold, one wife or successor under two names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import attrs

from claimcheck.compare.person.agents import lone_doings
from claimcheck.compare.person.descriptions import home_places, home_words
from claimcheck.compare.person.given_names import SHORTEST
from claimcheck.compare.person.people import FULL_NAME, core_of
from claimcheck.compare.person.spelling import two_spellings
from claimcheck.compare.role.families import Slot, is_of_portfolio, slots_of
from claimcheck.compare.role.offices import titled_offices
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import make_side
from claimcheck.language.en.places import PLACE_BEGINNINGS
from claimcheck.language.en.role_families import LONE_POSTS, NATIONAL_POSTS, OWNERS, SEATS, TRANSITION_WORDS
from claimcheck.language.en.titles import DOING_FOR_ONE, ONLY_RELATIVES
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, Participant
from claimcheck.settings import Settings
from claimcheck.text.edits import letters_apart
from claimcheck.text.names import plain_letters, same_given_name
from claimcheck.text.patterns import one_of
from claimcheck.text.verbs import regular_past, third_person
from claimcheck.text.wording import single_spaced

_REACH = 60  # characters before a name in which somebody's relative is told
_RELATIVE = re.compile(rf"(?P<owner>\b[\w.’'-]+)\s(?P<relative>{one_of(ONLY_RELATIVES)}),?\s$")
_RELATIVES = tuple(ONLY_RELATIVES)
_FORMS = frozenset(form for verb in DOING_FOR_ONE for form in (regular_past(verb), third_person(verb)))
_BEGINNINGS = frozenset(map(str.lower, PLACE_BEGINNINGS))  # that make of "Ostford" another place, "West Ostford"


@attrs.frozen
class Post:
    """What only one person is at a time (*what*, "governor", "wife"), of whom or of what (*homes*), who is or was it (*holder*), and where they are named."""

    what: str
    homes: frozenset[str | int]
    holder: Participant
    name: Mention
    words: str
    former: bool = False


def compare_posts(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield each post that the accounts give to two people of other names, where no article knows both for its holders."""
    left = pair.left.once[find_posts]
    right = pair.right.once[find_posts] if left else []
    told: set[tuple[int, int]] = set()
    for mine, theirs in product(left, right):
        people = mine.holder.index, theirs.holder.index
        if people in told or not _is_one_post(pair, mine, theirs) or not _are_two(pair, mine.holder, theirs.holder):
            continue
        if not _is_shared(pair, mine, theirs, left, right):
            told.add(people)
            alike = _are_spelled_alike(mine.holder, theirs.holder)
            yield two_spellings(pair, mine.name, theirs.name) if alike else _discrepancy(pair, mine, theirs)


def find_posts(account: Account) -> list[Post]:
    """Return the posts that the article gives to people whom it names, those held formerly or not yet left out."""
    return [post for index in sorted(account.people) for post in account.once[posts_of, index] if not post.former]


def posts_of(account: Account, index: int) -> tuple[Post, ...]:
    """Return the posts that the article gives to one person, by index, those held formerly among them; ask for it by `account.once`."""
    return (*_offices(account, index), *_relatives(account, index), *account.once[_posts_of_doers].get(index, ()))


def hold_one_post(pair: AccountPair, left: int, right: int) -> bool:
    """Say whether one person of each article, by index, is given a post that is one and the same, now or formerly."""
    mine = pair.left.once[posts_of, left]
    theirs = pair.right.once[posts_of, right] if mine else ()
    return any(one.former is other.former and _is_one_post(pair, one, other) for one, other in product(mine, theirs))


def _offices(account: Account, index: int) -> Iterator[Post]:
    holder = account.reading.participants[index]
    names = [mention for mention in holder.mentions if mention.kind is MentionKind.NAME]
    lone = [one for one in account.once[titled_offices, index] if one.family in LONE_POSTS or is_of_portfolio(one.family)] if names else []
    for office in lone:
        words = single_spaced(office.text)
        if office.implied or office.undated or not TRANSITION_WORDS.isdisjoint(words.lower().split()):
            continue
        name = min(names, key=lambda mention: (abs(mention.span.start - office.span.end), mention.span))
        yield Post(office.family, home_words(words) | account.once[home_places, index], holder, name, words, office.former)


def _relatives(account: Account, index: int) -> Iterator[Post]:
    holder, text = account.reading.participants[index], account.reading.document.text
    for name in [mention for mention in holder.mentions if mention.kind is MentionKind.NAME]:
        begin, start = max(0, name.span.start - _REACH), name.span.start
        before = text[begin:start].rstrip().removesuffix(",")
        found = _RELATIVE.search(text, begin, start) if before.endswith(_RELATIVES) else None  # before few names stands a relative
        owner = account.mentions.at(found.start("owner")) if found and _owns(found["owner"]) else None
        if found and owner and owner[0] != index:
            yield Post(found["relative"], frozenset({owner[0]}), holder, name, found[0].rstrip(", "))


def _owns(word: str) -> bool:
    """Say whether a word before a relative says whose it is: "her coach", "Lund's coach", not "her assistant coach"."""
    return word.endswith(("'s", "’s", "s'", "s’")) or word.lower() in OWNERS


def _posts_of_doers(account: Account) -> Mapping[int, Sequence[Post]]:
    """Return what people are whose deeds say it, by their index: the coach of her by whom she is coached."""
    found: dict[int, list[Post]] = {}
    forms = {sentence.index for sentence in account.reading.document.sentences if not _FORMS.isdisjoint(sentence.lowers)}
    for doing in [doing for index in sorted(forms) for doing in lone_doings(make_side(account, index)) if doing.verb in DOING_FOR_ONE]:
        post = DOING_FOR_ONE[doing.verb]
        if doing.doer in account.people and doing.undergone:
            holder = account.reading.participants[doing.doer]
            found.setdefault(doing.doer, []).append(Post(post, doing.undergone, holder, doing.name, post))
    return found


def _is_one_post(pair: AccountPair, mine: Post, theirs: Post) -> bool:
    """Say whether both posts are one: of the same place, body or person, or of a chamber or a country that has but one such post."""
    if mine.what != theirs.what:
        return False
    if mine.what in ONLY_RELATIVES:
        return any(isinstance(owner, int) and not pair.same_right(owner).isdisjoint(theirs.homes) for owner in mine.homes)
    if Slot.CHAMBER in slots_of(mine.what):
        return _chamber(mine) == _chamber(theirs) and (mine.what == "speaker" or _chamber(mine) is not None)
    if not mine.homes and not theirs.homes:
        return mine.what in NATIONAL_POSTS
    return _is_one_home(mine.homes, theirs.homes)


def _is_one_home(left: frozenset[str | int], right: frozenset[str | int]) -> bool:
    """Say whether one of two names of a body or place says no more than the other: "Ostford, Ohio", not "San Ostford" and "San Selby"."""
    return bool(left and right) and (left <= right or right <= left) and _BEGINNINGS.isdisjoint(left ^ right)


def _chamber(post: Post) -> str | None:
    return next((chamber for chamber in SEATS if chamber in post.words.lower().split()), "house" if post.what == "speaker" else None)


def _are_two(pair: AccountPair, mine: Participant, theirs: Participant) -> bool:
    """Say whether two names are two people's: of a family, "Ana Reed" and "Carla Reed" are; "Reed", and names that begin alike, may be one's."""
    if pair.are_same(mine.index, theirs.index):
        return False
    here, there = core_of(mine.name), core_of(theirs.name)
    if set(map(plain_letters, here)).isdisjoint(map(plain_letters, there)):
        return True
    return len(here) == len(there) == FULL_NAME and here[1:] == there[1:] and here[0][0] != there[0][0] and not same_given_name(here[0], there[0])


def _are_spelled_alike(mine: Participant, theirs: Participant) -> bool:
    """Say whether two names are rather one in two spellings: one letter apart in the given name, "Carla Reed" and "Karla Reed"."""
    here, there = (tuple(map(plain_letters, core_of(one.name))) for one in (mine, theirs))
    if not here or len(here) != len(there) or here[1:] != there[1:] or min(len(here[0]), len(there[0])) < SHORTEST:
        return False
    return letters_apart(here[0], there[0]) == 1 and (not mine.gender or not theirs.gender or mine.gender == theirs.gender)


def _is_shared(pair: AccountPair, mine: Post, theirs: Post, left: list[Post], right: list[Post]) -> bool:
    """Say whether either article gives the post to both people: to one after the other."""
    here = any(one.what == mine.what and pair.are_same(one.holder.index, theirs.holder.index) for one in left)
    return here or any(one.what == mine.what and pair.are_same(mine.holder.index, one.holder.index) for one in right)


def _discrepancy(pair: AccountPair, mine: Post, theirs: Post) -> Finding:
    evidence = pair.left.evidence(mine.name.span, mine.holder.name), pair.right.evidence(theirs.name.span, theirs.holder.name)
    told = f"{pair.left.source} names {mine.holder.name} as {mine.words}, {pair.right.source} {theirs.holder.name} as {theirs.words}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "one post, two holders", evidence, Severity.CONFLICT)
