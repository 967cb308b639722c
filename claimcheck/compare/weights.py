"""What each feature of a slot is worth: weights of logistic regressions, learnt by `benchmarks/slots.py`, which anyone can run again.

Learnt on sentences that the library holds for likely to tell the same in 48 pairs of news articles: differing values of the articles as
printed, which careful readers did not list, against values of which one was changed on purpose, and values that both tell, as if one were
changed. The figures above the tables are leave-one-pair-out, on the first two kinds.
"""

#: 79 of 243 cases fill one slot: average precision 0.881.
TIME_SLOT = {
    "": -1.71,
    "aligned": 2.04,
    "before": 1.06,
    "after": 0.05,
    "around": 1.53,
    "beside": 0.79,
    "preposition": 1.1,
    "follower": -0.47,
    "likeness": 0.65,
    "clause": 1.43,
    "deed": -0.54,
    "doer": 0.49,
    "event": 0.24,
    "grain": 2.09,
    "level": 0.0,
    "other event": -1.04,
    "told": -2.87,
}

#: 17 of 110 cases fill one slot: average precision 0.766.
QUANTITY_SLOT = {
    "": -3.11,
    "aligned": 1.78,
    "before": 0.52,
    "after": 1.55,
    "around": 0.76,
    "beside": 0.31,
    "preposition": 0.13,
    "follower": 0.65,
    "likeness": 0.65,
    "clause": 1.25,
    "counted": 0.44,
    "deed": -0.45,
    "doer": -0.22,
    "level": -0.61,
    "measured": 0.11,
    "other thing": 0.24,
    "told": -1.31,
    "vague": -0.35,
}

#: 39 of 503 cases fill one slot: average precision 0.655.
PERSON_SLOT = {
    "": -2.68,
    "aligned": 2.5,
    "before": 0.51,
    "after": 0.72,
    "around": 0.44,
    "beside": 0.45,
    "preposition": -0.16,
    "follower": 0.38,
    "likeness": 1.39,
    "clause": 2.18,
    "deed": 1.12,
    "doer": 1.09,
    "full": 0.14,
    "level": -0.18,
    "role": 1.48,
    "told": -3.29,
}
