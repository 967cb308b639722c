"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py` and `person_slot.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same in 48 pairs of news articles: differing values of the articles as
printed, which careful readers did not list, against values of which one was changed on purpose, and values that both tell, as if one were
changed. The figures above the tables are leave-one-pair-out, on the first two kinds.
"""

#: 76 of 1135 cases fill one slot: average precision 0.657.
TIME_SLOT = {
    "": -5.0,
    "after": 0.38,
    "aligned": 3.59,
    "alike": 2.42,
    "apart": -1.63,
    "around": 1.39,
    "before": -0.55,
    "beside": 0.33,
    "clause": 5.02,
    "deed": -0.62,
    "doer": 0.08,
    "follower": -0.2,
    "later": -1.94,
    "level": -0.22,
    "likeness": 0.75,
    "naming": -0.3,
    "other event": -0.29,
    "own days": -3.25,
    "preposition": 0.46,
    "told": -1.56,
}

#: 17 of 547 cases fill one slot: average precision 0.641.
QUANTITY_SLOT = {
    "": -4.81,
    "after": 1.77,
    "aligned": 2.59,
    "around": 0.47,
    "before": 0.29,
    "beside": -0.03,
    "clause": 3.17,
    "counted": -0.11,
    "deed": -0.32,
    "doer": -0.24,
    "follower": 0.36,
    "level": -0.48,
    "likeness": 2.21,
    "measured": 0.37,
    "money": -0.74,
    "other thing": 0.12,
    "preposition": 0.26,
    "told": -1.49,
    "vague": -0.53,
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
