"""Everything extracted ─► claims: clause by clause, what happens, who, when, how many, said by whom, how surely."""

from claimcheck.extract.claims.assembly import find_claims

__all__ = ["find_claims"]
