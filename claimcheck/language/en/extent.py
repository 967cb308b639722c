"""Words that say of a deed that it is done, or denied, in part alone."""

#: Adverbs that, behind a negation, deny a part: who has "not fully answered" has answered.
# no "immediately", "yet": who did not immediately answer has not answered; no "necessarily", "always", "exactly": they weaken a judgement, not a deed
WHOLLY = frozenset("adequately completely comprehensively directly entirely fully meaningfully properly satisfactorily seriously specifically sufficiently wholly".split())

#: What of something, before "of": a part of it.
# no "one", "two": a count is a figure; no "all", "the whole": they are the whole; no "kind", "sort", "type": they are no part
PARTS = frozenset("part parts portion portions section sections piece pieces segment segments half most much some provision provisions chunk chunks".split())
