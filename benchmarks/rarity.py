"""Write claimcheck/language/en/data/rarity.tsv: how rare each root is in English, from the word frequencies of the package wordfreq.

Usage: python -m benchmarks.rarity

Needs `pip install wordfreq` (code Apache-2.0, data CC BY-SA 4.0), in an environment of its own; the library needs only the table.
"""

import math
from collections import Counter
from pathlib import Path

import wordfreq

from claimcheck.align.profiles import IDLE_WORDS
from claimcheck.align.rarity import COMMONEST_SHARE
from claimcheck.text.roots import root

TABLE = Path(__file__).resolve().parent.parent / "claimcheck" / "language" / "en" / "data" / "rarity.tsv"

#: The share of running text from which a root counts as one of the commonest, and below which it counts in full, as powers of ten.
COMMON, RARE = -3.0, -5.0

HEADER = """\
# How rare a root (the first five letters of its words) is in English: 30 for the commonest, 100 and left out for the rare.
# Origin: computed by benchmarks/rarity.py from the word frequencies of wordfreq 3.1.1 (Robyn Speer, 2022, https://github.com/rspeer/wordfreq).
# Licence of this table: Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), as the data it is computed from.
# wordfreq draws on the Google Books Ngrams (http://books.google.com/ngrams), the Leeds Internet Corpus, Wikipedia, ParaCrawl, OPUS OpenSubtitles 2018
# (http://www.opensubtitles.org/) and the SUBTLEX lists of Marc Brysbaert and others, which are freely available at
# http://crr.ugent.be/programs-data/subtitle-frequencies.
"""


def rarity(share: float) -> float:
    """Return the rarity of a root that makes up *share* of running text."""
    height = (COMMON - math.log10(share)) / (COMMON - RARE)
    return min(1.0, max(COMMONEST_SHARE, COMMONEST_SHARE + (1 - COMMONEST_SHARE) * height))


def main() -> None:
    shares: Counter[str] = Counter()
    for word in wordfreq.top_n_list("en", 60_000):
        if word[0].isalnum() and word not in IDLE_WORDS:
            shares[root(word)] += wordfreq.word_frequency(word, "en")
    rows = sorted((word, round(100 * rarity(share))) for word, share in shares.items())
    lines = [f"{word}\t{percent}\n" for word, percent in rows if percent < 100]
    TABLE.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} roots written to {TABLE.name}")


if __name__ == "__main__":
    main()
