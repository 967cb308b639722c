"""Deeds that two sentences tell of: affirmed and denied, done and planned."""

from collections.abc import Callable

import pytest

from claimcheck import Article, compare
from claimcheck.model.comparisons import Aspect
from claimcheck.settings import Settings

Finder = Callable[[str, str, Aspect], list[tuple[str, ...]]]

DONE = "Mayor Ada Lund sharply criticized the plans of the harbor board on Monday."


@pytest.mark.parametrize(
    ("denied", "words"),
    [
        ("Mayor Lund did not criticize the plans of the board, the Ostford Herald reports.", "did not criticize"),  # a paper passes it on
        ("Mayor Lund never criticized the plans of the harbor board.", "never criticized"),
        ("Lund, who did not criticize the plans of the harbor board, left the town hall early.", "did not criticize"),
    ],
)
def test_what_an_article_itself_denies_is_a_conflict(discrepancies: Finder, denied: str, words: str) -> None:
    """Whichever clause it stands in, and though a newspaper is named as the source."""
    assert ("criticized", words) in discrepancies(DONE, denied, Aspect.POLARITY)


@pytest.mark.parametrize(
    "other",
    [
        "Mayor Lund said that she did not criticize the plans of the harbor board.",  # somebody denies it, and the article tells so
        "Mayor Lund did not criticize the budget of the school in Selby.",  # another object
        "Tom Reyes did not criticize the plans of the harbor board.",  # another doer
        "Mayor Tom Reyes did not criticize the plans of the harbor board.",  # of the same title
        "Lund criticized only the plans of the harbor board, and did not criticize its members.",  # it tells both
        "Mayor Lund barely criticized the plans of the harbor board.",  # a little
        "Mayor Lund did not criticize the plans of the harbor board again.",  # another time
        "Mayor Lund might not criticize the plans of the harbor board.",  # it may come so, or not
    ],
)
def test_another_denial_is_left_alone(discrepancies: Finder, other: str) -> None:
    """Somebody's own denial, another object and another doer are no contradiction."""
    assert discrepancies(DONE, other, Aspect.POLARITY) == []


def test_what_others_did_who_are_spoken_of_is_left_alone(discrepancies: Finder) -> None:
    """A relative clause tells the deeds of those before it, not those of the speaker."""
    told = "Mayor Ada Lund spoke out of respect for the divers who served in the harbor of Selby."

    assert discrepancies("Mayor Ada Lund had not served in the harbor of Selby.", told, Aspect.POLARITY) == []


def test_a_meeting_of_two_has_two_doers(discrepancies: Finder) -> None:
    """Who is to meet somebody is met by that one too; another meeting is another deed."""
    planned = "Mayor Ada Lund will meet with Tom Reyes at the town hall on Monday."

    assert ("will meet", "met") in discrepancies(planned, "Tom Reyes met Mayor Ada Lund on Monday and spoke of the harbor.", Aspect.MODALITY)
    assert discrepancies(planned, "Tom Reyes met Pavel Dragan on Monday and spoke of the harbor.", Aspect.MODALITY) == []
    assert discrepancies(planned, "Tom Reyes met Mayor Ada Lund on Sunday and spoke of the harbor.", Aspect.MODALITY) == []


def test_what_is_told_as_a_mere_claim_is_not_affirmed(discrepancies: Finder) -> None:
    """Who repeats a claim does not stand for it."""
    denied = "Mayor Ada Lund did not sign the contract with the shipyard."

    assert discrepancies("Many have speculated that Mayor Ada Lund signed the contract with the shipyard.", denied, Aspect.POLARITY) == []
    assert discrepancies("Reyes repeated the claim that Mayor Ada Lund signed the contract with the shipyard.", denied, Aspect.POLARITY) == []
    assert discrepancies("Mayor Ada Lund signed the contract with the shipyard.", denied, Aspect.POLARITY) == [("signed", "did not sign")]


def test_other_verbs_of_one_deed_are_held_against_each_other(discrepancies: Finder) -> None:
    """Who went where the other report sends them to has done what was planned, at whatever hour."""
    planned = "Mayor Ada Lund planned to return to the Selby shipyard this afternoon to meet the divers."

    assert ("traveled", "planned to return") in discrepancies(
        "Mayor Ada Lund traveled to the Selby shipyard Monday for a meeting with divers.", planned, Aspect.MODALITY
    )
    assert discrepancies("Mayor Ada Lund traveled to the island of Orrin for a wedding.", planned, Aspect.MODALITY) == []


@pytest.mark.parametrize("plan", ["is set to vote", "plans to vote", "will vote", "will probably vote"])
def test_a_plan_is_shown_whole(discrepancies: Finder, plan: str) -> None:
    """The words that say how surely are part of the evidence."""
    planned = f"The council of Ostford {plan} on the new harbor tax."

    assert ("voted", plan) in discrepancies("The council of Ostford voted on the new harbor tax.", planned, Aspect.MODALITY)


@pytest.mark.parametrize(
    "other",
    [
        "Lund knew that the council of Ostford would vote on the new harbor tax.",  # "would" looks ahead from the past
        "The council of Ostford can vote on the new harbor tax.",  # it may, at any time
        "Lund raised the tax so that the council of Ostford may vote on the new harbor tax.",  # a purpose
    ],
)
def test_what_could_have_been_done_already_is_no_plan(discrepancies: Finder, other: str) -> None:
    """Only what is still to come is held against what is done."""
    assert discrepancies("The council of Ostford voted on the new harbor tax.", other, Aspect.MODALITY) == []


def test_two_deeds_of_one_verb_are_told_apart(discrepancies: Finder) -> None:
    """What one will spend is not what another has spent."""
    assert discrepancies("Lund will spend two days in Selby.", "Lund has spent months on the plans for the harbor.", Aspect.MODALITY) == []


def test_no_word_is_denied_across_sentences_that_tell_no_one_thing() -> None:
    """Without an alignment one verb proves no common deed."""
    left, right = (
        Article(text=text, source=source, published="2024-05-09")
        for text, source in ((DONE, "A"), (DONE.replace("sharply criticized", "did not criticize"), "B"))
    )
    strict = Settings(minimum_alignment_score=1.0, minimum_comparable_score=1.0, minimum_likely_score=0.0)

    assert [one for one in compare(left, right, settings=strict).discrepancies if one.aspect is Aspect.POLARITY] == []


@pytest.mark.parametrize(
    ("done", "planned"),
    [
        (
            "The club said that Berg missed four matches of the cup because of his knee.",
            "The club said that Berg will miss the final two matches of the league because of his knee.",
        ),
        ("A party of bakers was established in the town to run for the council.", "Twelve election districts will be established in the town to vote for the council."),
        ("The offer of the club was the best of the year.", "The offer of the club will be the best of the year."),
        ("The union imposed a fine on the club in May.", "The union is set to impose a further fine on the club."),
        ("The club was previously required to pay a fine.", "The club will be required to pay a fine."),
        ("The club said that it took a week before the ferry was repaired.", "The ferry will be repaired."),
        ("The storm caused a strike at the port of the club.", "The storm may cause a flood at the port of the club."),
    ],
    ids=["other matches", "another thing", "no deed", "a further one", "an earlier one", "before it was done", "another object"],
)
def test_what_is_done_and_what_is_to_come_may_be_two_deeds(done: str, planned: str, discrepancies: Finder) -> None:
    """Four matches missed are not the two that will be, nor is a party a district; and being is no deed."""
    assert discrepancies(done, planned, Aspect.MODALITY) == []


def test_one_deed_done_and_to_come_is_told(discrepancies: Finder) -> None:
    """The same player, placed on the same list."""
    done = "The club placed Berg on the injured list on Monday."

    assert discrepancies(done, "The club will place Berg on the injured list on Monday.", Aspect.MODALITY) == [("placed", "will place")]


@pytest.mark.parametrize("planned", ["plans to sign the contract with the shipyard", "is signing the contract with the shipyard"])
def test_what_is_planned_or_under_way_is_told_beside_what_is_done(planned: str, discrepancies: Finder) -> None:
    """Whoever is sending a letter has not sent it yet."""
    done = "Mayor Ada Lund signed the contract with the shipyard."

    assert ("signed", " ".join(planned.split()[: planned.split().index("the")])) in discrepancies(done, f"Mayor Ada Lund {planned}.", Aspect.MODALITY)


def test_who_is_declaring_something_has_declared_it(discrepancies: Finder) -> None:
    """What is done by saying so is not under way."""
    assert discrepancies("Mayor Ada Lund declared the harbor closed.", "Mayor Ada Lund is declaring the harbor closed.", Aspect.MODALITY) == []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The council of Ostford is set to vote on the harbor tax.", "The council of Ostford did not vote on the harbor tax.", ("is set to vote", "did not vote")),
        ("Mayor Ada Lund will not sign the contract with the shipyard.", "Mayor Ada Lund signed the contract with the shipyard.", ("will not sign", "signed")),
    ],
)
def test_a_plan_is_held_against_what_became_of_it(one: str, other: str, words: tuple[str, str], discrepancies: Finder) -> None:
    """What is set to happen in one article has not happened by the other, and what will not has."""
    assert discrepancies(one, other, Aspect.POLARITY) == [words]


def test_initials_with_and_without_points_are_one_mark(discrepancies: Finder) -> None:
    """The F.B.I. and the FBI do not tell two deeds apart."""
    done = "Berg pleaded guilty on Friday of lying to the F.B.I. about the cup."

    assert ("pleaded", "plans to plead") in discrepancies(done, "Berg plans to plead guilty on Friday of lying to the FBI about the cup.", Aspect.MODALITY)


def test_a_gerund_affirms_nothing(discrepancies: Finder) -> None:
    """That signing it would take years does not say that it was signed."""
    denied = "Mayor Ada Lund has not signed the contract with the shipyard."

    assert discrepancies("Signing the contract with the shipyard would take Mayor Ada Lund years.", denied, Aspect.POLARITY) == []


def test_words_that_are_the_same_are_no_contradiction(discrepancies: Finder) -> None:
    """A denial that the evidence does not show would be told to nobody's use."""
    told = "Some said that Mayor Ada Lund was the source of the harbor leak."

    assert discrepancies(told, f"While {told[0].lower()}{told[1:-1]}, she denied it.", Aspect.POLARITY) == []


@pytest.mark.parametrize(
    "believed",
    [
        "Many sailors still believe that Mayor Ada Lund was not born in Selby.",
        "Polls show that many sailors continue to think Mayor Ada Lund was not born in Selby.",
        "The claim that Mayor Ada Lund was not born in Selby came from sailors.",
        "Many sailors continue to believe that Mrs. Ada Lund was not born in Selby.",  # the stop of a title ends nothing
        "Many sailors fear that Mayor Ada Lund grew up at sea and was not born in Selby.",
    ],
)
def test_what_others_believe_is_nobodys_denial(discrepancies: Finder, believed: str) -> None:
    """An article that tells what sailors hold to be so denies nothing itself, as one does that says so."""
    born = "The port records say that Mayor Ada Lund was born in Selby."

    assert discrepancies(believed, born, Aspect.POLARITY) == []
    assert discrepancies("The port records say that Mayor Ada Lund was not born in Selby.", born, Aspect.POLARITY) == [("was not born", "was born")]


def test_no_of_a_kind_denies_nothing_of_another(discrepancies: Finder) -> None:
    """Who has no federal experience may have other experience; without the kind, one denies what the other affirms."""
    has = "Mayor Ada Lund has law enforcement experience from her years in Selby."
    assert discrepancies(has, "Mayor Ada Lund has no federal law enforcement experience, the board noted.", Aspect.POLARITY) == []
    assert discrepancies(has, "Mayor Ada Lund has no law enforcement experience from her years in Selby.", Aspect.POLARITY)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (DONE, "Mayor Lund never criticized the plans of the harbor board.", "B denies it (“never criticized the plans of the harbor board”), A affirms it (“criticized the plans of the harbor board”)."),
        ("The harbor board will close the old quay.", "The harbor board may close the old quay.", "A tells it as planned (“will close the old quay”), B as possible (“may close the old quay”)."),
        ("The board is closing the old quay.", "The board closed the old quay.", "B tells it as done (“closed the old quay”), A as under way (“is closing the old quay”). B may be the later report."),
    ],
)
def test_an_explanation_puts_the_words_of_each_article_beside_its_name(left: str, right: str, told: str) -> None:
    """Whichever of the two is compared first."""
    one, other = Article(text=left, source="A", published="2024-05-06"), Article(text=right, source="B", published="2024-05-06")
    for pair in ((one, other), (other, one)):
        assert told in [finding.explanation for finding in compare(*pair, settings=Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)).findings]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The list of the board included a toll for ferries.", "The plan of the board is likely to include a toll for ferries."),  # a state
        ("Ada Lund left the prison in Selby after being released in 1992.", "Ada Lund is set to be released from the prison in Selby."),  # years ago
        ("Pavel Dragan, who filmed “Harbor Lights”, left the town.", "Pavel Dragan will film “Harbor Lights”."),  # what he is known for
        ("Tom Reyes leaked papers of the harbor board.", "Mayor Lund said that Tom Reyes may be leaking papers of the harbor board."),  # it may be so now
    ],
)
def test_what_is_no_plan_of_what_is_done_is_left_alone(discrepancies: Finder, left: str, right: str) -> None:
    """A state is not over, a deed of another year is another, and what may go on is not still to come."""
    assert discrepancies(left, right, Aspect.MODALITY) == []


def test_one_plan_told_twice_is_one_difference(discrepancies: Finder) -> None:
    """The lead says that they will meet, and so does the last sentence."""
    planned = "Mayor Ada Lund will meet with Tom Reyes at the town hall. Boats lay on the quay. Lund will meet with Reyes at the town hall, her aide said."

    assert discrepancies(planned, "Mayor Ada Lund met with Tom Reyes at the town hall.", Aspect.MODALITY) == [("will meet", "met")]


@pytest.mark.parametrize(
    ("denied", "affirmed"),
    [
        ("Ada Lund was not at the harbor at the time of the fire.", "Ada Lund was sorry about the fire in the harbor."),
        ("Ada Lund has not been named as a suspect in the harbor fire.", "Ada Lund was named director of the harbor."),
    ],
)
def test_to_be_something_else_is_no_denial(discrepancies: Finder, denied: str, affirmed: str) -> None:
    """What somebody is not, and what the same person is, are two things."""
    assert discrepancies(denied, affirmed, Aspect.POLARITY) == []


def test_a_plan_that_came_to_nothing_names_the_later_report() -> None:
    """A preview is not held against what became of it without a word on which article was written when."""
    preview = Article("Mayor Ada Lund will sign the harbor bill on Friday.", source="A", published="2024-05-01")
    (finding,) = compare(preview, Article("Mayor Ada Lund did not sign the harbor bill on Friday.", source="B", published="2024-05-04")).discrepancies

    assert finding.severity == "variance"
    assert finding.explanation.endswith("B is the later report.")


def test_what_somebody_rules_out_may_not_be(discrepancies: Finder) -> None:
    """That she will not withdraw the bill, and that she might, cannot both be told; that she might not is no ruling out."""
    left, right = "Mayor Lund said she would not withdraw the harbor bill.", "Mayor Lund said that she might {}withdraw the harbor bill."

    assert ("would not withdraw", "might withdraw") in discrepancies(left, right.format(""), Aspect.POLARITY)
    (told,) = compare(Article(left, source="A"), Article(right.format(""), source="B")).discrepancies
    assert told.explanation.startswith("A rules it out (“would not withdraw the harbor bill”), B holds it possible")
    assert discrepancies(left, right.format("not "), Aspect.POLARITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("No shots were fired.", "Two officers fired three shots at the gate.", ("No shots were fired", "fired")),  # none of all, and some
        ("No drugs were found in the boat.", "Both drugs were found in the boat.", ("No drugs were found", "were found")),
        ("Ada Lund said she would not run again.", "Ada Lund will run again.", ("would not run", "will run")),  # who will not do it knows
        ("The divers could not find the boat.", "The divers found the boat.", ("could not find", "found")),
        ("The mayor is unlikely to open the gate.", "The mayor will open the gate.", ("is unlikely to open", "will open")),
        ("Harbor Foods has no plans to close the mill.", "Harbor Foods will close the mill.", ("has no plans to close", "will close")),
        ("The ferry did not have enough life jackets.", "The ferry had enough life jackets.", ("did not have", "had")),
        ("Lund said that she had not known of the spill.", "Lund admitted that she knew of the spill.", ("had not known", "knew")),
    ],
)
def test_a_denial_is_found_in_whatever_form(discrepancies: Finder, left: str, right: str, told: tuple[str, str]) -> None:
    """None of all, one's own refusal, what one could not do and does not plan to do."""
    assert [tuple(words[-len(shown) :] for words, shown in zip(row, told, strict=True)) for row in discrepancies(left, right, Aspect.POLARITY)] == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("No bids were made for the old ferry.", "Tom Reyes made two bids for a vase."),  # of another thing
        ("The divers could not find the boat on Monday.", "The divers found the boat on Tuesday."),  # on another day
        ("The divers could not have found the boat.", "The divers found the boat."),  # a mere case
        ("Harbor Foods has no plans to close mills in Selby.", "Harbor Foods will close three mills in Tarn."),  # in another place
        ("Ostford did not have a mayor for two years.", "Ostford has a mayor."),  # then, and now
        ("The mayor is unlikely to open the gate.", "The mayor will open the gate of the new port."),  # another gate
    ],
)
def test_what_is_denied_of_something_else_is_left_alone(discrepancies: Finder, left: str, right: str) -> None:
    """Another thing, another day, another place."""
    assert discrepancies(left, right, Aspect.POLARITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The Hill Road and Dock Street schools will close in June.", "Two schools, Hill Road and Dock Street, may close in June.", ("will close", "may close")),
        ("Harbor Foods will hire 200 divers.", "Harbor Foods might hire 200 divers.", ("will hire", "might hire")),
        ("Mayor Ada Lund had signed the lease.", "Mayor Ada Lund said she would sign the lease next week.", ("had signed", "would sign")),
    ],
)
def test_what_will_be_is_held_against_what_may(discrepancies: Finder, left: str, right: str, told: tuple[str, str]) -> None:
    """Of what closes by itself, of one doer, and of what somebody said would be."""
    assert discrepancies(left, right, Aspect.MODALITY) == [told]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The school will close at noon.", "The school may close for good."),  # two closings
        ("Prices will rise by a tenth, the ministry said.", "Prices may rise by a tenth, a bank said."),  # two speakers
        ("The council is to vote on Friday.", "The council could vote on Friday."),  # a timetable
        ("The dock will close on Monday.", "The dock may close on Thursday."),  # two days
    ],
)
def test_what_others_hold_possible_is_left_alone(discrepancies: Finder, left: str, right: str) -> None:
    """Two speakers, two deeds, two days."""
    assert discrepancies(left, right, Aspect.MODALITY) == []


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("Nobody was killed in the first Ostford blast. Two people died in the second.", "Two people were killed in the second Ostford blast.", False),
        ("The law does not apply to small shops in Ostford. It applies to all others.", "The law applies to shops in Ostford with ten clerks.", False),
        ("The law does not apply to shops in Ostford. The mayor is glad.", "The law applies to shops in Ostford.", True),
    ],
    ids=["of the other blast", "to others", "to nobody"],
)
def test_who_tells_it_of_others_denies_it_of_some_alone(left: str, right: str, told: bool, discrepancies: Finder) -> None:
    """A deed that an article denies of one and tells of another in the next sentence is no denial of it."""
    assert bool(discrepancies(left, right, Aspect.POLARITY)) is told
