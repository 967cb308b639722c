"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py` and `person_slot.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same: differing values of the articles as printed, in 48 pairs where careful
readers did not list them, in two or three articles each on 236 events that nobody annotated and in some twelve each on 50 events of other kinds of news,
against values of which one was changed on purpose, and values that both tell, as if one were changed. In the articles of other kinds readers linked what
tells of one event and of one time: ECB+ (Cybulska and Vossen 2014, annotation CC BY 3.0). The figures above the tables are on events that were not learnt
from.
"""

#: 72 of 1,486 cases fill one slot, average precision 0.818; of the linked articles 565 of 3,407, 0.804.
TIME_SLOT = {
    "": -6.1,
    "after": 0.73,
    "aligned": 2.74,
    "alike": 2.15,
    "all told": -0.9,
    "around": 2.05,
    "clause": 3.78,
    "context": 1.04,
    "dated": -1.06,
    "days": 0.59,
    "few": 0.32,
    "hour": -0.87,
    "lead": 0.66,
    "length": -0.35,
    "news": -0.4,
    "other event": -0.92,
    "preposition": 0.96,
    "retold": -3.15,
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

#: Learnt by `benchmarks/person_slot.py`: 637 of 5,017 cases fill one slot: average precision 0.928 on events that were not learnt from.
PERSON_SLOT = {
    "": -5.36,
    "abroad": -3.07,
    "after": 0.58,
    "aligned": 4.05,
    "around": 2.64,
    "before": 1.07,
    "clash": -1.8,
    "clause": 1.51,
    "colleagues": 1.86,
    "described": 1.16,
    "doing": 0.48,
    "fleeting": 1.56,
    "full": 0.7,
    "listed": -1.51,
    "outdone": -1.03,
    "passing": -2.64,
    "post": 3.9,
    "prominent": 0.88,
    "reporting": -0.6,
    "rivals": -1.04,
    "saying": 1.15,
    "shared": 0.93,
    "slip": 1.36,
    "told": -1.43,
    "unintroduced": 5.79,
}
