"""What datelines are made of: agencies, regions, cities that stand alone, and words in capitals that are no place."""

#: Agencies, broadcasters and papers as datelines name them, in brackets after the place.
WIRE_AGENCIES = frozenset(
    {
        "AFP",
        "ACCESSWIRE",
        "Anadolu",
        "ANI",
        "ANSA",
        "AP",
        "APP",
        "Associated Press",
        "BBC",
        "Bloomberg",
        "Bloomberg News",
        "BUSINESS WIRE",
        "Business Wire",
        "CBS",
        "CBS News",
        "CNBC",
        "CNN",
        "CNN Business",
        "CNS",
        "dpa",
        "EFE",
        "GLOBE NEWSWIRE",
        "IANS",
        "Kyodo",
        "Kyodo News",
        "KUNA",
        "Marketwired",
        "NBC News",
        "PA",
        "Press Association",
        "PRNewswire",
        "PRNewswire-USNewswire",
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
        "Yonhap",
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
    "Atlanta Baghdad Bangkok Beijing Beirut Bengaluru Berlin Boston Brussels Cairo Chennai Chicago Cleveland Dallas Damascus Delhi Denver Detroit Dhaka Dubai Geneva Havana Houston"
    " Islamabad Istanbul Jerusalem Johannesburg Kabul Karachi Kathmandu Kolkata Kyiv Kiev Lagos Lahore London Madrid Manila Miami Milwaukee Minneapolis Moscow Mumbai Nairobi Paris Philadelphia Phoenix"
    " Pittsburgh Rome Seattle Seoul Shanghai Singapore Stockholm Sydney Taipei Tehran Tokyo Toronto Vienna Warsaw Washington".split()
) | {"Des Moines", "Hong Kong", "Las Vegas", "Los Angeles", "Mexico City", "New Delhi", "New Orleans", "New York", "San Diego", "San Francisco", "Tel Aviv"}
