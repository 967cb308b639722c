"""The words by which a page leads to something else: links and their labels, titles of videos, newsletters, what the reader is asked to do."""

#: What opens a line that leads to another piece; a colon, a bar or the line's end must follow.
TEASER_LABELS = (
    "ad feedback",
    "advertisement",
    "advertisement advertisement",
    "also on",
    "also read",
    "also see",
    "around the web",
    "comments",
    "copy link",
    "featured video",
    "hide caption",
    "don't miss",
    "don’t miss",
    "gallery",
    "go deeper",
    "icymi",
    "in case you missed it",
    "latest video",
    "listen",
    "listen now",
    "live blog",
    "live updates",
    "loading",
    "loading comments",
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
    "now playing",
    "on the web",
    "online",
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
    "recommended for you",
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
    "show caption",
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
OUTLET_LABELS = ("also from", "also on", "more at", "more from", "more on", "read more at", "read more from", "read more on", "related on")

#: What opens a line that asks the reader to do something with the page. No bare "follow", "read" or "watch": they open sentences.
TEASER_COMMANDS = (
    "article continues",
    "already a subscriber",
    "app users",
    "check your inbox",
    "click for more",
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
    "please enter your",
    "please enter a valid",
    "please read our",
    "read more",
    "read our privacy policy",
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
    "stay tuned for",
    "support our",
    "take our",
    "thank you for reading",
    "the best of",
    "this video is",
    "tell us what you think",
    "to continue reading",
    "to keep reading",
    "to read more",
    "to read the full",
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
    "your donation",
    "your support",
    "you have reached your limit",
    "you’ve reached your limit",
    "you've reached your limit",
)

#: What follows a question that a page puts to its readers: "Got a tip? Submit it here."
ANSWERS_ASKED = (
    *("click", "contact us", "email", "e-mail", "follow us", "get in touch", "here's how", "here’s how", "join", "let us know", "log in", "read our", "send"),
    *("share", "sign up", "submit", "subscribe", "tell us", "vote", "write to"),
)
#: Words of which such a question has one: it is put to the reader, or leaves out who is asked.
READERS_ASKED = ("you", "your", "you've", "you’ve", "got", "want")

#: What a page asks its readers below the last line.
READER_QUESTIONS = (
    *("do you agree", "so what do you think", "what are your thoughts", "what do you make of", "what do you think", "what is your reaction", "what's your reaction"),
    *("what’s your reaction", "what's your take", "what’s your take"),
)

#: How lines that begin with "For more" go on: "For more from the Courier, click here".
FOR_MORE_VERBS = ("check out", "click", "follow", "go to", "head", "listen", "read", "see", "visit", "watch")

#: What opens a line that ends with an address to be followed: "Read or share this story: https://...".
ADDRESS_VERBS = ("find", "follow", "online", "read", "see", "view", "visit", "watch")

#: Verbs that open a line which points at something on the page, if it ends with one of the words below ("Watch the full interview below").
POINTER_VERBS = ("check out", "listen", "read", "scroll", "see", "take a look", "view", "watch")
POINTERS = frozenset({"above", "below", "here"})

#: Of the words that point at the page, those with which a line begins about what is shown: "Below are some of the photos".
LEADING_POINTERS = ("below", "above")

#: Words that say that what is announced stands elsewhere on the page ("Below are some of the pictures").
SHOWN_THINGS = frozenset(
    "ad chart clip documents excerpts footage graphic images interview map photographs photos pictures posts reactions slideshow transcript tweet tweets video videos".split()
)

#: How a line says where something is to be had: "The video of the speech can be found on Channel Three."
WHERE_TO_FIND = ("can be found", "can be heard", "can be read", "can be seen", "can be viewed", "can be watched", "is available", "are available")

#: What may be had there beside: "The full poll can be found here."
OFFERED_PAPERS = (
    *("article", "bill", "complaint", "document", "indictment", "lawsuit", "letter", "list", "memo", "opinion", "poll", "report", "results", "ruling", "statement"),
    *("story", "study", "survey", "text", "transcript"),
)

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

#: How often a program is shown, in the line that says so, and what asks readers to see it: "Tune in to the show weeknights at 9 p.m. ET."
SHOWN_OFTEN = ("daily", "every day", "weekdays", "weekends", "weeknights")
TUNING_VERBS = ("catch", "don't miss", "don’t miss", "tune in", "watch")

#: What a line offers to send, and the words with which it does.
LETTERS = ("newsletter", "newsletters")
LETTER_VERBS = ("get", "join", "receive", "subscribe", "try")
#: What may open the line before that: "Follow our politics coverage on Facebook, and sign up for the newsletter."
LETTER_OPENERS = (*LETTER_VERBS, "find", "follow", "keep", "like", "sign", "stay", "want")

#: What stands behind the letter that is on offer.
LETTER_OFFERS = ("here", "inbox", "sign up", "subscribe")

#: Where a line asks readers to follow somebody: "Follow Ada Roe on Twitter".
SOCIAL_NETWORKS = ("bluesky", "facebook", "instagram", "linkedin", "mastodon", "threads", "tiktok", "twitter", "x", "youtube")
