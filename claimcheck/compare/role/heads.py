"""One person's titles in two accounts ─► heads of a state here, of its government there ("former President Lund", "Prime Minister Lund")."""

from collections.abc import Iterable

from claimcheck.compare.role.offices import Office
from claimcheck.language.en.role_families import HEAD_OF_GOVERNMENT, HEAD_OF_STATE


def head_another_way(one: Office, other: Office, here: Iterable[Office], there: Iterable[Office], *, aligned: bool) -> bool:
    """Say whether two titles of somebody, of whom one account has *here* and the other *there*, are those of two heads of a country, and not of one career.

    Who heads a government now may have the title of a head of state only from then on: "former President Lund" is in print no "Prime Minister Lund". The
    other way round both are true of many. Who has left both is mostly called by the higher one; a title in a quotation is no title of the account's.
    """
    if {one.family, other.family} != {HEAD_OF_STATE, HEAD_OF_GOVERNMENT} or one.implied or other.implied:
        return False
    government = one if one.family == HEAD_OF_GOVERNMENT else other
    state = other if government is one else one
    if government.undated:
        return False
    if government.former:
        return state.former and not _knows(here, other) and not _knows(there, one)
    return aligned and (state.former or state.undated) and not _knows(here, other, quoted=True) and not _knows(there, one, quoted=True)


def _knows(offices: Iterable[Office], office: Office, *, quoted: bool = False) -> bool:
    return any(one.family == office.family and (quoted or not one.undated) for one in offices)
