"""Words for particulars of which a thing, a deed or a case has one: where two articles use two rivals of a row, both cannot be right.

Words of one string stand for the same.
"""

#: What a word right before a noun says of it, by kind.
# no "old" and "new", "big" and "small", "good" and "bad": they are opinions, and matters of degree; no "gold": a medal, a metal and a color
MODIFIERS = {
    "color": ("red crimson", "blue", "green", "white", "black", "yellow", "orange", "purple", "pink", "brown", "gray grey", "silver"),
    "side": ("left", "right"),
    "end of the land": ("northern north", "southern south", "eastern east", "western west"),
    "degree": ("first-degree", "second-degree", "third-degree"),
    "sex": ("male", "female"),
    "duration": ("temporary interim", "permanent lasting"),
    "intent": ("accidental unintentional inadvertent", "deliberate intentional willful"),
    "agreement": ("unanimous", "divided split"),
    "election": ("general", "special", "primary", "runoff"),
}

#: The same where a writer judges how far something has come, or how much of it there is: another writer may see it otherwise.
DEGREES = {
    "stage": ("preliminary initial tentative provisional", "escalating widening expanding intensifying broadening", "final definitive"),
    "extent": ("partial", "full complete total"),
    "manner": ("peaceful nonviolent non-violent", "violent"),
    "harm": ("minor slight superficial", "serious severe major grave life-threatening"),
    "hope": ("faint slim dim fading", "renewed growing rising strong"),
}

#: How somebody is who lies in a hospital, before "condition".
# no "good" beside "fair": of the two nobody is sure
CONDITIONS = ("critical grave", "serious", "stable", "fair good")

#: What one is charged with, or found guilty of.
# no "homicide" (murder is one), no "conspiracy" and "attempt" (of something), no "assault" (it stands beside most of the others)
CRIMES = frozenset(
    """
    murder manslaughter robbery burglary theft fraud arson rape kidnapping bribery perjury embezzlement trespassing treason espionage extortion blackmail
    forgery smuggling stalking vandalism
    """.split()
)
#: What leads to the crime, by what it says of the case.
CHARGING = ("charged with", "indicted for", "indicted on charges of", "on charges of", "on suspicion of", "accused of")
JUDGING = ("convicted of", "found guilty of", "pleaded guilty to", "acquitted of", "cleared of")

#: Forms of the verb by which somebody answers a charge.
PLEADING = frozenset({"plead", "pleads", "pleaded", "pleading", "pled"})

#: What leads to a cause.
CAUSING = ("because of", "due to", "caused by", "owing to", "as a result of", "blamed on", "brought on by")

#: Places that are no names, where something happens: the rooms of a house, houses, vehicles. What may be a part of another stands in one string.
# no "building", "street", "scene", "area", "city": most others are in one; no "field": of work as well
SITES = (
    "home house apartment flat residence",
    "kitchen",
    "basement cellar",
    "attic loft",
    "garage",
    "bathroom",
    "bedroom",
    "hotel motel inn",
    "hospital clinic",
    "school classroom",
    "church chapel",
    "mosque",
    "synagogue",
    "library",
    "restaurant cafe diner",
    "bar pub nightclub",
    "supermarket grocery store shop mall",
    "warehouse",
    "factory plant mill",
    "airport terminal",
    "prison jail cell",
    "courthouse courtroom court",
    "park playground",
    "beach",
    "forest woods",
    "car van truck suv taxi",
    "bus",
    "train",
    "boat ferry ship yacht",
    "plane helicopter",
    "bank",
    "pharmacy",
    "museum",
    "theater cinema",
    "stadium arena",
)

#: Adverbs that leave all else out: "will focus solely on documents about the fire".
# no "just", "merely", "simply": they belittle more often; no "alone": it stands behind what it narrows
NARROWING = frozenset({"only", "solely", "exclusively"})
