"""Readings and how they line up ─► findings, aspect by aspect."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from claimcheck.compare.additions import find_additions
from claimcheck.compare.altered.findings import compare_altered_sentences
from claimcheck.compare.copies import note_shared_origin
from claimcheck.compare.developments import note_developments
from claimcheck.compare.event.absences import compare_absences
from claimcheck.compare.event.agendas import compare_agendas
from claimcheck.compare.event.allegation import alleged_deeds, compare_allegations
from claimcheck.compare.event.certainty import compare_certainty
from claimcheck.compare.event.commitment import BINDING_NOUNS, compare_commitment, verbs_told
from claimcheck.compare.event.conditions import compare_conditions
from claimcheck.compare.event.deeds import deeds_of
from claimcheck.compare.event.extent import PARTIAL, compare_extent
from claimcheck.compare.event.findings import compare_clauses
from claimcheck.compare.event.governed import compare_governed, denied_under_verbs
from claimcheck.compare.event.hedging import compare_hedging
from claimcheck.compare.event.opposition import compare_opposed_events, compare_opposed_goals, deeds_with_opposites, goals_with_opposites
from claimcheck.compare.event.previews import OCCASION_WORDS, compare_previews
from claimcheck.compare.event.questions import compare_questions
from claimcheck.compare.event.rivals import compare_rivals, fields_told
from claimcheck.compare.event.silence import compare_silence
from claimcheck.compare.event.weighing import compare_weighing
from claimcheck.compare.particulars.findings import compare_particulars
from claimcheck.compare.person.agents import lone_doings
from claimcheck.compare.person.doers import compare_doers
from claimcheck.compare.person.findings import compare_cast, compare_people
from claimcheck.compare.person.given_names import compare_given_names
from claimcheck.compare.person.introductions import compare_introductions
from claimcheck.compare.person.partners import compare_partners, partners_of
from claimcheck.compare.person.people import named_people
from claimcheck.compare.person.posts import compare_posts
from claimcheck.compare.person.spelling import compare_spellings
from claimcheck.compare.person.surnames import compare_surnames
from claimcheck.compare.place.deeds import compare_map, compare_places, named_places
from claimcheck.compare.place.events import compare_event_places, placed_events
from claimcheck.compare.quantity.ages import compare_ages
from claimcheck.compare.quantity.company import compare_company
from claimcheck.compare.quantity.findings import compare_quantities
from claimcheck.compare.quantity.margins import OPENINGS, compare_margins
from claimcheck.compare.quantity.one_or_several import compare_numbers
from claimcheck.compare.quantity.sole_counts import compare_sole_counts
from claimcheck.compare.quantity.tallies import compare_tallies
from claimcheck.compare.quantity.tolls import compare_tolls
from claimcheck.compare.quantity.torn import without_torn
from claimcheck.compare.quantity.unknowns import MARKS, compare_unknowns
from claimcheck.compare.quantity.updates import note_updates
from claimcheck.compare.quote.findings import compare_quotations
from claimcheck.compare.role.findings import compare_roles
from claimcheck.compare.sides.accounts import AccountPair, make_account_pairs
from claimcheck.compare.sides.pairs import Pair, Sides, make_pairs
from claimcheck.compare.sides.triggers import Rule, Rules
from claimcheck.compare.sifting import sift
from claimcheck.compare.speaker.sources import compare_sources
from claimcheck.compare.speaker.sourcing import compare_sourcing
from claimcheck.compare.speaker.ways import compare_ways
from claimcheck.compare.time.events import compare_event_times, timed_events
from claimcheck.compare.time.expressions import compare_times
from claimcheck.compare.time.leads import compare_leads, news_day
from claimcheck.compare.time.milestones import compare_milestones
from claimcheck.compare.time.occasion_lengths import compare_occasion_lengths
from claimcheck.compare.time.reports import compare_reported_times
from claimcheck.compare.time.stretches import compare_stretches, stretches_of
from claimcheck.compare.time.tenures import compare_tenures
from claimcheck.language.en.doubting import HEDGES
from claimcheck.language.en.modality import ASKING, SUSPECTING, TYING
from claimcheck.language.en.silence import DENYING
from claimcheck.language.en.weighing import WEIGHING
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Finding, FindingKind, Lineup
from claimcheck.settings import Settings

#: Each aspect looks at one pair of sentences that may tell the same and says what it agrees on and where it differs.
AspectComparer = Callable[[Pair, Settings], Iterable[Finding]]
_TIMES, _QUANTITIES, _UTTERANCES = attrgetter("times"), attrgetter("quantities"), attrgetter("attributions")
ASPECTS = Rules[AspectComparer](
    (
        Rule(compare_event_times, holds=timed_events),
        Rule(compare_reported_times, holds=_TIMES, aligned=True),
        Rule(compare_stretches, holds=stretches_of, aligned=True),
        Rule(compare_times, holds=_TIMES),
        Rule(compare_leads, holds=news_day),
        Rule(compare_quantities, holds=_QUANTITIES),
        Rule(compare_unknowns, MARKS, either=True),  # the other gives the figure
        Rule(compare_margins, OPENINGS),
        Rule(compare_numbers, aligned=True),
        Rule(compare_people, holds=named_people),
        Rule(compare_partners, holds=partners_of),
        Rule(compare_doers, holds=lone_doings, aligned=True),
        Rule(compare_sources, holds=_UTTERANCES),
        Rule(compare_sourcing, holds=_UTTERANCES),
        Rule(compare_places, holds=named_places),
        Rule(compare_event_places, holds=placed_events),
        Rule(compare_particulars, aligned=True),
        Rule(compare_opposed_events, holds=deeds_with_opposites),
        Rule(compare_opposed_goals, holds=goals_with_opposites, aligned=True),
        Rule(compare_certainty, holds=deeds_of, aligned=True),
        Rule(compare_governed, holds=denied_under_verbs, either=True, aligned=True),
        Rule(compare_extent, PARTIAL, either=True, aligned=True),
        Rule(compare_allegations, SUSPECTING, holds=alleged_deeds, either=True, aligned=True),
        Rule(compare_commitment, BINDING_NOUNS, holds=verbs_told, aligned=True),
        Rule(compare_questions, ASKING, aligned=True),
        Rule(compare_conditions, TYING, either=True, aligned=True),
        Rule(compare_weighing, WEIGHING, either=True, aligned=True),
        Rule(compare_hedging, HEDGES, either=True, aligned=True),
        Rule(compare_previews, OCCASION_WORDS, aligned=True),
        Rule(compare_silence, DENYING, either=True, aligned=True),
        Rule(compare_rivals, holds=fields_told, aligned=True),
        Rule(compare_altered_sentences, aligned=True),
        Rule(compare_clauses, aligned=True),
    )
)

#: Some aspects need both articles whole: a quotation may run over sentences that are not aligned, a title may stand in the lead of one alone.
AccountComparer = Callable[[AccountPair, Settings], Iterable[Finding]]
ACCOUNT_ASPECTS: tuple[AccountComparer, ...] = (
    compare_quotations,
    compare_ways,
    compare_roles,
    compare_posts,
    compare_introductions,
    compare_spellings,
    compare_given_names,
    compare_surnames,
    compare_ages,
    compare_milestones,
    compare_tenures,
    compare_occasion_lengths,
    compare_tallies,
    compare_tolls,
    compare_absences,
    compare_company,
    compare_sole_counts,
    compare_agendas,
)

#: Some look over all pairs of two articles, to tell once what many sentences name.
PairsComparer = Callable[[Sequence[Pair], Settings], Iterable[Finding]]
PAIRS_ASPECTS: tuple[PairsComparer, ...] = (compare_cast, compare_map)


def find_findings(readings: Sequence[Reading], lineup: Lineup, settings: Settings) -> tuple[Finding, ...]:
    """Return what the readings agree on, add and differ on, in the order of the text."""
    sides = Sides()
    found = [finding for accounts in make_account_pairs(readings, lineup.likely, lineup.comparable) for finding in _between(accounts, sides, settings)]
    found += find_additions(readings, lineup, found)
    found = note_developments(note_updates(found, readings), readings)
    found = note_shared_origin(sift(found), readings, lineup.alignments)
    return tuple(sorted(found, key=_place))


def _between(accounts: AccountPair, sides: Sides, settings: Settings) -> Iterator[Finding]:
    for compare_accounts in ACCOUNT_ASPECTS:
        yield from compare_accounts(accounts, settings)
    pairs = make_pairs(accounts, sides)
    aligned = sorted((pair for pair in pairs if pair.is_aligned), key=_surest_first)
    for compare_pairs in PAIRS_ASPECTS:
        yield from compare_pairs(aligned, settings)
    told = ((pair, finding) for pair in pairs for compare_aspect in ASPECTS.set_off_by(pair) for finding in compare_aspect(pair, settings))
    yield from without_torn([(pair, finding) for pair, finding in told if _stands(pair, finding)])


def _surest_first(pair: Pair) -> tuple[float, int, int, int]:
    left, right = pair.left.sentence.index, pair.right.sentence.index
    return (-pair.score, left + right, abs(left - right), left)


def _stands(pair: Pair, finding: Finding) -> bool:
    """Say whether *finding* stands between these sentences: agreements need an alignment, and no article differs with what it tells itself."""
    if finding.kind is not FindingKind.DISCREPANCY:
        return pair.is_aligned
    return not pair.is_retold and not _elsewhere_in_one_wording(pair, finding)


def _elsewhere_in_one_wording(pair: Pair, finding: Finding) -> bool:
    """Say whether the evidence is two parts of one sentence, which both articles have word for word."""
    if pair.left.wording != pair.right.wording:
        return False
    starts = {0: pair.left.sentence.span.start, 1: pair.right.sentence.span.start}
    return len({piece.span.start - starts[piece.article != pair.left.account.article] for piece in finding.evidence}) > 1


def _place(finding: Finding) -> tuple[object, ...]:
    places = tuple((piece.article, piece.span.start, piece.span.end) for piece in finding.evidence)
    return (places, finding.kind, finding.aspect, finding.rule)
