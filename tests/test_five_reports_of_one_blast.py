"""Five short reports of one explosion ─► each matter once, with who stands where, and no figure held against one of something else."""

import pytest

import claimcheck

REPORTS = {
    "Wire": (
        "A chemical plant exploded in Ostford on Tuesday, killing three workers and injuring 21 people, the fire department said.\n\n"
        'Fire Chief Ruth Amsel said the blast was caused by a leaking valve. "We have never seen such heat," she said.\n\n'
        "The plant, owned by Korvald Chemicals, employs 340 people. About 2,000 residents were told to stay indoors until Wednesday morning.\n\n"
        "Korvald's shares fell 7 percent."
    ),
    "Herald": (
        "Four workers died and 21 people were hurt when a chemical plant blew up in Ostford on Tuesday, officials said.\n\n"
        '"We have never felt such heat," said Fire Chief Ruth Amsel, who blamed a leaking valve.\n\n'
        "Residents, some 2,000 of them, were ordered to stay inside until Thursday morning.\n\n"
        "Korvald Chemicals, which employs 340 people at the plant, said it was cooperating. A spokesman, Ulf Stein, denied that rules had been broken."
    ),
    "Post": (
        "An explosion at the Korvald chemical plant in Ostford killed three workers on Tuesday and injured 21 people.\n\n"
        'The cause was a leaking valve, said Ruth Amsel, the deputy fire chief. "We have never seen such heat," Amsel said.\n\n'
        "The plant has 430 employees. It was fined $50,000 in 2015 for storing too much solvent."
    ),
    "Tribune": (
        "Three workers were killed and 21 people injured on Tuesday when the Korvald plant in Ostford exploded.\n\n"
        "Fire Chief Ruth Amsel said that a leaking valve caused the blast.\n\n"
        "About 2,000 residents were told to stay indoors until Wednesday morning. The mayor, Carla Dunn, visited the injured in St. Anne's Hospital."
    ),
    "Gazette": (
        "Three workers died on Tuesday in the explosion of the Korvald chemical plant, and 12 people were injured.\n\n"
        '"We have never seen such heat," Fire Chief Ruth Amsel said.\n\n'
        "Mayor Carla Dunn visited the injured on Wednesday. Korvald's shares fell 7 percent."
    ),
}


@pytest.fixture(scope="module")
def comparison() -> claimcheck.Comparison:
    """The five reports, compared."""
    return claimcheck.compare(*(claimcheck.Article(text=text, source=source, published="2019-06-05") for source, text in REPORTS.items()))


def test_each_matter_is_told_once_with_its_sides(comparison: claimcheck.Comparison) -> None:
    """The dead, the injured, the employees, the end of the warning and a word of the fire chief and her grade, and nothing else: not the employees against the injured."""
    told = [group.explanation for group in comparison.groups if group.kind == "discrepancy"]

    assert told == [
        "Wire says “three” (workers), Herald “Four” (workers). Post, Tribune and Gazette have it as Wire does. Herald stands alone.",
        "Wire says “21” (people), Gazette “12” (people). Herald, Post and Tribune have it as Wire does. Gazette stands alone.",
        "Wire calls Ruth Amsel “Fire Chief”, Post “the deputy fire chief”. Herald, Tribune and Gazette have it as Wire does. Post stands alone.",
        "Quoting Ruth Amsel, Wire has “seen”, Herald “felt”. Post and Gazette have it as Wire does. Herald stands alone. Tribune is on no side.",
        "Wire says “340” (people), Post “430” (employees). Herald has it as Wire does. Post stands alone. Tribune and Gazette are on no side.",
        (
            "Wire says “Wednesday morning”, Herald “Thursday morning” (of “stay”). Tribune has it as Wire does. Post and Gazette are silent. "
            "Wire and Tribune print the same copy here: one source, not two."
        ),
    ]


def test_the_table_names_those_who_stand_against_the_others(comparison: claimcheck.Comparison) -> None:
    """Two that differ from three others, and from each other, are named together."""
    assert [row[1] for row in comparison.table().rows if row[1]] == [
        "quantity: Herald and Gazette against 3 others",
        "quote: Herald against 3 others; role: Post against 4 others",
        "time: Herald against 2 others",
    ]
