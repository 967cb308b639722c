"""Words that British and American newsrooms spell in two ways, so that one speech is one speech in either."""

#: How a word begins in Britain -> how in America; what follows stays ("colourful" -> "colorful").
# no "tonne": it is another weight than a ton; no "story" for "storey": it would hold floors against tales; no "cheque": "check" is mostly a verb
BRITISH_BEGINNINGS = {
    "anaem": "anem", "anaesth": "anesth", "analys": "analyz", "archaeolog": "archeolog", "armour": "armor", "behaviour": "behavior", "calibre": "caliber",
    "candour": "candor", "catalogue": "catalog", "clamour": "clamor", "colour": "color", "defence": "defense", "diarrhoea": "diarrhea",
    "draught": "draft", "encyclopaed": "encycloped", "endeavour": "endeavor", "enrolment": "enrollment", "favour": "favor", "flavour": "flavor", "foetus": "fetus",
    "fulfilment": "fulfillment", "grey": "gray", "gynaecolog": "gynecolog", "haemo": "hemo", "harbour": "harbor", "honour": "honor", "humour": "humor",
    "instalment": "installment", "jeweller": "jeweler", "jewellery": "jewelry", "kerb": "curb", "labour": "labor", "leukaem": "leukem", "licence": "license",
    "manoeuvr": "maneuver", "marvellous": "marvelous", "mould": "mold", "moustache": "mustache", "neighbour": "neighbor", "odour": "odor", "offence": "offense",
    "orthopaed": "orthoped", "paediatr": "pediatr", "paralys": "paralyz", "parlour": "parlor", "plough": "plow", "practis": "practic", "pretence": "pretense",
    "programme": "program", "rancour": "rancor", "rigour": "rigor", "rumour": "rumor", "saviour": "savior", "sceptic": "skeptic", "skilful": "skillful",
    "splendour": "splendor", "tumour": "tumor", "tyre": "tire", "valour": "valor", "vapour": "vapor", "vigour": "vigor", "wilful": "willful", "woollen": "woolen",
}  # fmt: skip

#: How a word ends in Britain -> how in America.
BRITISH_ENDINGS = {"centre": "center", "fibre": "fiber", "litre": "liter", "lustre": "luster", "metre": "meter", "sombre": "somber", "spectre": "specter", "theatre": "theater"}

#: Whole words.
BRITISH_WORDS = {
    "aeroplane": "airplane", "afterwards": "afterward", "ageing": "aging", "aluminium": "aluminum", "amongst": "among", "burnt": "burned", "cosy": "cozy",
    "dreamt": "dreamed", "enrol": "enroll", "enrols": "enrolls", "fulfil": "fulfill", "fulfils": "fulfills", "gaol": "jail", "judgement": "judgment",
    "leapt": "leaped", "learnt": "learned", "mum": "mom", "mums": "moms", "mummy": "mommy", "pyjamas": "pajamas", "spelt": "spelled", "spilt": "spilled",
    "towards": "toward", "whilst": "while",
}  # fmt: skip

#: Whole words that newsrooms on either side spell in two ways, most of them brought over from other scripts.
# no "Kyiv" beside "Kiev", no names of people: two ways of writing a name are told by themselves
SPELLED_IN_TWO_WAYS = {
    "adviser": "advisor", "advisers": "advisors", "ayatullah": "ayatollah", "burka": "burqa", "czar": "tsar", "czars": "tsars", "hizbullah": "hezbollah",
    "koran": "quran", "moslem": "muslim", "moslems": "muslims", "qaida": "qaeda", "qur'an": "quran", "sheik": "sheikh", "taleban": "taliban",
}  # fmt: skip

#: Verbs whose last letter Britain doubles before an ending: "travelled".
DOUBLED_IN_BRITAIN = frozenset(
    """
    cancel channel counsel dial duel equal fuel funnel initial label level marshal model panel pencil quarrel rival shovel signal snorkel spiral swivel total
    travel tunnel unravel
    """.split()
)
