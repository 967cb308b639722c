"""The words by which the lines about those who wrote an article are known: bylines, who helped, who they are and how to reach them."""

#: What people who write articles are, in the lines about themselves.
WRITERS = ("columnist", "contributor", "correspondent", "editor", "fellow", "journalist", "producer", "reporter", "writer")

#: What follows a writer's name in a byline without "By".
SIGNED_OUTLETS = frozenset({"afp", "associated press", "bloomberg", "cnn", "reuters", "staff", "upi", "press", *WRITERS})

#: What a byline begins with.
BYLINE_LABELS = ("BYLINE:", "By:", "By", "BY:", "BY", "Written by", "Story by")

#: Words in small letters between the names of a byline.
BYLINE_WORDS = frozenset({"and", "for", "in", "of", "the", "with"})

#: How lines say from where somebody wrote ("Ada Roe reported from Ostford"), and the words in small letters that such lines hold beside.
REPORTING_VERBS = ("contributed", "contributed reporting", "reported")
REPORTING_WORDS = BYLINE_WORDS | {"also", "contributed", "correspondent", "correspondents", "from", "reported", "reporter", "reporters", "reporting", "writer", "writers"}

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

#: Whom a line at the end asks readers to follow, and how to reach them: "Follow her on Twitter".
REACHED = ("her", "him", "them")
FOLLOWED = (*REACHED, "me", "us")
REACHING_VERBS = ("reach", "email", "contact")

#: What those who introduce themselves do: "Ada Roe covers the port for the Courier."
COVERING_VERBS = ("blogs about", "blogs at", "blogs for", "covers", "has covered", "writes a column", "writes a weekly column", "writes about", "writes for", "writes on")

#: What people who write for a paper now and then are, in the line that introduces them; and what those may be who write articles of opinion.
POSITIONS = (
    *("author", "chair", "chairman", "chairwoman", "co-author", "co-chair", "co-director", "co-founder", "co-host", "consultant", "director", "founder", "host", "lecturer"),
    *("president", "professor", "scholar", "strategist", "vice president"),
)

#: What opens a line that says how to reach the writer, an address at its end: "Ada Roe can be reached at aroe@courier.example".
REACHING_WORDS = (*REACHING_VERBS, "e-mail", "reached", "write")
