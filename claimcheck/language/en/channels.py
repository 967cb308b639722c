"""The ways in which a newsmaker's words reach the press, by the words that name them."""

#: Channels, each with its words. Two reporters of one utterance who name words of one channel agree: a statement may be sent as an e-mail.
# no "report", "remarks", "comments": they fit any channel; no "post" alone: it is a newspaper and an office; no "call": half of what is called is no telephone
CHANNELS = {
    "a written statement": ("statement", "press release", "news release", "email", "e-mail", "letter", "memo", "op-ed", "written testimony"),
    "social media": ("tweet", "tweeted", "tweets", "retweeted", "on twitter", "on facebook", "facebook post", "on instagram", "instagram post", "truth social"),
    "spoken words": (
        "interview",
        "news conference",
        "press conference",
        "news briefing",
        "press briefing",
        "speech",
        "rally",
        "town hall",
        "hearing",
        "telephone",
        "phone call",
        "conference call",
        "debate",
    ),
}

#: What opens a sentence that goes on with the channel: "In a statement on Monday, ...".
CHANNEL_PREPOSITIONS = ("in", "on", "at", "during", "via", "through")
