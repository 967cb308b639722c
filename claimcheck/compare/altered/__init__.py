"""Sentences that two articles have almost word for word ─► findings about what was put in the place of something else."""
