"""What datelines are made of: agencies, regions, cities that stand alone, and words in capitals that are no place."""

#: Agencies, broadcasters and papers as datelines name them, in brackets after the place.
WIRE_AGENCIES = frozenset(
    {
        "AFP",
        "ANI",
        "AP",
        "Associated Press",
        "BBC",
        "Bloomberg",
        "Bloomberg News",
        "CBS",
        "CBS News",
        "CNBC",
        "CNN",
        "CNN Business",
        "CNS",
        "dpa",
        "EFE",
        "IANS",
        "KUNA",
        "NBC News",
        "PA",
        "Press Association",
        "PTI",
        "Reuters",
        "Reuters Breakingviews",
        "Reuters Health",
        "RNS",
        "SID",
        "TASS",
        "The Associated Press",
        "Tribune News Service",
        "UPI",
        "Xinhua",
    }
)

#: Words in capitals before a dash that are no place.
NOT_PLACES = frozenset(
    "ADVERTISEMENT ANALYSIS BREAKING CAPTION COMMENTARY CORRECTION DEVELOPING EDITORIAL EXCLUSIVE FILE LIVE NOTE OPINION PHOTO PHOTOS READ UPDATE UPDATED VIDEO WATCH".split()
)

#: Countries, regions and states as datelines put them after the place, beside the shortened states.
DATELINE_REGIONS = frozenset(
    "Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah California Florida Pennsylvania Virginia Georgia Michigan Arizona Canada Mexico France Germany Italy Spain"
    " Israel Egypt Iraq Iran Syria Turkey Lebanon Jordan Afghanistan Pakistan India China Japan Russia Ukraine Poland Belgium Burma Myanmar Thailand England"
    " Scotland Ireland Australia Brazil Cuba Colombia Venezuela Haiti Guatemala Honduras Kenya Nigeria Libya Somalia Sudan Ethiopia".split()
)

#: Places that stand alone, in ordinary letters, before the dash of a dateline.
DATELINE_CITIES = frozenset(
    "Atlanta Baghdad Bangkok Beijing Beirut Berlin Boston Brussels Cairo Chicago Cleveland Dallas Damascus Delhi Denver Detroit Dubai Geneva Havana Houston"
    " Istanbul Jerusalem Johannesburg Kabul Kyiv Kiev Lagos London Madrid Manila Miami Milwaukee Minneapolis Moscow Mumbai Nairobi Paris Philadelphia Phoenix"
    " Pittsburgh Rome Seattle Seoul Shanghai Singapore Stockholm Sydney Taipei Tehran Tokyo Toronto Vienna Warsaw Washington".split()
) | {"Des Moines", "Hong Kong", "Las Vegas", "Los Angeles", "Mexico City", "New Delhi", "New Orleans", "New York", "San Diego", "San Francisco", "Tel Aviv"}
