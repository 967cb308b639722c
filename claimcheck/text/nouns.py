"""A noun ─► its singular, and whether it is one of people."""

from functools import lru_cache

from claimcheck.language.en.plurals import IRREGULAR_PLURALS
from claimcheck.language.en.titles import FAMILY_NOUNS, GROUP_NOUNS, PLURAL_BODIES, ROLE_NOUNS


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """Return the singular of a noun in lower case; a singular stays as it is.

    >>> singular("companies"), singular("people"), singular("boxes"), singular("prizes"), singular("police"), singular("campus")
    ('company', 'person', 'box', 'prize', 'police', 'campus')
    """
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or len(noun) < 4:
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("xes", "ches", "shes", "sses", "tzes", "zzes")) else noun[:-1]


def names_people(noun: str) -> bool:
    """Say whether a noun in lower case is one of people by what they do, whose kin they are, or as a group.

    >>> names_people("advisers"), names_people("police"), names_people("sister"), names_people("letter")
    (True, True, True, False)
    """
    one = singular(noun)
    return noun in GROUP_NOUNS or one in ROLE_NOUNS or one in FAMILY_NOUNS


def counts_people(noun: str) -> bool:
    """Say whether whoever counts a noun in lower case counts people: companies are bodies of people, and counted as things.

    >>> counts_people("senators"), counts_people("companies"), names_people("companies")
    (True, False, True)
    """
    return noun not in PLURAL_BODIES and names_people(noun)
