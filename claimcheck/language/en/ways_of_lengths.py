"""Words right behind a measure of length: which way it goes, and that it is how far something is from another."""

#: Adjective ─► the way in which it measures; those of one way may be told of one thing.
WAYS = {
    "high": "up", "tall": "up", "deep": "down", "long": "along", "wide": "across", "across": "across", "broad": "across", "thick": "through",
    "from": "away", "away": "away", "above": "above", "below": "below", "off": "away", "north": "away", "south": "away", "east": "away", "west": "away",
    "northeast": "away", "northwest": "away", "southeast": "away", "southwest": "away", "outside": "away", "inland": "away",
}  # fmt: skip
#: Of these, those that tell how far one thing is from another.
DIRECTIONS = frozenset(word for word, way in WAYS.items() if way in ("away", "above", "below"))
