"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py` and `person_slot.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same: differing values of the articles as printed, in 48 pairs where careful
readers did not list them and in three articles each on 84 events that nobody annotated, against values of which one was changed on purpose,
and values that both tell, as if one were changed. The figures above the tables are on events that were not learnt from.
"""

#: 77 of 1145 cases fill one slot: average precision 0.703.
TIME_SLOT = {
    "": -5.5,
    "aligned": 3.6,
    "alike": 2.9,
    "around": 1.54,
    "clause": 4.72,
    "dated": -1.99,
    "later": -2.02,
    "lengths": -0.59,
    "level": -0.14,
    "own days": -3.23,
    "preposition": 0.45,
    "told": -1.49,
}

#: 17 of 538 cases fill one slot: average precision 0.685.
QUANTITY_SLOT = {
    "": -4.95,
    "after": 1.95,
    "aligned": 2.82,
    "before": 0.91,
    "clause": 3.33,
    "follower": 0.21,
    "hedged": -0.63,
    "likeness": 2.24,
    "measured": 0.28,
    "money": -0.54,
    "told": -1.43,
    "vague": -0.17,
}

#: Learnt by `benchmarks/person_slot.py`: 250 of 2,942 cases fill one slot: average precision 0.682 on events that were not learnt from.
PERSON_SLOT = {
    "": -4.94,
    "abroad": -1.27,
    "after": 0.9,
    "aligned": 2.4,
    "alone": 0.96,
    "around": 1.43,
    "before": 0.56,
    "beside": -0.39,
    "clash": -1.87,
    "clause": 3.56,
    "deed": 0.54,
    "described": 0.81,
    "doer": 0.09,
    "doing": 1.1,
    "elsewhere": -0.43,
    "follower": -0.13,
    "full": 0.51,
    "home": 2.24,
    "level": -0.22,
    "likeness": -0.4,
    "listed": -3.69,
    "met": -0.75,
    "passing": -1.04,
    "preposition": 0.46,
    "prominent": 1.63,
    "shared": 2.86,
    "slip": 1.4,
    "told": -2.61,
}
