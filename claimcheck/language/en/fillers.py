"""Words that open a spoken sentence and carry nothing of what it says: newsrooms drop them freely."""

#: Openers, each a word or a phrase.
# no "no", "yes": they answer; no "actually", "frankly", "honestly": they colour what is said
FILLERS = frozenset(
    {"and", "but", "so", "well", "now", "oh", "look", "listen", "or", "then", "again", "okay", "um", "uh", "you know", "i mean", "you see", "and so", "so now"}
)
