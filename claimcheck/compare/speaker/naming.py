"""A speaker ─► the words that show who it is: up to the name where one stands there, and beside a pronoun the name before it."""

from claimcheck.compare.sides.accounts import Account
from claimcheck.model.comparisons import Evidence
from claimcheck.model.participants import Mention, MentionKind
from claimcheck.model.quotations import Speaker
from claimcheck.model.spans import Span


def words_of_speaker(account: Account, speaker: Speaker) -> tuple[Evidence, ...]:
    """Return the words that name the speaker, without what stands behind the name ("the mayor, Ada Roe", not "..., who had voted"); then the name meant."""
    names = _names(account, speaker)
    own = [name for name in names if speaker.span.contains(name.span)]
    if own:
        return (account.evidence(Span(speaker.span.start, own[-1].span.end), speaker.name),)
    before = [name for name in names if name.span.end <= speaker.span.start] or names
    meant = before[-1:] if _stands_for_a_name(account, speaker) else []
    return (account.evidence(speaker.span, speaker.name), *(account.evidence(name.span, speaker.name) for name in meant))


def _names(account: Account, speaker: Speaker) -> list[Mention]:
    """Return the mentions of the speaker by name, in the order of the text."""
    if speaker.participant is None:
        return []
    return [mention for mention in account.reading.participants[speaker.participant].mentions if mention.kind is MentionKind.NAME]


def _stands_for_a_name(account: Account, speaker: Speaker) -> bool:
    found = account.mentions.at(speaker.span.start)
    return found is not None and found[0] == speaker.participant and found[1].kind is MentionKind.PRONOUN
