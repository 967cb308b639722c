"""The ways in which a newsmaker's words reach the press, by the words that name them."""

from claimcheck.language.en import word_classes as words

#: Channels, each with its words. Two reporters of one utterance who name words of one channel agree: a statement may be sent as an e-mail.
# no "report", "remarks", "comments": they fit any channel; no "post" alone: it is a newspaper and an office; no "call": half of what is called is no telephone
WRITTEN, SOCIAL, SPOKEN = "a written statement", "social media", "spoken words"
CHANNELS = {
    WRITTEN: ("statement", "press release", "news release", "email", "e-mail", "letter", "memo", "op-ed", "written testimony"),
    SOCIAL: ("tweet", "tweeted", "tweets", "retweeted", "on twitter", "on facebook", "facebook post", "on instagram", "instagram post", "truth social"),
    SPOKEN: (
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

#: Words for what several people say as one; at a joint news conference each speaks for himself.
JOINT = ("jointly", "joint declaration", *(f"joint {paper}" for paper in CHANNELS[WRITTEN]))

#: How words that came by a channel are told of: "has the words as spoken".
AS_TOLD = {WRITTEN: "as written", SOCIAL: "as posted", SPOKEN: "as spoken"}

#: Verbs that bring words out by a channel: "issued a statement saying", "wrote a letter".
ISSUING = ("issued", "issuing", "released", "releasing", "sent", "wrote", "gave", "posted")
#: What stands before the name of the channel by which words came: one or the speaker's own, none of those that were told before or of other people's.
ONE_OR_THEIRS = words.OPENERS_OF_ONE

#: Every one of these words with its channel.
CHANNEL_OF = {word: channel for channel, names in CHANNELS.items() for word in names}

#: What opens a sentence that goes on with the channel: "In a statement on Monday, ...".
CHANNEL_PREPOSITIONS = ("in", "on", "at", "during", "via", "through")

#: What stands before the newsroom to which somebody speaks: "told CNN", "said on NPR", "in an interview with Reuters".
# no "in", "for": they name where it was printed, or for whom somebody writes
OUTLET_PREPOSITIONS = ("told", "tells", "telling", "on", "to", "with")
#: What stands before the name of a program in quotation marks.
SHOWN_ON = ("on",)
#: Words that stand small inside such a name: "Ostford in the Morning with Dora Hill".
SMALL_WORDS_OF_SHOWS = ("the", "of", "with")
