"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py` and `person_slot.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same in 48 pairs of news articles: differing values of the articles as
printed, which careful readers did not list, against values of which one was changed on purpose, and values that both tell, as if one were
changed. The figures above the tables are leave-one-pair-out, on the first two kinds.
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

#: 17 of 549 cases fill one slot: average precision 0.630.
QUANTITY_SLOT = {
    "": -4.76,
    "after": 1.84,
    "aligned": 2.72,
    "before": 0.44,
    "clause": 3.0,
    "follower": 0.31,
    "hedged": -0.6,
    "likeness": 2.1,
    "measured": 0.27,
    "money": -0.63,
    "told": -1.44,
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
