"""Deeds and feelings for which news gives a ground, and the words that lead to it: sued, alleging; criticized for; angry about."""

_PLEADING = ("alleging", "claiming", "arguing", "charging", "contending", "asserting", "saying", "accusing", "over", "for")

_FELT = ("by", "at", "over", "about", "with", "that")

#: Each kind of deed: the words that tell it, and what leads to its ground.
# no "after", "amid", "following": what comes before a deed is its ground only now and then; no "because of": a cause is told of anything
# no "charged", "convicted", "sentenced": their crimes are particulars of their own
GROUNDED: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "suit": (frozenset("sue sues sued suing lawsuit suit challenge complaint".split()), _PLEADING),
    "criticism": (frozenset("criticism criticized criticised condemned rebuked denounced faulted assailed ridiculed mocked scolded".split()), ("for", "over")),
    "praise": (frozenset("praised praise lauded honored hailed applauded commended thanked".split()), ("for",)),
    "dismissal": (frozenset("fired dismissed ousted sacked suspended expelled reprimanded disciplined".split()), ("for", "over")),
    "arrest": (frozenset("arrested detained indicted wanted".split()), ("on charges of", "on suspicion of", "on allegations of", "for", "over")),
    "penalty": (frozenset("fined penalized punished sanctioned".split()), ("for", "over")),
    "apology": (frozenset("apologized apologised apologize apologise apology apologizes".split()), ("for",)),
    "resignation": (frozenset("resigned resigns resigning quit".split()), ("over", "citing")),
    "inquiry": (frozenset({"investigated"}), ("for", "over", "on suspicion of")),
}

#: The same of what somebody feels, is asked and is treated for: the ground stands near, and whoever has it is one.
PERSONAL: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "treatment": (frozenset("treated hospitalized hospitalised".split()), ("for", "with")),
    "question": (frozenset("asked pressed quizzed".split()), ("about", "whether", "if", "why")),
    "anger": (frozenset("angry angered furious outraged infuriated incensed enraged".split()), _FELT),
    "frustration": (frozenset("frustrated annoyed irritated".split()), _FELT),
    "joy": (frozenset("pleased delighted happy glad thrilled exhilarated overjoyed elated excited".split()), _FELT),
    "pride": (frozenset("proud humbled".split()), ("of", *_FELT)),
    "gratitude": (frozenset("grateful thankful".split()), ("for",)),
    "worry": (frozenset("worried concerned alarmed troubled nervous anxious disturbed".split()), _FELT),
    "sorrow": (frozenset("sad saddened heartbroken devastated disappointed dismayed".split()), _FELT),
    "surprise": (frozenset("surprised shocked stunned astonished amazed".split()), _FELT),
    "shame": (frozenset("embarrassed ashamed".split()), ("of", *_FELT)),
}

#: Of these words the nouns that tell a deed only behind a verb that brings it: who answers a lawsuit has grounds of another kind.
BROUGHT = frozenset("lawsuit suit challenge complaint".split())
BRINGING = frozenset("file files filed filing bring brings brought bringing lodge lodged lodging".split())
