"""One person's titles in two accounts ─► other work: "journalist Ada Brandt" and "TV host Ada Brandt", "a lobbyist for Selby Foods" and "its director"."""

from collections.abc import Iterator
from itertools import product

from claimcheck.compare.role.families import Slot
from claimcheck.compare.role.offices import Office
from claimcheck.compare.role.titles import Rivals, Titled
from claimcheck.compare.role.unnamed import narrowed_alike
from claimcheck.language.en.occupations import GOING_TOGETHER, OCCUPATIONS, WORK_OF
from claimcheck.language.en.word_classes import INDEFINITE_ARTICLES

MOST_KINDS = 2  # of work that an article gives somebody: who has done much is introduced by anything

_INDEFINITE = tuple(f"{article} " for article in sorted(INDEFINITE_ARTICLES))
_POLITICS = frozenset({Slot.PUBLIC, Slot.CHAMBER})


def other_work(mine: Titled, theirs: Titled) -> Iterator[Rivals]:
    """Yield two titles of somebody that tell of other work, where the accounts have no work in common and neither speaks of a public office."""
    if any(not _POLITICS.isdisjoint(office.slots) for office in (*mine.offices, *theirs.offices)):
        return  # who has held an office has done other work before
    here, there = _work(mine), _work(theirs)
    if not here or not there or max(len({work for work, _ in found}) for found in (here, there)) > MOST_KINDS:
        return
    if any(_go_together(work, other) for (work, _), (other, _) in product(here, there)):
        return
    for (work, one), (other, another) in product(here, there):
        is_new = not _is_told(work, theirs, another) and not _is_told(other, mine, one)
        if is_new and (work in OCCUPATIONS or other in OCCUPATIONS) and _may_be_of_one_time(one, another) and not _are_work_and_post(one, another):
            yield one, another


def _work(titled: Titled) -> list[tuple[str, Office]]:
    """Return what each of somebody's offices is the work of, those left out that are none."""
    found = ((WORK_OF.get(office.family) or (office.family if Slot.POST in office.slots else ""), office) for office in titled.offices)
    return [(work, office) for work, office in found if work and not office.implied]


def _go_together(work: str, other: str) -> bool:
    return work == other or any({work, other} <= group for group in GOING_TOGETHER)


def _are_work_and_post(one: Office, other: Office) -> bool:
    """Say whether one tells what somebody is ("an engineer"), the other a post that such people hold beside it ("the chairwoman of the residents' group")."""
    work, post = (one, other) if Slot.POST in other.slots else (other, one)
    return Slot.POST in post.slots and work.text.lower().startswith(_INDEFINITE) and not narrowed_alike(one, other)


def _may_be_of_one_time(one: Office, other: Office) -> bool:
    return not one.undated and not other.undated and (one.former == other.former or narrowed_alike(one, other))


def _is_told(work: str, titled: Titled, office: Office) -> bool:
    """Say whether the sentence that gives somebody *office* tells of the *work* too, in words that were not read as a title."""
    sentence = titled.account.reading.document.sentences[titled.account.sentence_at(office.span.start)]
    return any(word in sentence.lowers for word in OCCUPATIONS.get(work, ()))
