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

    # compare: how likely two values must fill one slot before they are held against each other
    minimum_agreement_likelihood: float = 0.1  # equal values agree unless all around them speaks against it
    minimum_time_likelihood: float = 0.5  # benchmarks/slots.py: 67 of 78 changed times found, 13 false alarms in 1,009 aligned pairs
    minimum_quantity_likelihood: float = 0.5  # benchmarks/slots.py
    minimum_person_likelihood: float = 0.4  # benchmarks/slots.py: 21 of 33 changed people found, 10 false alarms in 1,009 aligned pairs


DEFAULT = Settings()
