"""Sentences ─► quantities: intervals of numbers, units, things counted."""

from claimcheck.extract.quantities.reading import find_quantities

__all__ = ["find_quantities"]
