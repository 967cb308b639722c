"""Differing values of articles as printed that are no two facts: read by eye, among those that a model held for likely, in articles that nobody annotated.

Most differ in earnest (a fire at 8.40 and at 8.49, four and eight days of riots), some are one value told in two ways that the library does not see through.
"""

#: A row each: the event (of BASIL the first letters of its name, of ECB+ its number), and the two values; one value that both tell otherwise stands once.
_ROWS = """
79bf99c6|2002|2003
8385a996|Saturday|Sunday
f11c2566|Monday|Tuesday
13792511|today at 11am|Tuesday afternoon
b5eefefb|Thursday|Tuesday
b5eefefb|Thursday night|Tuesday
d3a1ce0a|1966|1967
d3a1ce0a|1978|1979
13_ecbplus|2009|2010
13_ecbplus|2009|Last year
13_ecbplus|2010|Last year
13_ecbplus|3:33 a.m.|3:30 a.m.
13_ecbplus|7 a.m.|6:40 a.m.
13_ecb|Friday evening|early Saturday
13_ecb|Friday|early Saturday
13_ecb|about 9:40 p.m. Friday|early Saturday
13_ecb|early Saturday|Friday night
13_ecb|nearly eight hours|about eight hours
14_ecb|9pm on Friday|20:49 GMT on Friday
14_ecb|9pm on Friday|8.49pm on Friday
14_ecb|about 2045 GMT on Friday|20:49 GMT on Friday
14_ecb|about 2045 GMT on Friday|8.49pm on Friday
14_ecb|about 2045 GMT on Friday|around 9pm on Friday
14_ecb|about 2045 GMT|about 8.40pm
14_ecb|around 9pm on Friday|20:49 GMT on Friday
14_ecb|around 9pm on Friday|8.49pm on Friday
16_ecbplus|3 p.m.
16_ecbplus|3 p.m.|about 3:30 p.m.
16_ecbplus|two weeks|three weeks
19_ecbplus|March 9|Saturday night
19_ecb|five days|eight days
19_ecb|four days|eight days
19_ecb|four days|five days
1_ecbplus|90-day|30-day
1_ecbplus|Thursday night|Friday morning, around 1:30 a.m.
1_ecbplus|late Thursday night|Friday morning, around 1:30 a.m.
1_ecbplus|late Thursday|Friday morning, around 1:30 a.m.
1_ecbplus|late Thursday|late Thursday night
1_ecb|December|September
1_ecb|Tuesday, December 9, 2008|Friday
1_ecb|Tuesday|Friday
20_ecb|1336 GMT|5:11 p.m. local time
20_ecb|17:06 hours|5:11 p.m. local time
20_ecb|17:06|5:11 p.m. local time
22_ecbplus|Ten minutes|nine minutes
25_ecbplus|3:30 p.m. Saturday|Saturday at 4:30 p.m. ET
25_ecbplus|Monday|Tuesday
25_ecbplus|Saturday at 3:30 p.m.|Saturday at 4:30 p.m. ET
25_ecb|Oct. 19|7 Oct.
25_ecb|October 19|7 Oct.
26_ecbplus|1969|1970
26_ecbplus|Monday morning|December 19
26_ecbplus|today|Monday morning
28_ecbplus|1957|1967
28_ecbplus|July 1973|June 27, 1973
28_ecbplus|Later that year|That same year
28_ecbplus|four and a half months|five months
28_ecbplus|four months|five months
28_ecbplus|four months|four and a half months
28_ecbplus|more than four years|four and a half months
28_ecb|Friday|Thursday
29_ecbplus|late in the fourth quarter|early in the fourth quarter
31_ecbplus|Friday|Saturday
32_ecbplus|Saturday about 8.40am|Saturday 8 June 2013
32_ecbplus|about 8.40am on Saturday|Saturday 8 June 2013
32_ecbplus|four year|the past three years
32_ecb|2 years|2 1/2 years
32_ecb|Tuesday night|midnight Tuesday
32_ecb|last night|midnight Tuesday
32_ecb|late Tuesday night|midnight Tuesday
3_ecbplus|June 1998|June 1999
3_ecbplus|Monday morning|last week
3_ecb|four days|30 hours
4_ecb|02:41 GMT Friday|Thursday
4_ecb|1950|1947
4_ecb|1957|1958
4_ecb|2006|2005
4_ecb|Thursday evening|0241 GMT Friday
4_ecb|Thursday evening|02:41 GMT Friday
4_ecb|four weeks|three weeks
4_ecb|nine days|a week
4_ecb|the past three weeks|four weeks
9_ecbplus|Last Friday|today
9_ecbplus|last Friday|today
10_ecbplus|$200 million|$184 million
10_ecbplus|$23 million|roughly $22 million
13_ecb|$1.52 million|$1 million
13_ecb|as many as 35 to 40|about 40
14_ecb|111|555111
14_ecb|2222|222
14_ecb|555|555111
16_ecbplus|12000|12500
16_ecbplus|12200|12500
16_ecbplus|29|27
19_ecbplus|38|357
19_ecbplus|four times|three times
20_ecbplus|10|three
20_ecbplus|120,000|200,000
20_ecbplus|6.1-magnitude|5.9-magnitude
20_ecbplus|more than 26,000|more than 31,000
20_ecb|at least seven|at least six
20_ecb|five|two
20_ecb|two|three
22_ecb|60-year-old|age 61
22_ecb|Sixty-year-old|61-year-old
24_ecb|$137-million|$108 million
28_ecbplus|five|nine
28_ecbplus|one|several
29_ecbplus|4,183|4,051
29_ecbplus|86-yard|84-yard
30_ecbplus|14|20
30_ecb|two|three
31_ecbplus|2,029|2,129
31_ecbplus|2,106|2,116
31_ecb|16|nine
31_ecb|25|22
31_ecb|nine|20
33_ecbplus|13|12
7_ecb|45|43
7_ecb|52|53
8_ecbplus|$143-billion|$158 billion
8_ecbplus|5.4 per cent|3.9 percent
""".strip().splitlines()

IN_EARNEST = frozenset((event, frozenset(values)) for event, *values in (row.split("|") for row in _ROWS))


def is_in_earnest(event: str, *values: str) -> bool:
    """Say whether two values, in the writers' words, were read as no two facts."""
    return (event, frozenset(values)) in IN_EARNEST or (event[:8], frozenset(values)) in IN_EARNEST
