"""Reading or Collation ─► the fixed dict forms `claimcheck/analysis/1` and `claimcheck/comparison/1`."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from claimcheck.model.analyses import Reading
from claimcheck.model.articles import Article, BlockKind
from claimcheck.model.claims import Claim
from claimcheck.model.comparisons import Collation, Evidence, FindingGroup
from claimcheck.model.participants import Participant
from claimcheck.model.quantities import Quantity
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression
from claimcheck.report.groups import group_findings
from claimcheck.report.notes import notes

Structure = dict[str, Any]


def analysis_structure(reading: Reading) -> Structure:
    """Return *reading* in the fixed form `claimcheck/analysis/1`."""
    document = reading.document
    return {
        "schema": "claimcheck/analysis/1",
        "article": _article(document.article),
        "blocks": [{"kind": block.kind.value, **_span(block.span)} for block in document.blocks],
        "sentences": [_span(sentence.span) for sentence in document.sentences if sentence.kind is BlockKind.BODY],
        "times": [_time(time) for time in reading.times],
        "quantities": [_quantity(quantity) for quantity in reading.quantities],
        "attributions": [_attribution(attribution) for attribution in reading.attributions],
        "participants": [_participant(participant) for participant in reading.participants],
        "claims": [_claim(claim) for claim in reading.claims],
        "diagnostics": [{**_span(diagnostic.span), "message": diagnostic.message} for diagnostic in document.diagnostics],
    }


def comparison_structure(collation: Collation) -> Structure:
    """Return *collation* in the fixed form `claimcheck/comparison/1`."""
    return {
        "schema": "claimcheck/comparison/1",
        "articles": [_article(reading.article) for reading in collation.readings],
        "alignments": [
            {"left": _place(collation.readings, alignment.left), "right": _place(collation.readings, alignment.right), "score": round(alignment.score, 4)}
            for alignment in collation.alignments
        ],
        "findings": [
            {
                "kind": finding.kind.value,
                "aspect": finding.aspect.value,
                "severity": finding.severity and finding.severity.value,
                "explanation": finding.explanation,
                "rule": finding.rule,
                "evidence": [_evidence(evidence) for evidence in finding.evidence],
            }
            for finding in collation.findings
        ],
        "groups": [_group(group) for group in group_findings(collation)],
        "notes": list(notes(collation)),
    }


def _group(group: FindingGroup) -> Structure:
    return {
        "findings": list(group.findings),
        "explanation": group.explanation,
        "sides": [list(side) for side in group.sides],
        "odd": group.odd,
        "silent": list(group.silent),
        "unclear": list(group.unclear),
    }


def _article(article: Article) -> Structure:
    published = article.published
    return {
        "source": article.source,
        "published": published and published.isoformat(),
        "title": article.title,
        "url": article.url,
        "length": len(article.text),
    }


def _time(time: TimeExpression) -> Structure:
    return {
        **_span(time.span),
        "text": time.text,
        "type": time.type.value,
        "value": time.value,
        "earliest": _instant(time.earliest),
        "latest": _instant(time.latest),
        "rule": time.rule,
    }


def _quantity(quantity: Quantity) -> Structure:
    interval = quantity.interval
    return {
        **_span(quantity.span),
        "text": quantity.text,
        "lower": _number(interval.lower),
        "upper": _number(interval.upper),
        "lower_closed": interval.lower_closed,
        "upper_closed": interval.upper_closed,
        "approximate": quantity.approximate,
        "unit": quantity.unit,
        "counted": quantity.counted,
    }


def _attribution(attribution: Attribution) -> Structure:
    speaker, cue = attribution.speaker, attribution.cue
    return {
        "kind": attribution.kind.value,
        "speaker": speaker and {**_span(speaker.span), "text": speaker.text, "name": speaker.name, "role": speaker.role},
        "cue": cue and {**_span(cue.span), "text": cue.text},
        "content": [_span(span) for span in attribution.content],
    }


def _participant(participant: Participant) -> Structure:
    return {
        "name": participant.name,
        "aliases": list(participant.aliases),
        "roles": [role.text for role in participant.roles],
        "mentions": [_span(mention.span) for mention in participant.mentions],
    }


def _claim(claim: Claim) -> Structure:
    return {
        **_span(claim.span),
        "text": claim.text,
        "kind": claim.kind.value,
        "events": [event.text for event in claim.events],
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "attribution": claim.attribution,
    }


def _span(span: Span) -> Structure:
    return {"start": span.start, "end": span.end}


def _instant(instant: dt.datetime | None) -> str | None:
    return instant.isoformat() if instant else None


def _number(number: Any) -> int | float | None:
    if number is None:
        return None
    return int(number) if number == int(number) else float(number)


def _place(readings: Sequence[Reading], side: tuple[int, int]) -> Structure:
    number, index = side
    return {"article": number, **_span(readings[number].document.sentences[index].span)}


def _evidence(evidence: Evidence) -> Structure:
    return {"article": evidence.article, **_span(evidence.span), "text": evidence.text, "value": evidence.value}
