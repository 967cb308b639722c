"""The words by which lines about the article itself, or the page, are known: corrections, versions, times, rights, endings."""

from claimcheck.language.en import word_classes as words

#: What opens a line about the article itself; a colon, a dash or the line's end must follow.
NOTICE_LABELS = (
    "clarification",
    "correction",
    "corrections",
    "editor's note",
    "editor’s note",
    "editors' note",
    "editors’ note",
    "editors note",
    "note to readers",
    "disclosure",
    "our standards",
)

#: What corrections begin with, in small letters.
CORRECTION_LABELS = ("correction", "clarification")

#: What opens a line that says whose views an article holds.
DISCLAIMERS = (
    "opinions expressed",
    "the opinions expressed",
    "the views expressed",
    "this is an opinion",
    "views expressed",
)

#: What an article that is not done yet says of itself at the beginning of a line: a mark follows, or that it will be updated.
UNFINISHED_LINES = ("this is a breaking news story", "this is a breaking story", "this is a developing story", "this is breaking news")

#: What an article calls itself when it speaks of itself.
SELF_NAMES = ("article", "blog post", "column", "essay", "headline", "op-ed", "piece", "post", "report", "story", "version")

#: What happened to it.
SELF_VERBS = (
    "appeared",
    "appears in print",
    "appears on",
    "first appeared",
    "first published",
    "has been changed",
    "has been clarified",
    "has been corrected",
    "has been edited",
    "has been revised",
    "has been updated",
    "have been updated",
    "includes information from",
    "includes material from",
    "is adapted from",
    "is based in part on",
    "is excerpted from",
    "is sponsored by",
    "tagged under",
    "was adapted from",
    "was based on wire",
    "was excerpted from",
    "is developing",
    "is part of",
    "misidentified",
    "misspelled",
    "misstated",
    "originally",
    "will be updated",
    "was corrected",
    "was first",
    "was originally",
    "was produced",
    "was published",
    "was reported",
    "was updated",
)

#: What was done to an article that says so: "This story has been updated".
CHANGED = ("changed", "clarified", "corrected", "edited", "revised", "updated")

#: What it did before: "An earlier version misstated".
ERRED = ("incorrectly", "misidentified", "misspelled", "misstated")

#: What opens a line in which an article speaks of itself: "This story has been updated", "A version of this article".
SELF_OPENERS = ("this", "our", "a", "an")

#: What opens a line of the page about itself.
SELF_LINES = (
    "a correction was made",
    "comments are closed",
    "comments are moderated",
    "by using this site",
    "media playback is",
    "more details to follow",
    "skip to content",
    "skip to main content",
    "sorry, this video",
    "sorry, your browser",
    "this browser does not support",
    "this content is for subscribers",
    "this is an updated version of",
    "this version corrects",
    "this video can not be played",
    "this video cannot be played",
    "this video is not available",
    "to play this video",
    "video player is loading",
    "we are sorry, this video",
    "we will update this",
    "we'll update this",
    "we’ll update this",
    "we're sorry, this video",
    "we’re sorry, this video",
    "you have successfully subscribed",
    "your browser does not support",
    *(f"if you or someone you know {plight}" for plight in ("is considering", "is experiencing", "is having", "is in crisis", "is struggling", "may be", "needs")),
    "check back for updates",
    "check back for more",
    "please check back",
    "this site uses cookies",
    "this website uses cookies",
    "we use cookies",
)

#: What a line calls the article as it was: "An earlier version of this story misstated".
EARLIER_VERSIONS = ("earlier", "previous", "original")

#: What newsrooms put before a paragraph that they add later, with the hour or without: "UPDATE: 9 p.m. -- ".
VERSION_LABELS = (
    *("BREAKING", "BREAKING NEWS", "DEVELOPING", "EARLIER", "EXCLUSIVE", "LATEST", "LATEST UPDATE", "ORIGINAL POST", "ORIGINAL STORY", "PREVIOUSLY"),
    *("UPDATE", "UPDATED"),
)
#: The same as ordinary words, which a colon or a bar must follow, or brackets surround.
PLAIN_VERSION_LABELS = ("Breaking", "Exclusive", "Original post", "Original story", "Update", "Updated")

#: What agencies note in brackets on what a new version of their report does: "(Adds details, quotes)".
VERSION_VERBS = (
    *("adds", "clarifies", "corrects", "fixes", "new throughout", "recasts", "refiles", "releads", "removes", "repeats", "rewrites", "updates", "writes through"),
)

#: What opens a line that says when the article was put on the page.
TIMESTAMP_LABELS = ("created", "edited", "edited on", "edited time", "first posted", "first published", "issued", "last edited", "last modified", "last updated", "modified", "originally posted", "originally published", "posted", "published", "story created", "update at", "updated")

#: What pages count the time in since something was put on them: "4 hours ago".
AGES_ON_PAGES = ("minute", "hour", "day", "week", "month")

#: What pages count below or beside an article: "32 shares".
COUNTED_ON_PAGES = ("comments", "likes", "people are talking about this", "retweets", "shares", "views")

#: What stands alone below the last line: for editors, not for readers.
ENDINGS = ("END", "ENDS", "Ends", "end", "ends", "MORE TO COME", "MTC")

#: What blogs print before the name of whoever pointed them at something.
HAT_TIPS = ("h/t", "hat tip")

#: What opens the line below a post that was set into the page.
POSTED_BY = ("a photo posted by", "a post shared by", "a post by", "a video posted by")

#: Labels of newsletters that part their pieces by them, each before a paragraph or in a line of its own: "Why it matters: ...".
SECTION_LABELS = (
    "Between the lines",
    "By the numbers",
    "Catch up quick",
    "Driving the news",
    "Flashback",
    "Reality check",
    "State of play",
    "The backdrop",
    "The backstory",
    "The big picture",
    "The bottom line",
    "The intrigue",
    "The latest",
    "The other side",
    "What they're saying",
    "What they’re saying",
    "What to watch",
    "What we're watching",
    "What we’re watching",
    "What's happening",
    "What’s happening",
    "What's new",
    "What’s new",
    "What's next",
    "What’s next",
    "Why it matters",
    "Yes, but",
    "Zoom in",
    "Zoom out",
)

#: Words of lines about rights.
RIGHTS_PHRASES = (
    "all rights reserved",
    "may not be published, broadcast",
    "copyright ©",
    "copyright (c)",
    "(c) 20",
    "© 19",
    "© 20",
    "©19",
    "©20",
    "ap contributed to this report",
    "republished articles must",
    "republish our articles",
    "republish our stories",
)

#: To whom agencies and foundations give their articles, and how: "is available without charge to any news publisher".
FREE_TO_PRINT = ("available free of charge", "available without charge")
PRINTED_BY = ("news outlet", "news outlets", "newspaper", "newspapers", "news publisher", "publication", "publications", "publisher", "publishers")

#: Parts of words and phrases of which every line has one that is known to be a notice by what stands within it.
WITHIN_NOTICES = ("version ", "contribut", "assistance", "rights reserved", "publish", "reporting", "charge to")

#: With which sentences of the story begin behind a label ("More: that is what the dockers want."), and what is watched or credited does not.
# no articles: "Watch: the moment the crane fell."
STORY_OPENERS = words.PRONOUNS | words.DETERMINERS_OR_PRONOUNS | {"that"}
