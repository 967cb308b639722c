"""Pairs of sentences and whole accounts ─► findings about who did it, and to whom: the same person, one spelled in two ways, another in the same place."""
