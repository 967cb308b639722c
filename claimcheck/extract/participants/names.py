"""A sentence's tokens ─► the names in it: runs of capitalised words, and how they stand in the sentence."""

from collections.abc import Sequence
from itertools import compress, pairwise
from operator import itemgetter, ne

from claimcheck.extract.participants.cast import NameRun, Phrase
from claimcheck.extract.participants.lexicon import OPENING_MARKS, class_of_place
from claimcheck.extract.participants.runs import Piece, read_run
from claimcheck.language.en.beside_names import ADJECTIVE_TAILS, NAME_JOINTS, NAME_LINKS
from claimcheck.language.en.given_names import GIVEN_NAMES
from claimcheck.language.en.names import CALENDAR_WORDS, INDEFINITE_ARTICLES, LOCATIVE_PREPOSITIONS, NAME_PARTICLES, SAYING_FORMS
from claimcheck.language.en.places import WHERE_WORDS, WHITHER_WORDS
from claimcheck.language.en.titles import CHAINING_HEADS, FAMILY_NOUNS, PAIRED_FIELDS, PERSONAL_OFFICES, SPOUSE_TITLES, TITLE_MODIFIERS
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind
from claimcheck.text.remembering import Remembered

_PERSON, _PLACE, _UNKNOWN = ParticipantKind.PERSON, ParticipantKind.PLACE, ParticipantKind.UNKNOWN
_WHERE = LOCATIVE_PREPOSITIONS | WHERE_WORDS | WHITHER_WORDS
#: What stands behind a comma to say where a town lies.
_AROUND_TOWNS = ("state", "country")
_WIDEST_SPACE = 3  # characters: some sources put two or three spaces between words
_NICKNAME_MARKS = frozenset({'"', "“", "”", "‘", "’", "'"})
#: What writers put around the part of a name that the speaker left out: "[Ada] Lund".
_BRACKETS = ("[", "]")
_UNSPOKEN_MARKS = _NICKNAME_MARKS.union(_BRACKETS, "()")
_text = itemgetter(2)  # of a token
_new = tuple.__new__  # without a call by the name of what is made, which takes twice as long
_MAY_LINK = NAME_PARTICLES | NAME_LINKS | NAME_JOINTS


def find_names(sentence: Sentence) -> list[NameRun]:
    """Return the names of *sentence* in order; a word that opens it counts as a name only where something else tells so."""
    tokens, texts = sentence.tokens, tuple(map(_text, sentence.tokens))
    runs: list[NameRun] = []
    end = 0
    for place in compress(range(len(tokens)), map(ne, texts, sentence.lowers)):  # those with a capital
        if place < end or not _CAPITALS[texts[place]]:
            continue
        end = _end_of_run(tokens, place)
        places: Sequence[int] = range(place, end)
        words = texts[place:end]
        if not _UNSPOKEN_MARKS.isdisjoint(words):
            places = [here for here in places if texts[here] not in _UNSPOKEN_MARKS]
            words = tuple([texts[here] for here in places])
        opens = place == 0 or texts[place - 1] in OPENING_MARKS
        for piece in read_run(words, opens):
            runs.append(_placed(sentence, piece, places, opens))  # noqa: PERF401 - mostly one name or none: a list takes longer
    return _with_towns(tokens, _with_shared_surnames(tokens, runs)) if len(runs) > 1 else runs


def is_capital(text: str) -> bool:
    """Say whether a token may stand in a name: capitalised, and not a compound that only qualifies ("Chicago-based").

    >>> is_capital("Ostford"), is_capital("Ostford-based"), is_capital("al-Rashid"), is_capital("Geun-hye")
    (True, False, True, True)
    """
    return _CAPITALS[text]


def _is_capital(text: str) -> bool:
    if not text[0].isupper():
        return text[:3] in ("al-", "el-") and text[3:4].isupper()
    if "-" not in text:
        return True
    head, _, tail = text.rpartition("-")
    return not tail[:1].islower() or not (tail in ADJECTIVE_TAILS or tail.endswith("ed") or not head)


_CAPITALS = Remembered(_is_capital)


def _end_of_run(tokens: Sequence[Token], place: int) -> int:
    """Return the index after the run of capitalised words that begins at *place*, links such as "of" and "van der" included."""
    end, count = place + 1, len(tokens)
    behind = tokens[place].end
    while end < count:
        start, stop, text, lower = tokens[end]
        if text in _BRACKETS and _is_inside_name(tokens, end):
            behind = stop - (text == "[")  # the word behind an opening bracket touches it
            end += 1
            continue
        if not 0 < start - behind <= _WIDEST_SPACE:
            return end
        if text == lower:
            if text in _NICKNAME_MARKS:
                ahead = _after_nickname(tokens, end)
            elif text == "(":
                ahead = _after_given_name(tokens, end)
            else:
                ahead = _after_link(tokens, end) if lower in _MAY_LINK else 0
            if not ahead:
                return end
            end = ahead
            stop = tokens[end].end
        elif not _CAPITALS[text]:
            return end
        behind = stop
        end += 1
    return end


def _is_inside_name(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the bracket at *place*, behind a capitalised word, is followed by one in the way in which it opens or closes part of a name."""
    if place + 1 == len(tokens):
        return False
    (start, end, text, _), ahead = tokens[place], tokens[place + 1]
    if not is_capital(ahead.text):
        return False
    if text == "]":
        return start == tokens[place - 1].end and 0 < ahead.start - end <= _WIDEST_SPACE
    return ahead.start == end and 0 < start - tokens[place - 1].end <= _WIDEST_SPACE and any(one.text == "]" for one in tokens[place + 2 : place + 4])


def _after_link(tokens: Sequence[Token], place: int) -> int:
    """Return the index of the capitalised word that a link at *place* leads to, 0 if it is no link."""
    lower = tokens[place].lower
    if lower in NAME_PARTICLES:
        ahead = place + 2 if place + 1 < len(tokens) and tokens[place + 1].lower in NAME_PARTICLES else place + 1
    elif lower == "&":
        ahead = place + 1
    elif tokens[place - 1].text in (PAIRED_FIELDS if lower == "and" else CHAINING_HEADS if lower in NAME_LINKS else ()):
        ahead = place + 2 if place + 1 < len(tokens) and tokens[place + 1].lower == "the" else place + 1
    else:
        return 0
    return ahead if ahead < len(tokens) and is_capital(tokens[ahead].text) and tokens[ahead].text not in CALENDAR_WORDS else 0


def _after_nickname(tokens: Sequence[Token], place: int) -> int:
    """Return the index of the capitalised word after a nickname in marks ("Karl “Buddy” Brandt"), 0 if there is none."""
    for close in range(place + 2, min(place + 4, len(tokens) - 1)):
        if tokens[close].text in _NICKNAME_MARKS:
            return close + 1 if is_capital(tokens[place + 1].text) and is_capital(tokens[close + 1].text) else 0
    return 0


def _after_given_name(tokens: Sequence[Token], place: int) -> int:
    """Return the index of the capitalised word after a given name in brackets ("Karl (Buddy) Brandt"), 0 if there is none."""
    inside = tokens[place + 1 : place + 4]
    named = len(inside) == 3 and inside[0].text in GIVEN_NAMES and inside[1].text == ")" and is_capital(inside[2].text)
    return place + 3 if named else 0


def _placed(sentence: Sentence, piece: Piece, places: Sequence[int], opens: bool) -> NameRun:
    """Return the run as it stands in its sentence; *places* are the indices of the run's words."""
    tokens, lowers = sentence.tokens, sentence.lowers
    opening, bare, end, words, kind, heads, titles, gender, impersonal = piece
    begin, first, last = places[opening], places[bare], places[end - 1] + 1
    before = lowers[begin - 1] if begin else ""
    after = lowers[last] if last < len(lowers) else ""
    several = len(words) > 1
    return _new(
        NameRun,
        (
            _new(Phrase, (sentence.index, first, last, tokens[first].start, tokens[last - 1].end)),
            begin,
            words,
            _PERSON if kind is _UNKNOWN and before in PERSONAL_OFFICES and tokens[begin].start == tokens[begin - 1].end + 1 else kind,
            (tokens[_before_titles(tokens, begin)].start, tokens[places[bare - 1]].end) if first > begin else None,
            heads,
            titles,
            gender,
            impersonal,
            opens and not opening,
            not heads and (before == "the" or (several and before in INDEFINITE_ARTICLES)),
            before in LOCATIVE_PREPOSITIONS,
            after in SAYING_FORMS or (after == "," and _is_aged(tokens, last)),
            several and (_is_kin(lowers, begin, last) or _is_first_lady(lowers, first)),
            False,
        ),
    )


def _is_kin(lowers: Sequence[str], begin: int, last: int) -> bool:
    """Say whether a family noun stands right before the name or in the apposition after it."""
    if not FAMILY_NOUNS.isdisjoint(lowers[max(0, begin - 2) : begin]):
        return True
    if lowers[last + 1 : last + 2] in (("whose",), ("and",)):
        return False  # "Roe, whose son died": the son is kin of Roe's
    return lowers[last : last + 1] == (",",) and not FAMILY_NOUNS.isdisjoint(lowers[last + 1 : last + 6])


def _is_first_lady(lowers: Sequence[str], first: int) -> bool:
    """Say whether the name that begins at *first* is that of somebody married to a head of state, who bears the surname."""
    return first > 1 and lowers[first - 1] in SPOUSE_TITLES and lowers[first - 2] == "first"


def _before_titles(tokens: Sequence[Token], begin: int) -> int:
    """Return where the lower-case words before a title begin that belong to it ("former", "acting")."""
    while begin and tokens[begin - 1].lower in TITLE_MODIFIERS and tokens[begin].start == tokens[begin - 1].end + 1:
        begin -= 1
    return begin


def _is_aged(tokens: Sequence[Token], place: int) -> bool:
    """Say whether an age stands behind the comma at *place*: ", 49,"."""
    return place + 2 < len(tokens) and tokens[place + 2].text == "," and tokens[place + 1].text.isdigit()


def _with_shared_surnames(tokens: Sequence[Token], runs: list[NameRun]) -> list[NameRun]:
    """Give a lone given name the surname that it shares with the next ("Tom and Helen Varga")."""
    for place in range(len(runs) - 1):
        run, following = runs[place], runs[place + 1]
        joined = run.phrase.last + 1 == following.begin == following.phrase.first and tokens[run.phrase.last].lower == "and"
        if joined and len(run.words) == 1 and run.words[0] in GIVEN_NAMES and len(following.words) == 2 and following.words[0] in GIVEN_NAMES:
            runs[place] = run._replace(words=(run.words[0], following.words[1]))
    return runs


def _with_towns(tokens: Sequence[Token], runs: list[NameRun]) -> list[NameRun]:
    """Mark the names that a preposition of place and the state or country behind them show to be towns: "in Milltown, Ohio"."""
    for place, (run, following) in enumerate(pairwise(runs)):
        if run.kind is _UNKNOWN and run.begin and following.kind is _PLACE and following.begin == run.phrase.last + 1:
            before, between = tokens[run.begin - 1].lower, tokens[run.phrase.last].text
            if before in _WHERE and between == "," and class_of_place(" ".join(following.words)) in _AROUND_TOWNS:
                runs[place] = run._replace(town=True)
    return runs
