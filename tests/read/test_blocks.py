"""Which stretches of an article are the story, and which are not."""

import pytest

from claimcheck.model.articles import Article
from claimcheck.read.blocks import find_blocks

STORY = "The harbor of Ostford closed on Thursday after a storm, the port authority said."
MORE = "Repairs will take three weeks, according to Mayor Ada Roe."


def _kinds(*paragraphs: str, source: str = "", title: str = "") -> list[tuple[str, str]]:
    text = "\n\n".join(paragraphs)
    return [(block.kind.value, text[block.span.slice]) for block in find_blocks(Article(text=text, source=source, title=title))]


@pytest.mark.parametrize(
    "dateline",
    [
        "OSTFORD —",
        "OSTFORD --",
        "OSTFORD -",
        "OSTFORD –-",
        "EAST OSTFORD, Mo. —",
        "OSTFORD, N.H. ―",
        "OSTFORD, Iowa —",
        "OSTFORD (AP) —",
        "OSTFORD, Ohio (AP), Feb. 3 --",
        "OSTFORD, Mass., Dec. 11 (UPI) —",
        "OSTFORD, Aug 31 (Reuters) -",
        "OSTFORD, June 5, 2024 (The Courier) --",
        "OSTFORD (Coastline Press), June 6 --",
        "Ostford (AFP) –",
        "Ostford, Ohio —",
        "Ostford, OH --",
        "Ostford, Ga —",
        "Chicago —",
        "(Reuters) -",
        "(CNN)",
        "date 2024-05-02 (Bloomberg) --",
        "ST. OSTFORD —",
        "OSTFORD--(BUSINESS WIRE)--",
        "OSTFORD, Oct. 3, 2024 /PRNewswire/ --",
        "OSTFORD (AP) _",
        "June 5 (Reuters) -",
        "OSTFORD/MILLTOWN (Reuters) -",
        "OSTFORD (Kyodo) --",
        "OSTFORD, Texas (KOST) —",
        "NEW DELHI:",
        "Ostford, Jan 3 (APP):",
    ],
)
def test_datelines_are_cut_off(dateline: str) -> None:
    """A dateline is a block of its own; the sentence begins behind it."""
    assert _kinds(f"{dateline} {STORY}") == [("dateline", dateline), ("body", STORY)]


@pytest.mark.parametrize(
    "opening",
    ["Officials —", "The harbor -", "“Ostford —", "Roe, who won —", "OSTFORD is closed —", "It was May 2 --", "Roe (R) —", "SEN. ROE (R-Ohio) —", "A NATO-led force —", "ROE:", "London:", "ROE (RIGHT):", "OSTFORD /", "OSTFORD _named_", "OSTFORD (Roe) —", "ROE (OH) —", "Like Coastline, GE --"],
)
def test_other_dashes_are_no_datelines(opening: str) -> None:
    """Words before a dash that name no place stay in the story."""
    assert _kinds(f"{opening} {STORY}") == [("body", f"{opening} {STORY}")]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("teaser", "▶ Watch Video: Why the harbor closed"),
        ("teaser", "Also on the Courier:"),
        ("teaser", "Read more from the Ledger:"),
        ("teaser", "Got a confidential tip? Submit it here."),
        ("teaser", "Have you been at the pier? Get in touch."),
        ("teaser", "Want the tides in your inbox? Sign up here for our letter."),
        ("teaser", "For more from the Courier, click here."),
        ("teaser", "For the latest news, follow us."),
        ("teaser", "The full poll can be found here."),
        ("teaser", "Full story here."),
        ("teaser", "More at the Ledger."),
        ("teaser", "See the full results here: http://couri.example/1abc"),
        ("teaser", "A summary is here: http://couri.example/1abc"),
        ("teaser", "Read or share this story: https://couri.example/2abc"),
        ("teaser", "On Twitter follow Ada Roe https://network.example/adaroe"),
        ("teaser", "Follow the Courier’s politics and state coverage on Facebook and Twitter, and sign up for the Morning Bell newsletter."),
        ("teaser", "Like Courier Politics on Facebook"),
        ("teaser", "Get harbor news via Facebook, by telephone, by telegraph and every morning in the Morning Bell newsletter."),
        ("teaser", "“The Ostford Hour” airs on Channel Three weeknights."),
        ("teaser", "Tune in to “The Ostford Hour” on Thursday at 9 p.m."),
        ("teaser", "Video of the exchange is below:"),
        ("teaser", "Here’s the video:"),
        ("teaser", "Watch the whole clip, via Channel Three:"),
        ("teaser", "Below, a slideshow of dockers through the years."),
        ("other", "This article is based in part on wire service reports."),
        ("other", "This headline and story have been updated."),
        ("other", "Update 2/3/24, 10:30 a.m. ET: This story has been updated with a statement."),
        ("other", "Correction, May 3: The pier is 30 years old."),
        ("other", "An earlier version misstated the length of the pier."),
        ("other", "This version corrects the spelling of the mayor's name."),
        ("other", "This piece first appeared in the Ledger."),
        ("other", "If you or someone you know is in crisis, call the Ostford line at 555-0100."),
        ("other", "Your browser does not support the audio element."),
        ("other", "By signing up, you agree to our terms."),
        ("other", "Our articles are available without charge to any newspaper that credits the foundation."),
        ("other", "© The Courier"),
        ("other", "(h/t The Ledger)"),
        ("other", '<post author="@adaroe">We open on Monday.</post>'),
        ("other", "http://www. courier. example/harbor/ada _ roe _ opens _ the _ harbor _ of _ ostford. html"),
        ("byline", "Contributing: Dora Hill and Eve Sand"),
        ("byline", "Twitter: @adaroe"),
        ("byline", "@adaroe"),
        ("credit", "Cover thumbnail photo: Tom Lund/AP"),
        ("credit", "Screenshot/YouTube"),
        ("credit", "TOM LUND / AFP /"),
        ("caption", "Tom Lund/AFP / Getty Images Mayor Ada Roe waits for the ship"),
        ("caption", "File photo of Mayor Ada Roe and the old pier."),
        ("caption", "Mayor Ada Roe is seen here in a file photo."),
        ("caption", 'Mayor Ada Roe speaks to "The Ostford Hour" at the harbor on May 3, 2024.'),
        ("caption", "Mayor Ada Roe waves at a dinner hosted by the port in Ostford on May 3, 2024."),
        ("dateline", "9:15 p.m."),
        ("dateline", "8: 24am:"),
        ("dateline", "Originally published 05/03/2024 at 10:20 AM EDT"),
        ("dateline", "7:15 a. m. May 3, 2024"),
        ("teaser", "WATCH: The storm from above"),
        ("teaser", "RELATED: The bridge that moved"),
        ("teaser", "(RELATED: The bridge that moved)"),
        ("teaser", "READ MORE"),
        ("teaser", "Click here to get the Courier app"),
        ("teaser", "Sign up for our morning letter"),
        ("teaser", "More:What the bridge would mean for Ostford"),
        ("teaser", "Get the Courier's weekly newsletter Sign up here to get it every Tuesday."),
        ("teaser", "View this post on Instagram"),
        ("teaser", "Tags: harbor, storm"),
        ("other", "Our Standards: the principles of the Coastline Press."),
        ("other", "CORRECTION (June 6): The bridge is 30 years old."),
        ("other", "This is a developing story. Please check back for updates."),
        ("other", "This is a breaking news story that will be updated."),
        ("teaser", "Watch: the moment the crane fell."),
        ("other", "A post shared by Dora Hill (@dorahill)"),
        ("other", "We use cookies to make this page better."),
        ("other", "SOURCE Ostford Port Authority"),
        ("other", "ENDS"),
        ("other", "(end)"),
        ("other", "^URGENT"),
        ("byline", "^By ADA ROE="),
        ("caption", "Image caption The crane fell on Tuesday"),
        ("caption", "The crane fell on Tuesday.CreditCredit...Tom Lund for The Courier"),
        ("teaser", "Watch the full interview below:"),
        ("teaser", "Below are some of the photos that readers sent from the harbor."),
        ("teaser", "ROE OPENS THIRD BRIDGE OVER THE OST"),
        ("other", "Correction: May 3, 2024"),
        ("other", "Editor's note: This piece first ran in April."),
        ("other", "This story has been updated with the mayor's answer."),
        ("other", "An earlier version of this article misspelled the mayor's name."),
        ("other", "A version of this article appears in print today."),
        ("other", "Copyright 2024 The Courier. All rights reserved."),
        ("other", "— Ada Roe (@adaroe) May 2, 2024"),
        ("other", "This is an opinion piece."),
        ("other", "The views expressed in this article are those of its writer."),
        ("credit", "courtesy Ostford School District"),
        ("caption", "In this handout provided by the port, a docker looks out to sea."),
        ("caption", "In this May 3, 2024, file photo, Mayor Ada Roe opens the harbor."),
        ("caption", "A docker of the early shift at the gate of the eastern ... [+]"),
        ("teaser", "The video of the speech can be found on Channel Three."),
        ("teaser", "Roe: ‘We will not close it again’"),
        ("teaser", "'Nobody told us':Dockers of Ostford, their families and friends wait at the gate"),
        ("heading", "Why it matters:"),
        ("heading", "SHORT READS:"),
        ("dateline", "Update at 10:20 a.m. ET"),
        ("other", "http://www. courier. example/harbor/195 _ x. html"),
        ("caption", "Dockers have a meeting against the wall in Milltown, Ohio, on Monday, March 21, 2022."),
        ("teaser", "Leave your thoughts in the comments section below."),
        ("teaser", "(Also on the Ledger: Mayor to open the harbor)"),
        ("caption", "Hundreds of dockers run beside a ship as it leaves the harbor, in Ostford, Ohio UGC via AP"),
        ("other", "http://www. courier. example/harbor/story-195. html"),
        ("other", "***"),
        ("byline", "Tom Lund contributed to this report."),
        ("byline", "(Reporting by Tom Lund; Editing by Eve Sand)"),
        ("credit", "Tom Lund/AP"),
        ("credit", "TOM LUND/AFP via Getty Images"),
        ("credit", "(AP Photo/Tom Lund)"),
        ("credit", "Photo: Tom Lund for the Courier"),
        ("caption", "Mayor Ada Roe speaks at the harbor in Ostford on May 3, 2024."),
        ("caption", "Mayor Ada Roe at the harbor in May. (AP Photo/Tom Lund)"),
        ("caption", "FILE - Mayor Ada Roe at the harbor."),
        ("caption", "OSTFORD, OH - MAY 03: Mayor Ada Roe at the harbor."),
        ("heading", "What comes next"),
        ("heading", "## What the mayor said about it"),
        ("heading", "**What the mayor said about it**"),
        ("other", "![Waves in the harbor](waves.jpg)"),
        ("teaser", "[The whole letter](https://courier.example/letter)"),
        ("byline", "*By Ada Roe, 3 May 2024*"),
        ("heading", "A Harbor Without Ships"),
        ("dateline", "Published May 3, 2024 at 9:30 a.m. ET"),
        ("dateline", "updated 8:41 p.m. EST, Fri May 3, 2024"),
        ("dateline", "—Updated at 3:09 p.m."),
        ("dateline", "3 May 2024, 18:07 (GMT+05:00)"),
        ("teaser", "Share"),
        ("teaser", "Join us on Facebook"),
        ("teaser", "Follow Ada D'Roe on Twitter: @adaroe"),
        ("teaser", "Sound off in the comments below!"),
        ("other", "2 of 14"),
        ("other", "32 shares"),
        ("dateline", "4 hours ago"),
        ("dateline", "3 May"),
        ("credit", "Image source, Tom Lund"),
        ("caption", "Image caption, Ada Roe was elected in 2019"),
        ("heading", "'Very sad day'"),
        ("teaser", "View gallery"),
        ("other", "OSTFORD-HARBOR/STORM (URGENT)"),
        ("other", "(Adds details, quotes)"),
        ("other", "($1 = 0.92 euros)"),
        ("other", "((ada.roe@coastline.example; +1 555 0100))"),
        ("other", "| Harbor | Ships |"),
        ("byline", "aroe@courier.example"),
        ("byline", "• Ada Roe can be reached at aroe@courier.example."),
        ("credit", "(Tom Lund/The Ostford Courier)"),
        ("credit", "Photograph: Tom Lund/Coastline Press"),
        ("caption", "Mayor Ada Roe at the harbor on Tuesday. Photograph: Tom Lund/Coastline Press"),
    ],
)
def test_what_is_no_story_is_marked(kind: str, words: str) -> None:
    """A paragraph of each kind, between paragraphs of the story, is told from them."""
    assert _kinds(STORY, words, MORE, STORY, MORE, STORY) == [("body", STORY), (kind, words), ("body", MORE), ("body", STORY), ("body", MORE), ("body", STORY)]


@pytest.mark.parametrize("above", [["Mayor Ada Roe has met dockers of Ostford."], ["Ships left Ostford on Thursday, not on Friday.", "The mayor's office gave no reason."]])
def test_what_stands_above_the_dateline_is_no_story(above: list[str]) -> None:
    """The paragraphs above a dateline belong to a picture or a deck; below it they are the story, and so they are above one that comes late."""
    kinds = _kinds(*above, f"OSTFORD, Ohio — {STORY}", MORE, "No ship was damaged.")
    assert kinds == [*(("other", one) for one in above), ("dateline", "OSTFORD, Ohio —"), ("body", STORY), ("body", MORE), ("body", "No ship was damaged.")]
    assert [kind for kind, _ in _kinds(STORY, MORE, "OSTFORD, Ohio — It rained.")] == ["body", "body", "dateline", "body"]


def test_a_caption_shows_a_day_that_is_past() -> None:
    """What is told in the present of a day before that of the article is a caption; what is told of a day to come, or was, is the story."""
    past, coming, told = "The sun sets behind the cranes of Ostford on May 3, 2019.", "The lease of the harbor ends on May 3, 2029.", "The harbor shut on May 3, 2019."
    article = Article(text=f"{STORY}\n{past}\n{MORE}\n{coming}\n{told}", published="2024-05-02")
    assert [block.kind.value for block in find_blocks(article)] == ["body", "caption", "body", "body", "body"]


def test_a_day_in_words_above_a_credit_makes_a_caption() -> None:
    """Where a credit follows, a paragraph that names a day in full is a caption, in whatever tense."""
    caption = "Mayor Roe announces that the harbor has been reopened, during a May 3, 2024, meeting in Ostford."
    assert _kinds(STORY, caption, "Tom Lund/AP", MORE) == [("body", STORY), ("caption", caption), ("credit", "Tom Lund/AP"), ("body", MORE)]


@pytest.mark.parametrize(
    ("kind", "link"),
    [
        ("teaser", "(RELATED: Port chief quits)"),
        ("teaser", "[See also: Port chief quits]"),
        ("teaser", "( Also on the LEDGER : Port chief quits )"),
        ("teaser", "RELATED: Port chief quits after storm."),
        ("credit", "(Photo: AP)"),
    ],
)
def test_a_link_before_a_sentence_takes_no_story_with_it(kind: str, link: str) -> None:
    """What stands before the sentences of a paragraph is a block of its own; alone, or before words that are no sentence, it is the whole paragraph."""
    assert _kinds(STORY, f"{link} {MORE}", STORY)[1:3] == [(kind, link), ("body", MORE)]
    assert _kinds(STORY, link, STORY)[1] == (kind, link)
    assert _kinds(STORY, "RELATED: Why the U.S. Senate shut the port. Again.", STORY)[1][0] == "teaser"


def test_links_at_the_end_are_no_story() -> None:
    """Titles of other pieces with their outlets, and what a label at the end of a paragraph leads to, are teasers; so is "Details here."."""
    titles = ["Ostford's U.S. Harbor Reopens After Nine Days (The Courier)", "Why Ships Wait Off the Cape (Ledger)"]
    assert _kinds(STORY, MORE, *titles) == [("body", STORY), ("body", MORE), *(("teaser", title) for title in titles)]
    link = "In a heated meeting, Roe accuses dockers of sleeping"
    assert _kinds(f"{STORY} RELATED:", link, MORE) == [("body", STORY), ("teaser", "RELATED:"), ("teaser", link), ("body", MORE)]
    assert _kinds(MORE, f"{STORY} Details here.") == [("body", MORE), ("body", STORY), ("teaser", "Details here.")]


@pytest.mark.parametrize("headline", ["THE HARBOR'S LAST DAY.", "OSTFORD'S FOLLY."])
def test_a_first_line_in_capitals_is_the_headline(headline: str) -> None:
    """A first paragraph in capitals is the headline, with a full stop as well."""
    assert _kinds(headline, STORY) == [("heading", headline), ("body", STORY)]


def test_labels_of_parts_are_cut_off() -> None:
    """The label that opens a paragraph of a newsletter is no part of its sentence."""
    assert _kinds(STORY, f"Why it matters: {MORE}") == [("body", STORY), ("other", "Why it matters:"), ("body", MORE)]


def test_what_is_set_apart_to_catch_the_eye_is_no_story() -> None:
    """A paragraph that another one holds word for word is not told twice; one that is printed twice stays."""
    quoted = f"“{STORY} The river will be deeper by spring, and nobody will wait.”"
    apart = "The river will be deeper by spring, and nobody will wait."
    assert _kinds(MORE, apart, quoted) == [("body", MORE), ("teaser", apart), ("body", quoted)]
    assert _kinds(MORE, STORY, MORE) == [("body", MORE), ("body", STORY), ("body", MORE)]


def test_the_original_of_what_is_set_apart_stays() -> None:
    """Of two copies of a quotation the story keeps its own: the one with marks, or the one at the end of a longer quotation."""
    bare = "This harbor is capable of change, but change does not happen by itself."
    assert [kind for kind, _ in _kinds(STORY, bare, MORE, f"“{bare}”")] == ["body", "teaser", "body", "body"]
    assert [kind for kind, _ in _kinds(f"“{bare}”", MORE, "“I have seen it.", f"{bare}”", STORY)] == ["teaser", "body", "body", "body", "body"]


def test_a_refrain_stays() -> None:
    """What is quoted each time that it is printed is no copy, however the marks stand."""
    refrain = "We shall go down to the river again."
    speech = [f"“{refrain}", f"“{MORE}", refrain, MORE, f"{refrain}”"]
    assert [kind for kind, _ in _kinds(STORY, *speech, STORY)] == ["body"] * 7
    assert [kind for kind, _ in _kinds(STORY, f"“{refrain}”", MORE, f"“{refrain}”", MORE, f"“{refrain}”", STORY)] == ["body"] * 7


@pytest.mark.parametrize("label", [
        "UPDATE:", "UPDATE -", "UPDATED 2:", "UPDATE: 9 p.m. --", "UPDATE: 10:30 PM EST:", "BREAKING —", "UPDATE - May 30, 10 p.m.:", "UPDATE (3:40 p.m.):", "Update, 3:40 p.m.:",
        "Updated:", "UPDATE II:", "1:15 p.m. UPDATE:", "[Updated at 3:15 p.m.]", "Original post |", "EXCLUSIVE --", "UPDATE: 9 p.m.", "UPDATED 5/12:",
    ],
)
def test_the_label_of_what_was_added_is_no_story(label: str) -> None:
    """What newsrooms put before a paragraph of a later hour is a block of its own."""
    assert _kinds(STORY, f"{label} {MORE}") == [("body", STORY), ("other", label), ("body", MORE)]


@pytest.mark.parametrize(
    "words",
    [
        "Related efforts to dredge the river stalled on Monday.",
        "More from the Ledger: The council has decided to close both piers of the port until the spring, although the dockers asked for a week more, a summary of the plan shows.",
        "Friday, Ostford (47-15) beat Milltown 8-0.",
        "Do you remember the flood? Joe Lund does.",
        "Got wet? So did the mayor.",
        "“Got a tip? Send it here,” the poster says.",
        "For more than a decade, click after click was counted.",
        "Gold can be found here.",
        "The storm is here.",
        "More at the pier than elsewhere, dockers wait.",
        "The statement, at http://port.example, says that all ships must leave the harbor before the end of the week.",
        "Follow the river on foot and you reach Milltown.",
        "Get the whole staff of the port to read the letter, she said, and then the newsletter.",
        "The ship airs its hold daily.",
        "“The Ostford Hour” was on for 9 years.",
        "Here is what the mayor said:",
        "Watch the river, the captain told them:",
        "Below the pier, the water is deep.",
        "This piece of the pier was first to fall.",
        "An earlier version of the plan failed.",
        "If you or someone you know has seen the boat, call the police.",
        "If you or someone you know is a witness, call the police.",
        "Earlier on Monday: a storm, and no ships.",
        "By signing the letter, they gave up the pier.",
        "Beds are available without charge to any docker.",
        "Contributing to the fund is easy.",
        "Roe (@adaroe) is on the network.",
        "Roe < Lund in the vote.",
        "At 9:15 p.m. the pier was open.",
        "Noon came, and no ship.",
        "By Getty Images the port meant pictures.",
        "A file photo was all that they had.",
        "Update your maps: the pier is gone.",
        "Exclusive clubs lined the pier.",
        "**The river is closed.**",
        "[Roe] said on Monday that most ships had left.",
        "Watch officers saw the wave first.",
        "Video of the wave was shared widely.",
        "Correction officers blocked the road.",
        "By Monday, most ships had left.",
        "Roe contributed to this year's harbor fund.",
        "More than 40 ships waited: the river was closed.",
        "The report was updated twice, Roe said.",
        "Follow the river and you reach Milltown.",
        "Comments by the mayor drew laughter.",
        "Share prices fell on Monday.",
        "Published figures put the loss at 3 million.",
        "Roe reached the harbor at noon.",
        "'We will rebuild it,' Roe said.",
        "4 hours ago the harbor was full.",
        "Next came the mayor.",
        "Courtesy demands that the mayor waits.",
        "Dockers will have a meeting in Milltown on Monday, March 21, 2022.",
        "Dockers have said they had a meeting on Monday, March 21, 2022.",
        "Updates: the harbor is open.",
        "More in the harbor than elsewhere: forty ships waited.",
        "(She adds that the river is safe.)",
        "-The river is closed.",
        "Witnesses who wrote to tips@harbor.example were asked to wait for two weeks before they called the port authority again.",
        "Roe met the governor for talks on the harbor on May 3, 2024.",
        "The storm was described by the paper/agency as the worst.",
        "“We will rebuild it”",
        "And Roe herself said:",
        "More: that is what the dockers want.",
        "Sign up or leave, he told them.",
        "Credit: that is what the port needs, Roe said.",
        "RELATED WORK in the port goes on, Roe said.",
        "Get the newsletter out by Friday, she told the staff of the port.",
        "Tags on the crane were red.",
        "Next: the bridge will open in June, Roe said.",
        "This is breaking news to nobody in the port.",
        "We use cookies as bait, the angler said.",
        "Ends of ropes lay about.",
        "SOURCE code was found.",
        "Image captions were missing.",
        "Correction (of the river) is dear.",
        "The statement came from Roe, Lund and four other members of the port authority of Ostford County",
    ],
)
def test_the_story_is_not_lost(words: str) -> None:
    """Sentences that only look like teasers, notices, captions or headings stay in the story."""
    assert _kinds(STORY, words, MORE) == [("body", STORY), ("body", words), ("body", MORE)]


def test_a_caption_before_its_credit_is_told() -> None:
    """A picture's description counts as a caption where the credit follows."""
    assert [kind for kind, _ in _kinds(STORY, "Mayor Ada Roe, left, and Tom Lund in Ostford.", "EVE SAND/AFP via Getty Images", MORE)] == ["body", "caption", "credit", "body"]


def test_a_credit_alone_takes_no_story_with_it() -> None:
    """The paragraph before a credit stays in the story where nothing in it describes a picture."""
    assert [kind for kind, _ in _kinds(STORY, "Eve Sand/AP", MORE)] == ["body", "credit", "body"]


@pytest.mark.parametrize("headline", ["Ostford harbor to close for repairs", "Storm Closes Harbor of Ostford for Three Weeks.", "Storm shuts Ostford harbor;"])
def test_a_headline_is_told_from_the_first_sentence(headline: str) -> None:
    """The first paragraph is a headline where it has no final stop, or capitals throughout."""
    assert _kinds(headline, STORY)[0] == ("heading", headline)
    assert _kinds(STORY, MORE)[0] == ("body", STORY)


@pytest.mark.parametrize(
    "lede",
    [
        "Mayor Dora Hill said: 'We lost three men.'",
        "The storm shut the harbor 'for two weeks.'",
        "The mayor called it ``a bad day for the port of Ostford.''",
        "The mayor of Ostford said that the harbor would be closed for two weeks after a crane fell",
        "Police in Ostford arrested two men on Tuesday in the killing of a docker last month",
    ],
)
def test_a_first_sentence_is_no_headline(lede: str) -> None:
    """A first sentence stays in the story behind straight single marks, and, where it is long and has its articles, without its final stop."""
    assert _kinds(lede, STORY, MORE)[0] == ("body", lede)
    assert [_kinds(one, STORY)[0][0] for one in ("Storm shuts harbor 'for two weeks'", "Storm Shuts the Harbor 'for Weeks.'")] == ["heading"] * 2


def test_the_title_is_a_headline() -> None:
    """A first paragraph that repeats the article's title is its headline, whatever its form."""
    assert _kinds("The harbor is closed.", STORY, title="The harbor is closed.")[0][0] == "heading"


def test_a_text_of_one_line_is_the_story() -> None:
    """A single paragraph is the story, even without a final stop."""
    assert _kinds("Rain fell on Ostford") == [("body", "Rain fell on Ostford")]


def test_a_byline_and_a_biography_are_told_at_their_places() -> None:
    """Names of writers count at the top, sentences about them at the bottom."""
    about = "Tom Lund is a harbor reporter for the Courier. Follow him on Twitter."
    assert [kind for kind, _ in _kinds("Storm closes harbor", "By Tom Lund and EVE SAND", STORY, MORE, about)] == ["heading", "byline", "body", "body", "byline"]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe reported from Milltown.",
        "Jane Doe reported from Milltown, Ohio; Tom Lund, from Paris.",
        "Jane Doe is a staff writer at The Ledger.",
        "Jane Doe is a Reporter for Coast News.",
    ],
)
def test_lines_about_writers_of_whom_the_story_does_not_tell(line: str) -> None:
    """At the end they are bylines, whatever the source; between paragraphs, or about somebody of the story, they are the story."""
    assert _kinds(STORY, MORE, line)[-1] == ("byline", line)
    assert _kinds("Jane Doe was seen at the pier.", STORY, MORE, line)[-1] == ("body", line)
    assert _kinds(STORY, line, MORE, STORY, MORE, STORY)[1] == ("body", line)


@pytest.mark.parametrize("line", ["Jane Doe reported from the pier.", "Jane Doe reported from Milltown that the sea rose.", "Jane Doe is a writer."])
def test_sentences_about_people_at_the_end_are_the_story(line: str) -> None:
    """What tells more than from where somebody wrote, or names no newsroom, is no line about a writer."""
    assert _kinds(STORY, MORE, line)[-1] == ("body", line)


def test_a_question_that_the_next_paragraph_answers_is_a_heading() -> None:
    """Between empty lines it stands for a heading; on a line among the lines of a text it may be the writer's own sentence."""
    asked = "What did the mayor know?"
    assert _kinds(STORY, asked, MORE)[1] == ("heading", asked)
    text = f"{STORY}\n{asked}\n{MORE}"
    assert [block.kind.value for block in find_blocks(Article(text=text))] == ["body"] * 3


def test_titles_below_the_label_of_a_list_are_links() -> None:
    """What is listed below "More on this story" is of other pieces, until a sentence ends."""
    listed = ["More on this story", "Harbor fees 'broke rules'", "3 May", "Who is Ada Roe?"]
    assert [kind for kind, _ in _kinds(STORY, *listed, MORE, STORY)] == ["body", "teaser", "teaser", "dateline", "teaser", "body", "body"]
    assert [kind for kind, _ in _kinds(STORY, "Advertisement", MORE, STORY)] == ["body", "teaser", "body", "body"]


def test_what_the_writers_are_stands_below_their_names() -> None:
    """The line below the byline that says what its writers are is no part of the story; elsewhere such words are."""
    assert [kind for kind, _ in _kinds("Storm closes harbor", "By Tom Lund", "Harbor correspondent", STORY, MORE)] == ["heading", "byline", "byline", "body", "body"]
    assert [kind for kind, _ in _kinds("Storm closes harbor", "By Tom Lund", "A harbor reporter left.", STORY)] == ["heading", "byline", "body", "body"]


def test_the_dateline_is_found_below_the_lines_of_a_page() -> None:
    """However many lines of the page stand above the story, its first paragraph may begin with the dateline."""
    page = ["Storm closes harbor", "By Tom Lund", "Published May 3, 2024", "Share", "1 of 3", "2 of 3", "3 of 3", "Advertisement", "Listen"]
    assert _kinds(*page, f"OSTFORD (AP) — {STORY}", MORE)[len(page) :] == [("dateline", "OSTFORD (AP) —"), ("body", STORY), ("body", MORE)]


def test_a_quotation_at_the_end_is_no_biography() -> None:
    """What somebody says in the last lines stays in the story, though writers ask the same of readers."""
    assert _kinds(STORY, MORE, "“Follow us,” Roe said, and the crew went on board.")[-1][0] == "body"


def test_what_follows_a_correction_at_the_end_is_no_story() -> None:
    """Pieces of other articles printed behind the correction are left out."""
    assert [kind for kind, _ in _kinds(STORY, MORE, STORY, "Correction: May 3, 2024", "The mayor is Ada Roe.", MORE)] == ["body"] * 3 + ["other"] * 3


def test_the_story_goes_on_behind_a_correction_in_full() -> None:
    """Behind a correction that says all it has to say, the last paragraphs of the story stay; one short line is the rest of it."""
    corrected = "Correction: An earlier version of this article misspelled the mayor's name."
    assert [kind for kind, _ in _kinds(STORY, MORE, STORY, corrected, MORE, STORY)] == ["body"] * 3 + ["other"] + ["body"] * 2
    assert [kind for kind, _ in _kinds(STORY, MORE, STORY, corrected, "It is Ada Roe.")] == ["body"] * 3 + ["other"] * 2


def test_each_item_of_a_digest_has_its_dateline() -> None:
    """Where later paragraphs open with datelines, all of them are cut off, and the item above the first is one of the story; a word in capitals is no place."""
    items = ["Roe opened the third bridge of Ostford.", f"TOKYO (AP) — {STORY}", MORE, "PARIS (AP) — No ship was damaged.", "PARKING — There is none."]
    assert _kinds(*items) == [
        ("body", items[0]), ("dateline", "TOKYO (AP) —"), ("body", STORY), ("body", MORE),
        ("dateline", "PARIS (AP) —"), ("body", "No ship was damaged."), ("body", items[4]),
    ]  # fmt: skip


def test_teasers_inside_a_paragraph_are_cut_out() -> None:
    """A bracketed link and a video's title leave the sentences around them in the story."""
    for link in ("(RELATED: Bridge moved)", "(Related: Bridge moved)", "[READ: Bridge moved]"):
        assert _kinds(f"{STORY} {link} {MORE}", STORY)[:3] == [("body", STORY), ("teaser", link), ("body", MORE)]
    title = "Courier Harbor Reporter Tom Lund on why the port had to close before the storm."
    assert _kinds(f"{STORY} {title} {MORE}", STORY)[:3] == [("body", STORY), ("teaser", title), ("body", MORE)]


def test_lines_of_fixed_width_are_joined() -> None:
    """Lines broken inside sentences make one paragraph; blank lines part them."""
    text = "The harbor of Ostford closed\non Thursday after a storm that\nmoved two ships against the\npier of the port.\n\nIt will open in\nJune."
    assert [block.span.start for block in find_blocks(Article(text=text))] == [0, text.index("It will")]


def test_few_broken_lines_are_enough_where_all_are_narrow() -> None:
    """Short agency copy is joined too, and what stands above the story on lines of its own is not drawn into it."""
    lines = [
        "Storm shuts harbor of Ostford",
        "By Tom Lund",
        "OSTFORD, May 3 (Coastwire) - The harbor of Ostford has been",
        "closed after a storm that moved two ships against the pier,",
        "the port authority said.",
        "   It will open in three weeks, according to the mayor, Ada Roe,",
        "who saw the pier.",
    ]
    text = "\n".join(lines)
    found = [(block.kind.value, text[block.span.slice].split("\n")[0]) for block in find_blocks(Article(text=text))]
    assert found == [
        ("heading", lines[0]),
        ("byline", lines[1]),
        ("dateline", "OSTFORD, May 3 (Coastwire) -"),
        ("body", "The harbor of Ostford has been"),
        ("body", lines[5].strip()),
    ]


def test_signs_before_items_and_quoted_lines_are_no_words_of_them() -> None:
    """The point before an item, and the sign before what Markdown quotes, are blocks of their own."""
    assert _kinds(STORY, "• Most ships left.", f"> {MORE}", "* Two stayed.", STORY)[1:-1] == [
        ("other", "•"), ("body", "Most ships left."), ("other", ">"), ("body", MORE), ("other", "*"), ("body", "Two stayed."),
    ]  # fmt: skip


def test_the_word_over_an_advertisement_is_cut_out() -> None:
    """The label of an advertisement that runs into a sentence takes nothing of it away."""
    assert _kinds(STORY, f"Advertisement {MORE}")[1:] == [("teaser", "Advertisement"), ("body", MORE)]


def test_short_lines_behind_a_notice_of_rights_belong_to_it() -> None:
    """The publisher's name below the notice is no part of the story, and a notice at the top of the page changes nothing."""
    assert [kind for kind, _ in _kinds(STORY, MORE, "Copyright © 2024", "The Ostford Courier, LLC.")] == ["body", "body", "other", "other"]
    assert [kind for kind, _ in _kinds("© 2024 The Ostford Courier", STORY, MORE, "Roe did not say who pays.")] == ["other", "body", "body", "body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("on September 10th, 2010", "dateline"),
        ("Wed May 5, 2010 7:12pm BST", "dateline"),
        ("PUBLISHED: 11:20 GMT, 3 May 2010 | UPDATED: 08:15 GMT, 4 May 2010", "dateline"),
        ("12:48PM BST 09 Sep 2013", "dateline"),
        ("On May 3, 2010, at noon, all left.", "body"),
        ("May 2010", "heading"),
    ],
)
def test_a_line_of_a_day_and_an_hour_dates_the_page(line: str, kind: str) -> None:
    """A line with nothing in it but a whole date and the time of day is no story, in whatever order it has them."""
    assert _kinds("Storm closes harbor", line, STORY, MORE)[1][0] == kind
