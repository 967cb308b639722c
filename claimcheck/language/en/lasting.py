"""Words for occasions that last: of one kind a story mostly has one, and of how long that one lasted two reports can differ."""

#: Nouns for occasions, those of a row for one kind.
# no "search", "operation", "session", "game": a story has several, of one day and of weeks; no "sentence": it has the one asked for and the one given
OCCASIONS_THAT_LAST = tuple(
    row.split()
    for row in """
    talks negotiations
    summit conference
    strike stoppage walkout
    visit tour trip
    trial
    siege standoff
    flight
    ceasefire cease-fire truce
    outage blackout
    deliberations
    gunfight shootout gunbattle firefight
    match
    surgery
    curfew
    drought
    hike trek
    voyage
    spacewalk
    manhunt
    filibuster
    festival
    mourning
    """.strip().splitlines()
)
#: Verbs that tell of such an occasion, each with a particle or not, by the first noun of its row: how long stands behind "for".
LASTING_DEEDS = {
    "talks": ("talked", "negotiated"),
    "strike": ("walked out", "walk out", "stopped work", "stop work", "struck"),
    "visit": ("stay", "stays", "stayed", "staying"),
    "deliberations": ("deliberated", "deliberating"),
}
#: Verbs between the noun and how long it lasts.
LASTING = frozenset({"last", "take", "run", "continue", "stretch", "drag", "go", "end"})
#: Words near the noun that say that another of the kind is meant.
OF_ANOTHER = frozenset("earlier previous last first second third fourth another past similar longest shortest record annual average".split())
