"""The characters that nobody sees: where a line may break inside a word or behind it, and in which direction text runs."""

#: Where a word may be broken at the end of a line.
SOFT_HYPHEN = "\u00ad"
#: Spaces without a width, behind which a line may break.
WIDTHLESS_SPACES = "\u200b\ufeff"
#: Where a line must not break.
WORD_JOINER = "\u2060"
#: All that have no width: these, what joins letters or parts them, and what turns the direction of text.
WIDTHLESS = frozenset(f"{WIDTHLESS_SPACES}{WORD_JOINER}\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
