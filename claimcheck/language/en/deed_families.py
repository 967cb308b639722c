"""Verbs by which news tells one and the same deed of one doer, done to one thing: wider families than those of words that change places anywhere."""

#: One row a deed; an underscore joins the particle that makes another verb. Two verbs of a row may tell one deed only where the doer and most of what follows the verbs are one.
# no "make", "take", "give", "bring", "put": they tell any deed; no "say", "tell": who says what is the speaker's aspect;
# no verbs of wish or opinion ("seek", "want", "support"): one may hold several of them about one thing
DEED_FAMILIES = tuple(
    row.split()
    for row in """
    go travel return head come fly arrive visit
    send deliver dispatch submit forward mail
    issue release publish unveil
    announce unveil disclose introduce present outline
    file submit lodge
    appoint name nominate choose select
    resign quit leave depart
    cancel scrap abandon call_off
    overturn strike_down invalidate void nullify
    order direct instruct
    testify appear
    hold host stage convene
    enact sign
    arrest detain apprehend
    charge indict prosecute
    build construct erect
    forbid outlaw ban block
    remove dismiss oust
    lift raise
    trim lower cut
    extend renew prolong
    confer meet huddle
    veto reject
    relocate move transfer
    """.strip().splitlines()
)

#: Verbs of what two do together: whoever meets somebody is met by that one too.
# no "fight", "face", "play": in one tournament each meets several; no "talk", "speak": one of the two speaks
MUTUAL_VERBS = frozenset("meet marry wed divorce merge confer".split())
