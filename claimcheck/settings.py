"""Every threshold of the library in one frozen value, each with where it comes from."""

from numbers import Integral, Real

import attrs


@attrs.frozen(kw_only=True)
class Settings:
    """How the stages decide. Change one with `attrs.evolve(DEFAULT, name=value)` or `Settings(name=value)`.

    Scores, likelihoods and shares lie from 0 to 1; *story_days* is a whole number, 0 or more. Raises `ValueError` for what lies elsewhere, and `TypeError`
    for what is no such number.

    >>> Settings(story_days=7).minimum_alignment_score == DEFAULT.minimum_alignment_score
    True
    """

    # align
    minimum_alignment_score: float = 0.26  # F1 on unseen gold pairs is flat from 0.22 to 0.30 (benchmarks/fit_alignment.py)
    minimum_told_score: float = 0.46  # a sentence that the other article tells with less stands in no alignment (the same script: flat from 0.42 to 0.48)
    maximum_alone_score: float = 0.64  # one that stands in none and is told with less is an addition (the same script: flat from 0.6 to 0.7)
    minimum_comparable_score: float = 0.22  # from here on two sentences are held against each other as telling one thing: what differs makes them less alike
    minimum_likely_score: float = 0.1  # below it no difference is looked for; half of what careful readers align and we do not lies above

    # corpus: pairwise F1 .86 on BASIL and PAC together (benchmarks/grouping.py), .98 on three of their stories at a time; .85 and .83 at 0.13 and 0.17
    minimum_story_similarity: float = 0.15
    story_days: int = 3  # F1 is the same from 2 to 4; follow-ups come later

    # compare: how likely two values must fill one slot before they are held against each other
    minimum_agreement_likelihood: float = 0.5  # of a value that only contains the other: “more than 40” is in every story
    minimum_clause_likeness: float = 0.2  # share of common content words from which two clauses tell one thing
    minimum_namesake_score: float = 0.5  # how surely sentences must be aligned for clauses to agree that name no common event
    minimum_time_likelihood: float = 0.48  # benchmarks/slots.py, on unseen events: 54 of 93 changed times found, 11 false in 450 pairs of articles
    minimum_exact_time_likelihood: float = 0.2  # of dates in figures, ends of stretches, lengths in two units: none of 1,000 unannotated pairs told falsely
    minimum_quantity_likelihood: float = 0.45  # the same: 15 of 30 changed figures found, 23 false
    minimum_near_quantity_likelihood: float = 0.15  # of figures near in size, or told nowhere else: 6 of 7 told newly in 460 unannotated pairs are in earnest
    minimum_person_likelihood: float = 0.8  # benchmarks/person_slot.py, unseen events: 451 of 637 found, 4 false in 1,100 pairs; at .65 491 and 16

    def __attrs_post_init__(self) -> None:
        """Refuse what is no threshold, before a stage decides by it."""
        for field in attrs.fields(Settings):
            check = _check_is_count if isinstance(field.default, int) else _check_is_share
            check(field.name, getattr(self, field.name), field.default)


def _check_is_share(name: str, value: object, example: object) -> None:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name}={value!r} is not a number: give one from 0 to 1, such as {example}")
    if not 0 <= float(value) <= 1:  # NaN is nowhere
        raise ValueError(f"{name}={value!r} does not lie from 0 to 1: give a number such as {example}")


def _check_is_count(name: str, value: object, example: object) -> None:
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{name}={value!r} is not a whole number: give one from 0 up, such as {example}")
    if value < 0:
        raise ValueError(f"{name}={value!r} is less than 0: give a whole number from 0 up, such as {example}")


def check_is_settings(value: object) -> None:
    """Raise `TypeError` where somebody passes as *settings* what is no `Settings`, with what to write."""
    if not isinstance(value, Settings):
        raise TypeError(f"settings takes a claimcheck.Settings, not {type(value).__name__}: write claimcheck.Settings(minimum_alignment_score=0.5)")


DEFAULT = Settings()
