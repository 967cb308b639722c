"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py` and `person_slot.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same: differing values of the articles as printed, in 48 pairs where careful
readers did not list them, in two or three articles each on 236 events that nobody annotated and in some twelve each on 50 events of other kinds of news,
against values of which one was changed on purpose, and values that both tell, as if one were changed. In the articles of other kinds readers linked what
tells of one event and of one time: ECB+ (Cybulska and Vossen 2014, annotation CC BY 3.0). The figures above the tables are on events that were not learnt
from.
"""

#: 69 of 1,195 cases fill one slot, average precision 0.818; of the linked articles 556 of 3,082, 0.789.
TIME_SLOT = {
    "": -6.09,
    "after": 0.82,
    "aligned": 3.0,
    "alike": 2.49,
    "all told": -1.15,
    "around": 2.37,
    "clause": 3.55,
    "context": 0.94,
    "dated": -0.95,
    "few": 0.6,
    "hour": -0.96,
    "lead": 0.55,
    "length": -0.78,
    "other doer": -0.39,
    "other event": -0.92,
    "preposition": 0.75,
    "theme": 0.7,
    "told": -1.06,
    "told of like": -0.8,
}

#: 24 of 814 cases fill one slot, average precision 0.633; of the linked articles 328 of 4,191, 0.845.
QUANTITY_SLOT = {
    "": -5.57,
    "after": 1.31,
    "aligned": 3.85,
    "before": 0.69,
    "clause": 3.14,
    "lead": 0.38,
    "likeness": 1.3,
    "measured": 0.59,
    "money": -0.56,
    "one thing": 1.12,
    "one uncounted": -0.97,
    "told": -1.06,
    "vague": -1.12,
}

#: Learnt by `benchmarks/person_slot.py`: 276 of 2,966 cases fill one slot: average precision 0.825 on events that were not learnt from.
PERSON_SLOT = {
    "": -4.48,
    "abroad": -2.49,
    "after": 0.98,
    "aligned": 1.88,
    "alone": 0.82,
    "before": 1.32,
    "clash": -3.38,
    "clause": 3.79,
    "described": 0.84,
    "doing": 0.98,
    "full": 0.49,
    "home": 2.16,
    "listed": -3.44,
    "passing": -2.02,
    "prominent": 2.18,
    "shared": 3.48,
    "slip": 1.49,
    "speaking": -0.04,
    "told": -3.88,
    "unintroduced": 7.18,
    "untitled": -1.44,
}
