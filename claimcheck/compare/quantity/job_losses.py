"""A count in its sentence ─► whether it is how many lose their work, told of jobs or of people: "eliminating 340 jobs", "430 people will lose their jobs"."""

from claimcheck.language.en.job_losses import CUTTING, JOBS, LAYING_OFF, LOSING, LOST
from claimcheck.model.documents import Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.text.nouns import counts_people

#: How many words behind a count say that those counted are out of work: "workers at the plant will lose their jobs".
REACH = 9


def counts_job_losses(sentence: Sentence, quantity: Quantity) -> bool:
    """Say whether a figure counts jobs that are cut or people who lose theirs."""
    noun = quantity.counted
    if noun is None or quantity.unit is not None:
        return False
    before, behind = sentence.words_before(quantity.span.start, 2), sentence.words_from(quantity.span.end, REACH)
    if quantity.counted_lemma in JOBS:
        return not CUTTING.isdisjoint(before[-1:]) or not LOST.isdisjoint(behind[:5])
    if not counts_people(noun) or before[-1:] == ("the",):
        return False  # "the 120 workers at one plant" are some of them
    told = " ".join(behind)
    return not CUTTING.isdisjoint(before[-1:]) or not LAYING_OFF.isdisjoint((" ".join(before), *before[-1:])) or any(words in told for words in LOSING)
