"""The units that figures of news come in, what each converts to, and the words that make a figure a name instead."""

#: Currency sign ─► ISO 4217 code. A bare "$" in English news is the American dollar unless the writer says otherwise.
CURRENCY_SIGNS = {
    "$": "USD", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS", "Rs": "INR", "Rs.": "INR",
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "INR": "INR", "CAD": "CAD", "AUD": "AUD", "CHF": "CHF", "JPY": "JPY", "CNY": "CNY",
}  # fmt: skip
# no "R" for the rand, "kr" for the crowns: letters that open names and words

#: Word after the figure ─► currency, and how many of the word make one of it.
CURRENCY_WORDS = {
    "dollar": ("USD", 1), "dollars": ("USD", 1), "cent": ("USD", 100), "cents": ("USD", 100), "buck": ("USD", 1), "bucks": ("USD", 1), "euro": ("EUR", 1), "euros": ("EUR", 1),
    "rupee": ("INR", 1), "rupees": ("INR", 1), "yen": ("JPY", 1), "yuan": ("CNY", 1), "renminbi": ("CNY", 1), "peso": ("MXN", 1), "pesos": ("MXN", 1),
    "ruble": ("RUB", 1), "rubles": ("RUB", 1), "rouble": ("RUB", 1), "roubles": ("RUB", 1), "shekels": ("ILS", 1), "rand": ("ZAR", 1), "riyals": ("SAR", 1),
    "lira": ("TRY", 1), "francs": ("CHF", 1), "kronor": ("SEK", 1), "pence": ("GBP", 100), "sterling": ("GBP", 1),
    "€": ("EUR", 1), "£": ("GBP", 1), "usd": ("USD", 1), "eur": ("EUR", 1), "gbp": ("GBP", 1), "jpy": ("JPY", 1), "inr": ("INR", 1), "chf": ("CHF", 1), "cad": ("CAD", 1), "aud": ("AUD", 1),
}  # fmt: skip
# no "pounds": a weight in American news; "won", "real", "crown": other words first

#: Scale words of Indian English, after the figure.
INDIAN_SCALES = {"lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000, "crores": 10_000_000}

#: Word after the figure ─► (unit, what it measures, how many of the dimension's first unit it is).
MEASURES: dict[str, tuple[str, str, str]] = {
    "km": ("km", "length", "1000"), "kilometer": ("km", "length", "1000"), "kilometers": ("km", "length", "1000"), "kilometre": ("km", "length", "1000"),
    "kilometres": ("km", "length", "1000"), "mile": ("mile", "length", "1609.344"), "miles": ("mile", "length", "1609.344"), "mi": ("mile", "length", "1609.344"),
    "nautical miles": ("nautical mile", "length", "1852"), "meter": ("m", "length", "1"), "meters": ("m", "length", "1"), "metre": ("m", "length", "1"),
    "metres": ("m", "length", "1"), "cm": ("cm", "length", "0.01"), "centimeters": ("cm", "length", "0.01"), "centimetres": ("cm", "length", "0.01"),
    "mm": ("mm", "length", "0.001"), "millimeters": ("mm", "length", "0.001"), "millimetres": ("mm", "length", "0.001"),
    "foot": ("ft", "length", "0.3048"), "feet": ("ft", "length", "0.3048"), "ft": ("ft", "length", "0.3048"), "inch": ("inch", "length", "0.0254"),
    "inches": ("inch", "length", "0.0254"), "yard": ("yard", "length", "0.9144"), "yards": ("yard", "length", "0.9144"),
    "acre": ("acre", "area", "4046.86"), "acres": ("acre", "area", "4046.86"), "hectare": ("ha", "area", "10000"), "hectares": ("ha", "area", "10000"),
    "sq mi": ("sq mi", "area", "2589988"), "sq ft": ("sq ft", "area", "0.092903"), "sq. ft": ("sq ft", "area", "0.092903"), "sq km": ("sq km", "area", "1000000"), "square mile": ("sq mi", "area", "2589988"), "square miles": ("sq mi", "area", "2589988"), "square kilometers": ("sq km", "area", "1000000"),
    "square kilometres": ("sq km", "area", "1000000"), "square feet": ("sq ft", "area", "0.092903"), "square foot": ("sq ft", "area", "0.092903"),
    "square meters": ("sq m", "area", "1"), "square metres": ("sq m", "area", "1"),
    "pound": ("lb", "mass", "0.45359237"), "pounds": ("lb", "mass", "0.45359237"), "lb": ("lb", "mass", "0.45359237"), "lbs": ("lb", "mass", "0.45359237"),
    "kg": ("kg", "mass", "1"), "kilo": ("kg", "mass", "1"), "kilos": ("kg", "mass", "1"), "kilogram": ("kg", "mass", "1"), "kilograms": ("kg", "mass", "1"),
    "gram": ("g", "mass", "0.001"), "grams": ("g", "mass", "0.001"), "mg": ("mg", "mass", "0.000001"), "milligrams": ("mg", "mass", "0.000001"),
    "ounce": ("oz", "mass", "0.0283495"), "ounces": ("oz", "mass", "0.0283495"), "oz": ("oz", "mass", "0.0283495"), "ton": ("ton", "mass", "907.185"),
    "tons": ("ton", "mass", "907.185"), "tonne": ("tonne", "mass", "1000"), "tonnes": ("tonne", "mass", "1000"), "metric tons": ("tonne", "mass", "1000"),
    "gallon": ("gallon", "volume", "3.785412"), "gallons": ("gallon", "volume", "3.785412"), "liter": ("l", "volume", "1"), "liters": ("l", "volume", "1"),
    "litre": ("l", "volume", "1"), "litres": ("l", "volume", "1"), "barrel": ("barrel", "volume", "158.987"), "barrels": ("barrel", "volume", "158.987"),
    "cubic feet": ("cu ft", "volume", "28.3168"), "cubic meters": ("cu m", "volume", "1000"), "cubic metres": ("cu m", "volume", "1000"),
    "mph": ("mph", "speed", "0.44704"), "m.p.h": ("mph", "speed", "0.44704"), "miles per hour": ("mph", "speed", "0.44704"), "miles an hour": ("mph", "speed", "0.44704"), "km/h": ("km/h", "speed", "0.277778"),
    "kph": ("km/h", "speed", "0.277778"), "kilometers per hour": ("km/h", "speed", "0.277778"), "kilometres per hour": ("km/h", "speed", "0.277778"),
    "knots": ("knot", "speed", "0.514444"), "megawatts": ("MW", "power", "1000000"), "megawatt": ("MW", "power", "1000000"), "gigawatts": ("GW", "power", "1000000000"),
    "kilowatts": ("kW", "power", "1000"), "watts": ("W", "power", "1"), "gb": ("GB", "data", "1000000000"), "mb": ("MB", "data", "1000000"), "tb": ("TB", "data", "1000000000000"), "gigabytes": ("GB", "data", "1000000000"), "megabytes": ("MB", "data", "1000000"),
    "terabytes": ("TB", "data", "1000000000000"), "gigabyte": ("GB", "data", "1000000000"), "megabyte": ("MB", "data", "1000000"),
    "degrees f": ("°F", "fahrenheit", "1"), "degrees c": ("°C", "celsius", "1"), "fahrenheit": ("°F", "fahrenheit", "1"), "celsius": ("°C", "celsius", "1"),
    "degrees fahrenheit": ("°F", "fahrenheit", "1"), "degrees celsius": ("°C", "celsius", "1"), "°f": ("°F", "fahrenheit", "1"), "°c": ("°C", "celsius", "1"),
    "degrees": ("degree", "degree", "1"), "degree": ("degree", "degree", "1"), "percentage point": ("percentage point", "percentage point", "1"),
    "percentage points": ("percentage point", "percentage point", "1"), "bps": ("basis point", "percentage point", "0.01"), "basis points": ("basis point", "percentage point", "0.01"),
    "magnitude": ("magnitude", "magnitude", "1"), "on the richter scale": ("magnitude", "magnitude", "1"), "category": ("category", "category", "1"), "percent": ("percent", "percent", "1"), "per cent": ("percent", "percent", "1"), "%": ("percent", "percent", "1"), "pct": ("percent", "percent", "1"), "pc": ("percent", "percent", "1"),
}  # fmt: skip
# no "m", "g", "l", "t", "in": one letter, or a preposition; no "points" and "stone": a score and a rock first; no units of time: those are times

#: Scales that stand before their figure ("a Category 4 storm", "magnitude 6.8"), each with its unit.
GRADES = {"category": "category", "magnitude": "magnitude"}

#: The unit of ages, which follows their figure.
AGE_UNITS = frozenset({"year", "years"})

#: Words at the end of a noun phrase behind a figure that are no noun that it counts.
COUNTED_BY_NOTHING = frozenset("each apiece so more less percent per yet".split())

#: Currencies that writers of their country call dollars, and nothing else.
DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD"})

#: Words after which a figure with one decimal is an earthquake's magnitude.
MEASURING_WORDS = ("measuring", "measured", "registering", "registered")

#: Nouns before a figure that make it a number on a label: "section 8", "page 12", "Flight 370".
NUMBERED_NOUNS = frozenset(
    """
    act amendment apartment apt article bill bus carrier channel chapter class count district door episode exhibit figure flight floor form gate grade group grade highway
    interstate item lane level line lot model no nos number numbers option page pages paragraph part phase pier platform point precinct proposition prop psalm question
    question resolution room round route row rule scene season section sections sec seat size stage station step suite table term tier title track type unit verse version
    vol volume ward zone convention title catch area war
    """.split()
)  # no "age" (a quantity), "top" ("the top 10": a count), "about"

#: Words that a figure joined to them by a hyphen makes into a kind: "a two-way street", "a three-pronged attack", "20-something". Nothing is counted.
KIND_WORDS = frozenset({"bit", "core", "faced", "handed", "pronged", "sided", "something", "somethings", "tier", "tiered", "way"})

#: Words after a figure that make it an address or the name of a road.
STREET_WORDS = frozenset("avenue ave street st road rd boulevard blvd lane drive place square parkway highway court terrace way".split())

#: Verbs and nouns beside which an ordinal tells a rank: "placed second", "in third place".
RANK_WORDS = frozenset("place places placed finish finishes finished finishing rank ranks ranked ranking rated tied came come coming seeded".split())

#: Nouns that make two figures a result of votes or a game, however they are joined: "a 5-to-4 ruling".
RESULTS_ALONE = frozenset("vote votes decision ruling verdict defeat win victory loss".split())
#: Those that make two figures joined by a dash one: "a 5-4 lead". A 3-to-1 majority is three times as many, and so is a 3-to-1 vote.
RESULT_NOUNS = RESULTS_ALONE | frozenset("margin majority lead record score ratio tie draw count party-line split".split())
