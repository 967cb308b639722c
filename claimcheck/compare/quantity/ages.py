"""Two accounts ─► where they give one person two ages, however far apart the sentences stand."""

import re
from collections.abc import Iterator, Mapping

from claimcheck.compare.role.findings import same_people
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.beside_figures import AT_AN_AGE, BEFORE_AN_AGE, BEING, ENDING_A_LIFE
from claimcheck.language.en.clauses import OF
from claimcheck.language.en.names import LOCATIVE_PREPOSITIONS
from claimcheck.language.en.titles import ROLE_NOUNS
from claimcheck.language.en.word_classes import ARTICLES
from claimcheck.model.claims import Claim, Event
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind, ParticipantKind
from claimcheck.model.quantities import AGE, Quantity
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.nouns import names_people
from claimcheck.text.patterns import one_of

#: "Reed, a retired 46-year-old pilot": what may stand there before an age with its noun.
_DESCRIBED = re.compile(rf",\s{one_of(ARTICLES)}\s(?:[\w-]+,?\s){{0,3}}$")
#: "the 46-year-old pilot Reed": what may stand between the age and the name.
_WORK = re.compile(r"\s(?:(?P<work>[a-z-]+)\s)?(?=[A-Z])")
#: "the 51-year-old police captain Reed": what may stand between the age and what is known as a description.
_TO_ROLE = re.compile(r"\s(?:[a-z-]{1,20}\s)?")
#: How far before an age its name may end.
_LONGEST_LINK = 50
#: Before a name that may be a place's.
BEFORE_PLACES = LOCATIVE_PREPOSITIONS | {OF}
#: Before an age that stands for the one who has it: "The 21-year-old scored twice."
_THE = ("The ", "the ")
#: A sentence of its own tells an age of now, or of the day of a death: "He was 91."
_ALONE = re.compile(r"\w+\s(?:was|is)\s\d+\.?")
#: Who may have an age; of many people who are named just once nobody can say what they are.
_MAY_BE_AGED = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)


def compare_ages(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield for each person whom both accounts name with an age where the two ages differ."""
    mine = pair.left.once[_ages]
    theirs = pair.right.once[_ages] if mine else {}
    if not theirs:
        return
    for left, right in same_people(pair):
        age, other = mine.get(left.index), theirs.get(right.index)
        if age is not None and other is not None and age.value != other.value:
            yield _discrepancy(pair, left.name, age, other)


def _ages(account: Account) -> Mapping[int, Quantity]:
    """Return the age of each person whom the account gives just one, by the person's index."""
    found: dict[int, list[Quantity]] = {}
    for quantity in account.reading.quantities:
        holder = holder_of_age(account, quantity) if quantity.unit == AGE and quantity.value is not None else None
        if holder is not None:
            found.setdefault(holder, []).append(quantity)
    return {holder: ages[0] for holder, ages in found.items() if len({age.value for age in ages}) == 1}


def holder_of_age(account: Account, age: Quantity) -> int | None:
    """Return whose age it is: of a name right before or behind it, of whoever a sentence of its own speaks of, of the dead."""
    for find in (_named_behind, _described, _spoken_of_before, _named_before, _spoken_of_next, _spoken_of_alone, _dead):
        holder = find(account, age)
        if holder is not None:
            return holder if account.reading.participants[holder].kind in _MAY_BE_AGED else None
    return None


def _named_behind(account: Account, age: Quantity) -> int | None:
    """Return who is named behind an age: "the 46-year-old Reed", "the 46-year-old pilot Reed"."""
    around = account.mentions.at(age.span.start)
    if around is not None and around[1].kind is MentionKind.NAME and around[1].span.contains(age.span):
        return around[0]  # "Twenty-year-old Reed", read as one name
    gap = _WORK.match(account.reading.document.text, age.span.end)
    if gap is None or gap["work"] and gap["work"] not in ROLE_NOUNS:
        return None
    behind = account.mentions.at(gap.end())
    return behind[0] if behind and behind[1].kind is MentionKind.NAME and behind[1].span.start == gap.end() else None


def _described(account: Account, age: Quantity) -> int | None:
    """Return who is described with an age: "51-year-old Capt. Tom Reed", "the 51-year-old captain, Tom Reed"."""
    text = account.reading.document.text
    for person in account.reading.participants:
        for role in person.roles:
            if role.span.contains(age.span) or (age.span.end < role.span.start and _TO_ROLE.fullmatch(text, age.span.end, role.span.start)):
                return person.index
    return None


def _spoken_of_before(account: Account, age: Quantity) -> int | None:
    """Return who is meant by "The 21-year-old": the one person whom the sentence before names."""
    if age.counted is not None or not account.reading.document.text.startswith(_THE, max(0, age.span.start - len("The "))):
        return None
    index = account.sentence_at(age.span.start)
    return _only_one_before(account, index) if age.span.start <= account.reading.document.sentences[index].span.start + len("The ") else None


def _only_one_before(account: Account, index: int) -> int | None:
    """Return the one person whom the sentence before names, in the same paragraph."""
    here, before = account.reading.document.sentences[index], account.reading.document.sentences[max(0, index - 1)]
    if index == 0 or here.paragraph != before.paragraph:
        return None
    everyone = account.reading.participants
    named = {person for person, mention in account.mentions.within(before.span) if mention.kind is MentionKind.NAME}
    for kind in _MAY_BE_AGED:
        people = [person for person in named if everyone[person].kind is kind]
        if people:
            return people[0] if len(people) == 1 else None
    return None


def _named_before(account: Account, age: Quantity) -> int | None:
    """Return who is named before an age: "Reed, 46,", "Reed, a retired 46-year-old pilot"."""
    text = account.reading.document.text
    for start in range(age.span.start - 2, max(0, age.span.start - _LONGEST_LINK) - 1, -1):
        before = account.mentions.at(start)
        if before is None or before[1].span.end != start + 1:
            continue
        between = text[start + 1 : age.span.start]
        linked = between.rstrip(" ") in BEFORE_AN_AGE or _DESCRIBED.fullmatch(between)
        return before[0] if before[1].kind is MentionKind.NAME and linked and not _may_be_place(account, *before) else None
    return None


def _may_be_place(account: Account, person: int, mention: Mention) -> bool:
    """Say whether a name of which nobody can say what it names follows on "in", "of" or the like: "died in Ostford, aged 91"."""
    known = account.reading.participants[person].kind is ParticipantKind.PERSON
    return not known and not BEFORE_PLACES.isdisjoint(_words_before(account, mention.span.start)[-1:])


def _words_before(account: Account, offset: int) -> list[str]:
    """Return the two words before an offset."""
    return account.reading.document.text[max(0, offset - _LONGEST_LINK) : offset].rsplit(None, 2)[-2:]


def _spoken_of_next(account: Account, age: Quantity) -> int | None:
    """Return who is meant by "At 83, she is" and "At age 83, Reed is"; "At 19, she left" is told of another time."""
    behind = account.mentions.at(age.span.end + len(", ")) if _words_before(account, age.span.start)[-1:] == [AT_AN_AGE.capitalize()] else None
    if behind is None or not account.reading.document.text.startswith(BEING, behind[1].span.end + 1):
        return None
    if behind[1].kind is not MentionKind.PRONOUN:
        return behind[0]
    named = _only_one_before(account, account.sentence_at(age.span.start))
    return behind[0] if named is None else named


def _spoken_of_alone(account: Account, age: Quantity) -> int | None:
    """Return whose age a sentence of its own tells: "He was 91."."""
    sentence = account.reading.document.sentences[account.sentence_at(age.span.start)].span
    if not _ALONE.fullmatch(account.reading.document.text, sentence.start, sentence.end):
        return None
    first = account.mentions.at(sentence.start)
    return first[0] if first else None


def _dead(account: Account, age: Quantity) -> int | None:
    """Return who died at an age: "Reed died on Friday, aged 91", "passed away at 91"; nobody where it is the age of another: "with her son, aged 4"."""
    before = _words_before(account, age.span.start)
    if age.rule == "age" or (age.rule == "age alone" and before[-1:] != [AT_AN_AGE]) or any(names_people(word.rstrip(",")) for word in before):
        return None
    index = account.sentence_at(age.span.start)
    deaths = [(claim, death) for claim, death in _deaths(account, index) if claim.span.contains(age.span)]
    dead = {agent for claim, _ in deaths for agent, _ in claim.agents} or {person for _, death in deaths for person in _named_till(account, index, death)}
    return next(iter(dead)) if len(dead) == 1 else None


def _deaths(account: Account, index: int) -> Iterator[tuple[Claim, Event]]:
    """Yield the claims of a sentence that tell that somebody died, each with the words for it."""
    for claim in account.claims_by_sentence.get(index, ()):
        event = claim.event
        if event and event.lemma in ENDING_A_LIFE and account.reading.document.text.startswith(ENDING_A_LIFE[event.lemma], event.span.end + 1):
            yield claim, event


def _named_till(account: Account, index: int, death: Event) -> Iterator[int]:
    """Yield who is named in a sentence before its *death*: the subject may stand far away, behind it what she was."""
    start = account.reading.document.sentences[index].span.start
    for person, mention in account.mentions.within(Span(start, death.span.start)):
        if mention.kind is MentionKind.NAME and account.reading.participants[person].kind is ParticipantKind.PERSON:
            yield person


def _discrepancy(pair: AccountPair, name: str, left: Quantity, right: Quantity) -> Finding:
    told = f"{pair.left.source} gives {name}’s age as {left.value}, {pair.right.source} as {right.value}."
    evidence = (pair.left.evidence(left.span, left.normalized), pair.right.evidence(right.span, right.normalized))
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one person at two ages", evidence, Severity.CONFLICT)
