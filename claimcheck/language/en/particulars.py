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
    "organ": ("kidney renal", "liver", "lung", "breast", "prostate", "brain", "pancreatic", "colon colorectal", "ovarian", "bladder", "bone", "heart"),
}

#: The same of what may be of two kinds at once, as a "special general election": both may be right.
KINDS = {"election": ("general", "special", "primary", "runoff")}

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

#: What of somebody is hurt, beside a word for a hurt.
# no "head" beside "face", no "leg" beside "knee", no "arm" beside "elbow": the one is in the other; no "back", "hand", "side": they are much else
HURT_PARTS = ("knee", "ankle", "hamstring", "shoulder neck collarbone", "groin", "wrist", "elbow", "hip", "foot toe", "calf", "thigh quadriceps", "rib ribs", "skull head concussion")
HURTS = frozenset("injury injuries injured injuring sprain sprained torn tore tear broke broken fractured fracture strained strain dislocated hurt surgery twisted ruptured".split())

#: What somebody dies of.
# no "infection", "complications", "illness": they are names for most
ILLNESSES = ("pneumonia", "cancer leukemia lymphoma tumor melanoma", "stroke", "heart cardiac", "alzheimer dementia", "diabetes", "kidney renal", "covid coronavirus", "malaria", "cholera", "overdose", "suicide")
ILL = frozenset("died dies death cause".split())

#: What somebody is armed with, or kills with.
# no "gun", "weapon", "bomb": the others may be one
WEAPONS = ("knife", "machete", "axe hatchet ax", "hammer", "sword", "pistol handgun revolver", "rifle", "shotgun", "crossbow", "grenade", "razor")

#: How prices end a day, beside a verb for it.
# no "up", "down": they stand behind half of all verbs
DIRECTIONS = ("higher", "lower")
ENDINGS = frozenset("closed closes close ended ends finished settled opened opens trading traded".split())

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
PLEAS = ("not guilty", "guilty", "no contest")

#: What leads to a cause.
CAUSING = ("because of", "due to", "caused by", "owing to", "as a result of", "blamed on", "brought on by")

#: Nouns that any cause may be called by: beside one that is named they are no other.
NO_CAUSES = frozenset("problem problems issue issues reason reasons factor factors circumstances concern concerns fact".split())

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

#: The noun without which no sentence says how somebody fares who lies in a hospital: "in critical condition".
CONDITION_NOUNS = frozenset({"condition"})

#: Words before a modifier that compare it: "a more serious fire" is another fire.
COMPARING = frozenset({"more", "most", "less", "least"})

#: Words before a place without a name, where something happens or goes.
BEFORE_A_SITE = frozenset({"in", "at", "inside", "outside", "to", "from", "near"})
