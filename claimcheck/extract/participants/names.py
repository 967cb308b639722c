"""A sentence's tokens ─► the names in it: runs of capitalised words, cut where one name ends and another begins."""

from collections.abc import Iterator, Sequence

from claimcheck.extract.participants.cast import NameRun, Phrase
from claimcheck.extract.participants.kinds import kind_of, known_name
from claimcheck.extract.participants.lexicon import ADJECTIVE_TAILS, GIVEN_NAMES, OPENING_MARKS, SENTENCE_OPENERS, TITLE_WORDS, gender_of_given_name
from claimcheck.extract.participants.titles import end_of_titles, gender_of_titles, title_word
from claimcheck.language.en.names import CALENDAR_WORDS, LOCATIVE_PREPOSITIONS, NAME_PARTICLES, NAMELESS_PRONOUNS
from claimcheck.language.en.titles import CHAINING_HEADS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

_LINKS = frozenset({"of", "for", "on", "and"})
_PERSONAL = (ParticipantKind.PERSON, ParticipantKind.UNKNOWN)
_BODIES = (ParticipantKind.ORGANIZATION, ParticipantKind.PLACE)


def find_names(sentence: Sentence) -> list[NameRun]:
    """Return the names of *sentence* in order; a word that opens it counts as a name only where something else tells so."""
    tokens = sentence.tokens
    runs: list[NameRun] = []
    end = 0
    for place, token in enumerate(tokens):
        if place < end or token.text == token.lower or not is_capital(token):
            continue
        end = _end_of_run(tokens, place)
        for first, last in _pieces(tokens, place, end):
            run = _read_run(sentence, first, last)
            if run is not None:
                runs.append(run)
    return _with_shared_surnames(tokens, runs) if len(runs) > 1 else runs


def is_capital(token: Token) -> bool:
    """Say whether a token may stand in a name: capitalised, and not a compound that only qualifies ("Chicago-based")."""
    text = token.text
    if not text[0].isupper():
        return text[:3] in ("al-", "el-") and text[3:4].isupper()
    head, hyphen, tail = text.rpartition("-")
    return not hyphen or not tail[:1].islower() or not (tail in ADJECTIVE_TAILS or tail.endswith("ed") or not head)


def _end_of_run(tokens: Sequence[Token], place: int) -> int:
    """Return the index after the run of capitalised words that begins at *place*, links such as "of" and "van der" included."""
    end, count = place + 1, len(tokens)
    while end < count:
        token = tokens[end]
        if token.start != tokens[end - 1].end + 1:
            return end
        if token.text == token.lower:
            ahead = _after_link(tokens, end)
            if not ahead:
                return end
            end = ahead
        elif not is_capital(token):
            return end
        end += 1
    return end


def _after_link(tokens: Sequence[Token], place: int) -> int:
    """Return the index of the capitalised word that a link at *place* leads to, 0 if it is no link."""
    lower = tokens[place].lower
    if lower in NAME_PARTICLES:
        ahead = place + 2 if place + 1 < len(tokens) and tokens[place + 1].lower in NAME_PARTICLES else place + 1
    elif lower == "&":
        ahead = place + 1
    elif lower in _LINKS and tokens[place - 1].text in CHAINING_HEADS:
        ahead = place + 2 if place + 1 < len(tokens) and tokens[place + 1].lower == "the" else place + 1
    else:
        return 0
    return ahead if ahead < len(tokens) and is_capital(tokens[ahead]) else 0


def _pieces(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run at days and months, and between a place or body and the person named after it."""
    begin = _after_openers(tokens, first, last)
    for place in range(begin, last):
        if tokens[place].text.rstrip(".") in CALENDAR_WORDS and not (place > begin and tokens[place - 1].text in GIVEN_NAMES):
            if place > begin:
                yield begin, place
            begin = place + 1
    if begin >= last:
        return
    person = _person_after_body(tokens, begin, last)
    if person > begin:
        yield begin, person
    yield person, last


def _after_openers(tokens: Sequence[Token], first: int, last: int) -> int:
    opens = _opens(tokens, first)
    while first < last:
        lower = tokens[first].lower
        if lower not in ("the", "a", "an"):
            lower = lower.replace("’", "'")
            if not (opens and lower in SENTENCE_OPENERS) or _begins_known_name(tokens, first, last):
                return first
        first += 1
    return first


def _opens(tokens: Sequence[Token], first: int) -> bool:
    return first == 0 or tokens[first - 1].text in OPENING_MARKS


def _begins_known_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    words = [token.text for token in tokens[first : min(last, first + 4)]]
    return any(known_name(" ".join(words[:size])) for size in range(len(words), 1, -1))


def _person_after_body(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where a person's name begins right after a place or a body ("Texas Ted Stone"), *first* if there is none."""
    for place in range(first + 1, min(last - 1, first + 4)):
        if tokens[place].text in GIVEN_NAMES and tokens[place - 1].lower not in TITLE_WORDS:
            words = tuple(token.text for token in tokens[first:place])
            if words[0] in GIVEN_NAMES or kind_of(words, False) not in _BODIES:
                return first
            return place if kind_of(tuple(token.text for token in tokens[place:last]), False) is ParticipantKind.PERSON else first
    return first


def _read_run(sentence: Sentence, first: int, last: int) -> NameRun | None:
    tokens = sentence.tokens
    name = end_of_titles(tokens, first, last)
    words = tuple(token.text for token in tokens[name:last])
    if len(words) == 1 and (tokens[name].lower.replace("’", "'") in NAMELESS_PRONOUNS or _joins_places(words[0])):
        return None
    heads = tuple(word for token in tokens[first:name] if (word := title_word(token)) in TITLE_WORDS)
    kind = kind_of(words, bool(heads))
    if kind is None:
        return None
    before = tokens[first - 1].lower if first else ""
    return NameRun(
        phrase=Phrase(sentence.index, name, last, tokens[name].start, tokens[last - 1].end),
        begin=first,
        words=words,
        kind=kind,
        title=(tokens[first].start, tokens[name - 1].end) if name > first else None,
        heads=heads,
        gender=(gender_of_titles(heads) or gender_of_given_name(words[0])) if kind in _PERSONAL else None,
        opens=_opens(tokens, first),
        article=before == "the" and not heads,
        located=before in LOCATIVE_PREPOSITIONS,
    )


def _joins_places(word: str) -> bool:
    """Say whether a hyphen joins two places or peoples ("U.S.-Mexico"), which qualifies what follows."""
    parts = word.split("-")
    return len(parts) > 1 and not known_name(word) and any(known_name(part) for part in parts)


def _with_shared_surnames(tokens: Sequence[Token], runs: list[NameRun]) -> list[NameRun]:
    """Give a lone given name the surname that it shares with the next ("Tom and Helen Varga")."""
    for place in range(len(runs) - 1):
        run, following = runs[place], runs[place + 1]
        joined = run.phrase.last + 1 == following.begin == following.phrase.first and tokens[run.phrase.last].lower == "and"
        if joined and len(run.words) == 1 and run.words[0] in GIVEN_NAMES and len(following.words) == 2 and following.words[0] in GIVEN_NAMES:
            runs[place] = run._replace(words=(run.words[0], following.words[1]))
    return runs
