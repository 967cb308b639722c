"""Every threshold of the library in one frozen value, each with where it comes from."""

import attrs


@attrs.frozen(kw_only=True)
class Settings:
    """How the stages decide. Change one with `attrs.evolve(DEFAULT, name=value)` or `Settings(name=value)`."""

    # align
    minimum_alignment_score: float = 0.25  # best F1 on unseen gold pairs, flat from 0.22 to 0.30 (benchmarks/fit_alignment.py)


DEFAULT = Settings()
