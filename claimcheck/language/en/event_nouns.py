"""Nouns that name what happens, each with the verb of its family (or itself), so that "the meeting" meets "will meet"."""

#: Noun in the singular ─► lemma under which it is compared.
EVENT_NOUNS = {
    # made from a verb
    "accusation": "accuse", "acquisition": "acquire", "acquittal": "acquit", "admission": "admit", "adoption": "adopt", "agreement": "agree", "allegation": "allege",
    "announcement": "announce", "apology": "apologize", "appearance": "appear", "appointment": "appoint", "approval": "approve", "argument": "argue", "arrival": "arrive",
    "assassination": "assassinate", "assertion": "assert", "assessment": "assess", "celebration": "celebrate", "closure": "close", "collision": "collide",
    "comparison": "compare", "complaint": "complain", "condemnation": "condemn", "conclusion": "conclude", "confirmation": "confirm", "confrontation": "confront",
    "contribution": "contribute", "conviction": "convict", "criticism": "criticize", "death": "die", "decision": "decide", "declaration": "declare",
    "defeat": "defeat", "denial": "deny", "departure": "depart", "deployment": "deploy", "deportation": "deport", "description": "describe", "destruction": "destroy",
    "detention": "detain", "discovery": "discover", "discussion": "discuss", "dismissal": "dismiss", "disclosure": "disclose", "donation": "donate", "election": "elect",
    "endorsement": "endorse", "escalation": "escalate", "evacuation": "evacuate", "examination": "examine", "execution": "execute", "expansion": "expand",
    "explanation": "explain", "explosion": "explode", "expulsion": "expel", "failure": "fail", "firing": "fire", "hearing": "hearing", "hiring": "hire",
    "impeachment": "impeach", "inauguration": "inaugurate", "indictment": "indict", "injury": "injure", "inspection": "inspect", "introduction": "introduce",
    "invasion": "invade", "investigation": "investigate", "invitation": "invite", "involvement": "involve", "killing": "kill", "loss": "lose", "marriage": "marry",
    "meeting": "meet", "murder": "murder", "negotiation": "negotiate", "nomination": "nominate", "objection": "object", "observation": "observe", "opposition": "oppose",
    "ouster": "oust", "participation": "participate", "passage": "pass", "payment": "pay", "performance": "perform", "prediction": "predict", "presentation": "present",
    "proposal": "propose", "prosecution": "prosecute", "publication": "publish", "purchase": "purchase", "ratification": "ratify", "reaction": "react",
    "recommendation": "recommend", "reduction": "reduce", "reelection": "reelect", "re-election": "reelect", "refusal": "refuse", "rejection": "reject",
    "remark": "remark", "removal": "remove", "repayment": "repay", "replacement": "replace", "reply": "reply", "resignation": "resign", "response": "respond",
    "retaliation": "retaliate", "retirement": "retire", "revelation": "reveal", "search": "search", "seizure": "seize", "selection": "select", "settlement": "settle",
    "shooting": "shoot", "signing": "sign", "speech": "speak", "suggestion": "suggest", "surrender": "surrender", "survival": "survive", "suspension": "suspend",
    "swearing-in": "swear", "takeover": "take", "talk": "talk", "testimony": "testify", "threat": "threaten", "translation": "translate", "treatment": "treat",
    "violation": "violate", "withdrawal": "withdraw", "conversation": "talk", "consultation": "consult", "collapse": "collapse", "launch": "launch", "opening": "open",
    "sentencing": "sentence", "filing": "file", "bombing": "bomb", "stabbing": "stab", "briefing": "brief", "ruling": "rule", "warning": "warn", "hacking": "hack",
    "creation": "create", "cancellation": "cancel", "reopening": "reopen", "shutdown": "shut", "extension": "extend", "extradition": "extradite",
    "postponement": "postpone", "delay": "delay", "escape": "escape", "pledge": "pledge", "promise": "promise", "request": "request", "demand": "demand",
    "arrest": "arrest", "attack": "attack", "debate": "debate", "strike": "strike", "visit": "visit", "vote": "vote", "protest": "protest", "release": "release",
    "raid": "raid", "return": "return", "report": "report", "review": "review", "rise": "rise", "fall": "fall", "increase": "increase", "decline": "decline",
    "crash": "crash", "call": "call", "interview": "interview", "march": "march", "tour": "tour", "repeal": "repeal", "veto": "veto", "appeal": "appeal",
    "boycott": "boycott", "rescue": "rescue", "assault": "assault", "stop": "stop", "walkout": "walk",
    # events without a verb of their own
    "accident": "accident", "address": "address", "anniversary": "anniversary", "auction": "auction", "ballot": "ballot", "blast": "blast", "bid": "bid",
    "campaign": "campaign", "caucus": "caucus", "ceremony": "ceremony", "clash": "clash", "concert": "concert", "conference": "conference", "convention": "convention",
    "coup": "coup", "crime": "crime", "deal": "deal", "demonstration": "demonstrate", "dinner": "dinner", "dispute": "dispute", "drought": "drought",
    "earthquake": "earthquake", "event": "event", "fight": "fight", "fire": "fire", "flight": "flight", "flood": "flood", "forum": "forum",
    "funeral": "funeral", "game": "game", "hurricane": "hurricane", "inquiry": "inquiry", "lawsuit": "sue", "lunch": "lunch", "massacre": "massacre", "match": "match",
    "mission": "mission", "news conference": "news conference", "operation": "operation", "outbreak": "outbreak", "pandemic": "pandemic",     "poll": "poll", "press conference": "news conference", "primary": "primary", "probe": "probe", "procession": "procession", "proceeding": "proceeding",
    "race": "race", "rally": "rally", "recess": "recess", "referendum": "referendum", "riot": "riot", "roundtable": "roundtable", "scandal": "scandal",
    "session": "session", "statement": "statement", "storm": "storm", "suit": "sue", "summit": "summit", "survey": "survey", "trial": "trial", "trip": "trip",
    "violence": "violence", "war": "war", "wedding": "wedding", "workshop": "workshop",
}  # fmt: skip
# no "action", "activity", "case", "change", "process", "step", "work": they name no event that two accounts could be held against each other by
# no "start", "end", "beginning": parts of a time expression more often than events; no "party", "panel", "effort", "crisis": rarely a dated event
# no "bill", "law", "act", "order": documents, though an event brought them about
