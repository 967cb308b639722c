"""Sentences and participants ─► attributions: source, cue and content."""

from claimcheck.extract.attributions.assembling import find_attributions

__all__ = ["find_attributions"]
