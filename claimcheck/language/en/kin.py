"""Words for members of a family, by what they are to somebody: whoever is somebody's brother is not that one's cousin.

Left out on purpose: "partner", who may be one in business; "relative", "sibling", "parent", "child", which say less than the others; plurals.
"""

#: What somebody is to another -> the words for it, the loose ones of those who are nearly that among them.
KIN = {
    "brother": ("brother", "half-brother", "half brother", "stepbrother"),
    "sister": ("sister", "half-sister", "half sister", "stepsister"),
    "father": ("father", "stepfather", "dad"),
    "mother": ("mother", "stepmother", "mom", "mum"),
    "son": ("son", "stepson"),
    "daughter": ("daughter", "stepdaughter"),
    "husband": ("husband", "widower", "ex-husband", "boyfriend", "fiancé", "fiance"),
    "wife": ("wife", "widow", "ex-wife", "girlfriend", "fiancée", "fiancee"),
    "grandfather": ("grandfather", "great-grandfather"),
    "grandmother": ("grandmother", "great-grandmother"),
    "grandson": ("grandson", "great-grandson"),
    "granddaughter": ("granddaughter", "great-granddaughter"),
    "uncle": ("uncle",),
    "aunt": ("aunt",),
    "nephew": ("nephew",),
    "niece": ("niece",),
    "cousin": ("cousin",),
    "brother-in-law": ("brother-in-law",),
    "sister-in-law": ("sister-in-law",),
    "father-in-law": ("father-in-law",),
    "mother-in-law": ("mother-in-law",),
    "son-in-law": ("son-in-law",),
    "daughter-in-law": ("daughter-in-law",),
}

#: What may stand between whose relative somebody is and the word for it: "his older brother".
BEFORE_KIN = "older younger elder eldest oldest youngest twin only late first second former estranged then own".split()

#: Possessives before such a word whose bearer the article tells.
OWNERS_OF_KIN = frozenset({"his", "her"})
