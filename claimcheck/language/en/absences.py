"""Words by which an article says that nobody was hurt, killed or arrested."""

from claimcheck.language.en.growing_counts import FATES
from claimcheck.language.en.negation import NO

#: Who met a fate where nobody did, as the whole subject.
NOBODY = frozenset({"no one", "nobody", "no-one", "none", "no people"})

#: What a sentence must have that denies a fate of all.
DENYING_WORDS = frozenset({NO, "nobody", "no-one", "none"})

#: The word for a fate -> the fate, of those that a first report may deny.
# no "missing", "saved", "moved": who denies them says something of a few; no "charged": one of several may be
FATE_WORDS = {word: fate for fate in ("dead", "hurt", "arrested") for word in FATES[fate]}

#: Verbs, by their base forms, that only say of "no injuries" that there were none.
REPORTED = frozenset("be have report make cause suffer sustain record".split())

#: Between "no" and its noun, what leaves nothing out: "no known injuries".
# no "serious", "further", "immediate reports of": they leave room for others
KNOWN = frozenset("known reported".split())

#: Beside a figure, what tells that those counted were hurt: "were treated for burns", "were taken to a hospital".
TREATED = frozenset("treated taken rushed airlifted flown".split())
WHERE_TREATED = frozenset("hospital hospitals burns injuries inhalation cuts bruises fractures wounds".split())
