"""Letters and verb groups of a sentence ─► clauses: which tokens belong to which verb, and how one clause hangs on another.

One pass from left to right with a stack of clauses that are still open. A clause opens at a conjunction, a relative pronoun or "that"; at
a verb with a subject of its own after a comma; at a verb beside the one before ("arrived and spent"). A clause whose subject still waits
for its verb ("The mayor, who ..., resigned") is taken up again when that verb comes.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

import attrs

from claimcheck.extract.claims.contact import Contact
from claimcheck.extract.claims.groups import Build, VerbGroup, verb_group
from claimcheck.language.en.clauses import CLAUSE_PREPOSITIONS
from claimcheck.language.en.modality import CONDITIONS
from claimcheck.language.en.verbs import CLAUSE_VERBS, LETTING_VERBS
from claimcheck.language.en.word_classes import PREPOSITIONS
from claimcheck.model.documents import Token
from claimcheck.text.verbs import PARTICIPLE, PAST, is_base, verb_of

#: ", Ana Reed, a judge in Ostford," before a verb: the name is its subject.
_DESCRIBED_NAME = re.compile(r'[,"](?P<name>[NZ]{1,8}(?:P[NZ]{1,4})?),[DJN][^,]{0,40},$')
#: What opens or closes clauses before their verbs come.
_OPENERS = re.compile("[;()WtS]")
#: Those who are let do something.
_LET = re.compile(r"D?[JNZ#]{0,6}[Np]|p")
#: The noun phrase behind a verb.
_PHRASE = re.compile("D?[JNZ#]{0,6}[Np]")
#: What parts clauses, or the members of a list.
_MARK = re.compile('[,;"]')
#: ", and last week," before a verb.
_FRONTED = re.compile(r",C[NJD#RP]{1,8},$")
#: From a subject's comma to the verb that it waits for, where both are written as participles are: "Reed, flanked by aides, met with voters".
_INSERTED = re.compile(r"[DNJZ#P]+,(?P<aside>E[^,;()CWStV]{1,25}),R?(?P<verb>E)")


@attrs.define
class Clause:
    """A clause while it is built: *opener* is the token that opens it, *lead* the group that its verb leans on ("will" of "will go and see").

    *link* is how it hangs on *parent*: "root", "coordinate" (shares the subject), "beside" (has its own), "relative", "that" (or no
    conjunction), "subordinate", "participle". *runs* are the ranges of tokens that are this clause's alone.
    """

    index: int
    start: int
    link: str
    parent: int | None = None
    opener: str = ""
    group: VerbGroup | None = None
    lead: VerbGroup | None = None
    runs: list[tuple[int, int]] = attrs.field(factory=list)
    inner: list[VerbGroup] = attrs.field(factory=list)

    @property
    def verb(self) -> VerbGroup:
        """The group that carries the clause; only for clauses that have one."""
        assert self.group is not None
        return self.group


#: (token, index of the clause that it and the tokens after it belong to), in order.
Marks = tuple[tuple[int, int], ...]


def find_clauses(tokens: Sequence[Token], letters: str, groups: Sequence[VerbGroup]) -> tuple[tuple[Clause, ...], Marks]:
    """Return the clauses of one sentence in the order in which they open, and the marks at which they begin or go on."""
    builder = _Builder(tokens, letters, [group.start for group in groups if group.finite])
    for group in groups:
        builder.take(group)
    return builder.finish()


class _Builder:
    """The stack of open clauses, and where each clause begins or goes on."""

    def __init__(self, tokens: Sequence[Token], letters: str, finite: Sequence[int]) -> None:
        self.tokens, self.letters, self.finite = tokens, letters, finite
        self.contact = Contact(tokens, letters)
        self.clauses = [Clause(0, 0, "root")]
        self.stack = [0]
        self.unfilled = [0]  # places in the stack of clauses that had no verb when they opened
        self.marks = [(0, 0)]
        self.openers = [match.start() for match in _OPENERS.finditer(letters)][::-1]  # those ahead, the next one last
        self.done = 0  # tokens before this one are behind us
        self.last: VerbGroup | None = None
        self.aside: int | None = None  # the dash or bracket that opened an aside, and where the last one stood
        self.aside_end = -2

    @property
    def top(self) -> Clause:
        return self.clauses[self.stack[-1]]

    def take(self, group: VerbGroup) -> None:
        """Give *group* to the clause that it carries, opening that clause where needed, or leave it inside the open one."""
        if self.openers and self.openers[-1] < group.start:
            self._scan(group.start)
        before = self._before(group.start)
        if group.build == Build.PARTICIPLE and self._is_awaited(group, before):
            group = verb_group(group.start, Build.FINITE, "V")
        elif group.build == Build.FINITE and self._is_let(group):
            group = verb_group(group.start, Build.BARE, "X")
        if group.finite:
            self._take_finite(group, before)
        elif self._is_asked(group, before):
            self.top.group = group
        elif self._is_parallel(group, before):
            self._open(before, "coordinate", lead=self.top.lead or self.top.group).group = group
        elif self._is_participial(group, before):
            opener = before if before >= 0 and self.letters[before] in "PS" else group.start
            if not (self.top.group is None and self.top.link == "subordinate"):
                if verb_of(self.tokens[group.head].lower) in CLAUSE_VERBS and self.letters[opener] == "G":
                    del self.stack[1:]  # ", saying ..." goes with the sentence's first verb
                self._open(opener, "participle", opener=self.tokens[opener].lower if opener != group.start else "")
            self.top.group = group
        else:
            self.top.inner.append(group)
        self.done, self.last = group.end, group

    def _is_asked(self, group: VerbGroup, before: int) -> bool:
        """Whether an infinitive carries the clause that a word for a question opens: "whether to go"."""
        top = self.top
        return group.build == Build.INFINITIVE and top.group is None and top.opener in CONDITIONS and before == top.start

    def _is_awaited(self, group: VerbGroup, before: int) -> bool:
        """Whether a past form right after an inserted clause is the verb for which a subject still waits: "The mayor, who ..., resigned"."""
        place = self._waiting()
        if place is None or before < self.done or self.letters[before] not in ",);":
            return False
        if place == len(self.stack) - 1:
            return self._is_only_verb(group) and verb_of(self.tokens[group.head].lower, PAST) is not None and not self._is_inserted(group)
        named = any(self.letters[at] in "Np" for at in range(self.clauses[self.stack[place]].start, self.clauses[self.stack[place + 1]].start))
        region = self.letters[self.done : before]
        named = named or "N" in region[region.find(",") + 1 :]
        return named and verb_of(self.tokens[group.head].lower, PAST) is not None

    def _is_inserted(self, group: VerbGroup) -> bool:
        """Whether a past form right behind the subject and a comma is no verb of it, for another such form follows behind the next comma."""
        inserted = _INSERTED.match(self.letters, self.top.start)
        if inserted is None or inserted.start("aside") != group.start:
            return False
        return verb_of(self.tokens[inserted.start("verb")].lower, PAST) is not None

    def _is_let(self, group: VerbGroup) -> bool:
        """Whether a base form is no verb of a clause but what the verb before lets somebody do: "a bill to let victims sue"."""
        if self.last is None or verb_of(self.tokens[self.last.head].lower) not in LETTING_VERBS or not is_base(self.tokens[group.head].lower):
            return False
        return _LET.fullmatch(self.letters, self.last.end, group.start) is not None

    def _is_only_verb(self, group: VerbGroup) -> bool:
        """Whether no verb comes that could carry the clause instead: none at all, or one behind "and" or in a clause of its own."""
        after = bisect_right(self.finite, group.start)
        if after == len(self.finite) or group.start == 0 or "N" not in self.letters[self.top.start : group.start]:
            return after == len(self.finite) and "N" in self.letters[self.top.start : group.start]
        between = self.letters[group.end : self.finite[after]].rstrip("R!")
        return between.endswith("C") or any(letter in "SWt" for letter in between)

    def _before(self, at: int) -> int:
        """The index of the last token before *at* that is no adverb and no quotation mark; that before all that is not done where there is none."""
        return self.done + len(self.letters[self.done : at].rstrip('R!"')) - 1

    def _scan(self, end: int) -> None:
        """Open and close clauses at the conjunctions, dashes and brackets up to *end*."""
        while self.openers and self.openers[-1] < end:
            at = self.openers.pop()
            letter = self.letters[at]
            if letter in ";()":
                if self.tokens[at].text in ":;" and bisect_right(self.finite, at) < len(self.finite):
                    self._start_afresh(at)
                else:
                    self._close_aside(at)
            elif letter == "W":
                start = at - 1 if at and self.letters[at - 1] == "P" else at
                self._open(start, "relative", opener=self.tokens[at].lower)
            elif letter == "t":
                self._open(at, "relative" if self._is_object_relative(at) else "that", opener="that")
            else:
                self._open(at, "subordinate", opener=self.tokens[at].lower)

    def _start_afresh(self, at: int) -> None:
        """A colon or semicolon before another verb ends all that is open."""
        del self.stack[1:]
        self._open(at + 1, "beside")
        self.aside = None

    def _close_aside(self, at: int) -> None:
        """A second dash or bracket closes the clauses that opened after the first."""
        if at == self.aside_end + 1 and self.letters[at] == ";":  # "--" may be two tokens
            self.aside_end = at
            return
        opened_at, self.aside = self.aside, None if self.aside is not None else at
        self.aside_end = at
        if opened_at is None or self.letters[at] == "(":
            return
        while len(self.stack) > 1 and self.top.start > opened_at and self.clauses[self.top.parent or 0].start < opened_at:
            self.stack.pop()
            self.marks.append((at, self.top.index))

    def _is_object_relative(self, at: int) -> bool:
        return at > 0 and self.letters[at - 1] == "N" and not (self.last is not None and self.last.end >= at - 3 and self.last.head >= at - 3)

    def _open(self, start: int, link: str, *, opener: str = "", lead: VerbGroup | None = None) -> Clause:
        start = max(start, self.marks[-1][0])
        clause = Clause(len(self.clauses), start, link, self.stack[-1], opener, lead=lead)
        self.clauses.append(clause)
        self.unfilled = [place for place in self.unfilled[-8:] if place < len(self.stack)] if self.unfilled else []
        self.unfilled.append(len(self.stack))
        self.stack.append(clause.index)
        self.marks.append((start, clause.index))
        return clause

    def _take_finite(self, group: VerbGroup, before: int) -> None:
        top = self.top
        if top.group is None:
            top.group = group
            return
        letter = self.letters[before] if before >= self.done else ""
        boundary = self._last_boundary(group.start)
        waiting = self._waiting()
        if self._is_inverted(group):
            self._open_beside(group.start - 1, group)
        elif letter == "C":
            self._open(before, "coordinate").group = group
        elif boundary is None and waiting is None:
            self._take_adjacent(group)
        elif waiting is not None and (boundary is None or self.letters[boundary] in ',)"'):
            self._resume(waiting, self._resumption(waiting, boundary, group.start), group)
        elif letter == ",":
            self._after_comma(before, group)
        else:
            self._open_beside(boundary or 0, group)

    def _is_inverted(self, group: VerbGroup) -> bool:
        """Whether the subject follows: a quotation or a comma, then "said Ana Reed"."""
        before, after = self.letters[group.start - 1 : group.start], self.letters[group.end : group.end + 1]
        if not (before and before in '",' and after and after in "NDpJ"):
            return False
        return before == '"' or (self.tokens[group.head].lower in ("said", "says") and not self._governs_a_clause(group))

    def _governs_a_clause(self, group: VerbGroup) -> bool:
        """Whether the phrase behind a verb is the subject of the next one: "Reed, who leads the port, said Ostford is quiet"."""
        phrase = _PHRASE.match(self.letters, group.end)
        after = bisect_right(self.finite, group.start)
        return phrase is not None and after < len(self.finite) and self.finite[after] == phrase.end() and self._waiting() is not None

    def _after_comma(self, comma: int, group: VerbGroup) -> None:
        """A verb right after a comma: with a described name before it, a clause of its own; else beside the verb before."""
        region = self.letters[self.done : comma + 1]
        named = self._described_name(region)
        if named is not None:
            self._open_beside(self.done + named, group)
            return
        fronted = _FRONTED.search(region)
        self._open(self.done + fronted.start() + 1 if fronted else group.start, "coordinate").group = group

    def _described_name(self, region: str) -> int | None:
        """The place in *region*, the letters behind the last verb, of the comma before a name that is described: ", Ana Reed, a judge,"."""
        named = _DESCRIBED_NAME.search(region)
        if named is None:
            return None
        name = self.tokens[self.done + named.start("name") : self.done + named.end("name")]
        return named.start() if all(token.text[0].isupper() for token in name if token.lower not in PREPOSITIONS) else None

    def _open_beside(self, boundary: int, group: VerbGroup) -> None:
        """Open a clause with its own subject; after a comma or a quotation it stands on the level of the sentence."""
        if self.letters[boundary] != "C" and len(self.stack) > 1:
            del self.stack[1:]
        self._open(boundary if self.letters[boundary] == "C" else boundary + 1, "beside").group = group

    def _take_adjacent(self, group: VerbGroup) -> None:
        """Two verbs with no mark between them: the first was a participle, or the second is told without "that"."""
        top = self.top
        first = top.verb
        between = self.letters[first.end : group.start]
        forms = [verb_of(self.tokens[one.head].lower, PARTICIPLE) is not None for one in (first, group)]
        if between[:1] == "P" and forms == [False, True] and group.build == Build.FINITE:
            top.inner.append(verb_group(group.start, Build.PARTICIPLE, "E"))  # "wrote in a letter delivered Tuesday"
            return
        before_preposition = first.build == Build.FINITE and between[:1] == "P" and top.link != "participle"
        if forms[0] and (before_preposition or self._is_dated_participle(first, group)):
            top.inner.append(verb_group(first.start, Build.PARTICIPLE, "E"))
            top.group = group
            return
        if not between.strip("R!"):  # a verb right after a verb: one of them is none
            if forms[0] and not between and self._describes(first) and self._is_surely_finite(group):
                top.inner.append(verb_group(first.start, Build.PARTICIPLE, "E"))  # "the number of those killed rose", "the bill passed was vetoed"
                top.group = group
            else:
                top.inner.append(group)
            return
        end = first.end
        for inner in top.inner:
            end = inner.end if inner.start == end else end
        start, link = self.contact.opening(first, end, top.inner, group.start)
        clause = self._open(start, link)
        clause.group = group
        clause.inner = [inner for inner in top.inner if inner.start >= start]
        top.inner = [inner for inner in top.inner if inner.start < start]

    def _is_dated_participle(self, first: VerbGroup, group: VerbGroup) -> bool:
        """Whether a day stands behind the first of two verbs, which describes a noun: "the rules issued Thursday by the board said"."""
        behind = self.contact.day_end(first.end, group.start)
        if behind == first.end or not self._describes(first) or self.letters[behind : group.start].lstrip("R!")[:1] not in ("", "P"):
            return False
        following = self.tokens[group.end : group.end + 1]
        return self._is_surely_finite(group) or not following or following[0].lower != "by"

    def _describes(self, group: VerbGroup) -> bool:
        """Whether a past form may be a participle that describes the noun right before it, and is no verb of telling: "those whom police said were hurt"."""
        if group.build != Build.FINITE or group.start == 0 or self.letters[group.start - 1] not in "Np":
            return False
        return self.tokens[group.start - 1].text.islower() and verb_of(self.tokens[group.head].lower) not in CLAUSE_VERBS

    def _is_surely_finite(self, group: VerbGroup) -> bool:
        """Whether a group can be no participle: it opens with an auxiliary, or is a past form like "rose"."""
        word = self.tokens[group.head].lower
        return group.build != Build.FINITE or (verb_of(word, PAST) is not None and verb_of(word, PARTICIPLE) is None)

    def _waiting(self) -> int | None:
        """The innermost open clause that has no verb yet, as a place in the stack."""
        while self.unfilled and (self.unfilled[-1] >= len(self.stack) or self.clauses[self.stack[self.unfilled[-1]]].group is not None):
            self.unfilled.pop()
        return self.unfilled[-1] if self.unfilled else None

    def _resumption(self, place: int, boundary: int | None, end: int) -> int:
        """Where a waiting clause goes on: at its verb if it has its subject; else where the subject begins, behind the comma that ends the clause before."""
        if boundary is None:
            return end
        clause = self.clauses[self.stack[place]]
        following = self.clauses[self.stack[place + 1]] if place + 1 < len(self.stack) else None
        if following is None or any(self.letters[at] in "N#p" for at in range(clause.start, following.start)):
            return boundary + 1
        named = self._described_name(self.letters[self.done : end])
        if named is not None:
            return self.done + named + 1
        commas = [at for at in range(self.done, boundary + 1) if self.letters[at] in ',)"']
        determined = (at for at in commas if self.letters[at + 1] in "DpJ#")
        return next(determined, commas[0] if commas else boundary) + 1

    def _resume(self, place: int, start: int, group: VerbGroup) -> None:
        del self.stack[place + 1 :]
        self.top.group = group
        self.marks.append((max(start, self.marks[-1][0]), self.top.index))

    def _last_boundary(self, end: int) -> int | None:
        """The last mark or conjunction before *end* that parts clauses; an "and" that only joins names of one subject does not."""
        first_mark = _MARK.search(self.letters, self.done, end)
        for at in range(end - 1, self.done - 1, -1):
            if self.letters[at] in ',;."()' or (self.letters[at] == "C" and not self._joins_names(at, first_mark.start() if first_mark else end)):
                return at
        return None

    def _joins_names(self, at: int, first_mark: int) -> bool:
        """Whether the "and" at *at* ends a list ("Farmers, bakers and Reed said")."""
        return first_mark < at and self.letters[at + 1 : at + 2] not in ("D", "p") and self.letters[at - 1] != ","

    def _is_parallel(self, group: VerbGroup, before: int) -> bool:
        """Whether *group* stands beside the verb of the open clause: "will arrive and spend", "was arrested and charged"."""
        lead = self.top.group
        if lead is None or before < self.done or self.letters[before] not in "C,":
            return False
        if group.letters[-1] != lead.letters[-1] or group.build not in (Build.BARE, Build.GERUND, Build.PARTICIPLE):
            return False
        if self.letters[before] == "," and group.build != Build.BARE:
            return False
        return self.last is lead

    def _is_participial(self, group: VerbGroup, before: int) -> bool:
        if group.build not in (Build.GERUND, Build.PARTICIPLE):
            return False
        if before < 0 or (before < self.done and group.start == 0):
            return True
        if before < self.done:
            return False
        return self.letters[before] in ",;" or self.tokens[before].lower in CLAUSE_PREPOSITIONS

    def finish(self) -> tuple[tuple[Clause, ...], Marks]:
        """Share the tokens out among the clauses."""
        root = self.clauses[0]
        if len(self.clauses) > 1 and root.group is None and not any(letter in "N#ZJ" for letter in self.letters[: self.marks[1][0]]):
            del self.marks[1]  # "And so we ...": nothing but what leads to the first clause
            self.marks[0] = (0, 1)
        for (start, index), (end, _) in pairwise([*self.marks, (len(self.tokens), 0)]):
            if start < end:
                self.clauses[index].runs.append((start, end))
        return tuple([clause for clause in self.clauses if clause.runs]), tuple(self.marks)
