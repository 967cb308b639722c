"""Every threshold of the library in one frozen value, each with where it comes from."""

import attrs


@attrs.frozen(kw_only=True)
class Settings:
    """How the stages decide. Change one with `attrs.evolve(DEFAULT, name=value)` or `Settings(name=value)`."""

    # align
    minimum_alignment_score: float = 0.25  # best F1 on unseen gold pairs, flat from 0.22 to 0.30 (benchmarks/fit_alignment.py)

    # corpus: pairwise F1 .84 on BASIL and PAC together (556 articles), .95 on three of their stories at a time, within .01 from 0.15 to 0.20
    minimum_story_similarity: float = 0.17
    story_days: int = 3  # F1 is the same from 2 to 4; follow-ups come later


DEFAULT = Settings()
