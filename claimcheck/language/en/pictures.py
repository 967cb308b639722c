"""The words around a picture: who took it, what its caption begins with, and what captions tell."""

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
        "Instagram",
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
        "Screengrab",
        "Screenshot",
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
        "YouTube",
        "ZUMA",
        "ZUMA Press",
    }
)

#: Words before a photographer's name.
CREDIT_LABELS = (
    "banner image",
    "cover photo",
    "cover thumbnail photo",
    "credit",
    "featured image",
    "image",
    "image credit",
    "image source",
    "lead image",
    "main image",
    "photo",
    "photo by",
    "photo credit",
    "photograph",
    "photograph by",
    "photos by",
    "picture",
    "illustration by",
    "thumbnail photo",
    "top photo",
)

#: Words before whoever lent a picture, who need not be known for pictures: "Courtesy Ostford School District".
LENT_BY = ("courtesy", "courtesy of", "image via", "photo courtesy", "photo courtesy of", "photo via", "transcript via", "video courtesy of", "video via")

#: What the credit of a picture begins with where it is glued to other words.
GLUED_LABELS = ("CreditCredit", "Credit", "Photo by", "Photo:", "Photograph:", "Image:")

#: Agencies that name nothing but pictures, behind which a caption begins in the same line.
GLUED_AGENCIES = ("Getty Images", "Getty", "AFP / Getty Images", "AFP/Getty Images", "AFP via Getty Images", "Shutterstock", "iStock", "Alamy")

#: Words with a small letter in the names of those who took a picture: "Coastline Bureau of Ostford".
SMALL_WORDS_OF_CREDITS = ("de", "file", "for", "of", "the", "van", "von")

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
    " disembarks embraces enters examines exits gathers gestures gives greets holds hugs inspects introduces joins kisses lays leaves listens looks makes marches meets"
    " observes participates passes pauses performs plays points poses prepares presides prays protests raises reacts reads rides rings salutes sits shakes"
    " signs sings smiles speaks stands stares steps takes talks testifies tours visits waits walks watches waves wears"
    " address answer applaud arrive attend board cheer clap embrace gather gesture greet hold hug kneel line listen look march meet observe"
    " participate place pose pray protest react salute shake sit smile speak stand take talk tour visit wait walk watch wave wear".split()
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

#: Where somebody stands in a picture: "Mayor Brandt, left,".
PLACES_IN_PICTURES = ("left", "right", "center", "centre", "top", "bottom")

#: Verbs that no caption has beside the one in the present: they tell of more than what the picture shows.
PAST_IN_STORIES = ("was", "were", "had", "did")
SAID_IN_STORIES = ("said", "told", "says")
