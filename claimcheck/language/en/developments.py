"""Deeds that come one after the other as a story goes on: what the earlier report tells, and what a later one may tell without denying it."""

from claimcheck.language.en.negation import ADMITTING_VERBS, DENYING_VERBS

#: A row each: what comes first | what may have come since; lemmas as `Event.lemma` gives them.
# no "approve | reject", "win | lose", "kill | injure": of these one report is wrong
_ROWS = """
arrest,detain,jail,imprison,hold|release,free
charge,indict,incriminate,implicate|acquit,clear,exonerate
remain,stay,stay on|resign,quit,step down,stand down,step aside,drop out,bow out,flee,evacuate
remain,stay,stay on|drop from,remove
hire,appoint,promote,retain,keep on|dismiss,fire,sack,oust,replace,suspend,demote
injure,wound,hurt|kill
survive|die,perish
conceal,withhold,suppress|reveal,disclose,publish,release
refuse,decline|agree,consent,comply,cooperate
grant,award|revoke,rescind
approve,adopt,pass,enact|overturn,repeal,strike down
open,reopen|close,shut
close,shut|open,reopen
begin,start,launch,resume,go ahead,proceed|cancel,call off,postpone
continue|end,stop,cease,halt,suspend,abandon,drop
delay,postpone|cancel,call off
plan,intend,hope,consider,weigh,negotiate|agree,decide
"""

#: The same as pairs of lemmas, and what is denied first and admitted later.
FOLLOWING = (
    (DENYING_VERBS | {"contradict"}, ADMITTING_VERBS),
    *((frozenset(first.split(",")), frozenset(then.split(","))) for first, then in (row.split("|") for row in _ROWS.strip().splitlines())),
)
