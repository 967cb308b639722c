"""Words that carry nothing of what is said, or take the force from a word beside them."""

#: Openers of spoken sentences, each a word or a phrase: newsrooms drop them freely.
# no "no", "yes": they answer; no "actually", "frankly", "honestly": they colour what is said
FILLERS = frozenset(
    {"and", "but", "so", "well", "now", "oh", "look", "listen", "or", "then", "again", "okay", "um", "uh", "you know", "i mean", "you see", "and so", "so now"}
)

#: Words after "not" with which it denies nothing, but adds to what it seems to deny ("not only X but Y").
NARROWING_WORDS = frozenset({"only", "just", "merely", "simply", "necessarily"})
