"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |      |      |  -49 |      |
before | addressee                |      |      |      |   94 |      |
before | adjourns                 |      |      |      |      |  -28 |
before | author in brackets       |      |      |      |      |      |    9
before | begins with bracket      |      |  -98 |      |      |   21 |
before | begins with digit        |      |      |      |   84 |      |  -18
before | begins with letter       |      |      |      |   94 |      |
before | body                     |      |  -59 |      |      |      |
before | byline                   |      |      |      |  103 |      |
before | commas                   |      |      |      |      |      |   52
before | ends in bracket          |      |      |      |      |   53 |
before | ends in colon            |      |  -30 |      |      |      |
before | ends in comma            |      |      |      |  -37 |      |
before | ends in stop             |      |  -76 |      |   37 |      |
before | ends in word             |      |   26 |      |      |  -75 |   -8
before | enumerates               |      |   39 |      | -188 |   21 |
before | greets                   |      |      |      |   66 |      |
before | holds about              |      |      |      |   -9 |      |
before | holds date               |      |      |      |   50 |      |
before | holds kind               |      |  -61 |   18 |      |   -7 |   44
before | in brackets              |      | -125 |      |      |      |
before | lead                     |      |   13 |      |  -26 |      |
before | length 14                |      |      |   39 |   14 |      |    8
before | length 30                |      |      |      |      |   14 |
before | length 6                 |      |      |      |  -47 |      |  -37
before | length 60                |      |      |      |   24 |   -7 |  -39
before | name                     |      |      |      |  -42 |      |
before | no comma                 |      |      |   19 |   10 | -108 |  -24
before | no stop                  |      |      |      |  -64 |  -86 | -115
before | no word                  |      |   59 |      |      |      |
before | number                   |      |   11 |      |      |      |
before | one comma                |      |      |      |      |   16 |
before | page field               |      |      |      |   -5 |      |
before | page number              |      |   53 |      |      |      |
before | page words               |      |  164 |      |  -28 |      |
before | path                     |      |   45 |      |      |      |
before | paywall                  |      |      |      |  -39 |      |
before | piece                    |      |      |      |   24 |      |
before | signs                    |      |      |      |      |  -76 |
before | sort body                |      |  -16 |      |      |      |
before | sort in brackets         |      |  -53 |      |      |      |
before | sort kind                |      |      |      |  -40 |      |
before | sort label               |      |      |      |  -34 |      |
before | sort name                |      |      |      |  -91 |      |
before | sort number              |      |   11 |      |      |      |
before | sort page number         |      |   13 |      |      |      |
before | sort paper               |      |      |      |   46 |      |
before | sort path                |      |   45 |      |      |      |
before | sort paywall             |      |      |      |  -30 |      |
before | sort piece               |      |      |      |   27 |      |
before | sort prose               |      |      |      |      |  -53 |   21
before | sort vocative            |      |      |      |      |   16 |
before | speaker                  |      |      |      |  118 |      |
before | stops                    |      |   32 |      |      |      |   23
before | thanks                   |      |      |      |      |      |   14
before | turn                     |      |   10 |      |      |      |  -11
behind | about                    |      |  112 |      |      |      |
behind | address                  |      |  -37 |      |      |      |
behind | addressee                |      |      |   24 |      |      |
behind | begins with bracket      |      |      |      |   13 |      |
behind | begins with bullet       |      |   40 |      |      |      |
behind | begins with digit        |      |      |      |  -14 |      |   44
behind | begins with letter       |      |      |      |      |   54 |
behind | body                     |      |      |      |      |  -48 |
behind | commas                   |  -30 |      |      |   69 |  -15 |
behind | date                     |      |      |      |      |   24 |
behind | ends in bracket          |      |  137 |      |  -21 |      |
behind | ends in colon            |   20 |      |      |      |      |
behind | ends in stop             |      |  -21 |      |      |      |  -46
behind | ends in word             |      |      |      |   16 |      |   28
behind | enumerates               |      |      |      |   17 |      |
behind | holds about              |      |   39 |      |      |      |
behind | holds date               |      |      |      |      |      |   19
behind | holds kind               |      |      |      |  -30 |   52 |
behind | kind                     |      |   11 |      |  -37 |      |
behind | lead                     |  -76 |      |      |      |   17 |
behind | length 2                 |      |      |      |      |      |  109
behind | length 30                |      |      |    9 |   -7 |   41 |  -23
behind | length 6                 |      |      |      |   23 |   33 |   -7
behind | length 60                |      |    9 |      |      |  -22 |
behind | longer                   |      |      |      |  -40 |      |
behind | name                     |      |   32 |      |   23 |      |
behind | no comma                 |      |      |      |      |    5 |   37
behind | no stop                  |      |      |   60 |      |      |
behind | no word                  |      |  -58 |      |      |      |
behind | number                   |      |  -19 |      |      |      |
behind | one comma                |      |      |   27 |  -13 |      |
behind | one stop                 |      |      |      |      |   16 |
behind | page words               |   23 |      |      |      |      |
behind | purpose                  |      |  -11 |   22 |      |      |
behind | sort body                |      |      |      |      |  -26 |
behind | sort date                |      |      |      |      |   24 |
behind | sort longer prose        |      |      |      |   12 |   70 |
behind | sort number              |      |  -19 |      |      |      |
behind | sort prose               |      |      |      |  -13 |      |
behind | sort short               |      |   44 |      |      |      |
behind | sort signed and dated    |      |      |      |      |  -23 |
behind | sort subtitle            |      |   39 |      |      |      |
behind | stops                    |      |      |      |   24 |      |
behind | subtitle                 |      |   22 |      |      |      |
behind | turn                     |      |   30 |      |      |    7 |
first  | 1 line since label       |      |      |      |      |  -37 |
first  | about                    |      |   80 |      |      |      |
first  | above                    |      |      |      |      |  118 |
first  | abstract                 |      |      |      |  -31 |      |
first  | address                  |      |      |   83 |      |  187 |
first  | address ahead            |      |   27 |      |      |      |
first  | address before           |      |      |      |      |  -16 |  -38
first  | adjourns                 |      |      |      |   85 |      |
first  | all                      |      |      |  224 |      |  -14 |
first  | among labels             |      |      |      |  -13 |      |
first  | annex                    |      |      |      |      |      |   47
first  | applause                 |      |      |      |      |      | -170
first  | author in brackets       |      |      |      |      |      |   65
first  | begins with bracket      |      |      |      |  -54 |  -89 |
first  | begins with bullet       |      |  -54 |      |      |      |
first  | begins with digit        |      |      |      |   -8 |      |  -21
first  | begins with letter       |      |      |      |      |      |   37
first  | body                     |      |  336 |      |      |      |
first  | body before              |      |      |      |      |   -8 |
first  | bold mark                |      |      |      |  -39 |      |
first  | commas                   |      |      |      |   81 |      |  -65
first  | contact                  |      |      |      |      |  -16 |
first  | copies                   |      |      |      |      |      |   69
first  | cut at address           |      |      |      |   14 |      |
first  | cut at kind              |      |      |      |  -47 |      |
first  | cut at line              |      |   75 |      |      |   81 |  101
first  | date                     |      |      |      |      |      |   -5
first  | dateline                 |      |      |      |   18 |      |
first  | disclaims                |      |      |      |      |      |  120
first  | ends in bracket          |      |  -11 |  -48 |      |  -88 |
first  | ends in colon            |   -6 |      |   28 |      |      |  109
first  | ends in comma            |      |      |      |  -64 |      |
first  | ends in stop             |      |      |      |   10 |      | -189
first  | ends in word             |   25 |   13 |      |   10 |      |  -33
first  | enumerates               |      | -130 |      |      |  -83 | -122
first  | exclaims                 |      |      |      |      |   29 |
first  | first label              |      |      |      |   26 |      |
first  | general                  |      |      |      |      |  181 |
first  | holds about              |      |  112 |      |  -27 |      |
first  | holds date               |   59 |   -5 |      |      |      |
first  | holds kind               |      |  171 |  -49 |  -26 |  -64 |
first  | in brackets              |      |      |      |      |      |    6
first  | in force                 |      |      |      |      |   35 |
first  | issues                   |      |      |      |   64 |      |
first  | kind                     |  -10 |      |      |      |      |
first  | kind before              |      |  -48 |      |      |      |
first  | kinds before             |      |   20 |      |      |   51 |  -17
first  | label                    | -2000 | -2000 | -2000 |      | -2000 | -2000
first  | last but 0               |      |      |      |      |  -50 |
first  | last but 1               |      |      |      |      |      |  -26
first  | last but 3               |      |      |      |      |      |    8
first  | last kind                |      |   43 |      |   22 |      |
first  | last printing            |      |   70 |      |      |  -18 |
first  | lead                     |      |      |      |  148 |      |
first  | left 120                 |      |   72 |      |   39 |      |
first  | left 1200                |      |  -56 |      |      |  123 |
first  | left 250                 |      |      |      |  -56 | -139 |
first  | left 40                  |      |  -54 |      |      |      |
first  | left 500                 |      |   10 |      |      |  -12 |
first  | length 120               |      |      |      |   -7 |  -49 |
first  | length 14                |      |   79 |      |      |  -12 |
first  | length 2                 |      |   -8 |      |      |   44 |
first  | length 30                |    7 |      |      |      |      |   39
first  | length 6                 |  -23 |  -22 |   19 |      |   72 |  -29
first  | line head                |      |   56 |      |  195 |  237 |   21
first  | line of above            |      |      |      |      |   59 |
first  | line of adjourns         |      |      |      |   19 |      |
first  | line of all              |      |      |      |      |  -14 |
first  | line of date             |      |      |      |      |      |  -30
first  | line of in brackets      |      |      |      |      |      |   98
first  | line of kind             |      |  137 |      |      |      |
first  | line of label            |      |      |      |      |      |  -34
first  | line of longer prose     |      |      |      |   54 |      |
first  | line of name             |      |      |      |      |   29 |
first  | line of page number      |      |      |      |      |      |   49
first  | line of paper            |      |  113 |      |      |      |
first  | line of piece            |  -19 |      |      |      |      |
first  | line of prose            |      |  -47 |  -26 |      |      |
first  | line of short            |      |  161 |      |  -39 |      |
first  | line of short label      |      |   49 |      |      |      |
first  | line of speaker          |   45 |      |      |      |      |
first  | line of subtitle         |      |  -47 |      |      |      |
first  | line of vocative         |      |      |  157 |      |      |
first  | line of words            |  -59 |      |   29 |  -84 |  -26 |
first  | lines since label        |      |      |      |      |      |  -63
first  | long line                |   35 |      |      |   14 |   25 |  -27
first  | next steps               |      |      |      |      |  152 |
first  | no comma                 |      |      |      |  -26 |   -6 |
first  | no kind before           |      |      |      |      |  -67 |
first  | no line since label      |      |      |      |      |   13 |   73
first  | no prose ahead           |      |      |      |   26 |  -12 |
first  | no prose before          |      |      |      |  228 |   24 |
first  | no stop                  |      |      |      |   46 |      |
first  | no word                  |      |      |      |  -64 |      |
first  | number 8                 |      |   10 |   -9 |      |      |
first  | offer                    |      |      |      |      |      |   28
first  | one stop                 |      |      |      |      |   -9 |  -90
first  | page number              |      |      |      |  -20 |      |
first  | page words               |   82 |      |      |      |      |   56
first  | paywall                  |      |      |      |      |      |   32
first  | piece                    |  -97 |   49 |      |  -35 |      |
first  | printed again near       |      |  121 |      |      |      |
first  | printed before far       |      |  228 |      |      |      |
first  | printed before near      |      |  -14 |      |      |      |
first  | prose ahead              |      |      |      |  -32 |      |
first  | prose before             |      |    8 |  -13 |      |  -53 |
first  | prose behind             |      |      |      |   54 |      |  -18
first  | prose below              |      |  -21 |      |      |  -88 |  -51
first  | prose next               |      |      |      |      |   42 |
first  | signed and dated         |    9 |      |      |      |      |
first  | signs                    |      |      |      |      | -272 |
first  | sort above               |      |      |      |      |   31 |
first  | sort addressee           |      |      |   77 |      |      |
first  | sort adjourns            |      |      |      |   19 |   28 |
first  | sort all                 |      |      |   32 |      |  -14 |
first  | sort annex               |      |      |      |      |      |   47
first  | sort author in brackets  |      |      |      |      |      |   54
first  | sort body                |      |   30 |      |      |      |
first  | sort copies              |      |      |      |      |      |   69
first  | sort date                |      |      |      |      |      |   -5
first  | sort dateline            |      |      |      |   18 |      |
first  | sort kind                |      |   22 |      |      |      |
first  | sort label               |      |      |      |      |      | -174
first  | sort name                |      |      |      |      |   74 |
first  | sort paywall             |      |      |      |      |      |   70
first  | sort piece               |  -19 |      |      |      |      |
first  | sort prose               |      |      |      |   49 |  -47 | -175
first  | sort short               |      |   16 |   17 |      |      |  -71
first  | sort speaker             |   45 |      |      |      |      |
first  | sort subtitle            |      |  -48 |      |      |      |
first  | speaker                  |   38 |      |      |      |      |
first  | stops                    |      |      |  -12 |      |   16 |
first  | strokes                  |      |      |      |      |      |   53
first  | subtitle                 |      |  -67 |      |      |      |
first  | sums up                  |      |      |      |      |  168 |
first  | thanks                   |      |      |      |      |    8 |
first  | turn                     |      |  -56 |      | -133 |  -32 |   71
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |
first  | vocative                 |      |      |      |      |  123 |
first  | within 200               |      |   12 |      |    7 |      |
first  | within 8                 |      |      |      |  -37 |      |
in     | 2 lines since label      |      |      |      |  -24 |   44 |
in     | 3 lines since label      |      |      |      |   44 |  -34 |
in     | about                    |      |  100 |      |  -46 |      |
in     | above                    |      |      |      |      |   45 |
in     | abstract                 |      |  163 |      |      |      |
in     | address                  |      |  -11 |  321 |      |  149 |
in     | address before           |      |      |      |   13 |   29 |
in     | address next             |      |      |      |   70 |      |
in     | addressee                |      |      |  220 |      |      |
in     | adjourns                 |      |      |      |  124 |      |
in     | all                      |      |   -9 |  183 |      |  -14 |
in     | among labels             |      |      |  -16 |   27 |      |
in     | annex                    |      |      |      |  -40 |      |   45
in     | announces                |    7 |      |      |      |      |
in     | appeals                  |      |      |      |      |  141 |
in     | applause                 |      |      |      |      |   50 | -222
in     | begins with bracket      |      |      |      |   15 |      |
in     | begins with digit        |      |      |      |      |      |   96
in     | begins with letter       |      |      |      |  -50 |      |   45
in     | behind labels            |      |      |      |  -14 |      |   12
in     | body                     |   -6 |      |      |      |      |
in     | body before              |      |      |      |   21 |   -7 |
in     | body behind              |      |      |      |      |      |   11
in     | bold mark                |      |      |      |  -89 |      |
in     | byline                   |      |  143 |      |      |      |
in     | commas                   |      |      |      |   28 |   -8 |
in     | compilation              |  121 |      |      |  -27 |      |
in     | contact                  |      |      |      |      |  -22 |
in     | copies                   |      |      |      |  -14 |      |   59
in     | cut at address           |      |      |      |   36 |      |
in     | cut at bracket           |      |      |      |      |      |  -21
in     | cut at colon             |      |  184 |      |      |      |
in     | cut at date              |      | -112 |      |   36 |      |
in     | cut at label             |      |   41 |      |      |      |
in     | cut at line              |   19 |  -48 |      |      |      |   17
in     | cut at mark              |      |  131 |      |      |      |
in     | cut at stop              |      |      |      |   -5 |      |
in     | date                     |      |   27 |      |      |      |
in     | dateline                 |      |  -56 |      |      |      |
in     | disclaims                |      |      |      |  -44 |      |
in     | empty                    |      |      |   69 |      |      |
in     | ends in bracket          |      |      |  -60 |      |      |
in     | ends in colon            |      |  -36 |   31 |      |      |
in     | ends in stop             |      |      |      |    9 |   19 |
in     | ends in word             |   23 |   77 | -184 |  -10 |      |
in     | enumerates               |   50 |      |      |    8 | -242 |
in     | exclaims                 |      |      |      |  -89 |   53 |
in     | first label              |      |  -21 |      |  235 |      |
in     | holds about              |      |      |      |      |  -17 |
in     | holds date               |      |   25 |      |  -22 |      |   69
in     | holds kind               |      |      |      |      |  -29 |
in     | in force                 |      |      |      |      |   23 |
in     | inner label              |      |      |      |   26 |      |
in     | kind ahead               |   39 |  -32 |      |      |      |
in     | kind before              |      |   48 |  -17 |      |      |    5
in     | kinds before             |      |      |      |      |  -23 |    5
in     | label                    |      |   41 |      |      |      |
in     | label ahead              |   35 |   18 |      |      |      |
in     | label next               |   38 |   11 |  -36 |  -10 |      |
in     | labels ahead             |   10 |   -7 |      |      |      |
in     | last but 0               |      |      |      |   30 |  -17 |
in     | last but 1               |      |      |      |   77 |  -25 |
in     | last but 3               |      |   -6 |      |   27 |      |
in     | last but 8               |      |      |      |   20 |   25 |
in     | last printing            |      |   64 |      |    5 | -165 |
in     | last prose               |      |      |      |  -23 |      |   33
in     | lead                     |      |  -63 |      |      |   32 |   18
in     | left 120                 |      |      |      |   25 |      |
in     | left 1200                |      |  -20 |  -10 |      |      |   23
in     | left 250                 |   24 |      |      |   10 |      |  -51
in     | left 40                  |      |  -63 |      |   15 |      |   22
in     | left 500                 |      |      |      |      |  -32 |   31
in     | length 120               |      |   36 |      |      |  -59 |
in     | length 14                |  -12 |  -29 |      |   15 |   30 |
in     | length 2                 |      |  -79 |      |   -5 |      |
in     | length 30                |   -9 |   34 |  -94 |      |  -25 |   13
in     | length 6                 |   23 |  -36 |   35 |      |   16 |  -12
in     | length 60                |      |   40 |      |      |  -11 |
in     | line head                |      |  -49 |  -87 |   22 |      |   12
in     | line of abstract         |      |   27 |      |      |      |
in     | line of all              |      |      |      |      |  -14 |
in     | line of body             |  -15 |      |      |      |      |   25
in     | line of date             |      |   23 |      |      |      |
in     | line of dateline         |      |  -42 |      |      |      |
in     | line of label            |      |      |      |   86 |      |  -41
in     | line of longer prose     |      |      |      |   36 |      |
in     | line of name             |      |   21 |      |  -29 |      |
in     | line of note             |      |      |      |      |      |   20
in     | line of page number      |   14 |      |      |      |      |
in     | line of paper            |  -27 |   53 |      |      |      |
in     | line of path             |    8 |      |      |      |      |
in     | line of prose            |      |      |      |    8 |      |
in     | line of related          |      |      |      |      |      |    6
in     | line of short            |      |      |      |   68 |      |
in     | line of speaker          |   45 |      |      |      |      |
in     | line of vocative         |      |      |      |      |   91 |
in     | line of words            |      |   16 |      |  -12 | -100 |   14
in     | lines since label        |      |      |      |      |  -19 |
in     | long line                |      |  -60 |  -62 |      |   40 |   20
in     | longer                   |      |      |      |   15 |      |
in     | many page words          |   56 |      |      |      |      |
in     | more prose before        |      |    5 |      |      |  -27 |    5
in     | name                     |      |   31 |      |      |      |
in     | next steps               |      |      |      |  -45 |  133 |
in     | no comma                 |      |   30 |      |      |  -10 |   31
in     | no kind before           |   15 |  -35 |      |    9 |      |  -12
in     | no label                 |      |      |      |   17 |      |
in     | no line since label      |      |      |      |  -27 |   12 |
in     | no prose ahead           |      |  -15 |      |      |   -9 |   30
in     | no prose before          |   36 |    5 |   -7 |      |      |
in     | no stop                  |      |   19 |      |   18 |  -19 |   40
in     | no word                  |      |      |      |  -12 |      |
in     | note                     |      |      |      |      |      |   20
in     | number 1                 | -102 |      |      |   96 |      |
in     | number 3                 |   90 |   18 |   -6 |      |  -17 |
in     | number 8                 |      |      |      |   14 |      |
in     | offer ahead              |      |   -5 |      |      |      |
in     | one comma                |      |      |      |   20 |   41 |   -7
in     | one stop                 |      |      |  -73 |      |      |
in     | page ahead               |      |   28 |      |      |      |
in     | page field               |  -63 |   13 |      |      |      |
in     | page words               |   88 |      |      |  -38 |      |  182
in     | path                     |    8 |      |      |      |      |
in     | paywall                  |      |      |      |      |      |   15
in     | printed again near       |  -12 |   41 |      |      |      |
in     | prose ahead              |    9 |   20 |      |  -15 |      |
in     | prose before             |  -23 |  -10 |      |      |      |
in     | prose behind             |      |      |      |   19 |      |   -8
in     | prose below              |      |      |      |  -17 |   30 |
in     | prose next               |  -19 |      |      |      |    7 |
in     | purpose                  |      |      |  -21 |      |      |
in     | related                  |      |      |      |      |      |   67
in     | requests                 |      |      |      |      |  288 |
in     | resolves                 |      |      |      |  -55 |  120 |
in     | salutes                  |      |      |      |      |   28 |
in     | signs                    |      |      |      |   60 |      |
in     | sort above               |      |      |      |      |   30 |
in     | sort abstract            |      |   63 |      |      |      |
in     | sort adjourns            |      |      |      |      |  174 |
in     | sort all                 |      |      |   29 |      |  -14 |
in     | sort annex               |      |      |      |  -40 |      |   45
in     | sort appeals             |      |      |      |  -27 |  141 |
in     | sort body                |      |      |      |      |      |    7
in     | sort copies              |      |      |      |  -14 |      |   59
in     | sort date                |      |   27 |      |      |      |
in     | sort dateline            |      |  -56 |      |      |      |
in     | sort label               |      |      |      |   36 |  -77 |   -9
in     | sort longer prose        |      |      |      |   41 |      |
in     | sort name                |      |   87 |      |      |      |
in     | sort note                |      |      |      |      |      |   20
in     | sort page field          |  -13 |      |      |      |      |
in     | sort page number         |   38 |      |      |      |      |
in     | sort paper               |  -10 |   64 |      |      |      |
in     | sort path                |    8 |      |      |      |      |
in     | sort paywall             |      |      |      |      |      |   26
in     | sort prose               |      |  -27 |      |   61 |      |  -36
in     | sort related             |      |      |      |      |      |   94
in     | sort short               |  -82 |      |      |   56 |      |
in     | sort speaker             |   45 |      |      |      |      |
in     | sort vocative            |      |  -28 |   96 |      |      |
in     | speaker                  |   36 |      |      |      |      |
in     | stops                    |      |      |      |   10 |      |  -50
in     | sums up                  |      |      |      |      |   68 |
in     | thanks                   |      |      |      |      |  108 |
in     | turn                     |      |  -20 |      |      | -189 |   56
in     | vocative                 |      |  -28 |   96 |      |   39 |
in     | within 200               |   24 |      |      |      |      |  -11
in     | within 60                |      |   28 |      |      |      |  -21
in     | within 8                 |      |   32 |      |      |      |
in     | within earlier           |      |   88 |      |      |      |
"""

FOLLOWS = """
  -33 |    16 |     7 |    58 |   -41 |   -62
    0 |   -46 |   115 |     2 |     0 |     0
    0 |     0 |   -48 |    63 |    -2 |    -2
    0 |     0 |     0 |    -4 |    -1 |     0
    0 |     0 |     0 |     0 |   -45 |   -14
    0 |     0 |     0 |     0 |     0 |    -1
    0 |     0 |     0 |     0 |     0 |     0
"""
