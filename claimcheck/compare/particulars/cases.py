"""One sentence ─► with what crime somebody is charged or of what found guilty, and how somebody pleads."""

import re
from collections.abc import Iterator

from claimcheck.compare.particulars.telling import Particular, stems_of
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Side
from claimcheck.language.en.particulars import CHARGING, CRIMES, JUDGING, PLEADING, PLEAS
from claimcheck.model.spans import Span
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

_LEADS = {"charge": CHARGING, "judgment": JUDGING}
_LED = {kind: re.compile(rf"\b{one_of(leads)}\s+(?P<crimes>[^,;:.()“”\"]{{3,80}})") for kind, leads in _LEADS.items()}
_CRIME = re.compile(rf"\b{one_of(CRIMES)}\b")
_PLEA = re.compile(rf"\b{one_of(PLEADING)}\s+(?P<plea>{one_of(PLEAS)})\b")


def charges_told(side: Side) -> tuple[Particular, ...]:
    """Return the crimes that the sentence says somebody to be charged with, or judged for."""
    return tuple(_charges_told(side, side.text))


def _charges_told(side: Side, text: str) -> Iterator[Particular]:
    for kind, pattern in _LED.items():
        start = side.sentence.span.start
        for crime in (crime for led in pattern.finditer(text) for crime in _CRIME.finditer(text, led.start("crimes"), led.end("crimes"))):
            span = Span(start + crime.start(), start + crime.end())
            yield Particular(kind, crime[0], span, stems_of(side, span))


def pleas_told(side: Side) -> tuple[Particular, ...]:
    """Return the plea that the sentence tells."""
    start = side.sentence.span.start
    found = [(_plea(match), Span(start + match.start(), start + match.end())) for match in _PLEA.finditer(side.text)]
    return tuple(Particular("plea", plea, span, stems_of(side, span)) for plea, span in found)


def is_pleaded_by(account: Account, one: Particular) -> bool:
    """Say whether the article tells the plea of anybody, anywhere: a plea may change."""
    return one.value in account.once[_pleas]


def _pleas(account: Account) -> frozenset[str]:
    return frozenset(map(_plea, _PLEA.finditer(account.reading.document.text)))


def _plea(match: re.Match[str]) -> str:
    return single_spaced(match["plea"])
