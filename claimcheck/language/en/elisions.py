"""English words that are written with an apostrophe in front: the mark before them opens no quotation."""

#: The words as they stand after the apostrophe. A figure after it ('90s) is one too, and needs no entry.
#: No "cause", "round" or "bout": quoted words as often as shortened ones.
ELISIONS = frozenset("em til tis twas twere n neath tween nuff cuz fraid kay nother sup s".split())
