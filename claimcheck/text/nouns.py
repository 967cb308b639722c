"""A noun ─► its singular."""

from functools import lru_cache

from claimcheck.language.en.plurals import IRREGULAR_PLURALS


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """Return the singular of a noun in lower case; a singular stays as it is.

    >>> singular("companies"), singular("people"), singular("boxes"), singular("police"), singular("campus")
    ('company', 'person', 'box', 'police', 'campus')
    """
    if noun in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun]
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or len(noun) < 4:
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("xes", "ches", "shes", "sses", "zes")) else noun[:-1]
