"""One deed ─► its state: whether it is over, under way, or still to come, and whether it is set apart from others of its kind."""

from bisect import bisect_left

from claimcheck.compare.event.deeds import Deed
from claimcheck.compare.event.phrases import verb_group
from claimcheck.language.en.doubting import PLAINLY_TO_COME
from claimcheck.language.en.modality import BEFOREHAND, CONDITIONAL_WORDS, HANGING, SAYING_AHEAD, SETTING_APART, WOULD
from claimcheck.language.en.reporting import VERBS
from claimcheck.language.en.verbs import AUXILIARIES, STATIVE_VERBS
from claimcheck.model.claims import Modality, Polarity, Tense
from claimcheck.model.times import Grain

_SPEECH_VERBS = frozenset(lemma for _, _, lemmas in VERBS for lemma in lemmas.split())
#: How a deed is told that has not come about.
OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE})
_NEAR = 4  # tokens from the verb on: "impose some further sanctions"


def is_done(deed: Deed) -> bool:
    """Say whether a deed is over: none that another came before."""
    over = deed.event.tense is Tense.PAST and deed.event.modality is Modality.ASSERTED
    return over and deed.claim.opener not in BEFOREHAND and deed.verb not in STATIVE_VERBS and not is_progressive(deed)


def is_open(deed: Deed) -> bool:
    """Say whether a deed is planned, may come, or is under way: not "would" and "can", which hang on something else, nor what another deed aims at."""
    event, tokens = deed.event, deed.side.sentence.tokens
    if is_under_way(deed):
        return True
    if event.modality not in OPEN or event.tense is Tense.PAST or _may_go_on(deed):
        return False
    clause, group = (bisect_left(tokens, (start,)) for start in (deed.claim.span.start, verb_group(deed).start))
    words = [token.lower.replace("’", "'").removesuffix("n't") for token in tokens[max(0, group - 1) : bisect_left(tokens, (event.span.start,))]]
    aims = any(token.lower == "so" for token in tokens[max(0, clause - 1) : clause + 1])
    hanging = HANGING - {WOULD} if _is_told_of_will(deed) else HANGING
    return not aims and not any(word in hanging or word.endswith("'d") for word in words)


def _is_told_of_will(deed: Deed) -> bool:
    """Say whether "would" is somebody's "will", told later: "said that she would sign", with no case that it hangs on."""
    if deed.claim.attribution is None or not CONDITIONAL_WORDS.isdisjoint(deed.side.sentence.lowers) or "have" in _group_words(deed):
        return False
    cue = deed.side.reading.attributions[deed.claim.attribution].cue
    return cue is not None and cue.lemma in SAYING_AHEAD  # who "knew" that she would sign may know it since she signed


def is_set_apart(deed: Deed) -> bool:
    """Say whether a word before the verb or right behind it sets the deed apart from an earlier or a later one: "further sanctions", "previously"."""
    tokens, lowers = deed.side.sentence.tokens, deed.side.sentence.lowers
    first, verb = (bisect_left(tokens, (start,)) for start in (deed.claim.span.start, deed.event.span.start))
    if "again" in lowers[verb : bisect_left(tokens, (deed.claim.span.end,))]:
        return True
    apart = [token for token in tokens[first : verb + _NEAR] if token.lower in SETTING_APART]
    return any(not any(time.span.start <= token.start < time.span.end for time in deed.side.times) for token in apart)  # "next week" is but a time


def is_of_some_year(deed: Deed) -> bool:
    """Say whether a deed is told by its year alone, as what is long over is, and not what was to come when the other article was written."""
    return any(time.grain is Grain.YEAR for time in deed.event.times)


def is_under_way(deed: Deed) -> bool:
    """Say whether the deed goes on at the time of writing ("are sending"): none that is done by saying so ("is declaring")."""
    event = deed.event
    return event.tense is Tense.PRESENT and event.modality is Modality.ASSERTED and event.lemma not in _SPEECH_VERBS and is_progressive(deed)


def is_progressive(deed: Deed) -> bool:
    """Say whether the verb goes on: "are sending", not a bare "sending"."""
    tokens = deed.side.sentence.tokens
    return deed.event.text.endswith("ing") and tokens[bisect_left(tokens, (verb_group(deed).start,))].lower in AUXILIARIES


def _may_go_on(deed: Deed) -> bool:
    """Say whether the deed may be under way already: "may be leaking"."""
    event = deed.event
    return event.modality is Modality.POSSIBLE and event.text.endswith("ing") and deed.side.word_before(event.span) == "be"


def was_unable(deed: Deed) -> bool:
    """Say whether somebody was not able to do it, and so did not: "could not reach a verdict"; not "could not have reached"."""
    words = _group_words(deed)
    return deed.event.polarity is Polarity.DENIED and ("could" in words or {"was", "unable"} <= words or {"were", "unable"} <= words) and "have" not in words


def is_unlikely(deed: Deed) -> bool:
    """Say whether the article thinks that it will not be done."""
    return deed.event.polarity is Polarity.DENIED and "unlikely" in _group_words(deed)


def is_sure(deed: Deed) -> bool:
    """Say whether the article is sure that it will be done: "will meet", and "would meet" where somebody says so; not "is to meet", "plans to meet"."""
    words = _group_words(deed)
    return not PLAINLY_TO_COME.isdisjoint(words) or (WOULD in words and deed.claim.attribution is not None)


def _group_words(deed: Deed) -> frozenset[str]:
    return frozenset(word.removesuffix("n't").removesuffix("n’t") for word in deed.side.evidence(verb_group(deed)).text.lower().split())
