"""Two counts ─► whether they tell to how many one deed was done, or how many did it: "Two people were treated for burns", "five were treated for burns"."""

from claimcheck.compare.quantity.scopes import count_same
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.function_words import EMPTY_LEMMAS
from claimcheck.model.claims import Claim
from claimcheck.model.quantities import Quantity

#: What may stand before the figure of a phrase that it opens.
OPENING = ("", "the", "all")


def count_for_one_deed(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two counts of the same, or one of them of nothing that is named, stand on one side of one verb, which is not denied."""
    if left.unit is not None or right.unit is not None or left.value is None or right.value is None:
        return False
    if left.counted and right.counted and not count_same(left, right):
        return False
    here, there = pair.left.claim_at(left.span), pair.right.claim_at(right.span)
    if here is None or there is None or here.event is None or there.event is None or here.event.lemma in EMPTY_LEMMAS:
        return False
    return here.event.lemma == there.event.lemma and _part(pair.left, here, left) == _part(pair.right, there, right) != ""


def _part(side: Side, claim: Claim, figure: Quantity) -> str:
    """Return whether those counted do the deed or undergo it; "" where they are neither, or the figure does not open the phrase for them."""
    text, event = side.reading.document.text, claim.event
    for phrase, is_subject in ((claim.subject, True), (claim.object, False)):
        if event is not None and phrase is not None and phrase.contains(figure.span) and text[phrase.start : figure.span.start].strip().lower() in OPENING:
            return "doer" if is_subject and not event.passive else "undergoing"
    return ""
