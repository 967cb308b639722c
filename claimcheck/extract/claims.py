"""Everything extracted ─► claims: clause by clause, what happens, who, when, how many, said by whom, how surely."""

from claimcheck.model.analyses import Reading
from claimcheck.model.claims import Claim


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of *reading*, put together from its document, times, quantities, participants and attributions."""
    return ()
