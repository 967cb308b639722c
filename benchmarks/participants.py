"""Measure the participants of claimcheck against coreference that others annotated (ECB+), and their speed.

Usage: python benchmarks/participants.py [SHARED] [--errors]    (SHARED: the folder that holds data/ecbplus, ../shared by default)

Within each document, gold mentions of people, organizations and places are mapped to the mention of ours that covers their last word. `links`: pairs of gold
mentions, both mapped, that are put together; `pronouns`: gold pronouns whose chain has another mapped mention: right if ours share a participant with one,
wrong if it shares one only with mentions of other chains, open if left alone. ECB+ annotates some sentences of a document only.
"""

import argparse
import itertools
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.extract.participants import find_participants
from claimcheck.model.articles import Article
from claimcheck.model.documents import Document
from claimcheck.model.participants import MentionIndex
from claimcheck.read.blocks import find_blocks
from claimcheck.segment.segmentation import segment

PRONOUNS = frozenset("he him his himself she her hers herself they them their themselves it its itself".split())
NO_SPACE_BEFORE = frozenset(", . ; : ! ? ) ] % 's 're 've 'll 'd n't '' '".split())
ENDINGS = frozenset("s t re ll ve d m".split())
NO_SPACE_AFTER = frozenset("( [ `` $".split())


class Gold(NamedTuple):
    """A gold mention: where it ends, its words, its chain."""

    start: int
    end: int
    text: str
    chain: str


def written_out(row: Mapping[str, Any]) -> tuple[str, list[Gold]]:
    """Return the document's text put together from its tokens, and its gold mentions with offsets into it."""
    pieces: list[str] = []
    length = 0
    places: dict[tuple[int, int], tuple[int, int]] = {}
    for sentence in row["sentences"]:
        if row["url"] and sentence["n"] == 0:
            continue
        before = ""
        for number, token in enumerate(sentence["tokens"]):
            joined = number == 0 or token in NO_SPACE_BEFORE or before in NO_SPACE_AFTER or token == "’" or (before == "’" and token in ENDINGS)
            space = "" if joined else " "
            word = {"``": "“", "''": "”"}.get(token, token)
            places[sentence["n"], number] = (length + len(space), length + len(space) + len(word))
            pieces.append(space + word)
            length += len(space) + len(word)
            before = token
        pieces.append("\n\n")
        length += 2
    return "".join(pieces), [
        Gold(places[mention["sent"], mention["tokens"][0]][0], places[mention["sent"], mention["tokens"][-1]][1], mention["text"], mention["chain"])
        for mention in row["mentions"]
        if mention["type"].startswith(("HUMAN", "LOC")) and mention.get("chain") and (mention["sent"], mention["tokens"][0]) in places
    ]


def read_document(text: str) -> Document:
    """Return *text* segmented."""
    article = Article(text=text)
    return segment(article, find_blocks(article))


def score(rows: Iterable[Mapping[str, Any]]) -> tuple[Counter[str], Iterator[str]]:
    """Return the counts over all documents, and one line a wrong link or pronoun."""
    counts: Counter[str] = Counter()
    errors: list[str] = []
    for row in rows:
        text, gold = written_out(row)
        participants = find_participants(read_document(text))
        index = MentionIndex(participants)
        mapped = [(mention, found[0]) for mention in gold if (found := index.at(mention.end - 1)) is not None]
        counts["gold mentions"] += len(gold)
        counts["mapped"] += len(mapped)
        for (first, one), (second, other) in itertools.combinations(mapped, 2):
            counts["links right"] += one == other and first.chain == second.chain
            counts["links made"] += one == other
            counts["links gold"] += first.chain == second.chain
            if one == other and first.chain != second.chain:
                errors.append(f"{row['doc_id']}: {participants[one].name!r} holds {first.text!r} and {second.text!r}")
        count_pronouns(counts, errors, text, gold, mapped)
    return counts, iter(errors)


def count_pronouns(counts: Counter[str], errors: list[str], text: str, gold: Sequence[Gold], mapped: Sequence[tuple[Gold, int]]) -> None:
    """Count the gold pronouns that are resolved rightly, wrongly, or not."""
    named = [(mention, participant) for mention, participant in mapped if mention.text.lower() not in PRONOUNS]
    of = dict(mapped)
    for mention in gold:
        if mention.text.lower() not in PRONOUNS or not any(other.chain == mention.chain for other, _ in named):
            continue
        counts["pronouns"] += 1
        mine = of.get(mention)
        together = [other for other, participant in named if participant == mine]
        if any(other.chain == mention.chain for other in together):
            counts["pronouns right"] += 1
        elif together:
            counts["pronouns wrong"] += 1
            errors.append(f"pronoun {mention.text!r} is put to {together[0].text!r} in: ...{text[max(0, mention.start - 150):mention.end + 40]!r}")
        else:
            counts["pronouns open"] += 1
            errors.append(f"pronoun {mention.text!r} is open in: ...{text[max(0, mention.start - 150):mention.end + 40]!r}")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", nargs="?", default="../shared", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    rows = [json.loads(line) for line in (options.shared / "data/ecbplus/train.jsonl").read_text(encoding="utf-8").splitlines()]
    counts, errors = score(rows)
    if options.errors:
        print(*errors, sep="\n")
    print(f"mentions covered {counts['mapped'] / counts['gold mentions']:.3f} ({counts['mapped']}/{counts['gold mentions']})")
    precision, recall = counts["links right"] / max(1, counts["links made"]), counts["links right"] / max(1, counts["links gold"])
    print(f"links            precision {precision:.3f} recall {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")
    for what in ("right", "wrong", "open"):
        print(f"pronouns {what:<7} {counts[f'pronouns {what}'] / max(1, counts['pronouns']):.3f} ({counts[f'pronouns {what}']}/{counts['pronouns']})")
    documents = [read_document(written_out(row)[0]) for row in rows[:100]]
    words = sum(len(document.text.split()) for document in documents)
    seconds = min(timed(documents) for _ in range(3))
    print(f"speed            {seconds * 1e6 / words:.2f} ms for 1,000 words")


def timed(documents: Sequence[Document]) -> float:
    """Return the seconds that all *documents* take."""
    began = time.perf_counter()
    for document in documents:
        find_participants(document)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
