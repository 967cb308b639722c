"""Words that English writes in more than one way, and the one form that stands for them: two writers who quote one speech may choose differently."""

#: Short forms and signs of words that are spoken in full, each with the full word. Keys are written without their full stops.
# no "st": it is a saint as often as a street; no "no": it is a word far more often than "number"; no "jr", "sr": spoken or not
FULL_WORDS = {
    "gen": "general",
    "sen": "senator",
    "sens": "senators",
    "rep": "representative",
    "reps": "representatives",
    "gov": "governor",
    "govs": "governors",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "sgt": "sergeant",
    "maj": "major",
    "adm": "admiral",
    "dr": "doctor",
    "prof": "professor",
    "pres": "president",
    "mr": "mister",
    "mrs": "missus",
    "rev": "reverend",
    "dept": "department",
    "vs": "versus",
    "jan": "january",
    "feb": "february",
    "aug": "august",
    "sept": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
    "&": "and",
    "%": "percent",
    "ok": "okay",
}

#: What a contraction stands for, by its end.
# no "'s": it is a genitive as often as "is" or "has", so whole words are listed below
CONTRACTED_ENDS = {
    "n't": ("not",),
    "'re": ("are",),
    "'ve": ("have",),
    "'ll": ("will",),
    "'m": ("am",),
    "'d": ("would",),
}

#: Contractions whose full form cannot be told from their end.
CONTRACTED_WORDS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "it's": ("it", "is"),
    "that's": ("that", "is"),
    "there's": ("there", "is"),
    "here's": ("here", "is"),
    "he's": ("he", "is"),
    "she's": ("she", "is"),
    "what's": ("what", "is"),
    "who's": ("who", "is"),
    "where's": ("where", "is"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "gotta": ("got", "to"),
    "wanna": ("want", "to"),
}
