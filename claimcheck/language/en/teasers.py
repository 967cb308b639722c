"""The words by which a page leads to something else: links and their labels, titles of videos, newsletters, what the reader is asked to do."""

#: What opens a line that leads to another piece; a colon, a bar or the line's end must follow.
TEASER_LABELS = (
    "ad feedback",
    "advertisement",
    "advertisement advertisement",
    "also on",
    "also read",
    "also see",
    "comments",
    "copy link",
    "don't miss",
    "don’t miss",
    "gallery",
    "go deeper",
    "listen",
    "listen now",
    "live blog",
    "live updates",
    "more",
    "more coverage",
    "more from",
    "more on this",
    "more on this story",
    "more stories",
    "most popular",
    "most read",
    "must read",
    "must watch",
    "next",
    "opinion",
    "photos",
    "play video",
    "previous",
    "print",
    "read",
    "read also",
    "read more",
    "read next",
    "recommended",
    "recommended reading",
    "related",
    "related article",
    "related articles",
    "related content",
    "related coverage",
    "related stories",
    "related story",
    "related topics",
    "filed under",
    "related video",
    "see also",
    "see more",
    "share",
    "slideshow",
    "tags",
    "top stories",
    "trending",
    "tweet",
    "up next",
    "video",
    "view gallery",
    "watch",
    "watch live",
    "watch now",
    "watch video",
    "what to know",
)

#: What opens such a line with the name of an outlet or a matter before the colon: "Also on the Courier: ...".
OUTLET_LABELS = ("also from", "also on", "more at", "more from", "more on", "read more at", "read more on")

#: What opens a line that asks the reader to do something with the page. No bare "follow", "read" or "watch": they open sentences.
TEASER_COMMANDS = (
    "article continues",
    "app users",
    "click here",
    "click through",
    "click to",
    "continue reading",
    "do you have a",
    "download our",
    "download the",
    "enter your email",
    "follow @",
    "follow her on",
    "follow him on",
    "follow me on",
    "follow the author on",
    "follow them on",
    "follow us",
    "for more on",
    "for more news",
    "get breaking news",
    "get more",
    "get our",
    "get the latest",
    "have a tip",
    "join our",
    "join us on",
    "leave a comment",
    "leave your",
    "let us know",
    "join the conversation",
    "keep up with",
    "like the page",
    "like us on",
    "listen to the podcast",
    "listen to this article",
    "make sure to follow",
    "never miss",
    "play the video",
    "please enable",
    "read more",
    "read the full",
    "read the rest",
    "scroll down",
    "scroll for",
    "see more",
    "send tips",
    "share on",
    "share this",
    "sign up",
    "skip advertisement",
    "sound off",
    "stay up to date",
    "story continues",
    "submit a tip",
    "subscribe",
    "support our",
    "take our",
    "thank you for reading",
    "the best of",
    "this video is",
    "to continue reading",
    "to read more",
    "to see more",
    "view comments",
    "view this post on",
    "view more",
    "visit our",
    "want more",
    "want to read more",
    "watch more",
    "watch the full",
    "watch the video",
    "watch below",
    "you can follow",
    "you can read",
    "you may also",
    "you might also",
    "your support",
)

#: Verbs that open a line which points at something on the page, if it ends with one of the words below ("Watch the full interview below").
POINTER_VERBS = ("check out", "listen", "read", "scroll", "see", "take a look", "view", "watch")
POINTERS = frozenset({"above", "below", "here"})

#: Of the words that point at the page, those with which a line begins about what is shown: "Below are some of the photos".
LEADING_POINTERS = ("below", "above")

#: Words that say that what is announced stands elsewhere on the page ("Below are some of the pictures").
SHOWN_THINGS = frozenset(
    "ad chart clip documents excerpts footage graphic images interview map photographs photos pictures posts reactions transcript tweet tweets video videos".split()
)

#: How a line says where something is to be had: "The video of the speech can be found on Channel Three."
WHERE_TO_FIND = ("can be found", "can be heard", "can be read", "can be seen", "can be viewed", "can be watched", "is available", "are available")

#: What stands in capitals before the colon of a link.
_CAPITAL_LABELS = ("MORE", "READ MORE", "RELATED", "VIDEO", "WATCH")
#: The same at the end of a paragraph when a link follows it, or before its sentences.
LINK_LABELS = (*_CAPITAL_LABELS, "ALSO READ", "SEE ALSO")
#: The same where the link is set into a paragraph in brackets: "(Related: The bridge that moved)".
INSERT_LABELS = (*_CAPITAL_LABELS, "READ", "Related")

#: What a link at the end of a paragraph leads to: "Details here."
LINKED_WORDS = ("Details", "Full details", "Full story", "Full text", "More", "More details", "More information", "Read more", "Video")

#: What a video tells, in the title that is set into a paragraph: "Ada Roe on why the harbor closed.", and small words in the name before it.
TOLD_BY_VIDEOS = ("how", "why", "what", "whether", "who")
SMALL_WORDS_OF_VIDEOS = ("of", "the", "for", "and")

#: What a line offers to send, and the words with which it does.
LETTERS = ("newsletter", "newsletters")
LETTER_VERBS = ("get", "join", "receive", "subscribe", "try")

#: What stands behind the letter that is on offer.
LETTER_OFFERS = ("here", "inbox", "sign up", "subscribe")

#: Where a line asks readers to follow somebody: "Follow Ada Roe on Twitter".
SOCIAL_NETWORKS = ("bluesky", "facebook", "instagram", "linkedin", "mastodon", "threads", "tiktok", "twitter", "x", "youtube")
