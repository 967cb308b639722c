"""What stands in a news article beside the story: credits, captions, teasers and notices, and the words by which they are known."""

#: Picture agencies and papers as photo credits name them, after a name and a slash or after "via".
#: No bare "Images" or "News": too common in running text; the patterns ask for more around them.
PICTURE_AGENCIES = frozenset(
    {
        "ABACA",
        "ABC",
        "AFP",
        "Alamy",
        "Anadolu",
        "Anadolu Agency",
        "AP",
        "AP Images",
        "AP Photo",
        "Associated Press",
        "Bloomberg",
        "CBS",
        "CNN",
        "Corbis",
        "CQ Roll Call",
        "EPA",
        "EPA-EFE",
        "EPA/Shutterstock",
        "Facebook",
        "Getty",
        "Getty Images",
        "Getty Images/iStockphoto",
        "Imagn",
        "iStock",
        "MediaNews Group",
        "NBC",
        "NurPhoto",
        "PA",
        "PA Images",
        "Pool",
        "POOL",
        "Redux",
        "REUTERS",
        "Reuters",
        "Rex Features",
        "Shutterstock",
        "Sipa USA",
        "SOPA Images",
        "Star Tribune",
        "The Associated Press",
        "The Boston Globe",
        "The Canadian Press",
        "The New York Times",
        "The Washington Post",
        "Tribune News Service",
        "Twitter",
        "UPI",
        "USA TODAY NETWORK",
        "USA TODAY Sports",
        "WireImage",
        "Xinhua",
        "ZUMA",
        "ZUMA Press",
    }
)

#: Words before a photographer's name.
CREDIT_LABELS = (
    "credit",
    "image",
    "image credit",
    "image source",
    "photo",
    "photo by",
    "photo credit",
    "photograph",
    "photograph by",
    "photos by",
    "picture",
    "illustration by",
)

#: Words before whoever lent a picture, who need not be known for pictures: "Courtesy Ostford School District".
LENT_BY = ("courtesy", "courtesy of", "photo courtesy", "photo courtesy of", "video courtesy of")

#: Words that open a caption, with a colon or a dash after them.
CAPTION_LABELS = ("caption", "file", "file photo", "image caption", "in this image", "in this photo", "media caption", "pictured", "photo")

#: Those that stand before a caption with nothing between: pages print them for those to whom they are read aloud.
SPOKEN_CAPTION_LABELS = ("Image caption", "Media caption", "Video caption")

#: What "In this ..." names in a caption, and what agencies write behind it: "In this handout provided by the port", "In this May 3, 2024, file photo".
PICTURE_NOUNS = ("handout", "image", "photo", "photograph", "picture", "screen grab", "screenshot", "sketch", "video")
PICTURE_ORIGINS = ("captured", "from", "made", "obtained", "posted", "provided", "released", "supplied", "taken")

#: What captions say people do. A caption tells in the present tense what can be seen.
#: No "says", "tells", "wants", "has" or "is": running text uses them in the present tense as well.
CAPTION_VERBS = frozenset(
    "acknowledges addresses answers appears applauds arrives attends boards carries carry casts celebrates chats cheers claps conducts cuts delivers departs"
    " disembarks embraces enters examines exits gathers gestures gives greets holds hugs inspects joins kisses lays leaves listens looks makes marches meets"
    " observes participates passes pauses performs plays points poses prepares presides prays protests raises reacts reads rides rings salutes sits shakes"
    " signs sings smiles speaks stands stares steps takes talks testifies tours visits waits walks watches waves wears"
    " address answer applaud arrive attend board cheer clap embrace gather gesture greet hold hug kneel line listen look march meet observe"
    " participate pose pray protest react salute shake sit smile speak stand take talk tour visit wait walk watch wave wear".split()
)

#: Words that tell that a paragraph describes a picture.
PICTURE_WORDS = (
    "is pictured",
    "are pictured",
    "is seen",
    "are seen",
    "is shown",
    "are shown",
    "pictured here",
    "pictured above",
    "file photo",
    "undated photo",
    "handout photo",
)

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

#: What a link at the end of a paragraph leads to: "Details here."
LINKED_WORDS = ("Details", "Full details", "Full story", "Full text", "More", "More details", "More information", "Read more", "Video")

#: What stands, in capitals and before a colon, at the end of a paragraph when a link follows it.
LINK_LABELS = ("ALSO READ", "MORE", "READ MORE", "RELATED", "SEE ALSO", "VIDEO", "WATCH")

#: How a line says where something is to be had: "The original video can be found on Channel Three."
WHERE_TO_FIND = ("can be found", "can be heard", "can be read", "can be seen", "can be viewed", "can be watched", "is available", "are available")

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

#: What pages count below or beside an article: "32 shares".
COUNTED_ON_PAGES = ("comments", "likes", "retweets", "shares", "views")

#: Where a line asks readers to follow somebody: "Follow Ada Roe on Twitter".
SOCIAL_NETWORKS = ("bluesky", "facebook", "instagram", "linkedin", "mastodon", "threads", "tiktok", "twitter", "x", "youtube")

#: What opens a line that says how to reach the writer, an address at its end: "Ada Roe can be reached at aroe@courier.example".
REACHING_WORDS = ("contact", "e-mail", "email", "reach", "reached", "write")

#: What opens a line that says when the article was put on the page.
TIMESTAMP_LABELS = ("first published", "issued", "last updated", "modified", "posted", "published", "update at", "updated")

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

#: What opens a line that says whose views an article holds.
DISCLAIMERS = (
    "opinions expressed",
    "the opinions expressed",
    "the views expressed",
    "this is an opinion",
    "views expressed",
)

#: What an article that is not done yet says of itself at the beginning of a line: a mark follows, or that it will be updated.
UNFINISHED_LINES = ("this is a breaking news story", "this is a developing story", "this is breaking news")

#: What opens a line of the page about itself.
SELF_LINES = (
    "by using this site",
    "check back for updates",
    "check back for more",
    "please check back",
    "this site uses cookies",
    "this website uses cookies",
    "we use cookies",
)

#: What a line offers to send, and the words with which it does.
LETTERS = ("newsletter", "newsletters")
LETTER_VERBS = ("get", "join", "receive", "subscribe", "try")

#: What stands behind the letter that is on offer.
LETTER_OFFERS = ("here", "inbox", "sign up", "subscribe")

#: What stands alone below the last line: for editors, not for readers.
ENDINGS = ("END", "ENDS", "Ends", "end", "ends", "MORE TO COME", "MTC")

#: What opens the line below a post that was set into the page.
POSTED_BY = ("a photo posted by", "a post shared by", "a post by", "a video posted by")

#: What newsrooms put before a paragraph that they add later, with the hour or without: "UPDATE: 9 p.m. -- ".
VERSION_LABELS = ("BREAKING", "BREAKING NEWS", "DEVELOPING", "UPDATE", "UPDATED")

#: What agencies note in brackets on what a new version of their report does: "(Adds details, quotes)".
VERSION_VERBS = (
    *("adds", "clarifies", "corrects", "fixes", "new throughout", "recasts", "refiles", "releads", "removes", "repeats", "rewrites", "updates", "writes through"),
)

#: What an article calls itself when it speaks of itself.
SELF_NAMES = ("article", "blog post", "post", "report", "story")

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

#: Words of lines that name who else worked on the article.
CONTRIBUTION_PHRASES = (
    "contributed reporting",
    "contributed research",
    "with assistance by",
    "with assistance from",
    "reporting was contributed by",
    "additional reporting by",
)
CONTRIBUTION_LABELS = (
    "reporting by",
    "additional reporting by",
    "writing by",
    "editing by",
    "compiled by",
    "produced by",
    "--with assistance from",
    "—with assistance by",
)

#: Words in small letters between the names of a byline.
BYLINE_WORDS = frozenset({"and", "for", "in", "of", "the", "with"})

#: How lines say from where somebody wrote ("Ada Roe reported from Ostford"), and the words in small letters that such lines hold beside.
REPORTING_VERBS = ("contributed", "contributed reporting", "reported")
REPORTING_WORDS = BYLINE_WORDS | {"also", "contributed", "correspondent", "correspondents", "from", "reported", "reporter", "reporters", "reporting", "writer", "writers"}

#: Words of lines about rights.
RIGHTS_PHRASES = (
    "all rights reserved",
    "may not be published, broadcast",
    "copyright ©",
    "copyright (c)",
    "© 19",
    "© 20",
    "©19",
    "©20",
    "ap contributed to this report",
)

#: Words that say that what is announced stands elsewhere on the page ("Below are some of the pictures").
SHOWN_THINGS = frozenset(
    "ad chart clip documents excerpts footage graphic images interview map photographs photos pictures posts reactions transcript tweet tweets video videos".split()
)

#: What people who write articles are, in the lines about themselves.
WRITERS = ("columnist", "contributor", "correspondent", "editor", "fellow", "journalist", "producer", "reporter", "writer")

#: What follows a writer's name in a byline without "By".
SIGNED_OUTLETS = frozenset({"afp", "associated press", "bloomberg", "cnn", "reuters", "staff", "upi", "press", *WRITERS})

#: What corrections begin with, in small letters.
CORRECTION_LABELS = ("correction", "clarification")

#: Of the words that point at the page, those with which a line begins about what is shown: "Below are some of the photos".
LEADING_POINTERS = ("below", "above")

#: What opens a line in which an article speaks of itself: "This story has been updated", "A version of this article".
SELF_OPENERS = ("this", "our", "a", "an")
#: What a line calls the article as it was: "An earlier version of this story misstated".
EARLIER_VERSIONS = ("earlier", "previous", "original")

#: Parts of words and phrases of which every line has one that is known to be a notice by what stands within it.
WITHIN_NOTICES = ("version of", "contribut", "assistance", "rights reserved", "published", "reporting")

#: What pages count the time in since something was put on them: "4 hours ago".
AGES_ON_PAGES = ("minute", "hour", "day", "week", "month")

#: What stands before the colon of a link that is set into a paragraph in brackets: "(Related: The bridge that moved)".
INSERT_LABELS = ("RELATED", "Related", "READ MORE", "READ", "WATCH", "VIDEO", "MORE")
#: What a video tells, in the title that is set into a paragraph: "Ada Roe on why the harbor closed.", and small words in the name before it.
TOLD_BY_VIDEOS = ("how", "why", "what", "whether", "who")
SMALL_WORDS_OF_VIDEOS = ("of", "the", "for", "and")

#: What the credit of a picture begins with where it is glued to other words.
GLUED_LABELS = ("CreditCredit", "Credit", "Photo by", "Photo:", "Photograph:", "Image:")
#: Words with a small letter in the names of those who took a picture: "Coastline Bureau of Ostford".
SMALL_WORDS_OF_CREDITS = ("de", "file", "for", "of", "the", "van", "von")
#: Where somebody stands in a picture: "Mayor Brandt, left,".
PLACES_IN_PICTURES = ("left", "right", "center", "centre", "top", "bottom")
#: Verbs that no caption has beside the one in the present: they tell of more than what the picture shows.
PAST_IN_STORIES = ("was", "were", "had", "did")
SAID_IN_STORIES = ("said", "told", "says")

#: What a byline begins with.
BYLINE_LABELS = ("BYLINE:", "By:", "By", "BY:", "BY", "Written by", "Story by")
#: Whom a line at the end asks readers to follow, and how to reach them: "Follow her on Twitter".
REACHED = ("her", "him", "them")
FOLLOWED = (*REACHED, "me", "us")
REACHING_VERBS = ("reach", "email", "contact")
