"""Collation ─► the table of claims by sources: who tells each claim, who is silent, and who differs from the others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, combinations

from claimcheck.model.analyses import source_names
from claimcheck.model.comparisons import Cluster, Collation, FindingKind
from claimcheck.model.tables import Table
from claimcheck.report.words import chosen, one_line, shorten_end

Place = tuple[int, int]


def claims_table(collation: Collation, *, longest: int | None = None) -> Table:
    """Return one row a claim that more than one source tells, in the order of the first source's text.

    Columns: *told by* ("3 of 4", with the number of independent sources where some print the same copy), *differs* (the aspects on which the sources
    differ, with the one that stands against the others where there is a majority), and for each source its words, None where it is silent; *longest* is the
    number of characters after which a source's words are cut.
    """
    sources = source_names(collation.readings)
    differing = _differing(collation)
    rows = []
    for cluster in collation.clusters:
        words = _words(collation, cluster, longest)
        cells = [words.get(number) for number in range(len(sources))]
        rows.append((_told_by(cluster, len(sources)), _differs(cluster, differing, sources), *cells))
    return Table("Claims by sources", ("told by", "differs", *sources), tuple(rows), note="one row a claim; where a source has no words, none were found")


def _words(collation: Collation, cluster: Cluster, longest: int | None) -> dict[int, str]:
    """Return the words of each article in *cluster*."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for number, index in cluster.members:
        document = collation.readings[number].document
        found[number].append(one_line(document.text[document.sentences[index].span.slice]))
    whole = {number: " ".join(dict.fromkeys(sentences)) for number, sentences in found.items()}  # a page that prints a sentence twice tells it once
    return whole if longest is None else {number: shorten_end(words, longest) for number, words in whole.items()}


def _told_by(cluster: Cluster, sources: int) -> str:
    told = f"{len(cluster.articles)} of {sources}"
    return told if len(cluster.origins) == len(cluster.articles) else f"{told}, {len(cluster.origins)} independent"


def _differing(collation: Collation) -> dict[tuple[Place, Place], set[str]]:
    """Return the aspects on which each two sentences differ."""
    found: defaultdict[tuple[Place, Place], set[str]] = defaultdict(set)
    for finding in collation.findings:
        if finding.kind is not FindingKind.DISCREPANCY:
            continue
        places = sorted({(piece.article, _sentence_at(collation, piece.article, piece.span.start)) for piece in finding.evidence})
        for place, one in enumerate(places):
            for other in places[place + 1 :]:
                found[one, other].add(finding.aspect.value)
    return found


def _sentence_at(collation: Collation, article: int, offset: int) -> int:
    sentences = collation.readings[article].document.sentences
    return next((one.index for one in sentences if one.span.start <= offset < one.span.end), -1)


def _differs(cluster: Cluster, differing: Mapping[tuple[Place, Place], Iterable[str]], sources: tuple[str, ...]) -> str | None:
    members = set(cluster.members)
    by_aspect: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for (one, other), aspects in differing.items():
        if one in members and other in members and one[0] != other[0]:
            for aspect in aspects:
                by_aspect[aspect].add((one[0], other[0]))
    told = [f"{aspect}: {_sides(pairs, sources)}" for aspect, pairs in sorted(by_aspect.items())]
    return "; ".join(told) or None


def _sides(pairs: set[tuple[int, int]], sources: tuple[str, ...]) -> str:
    """Return the sources that differ: the few that stand against each of the others, where the others do not differ among themselves."""
    often = Counter(chain.from_iterable(pairs))
    articles = sorted(often)
    by_contradictions = sorted(articles, key=lambda article: (-often[article], article))
    for count in range(1, (len(articles) + 1) // 2):
        few = sorted(by_contradictions[:count])
        across = {(one, other) for one, other in combinations(articles, 2) if (one in few) is not (other in few)}
        if pairs - {*combinations(few, 2)} == across:
            return f"{chosen(sources, few)} against {len(articles) - len(few)} others"
    return ", ".join(f"{sources[one]} / {sources[other]}" for one, other in sorted(pairs))
