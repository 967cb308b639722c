"""Plurals that the rules of spelling do not bring back to their singular."""

#: Plural ─► singular.
IRREGULAR_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse", "lives": "life", "wives": "wife",
    "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf", "shelves": "shelf", "thieves": "thief", "crises": "crisis", "analyses": "analysis",
    "criteria": "criterion", "media": "medium", "data": "datum", "policemen": "policeman", "congressmen": "congressman", "congresswomen": "congresswoman",
    "gunmen": "gunman", "firemen": "fireman", "policewomen": "policewoman", "spokesmen": "spokesman", "businessmen": "businessman", "movies": "movie", "ties": "tie",
    "lies": "lie", "pies": "pie", "species": "species", "series": "series", "news": "news", "buses": "bus", "gases": "gas", "viruses": "virus", "houses": "house",
    "causes": "cause", "clauses": "clause", "cases": "case", "bases": "base", "leases": "lease", "purchases": "purchase", "expenses": "expense", "licenses": "license",
    "responses": "response", "nurses": "nurse", "horses": "horse", "courses": "course", "losses": "loss", "heroes": "hero", "potatoes": "potato", "vetoes": "veto", "votes": "vote",
}  # fmt: skip
