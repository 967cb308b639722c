"""Measure whether a denial, a plan or an opposite is found where one of two articles is made to tell it of a deed that both tell.

Usage: python benchmarks/deeds.py [--shared FOLDER] [--verbose]

In sentences of FOLDER/gold (../shared/gold) that readers aligned and that share a verb with two words of its company, the verb of the second article is
changed, one at a time: denied ("did not pass"), planned ("plans to pass", "is expected to be passed"), or turned into its opposite ("rejected"). Found is a
change that brings a difference of event, polarity or modality into its sentence. Last come the differences of these aspects in the articles as printed,
and how many of them lie in a pair of sentences in which a reader lists any difference.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import claimcheck
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.opposed_events import OPPOSED_EVENTS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.comparisons import Aspect, Finding
from claimcheck.model.documents import Document, Token
from claimcheck.text.stems import stem
from claimcheck.text.verbs import PARTICIPLE, PAST, verb_forms, verb_of

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
ASPECTS = (Aspect.EVENT, Aspect.POLARITY, Aspect.MODALITY)
COMPANY = 5  # content words to each side of a verb
FEWEST_SHARED = 2
BE = frozenset({"is", "are", "was", "were"})
TELLING = frozenset({"say", "tell", "be", "have", "do"})

Gold = dict[str, Any]


class Change(NamedTuple):
    """The words of the second article from *start* to *end* are replaced."""

    kind: str
    start: int
    end: int
    words: str


class Verb(NamedTuple):
    """A verb outside quotation marks: its place among the tokens of its sentence, its lemma, its company."""

    at: int
    lemma: str
    company: frozenset[str]


def articles(shared: Path, gold: Gold) -> tuple[claimcheck.Article, claimcheck.Article]:
    """Return the two articles of a gold pair."""
    abouts = gold["a"], gold["b"]
    texts = [(shared / "gold" / about["file"]).read_text(encoding="utf-8") for about in abouts]
    left, right = (claimcheck.Article(text=text, source=about["source"], published=about["published"]) for text, about in zip(texts, abouts, strict=True))
    return left, right


def tokens_in(document: Document, start: int, end: int) -> tuple[list[Token], str]:
    """Return the tokens that begin between two offsets, and their letters."""
    pairs = [(token, letter) for one in document.sentences for token, letter in zip(one.tokens, one.letters, strict=True) if start <= token.start < end]
    return [token for token, _ in pairs], "".join(letter for _, letter in pairs)


def verbs(document: Document, tokens: Sequence[Token], letters: str) -> Iterator[Verb]:
    """Yield the verbs outside quotation marks, bare of those that only tell."""
    content = [(at, stem(token.lower)) for at, token in enumerate(tokens) if token.text[0].isalnum() and token.lower not in FUNCTION_WORDS]
    for at, token in enumerate(tokens):
        lemma = verb_of(token.lower) if letters[at] in "VEX" else None
        if lemma and lemma not in TELLING and not any(one.span.start <= token.start < one.span.end for one in document.quotations):
            before, after = [word for place, word in content if place < at][-COMPANY:], [word for place, word in content if place > at][:COMPANY]
            yield Verb(at, lemma, frozenset(before + after))


def changes(tokens: Sequence[Token], letters: str, verb: Verb) -> Iterator[Change]:
    """Yield what can be made of a finite verb, or of a participle behind its auxiliary."""
    token, before = tokens[verb.at], tokens[verb.at - 1] if verb.at else tokens[0]
    if any(one.lower in ("not", "n't") for one in tokens[max(0, verb.at - 3) : verb.at]):
        return
    if letters[verb.at] == "V" and verb_of(token.lower, PAST):
        yield Change("denied", token.start, token.end, f"did not {verb.lemma}")
        yield Change("planned", token.start, token.end, f"plans to {verb.lemma}")
        yield from _opposites(token, verb.lemma, PAST)
    elif letters[verb.at] == "E" and before.lower in AUXILIARIES and before.end < token.start:
        yield Change("denied", before.start, before.end, f"{before.text} not")
        if before.lower in BE:
            yield Change("planned", before.start, before.end, "is expected to be")
        yield from _opposites(token, verb.lemma, PARTICIPLE)


def _opposites(token: Token, lemma: str, form: int) -> Iterator[Change]:
    """Yield the first verb that any family opposes to *lemma*, in the form that it has in the text."""
    opposed = [other for one, other in OPPOSED_EVENTS if lemma in one] + [one for one, other in OPPOSED_EVENTS if lemma in other]
    for verb in sorted(verb for verb in (opposed[0] if opposed else ()) if " " not in verb)[:1]:
        words = sorted(word for word, known in verb_forms().items() if known.lemma == verb and known.forms & form)
        yield from (Change("opposed", token.start, token.end, word) for word in words[:1])


def planted(gold: Gold, left: claimcheck.Article, right: claimcheck.Article) -> Iterator[tuple[int, Change]]:
    """Yield the changes of the second article, each with its gold sentence."""
    documents = [claimcheck.analyze(article).reading.document for article in (left, right)]
    seen: set[int] = set()
    for row in gold["alignments"]:
        if not row["agreed"]:
            continue
        here = list(verbs(documents[0], *tokens_in(documents[0], *gold["sentences"]["a"][row["a"]])))
        tokens, letters = tokens_in(documents[1], *gold["sentences"]["b"][row["b"]])
        for verb in verbs(documents[1], tokens, letters):
            told = any(one.lemma == verb.lemma and len(one.company & verb.company) >= FEWEST_SHARED for one in here)
            if told and tokens[verb.at].start not in seen:
                seen.add(tokens[verb.at].start)
                yield from ((row["b"], change) for change in changes(tokens, letters, verb))


def differences(left: claimcheck.Article, right: claimcheck.Article) -> list[Finding]:
    """Return the differences of the aspects that are measured."""
    return [finding for finding in claimcheck.compare(left, right).discrepancies if finding.aspect in ASPECTS]


def words_of(finding: Finding) -> tuple[object, ...]:
    """Return what tells a finding from another, wherever it stands."""
    return (finding.aspect, *((piece.article, piece.text) for piece in finding.evidence))


def sentences_of(finding: Finding, gold: Gold) -> tuple[int, int]:
    """Return the gold sentences that the evidence begins in."""
    starts = {piece.article: piece.span.start for piece in finding.evidence}
    left, right = (sum(start <= starts[side] for start, _ in gold["sentences"]["ab"[side]]) - 1 for side in (0, 1))
    return left, right


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--verbose", action="store_true", help="print what is missed")
    options = parser.parse_args()
    made, found = Counter[str](), Counter[str]()
    for path in sorted((options.shared / "gold").glob("[de]??.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        left, right = articles(options.shared, gold)
        printed = differences(left, right)
        listed = {(row["a"]["sentence"], row["b"]["sentence"]) for row in gold["discrepancies"]}
        made["as printed"] += len(printed)
        found["as printed"] += sum(sentences_of(finding, gold) in listed for finding in printed)
        for sentence, change in planted(gold, left, right):
            text = right.text[: change.start] + change.words + right.text[change.end :]
            new = differences(left, claimcheck.Article(text=text, source=right.source, published=gold["b"]["published"]))
            start, end = gold["sentences"]["b"][sentence]
            end += len(text) - len(right.text)
            fresh = {words_of(finding) for finding in printed}
            hit = any(words_of(one) not in fresh and any(piece.article == 1 and start <= piece.span.start < end for piece in one.evidence) for one in new)
            made[change.kind] += 1
            found[change.kind] += hit
            if options.verbose and not hit:
                print(f"missed: {gold['pair']} {change.kind}: {text[start:end]!r}")
    for kind, count in made.items():
        print(f"{kind:<12} {found[kind]:>3} of {count:>3}  {found[kind] / max(1, count):.3f}")


if __name__ == "__main__":
    main()
