"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | abstract                 |      |      |      |   31 |      |
before | addressee                |      |      |      |   15 |      |
before | adjourns                 |      |      |      |      |  -24 |
before | begins with bracket      |      |  -88 |      |  -21 |   38 |   26
before | begins with letter       |      |      |      |   87 |      |
before | body                     |      | -113 |      |      |      |
before | byline                   |      |      |      |   38 |      |
before | commas                   |      |      |      |      |      |    6
before | ends in stop             |      |  -39 |      |      |      |
before | ends in word             |      |   21 |      |      |  -88 |
before | enumerates               |      |      |      | -126 |      |
before | holds date               |      |      |   24 |  154 |      |
before | holds kind               |      |  -34 |      |      |      |
before | in brackets              |      |  -80 |      |  -31 |      |
before | issue                    |      |   32 |      |      |      |
before | lead                     |      |   27 |      |      |      |
before | length 14                |      |      |   24 |    7 |      |
before | length 6                 |      |  -25 |      |  -52 |      |
before | length 60                |      |      |      |      |  -40 |
before | name                     |      |      |      |  -37 |      |
before | no comma                 |      |      |   61 |      | -149 |  -22
before | no stop                  |      |      |      |      |      | -123
before | no word                  |      |   66 |      |      |      |
before | one stop                 |      |      |      |   49 |      |
before | page number              |      |   78 |      |      |      |
before | page words               |      |  104 |      |  -34 |      |
before | path                     |      |   66 |      |      |      |
before | paywall                  |      |      |      |  -27 |      |
before | piece                    |      |      |      |   36 |      |
before | signs                    |      |      |      |      |  -83 |
before | sort addressee           |      |      |      |   19 |      |
before | sort body                |      | -134 |      |      |      |
before | sort byline              |      |      |      |   39 |      |
before | sort kind                |      |      |      |  -74 |      |
before | sort name                |      |   -6 |      |  -78 |      |
before | sort paper               |      |      |      |  106 |      |
before | sort path                |      |   66 |      |      |      |
before | sort paywall             |      |      |      |  -27 |      |
before | sort piece               |      |      |      |   36 |      |
before | sort prose               |      |      |      |   57 |  -50 |   12
before | sort short label         |      |      |      |  -11 |      |
before | sort vocative            |      |      |      |      |   41 |
before | speaker                  |      |      |      |   98 |      |
behind | about                    |      |   10 |      |      |      |
behind | begins with bullet       |      |   37 |      |      |      |
behind | begins with digit        |      |      |      |  -26 |      |   12
behind | body                     |      |      |      |      |  -39 |
behind | commas                   |      |   21 |      |   60 |  -17 |
behind | ends in bracket          |      |  129 |      |      |      |
behind | ends in stop             |      |      |      |      |   34 |
behind | ends in word             |      |      |      |   31 |      |   15
behind | holds date               |      |      |      |      |      |   60
behind | holds kind               |      |      |      |      |   10 |
behind | kind                     |      |      |      |   -6 |      |
behind | lead                     |  -87 |      |      |      |      |
behind | length 30                |      |      |   22 |  -20 |   42 |
behind | length 6                 |      |      |      |   12 |      |
behind | length 60                |      |      |      |      |  -49 |
behind | name                     |      |   23 |      |   26 |      |
behind | no word                  |      |  -79 |      |      |      |
behind | one comma                |      |      |   24 |      |      |
behind | one stop                 |      |      |      |      |   47 |
behind | related                  |      |      |      |      |   16 |
behind | sort body                |      |      |      |      |  -39 |
behind | sort prose               |      |      |      |  -56 |      |
behind | sort related             |      |      |      |      |   16 |
behind | sort short               |      |    8 |      |      |      |
behind | sort subtitle            |      |   30 |      |      |      |
behind | subtitle                 |      |   30 |      |      |      |
behind | turn                     |      |   36 |      |  -11 |      |
first  | 3 lines since label      |      |      |      |      |  -15 |
first  | about                    |      |   12 |      |      |      |
first  | above                    |      |      |      |      |  122 |
first  | abstract                 |      |      |      |  -59 |      |
first  | address                  |      |      |   64 |      |  151 |
first  | address before           |      |      |      |      |      |  -34
first  | all                      |      |      |  208 |      |      |
first  | among labels             |      |      |      |      |  -11 |
first  | annex                    |      |      |      |      |      |   30
first  | appeals                  |      |      |      |      |   32 |
first  | applause                 |      |      |      |      |      | -199
first  | author in brackets       |      |      |      |      |      |  123
first  | begins with bracket      |      |      |      |      | -105 |
first  | begins with bullet       |      |  -62 |      |      |      |
first  | begins with digit        |      |      |      |  -28 |      |  -18
first  | body                     |      |  286 |      |      |      |
first  | commas                   |      |      |      |   29 |      |  -19
first  | copies                   |      |      |      |      |      |   77
first  | cut at address           |      |      |      |   35 |      |
first  | cut at line              |      |  109 |      |      |  163 |   74
first  | dateline                 |      |      |      |   33 |      |
first  | disclaims                |      |      |      |      |      |   39
first  | empty                    |      |      |   12 |      |      |
first  | ends in bracket          |      |      |  -50 |      |  -34 |
first  | ends in colon            |      |      |      |   -6 |      |   65
first  | ends in comma            |      |      |      |  -11 |      |
first  | ends in stop             |      |      |      |      |      | -180
first  | ends in word             |      |      |  -21 |   65 |      |  -10
first  | enumerates               |      |  -72 |      |      |  -74 | -153
first  | exclaims                 |      |      |      |      |    7 |
first  | general                  |      |      |      |      |  180 |
first  | holds about              |      |   42 |      |      |      |
first  | holds date               |   60 |      |      |      |      |
first  | holds kind               |      |  147 |      |      | -105 |
first  | in brackets              |      |      |      |      |      |   39
first  | issues                   |      |      |      |   18 |      |
first  | kinds before             |      |      |      |      |   26 |
first  | label                    | -2000 | -2000 | -2000 |      | -2000 | -2000
first  | label ahead              |      |      |      |  -17 |      |
first  | last but 0               |      |      |      |      |   -6 |
first  | last but 1               |      |      |      |      |      |   -5
first  | last kind                |      |   32 |      |      |      |
first  | last printing            |      |      |      |      |  -21 |
first  | lead                     |      |      |      |  217 |      |
first  | left 120                 |      |   76 |      |   86 |      |
first  | left 250                 |      |      |      |  -10 | -157 |
first  | left 40                  |      |  -33 |      |      |      |
first  | left 500                 |      |   51 |      |   27 |      |
first  | length 14                |      |   37 |      |      |      |
first  | length 30                |      |      |  -34 |      |   -8 |   27
first  | length 6                 |      |  -86 |      |      |   28 |
first  | length 60                |      |      |      |      |   -9 |
first  | line head                |      |   15 |      |  172 |  127 |
first  | line of above            |      |      |      |      |   14 |
first  | line of in brackets      |      |      |      |   17 |      |   43
first  | line of kind             |      |  146 |      |      |      |
first  | line of label            |      |      |      |   57 |      |  -57
first  | line of name             |      |   30 |      |      |   71 |
first  | line of paper            |      |  105 |      |      |      |
first  | line of prose            |      |  -44 |  -40 |      |      |
first  | line of short            |      |  158 |      |      |      |
first  | line of short label      |      |  101 |      |      |      |
first  | line of speaker          |   29 |      |      |      |      |
first  | line of subtitle         |      |  -63 |      |      |      |
first  | line of vocative         |      |      |   93 |      |   25 |
first  | line of words            |      |      |   24 |  -75 |  -34 |
first  | lines since label        |      |      |      |      |      |  -56
first  | long line                |      |      |      |   18 |    5 |
first  | next steps               |      |      |      |      |  174 |
first  | no comma                 |      |      |      |  -34 |      |
first  | no kind before           |      |      |      |      |  -21 |
first  | no line since label      |      |      |      |      |   52 |   87
first  | no prose before          |      |      |   33 |  210 |   35 |
first  | no stop                  |      |      |      |      |      |    6
first  | no word                  |      |      |      |  -11 |      |
first  | number 3                 |      |  -30 |      |   -7 |      |
first  | number 8                 |      |   33 |  -11 |      |      |
first  | one stop                 |      |      |      |      |      |  -62
first  | page ahead               |      |      |      |      |    7 |
first  | page words               |   72 |  -58 |      |      |      |   49
first  | paywall                  |      |      |      |      |      |   28
first  | printed again far        |   23 |      |      |      |      |
first  | printed again near       |      |  143 |      |      |      |
first  | printed before far       |      |  238 |      |      |      |
first  | printed before near      |      |  -16 |      |      |      |
first  | prose ahead              |      |      |      |  -82 |      |
first  | prose before             |      |      |  -51 |  -19 |  -45 |
first  | prose behind             |      |      |      |   62 |      |
first  | prose below              |      |      |      |      |  -71 |  -45
first  | prose next               |      |      |      |      |    9 |
first  | signed and dated         |   14 |      |      |      |      |
first  | signs                    |      |      |      |      | -142 |
first  | sort above               |      |      |      |      |   24 |
first  | sort addressee           |      |      |   52 |      |      |
first  | sort annex               |      |      |      |      |      |   30
first  | sort appeals             |      |      |      |      |   32 |
first  | sort copies              |      |      |      |      |      |   77
first  | sort dateline            |      |      |      |   33 |      |
first  | sort in brackets         |      |      |      |    9 |      |
first  | sort kind                |      |   45 |      |   33 |      |
first  | sort label               |      |      |      |      |      | -156
first  | sort name                |      |   28 |      |      |   77 |
first  | sort paywall             |      |      |      |      |      |   54
first  | sort prose               |      |      |      |      |  -15 |  -23
first  | sort short               |      |   36 |   35 |      |      |  -63
first  | sort speaker             |   29 |      |      |      |      |
first  | sort subtitle            |      |  -64 |      |      |      |
first  | speaker                  |   13 |      |      |      |      |
first  | stops                    |      |  -11 |      |      |      |
first  | subtitle                 |      |  -64 |      |      |      |
first  | sums up                  |      |      |      |      |   76 |
first  | title ahead              |      |   12 |      |      |      |
first  | turn                     |      |  -34 |      | -117 |   -5 |   92
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |
first  | vocative                 |      |      |      |      |  153 |
first  | within 60                |      |      |      |   14 |      |
first  | within 8                 |      |      |      |  -30 |      |
in     | 2 lines since label      |      |      |      |  -37 |   17 |
in     | 3 lines since label      |      |      |      |   11 |      |
in     | about                    |      |   85 |      |      |      |
in     | above                    |      |      |      |      |   28 |
in     | abstract                 |      |  162 |      |  -18 |      |
in     | address                  |      |      |  324 |  -86 |  140 |
in     | address before           |      |   -5 |      |   18 |      |
in     | addressee                |      |      |  170 |      |      |
in     | adjourns                 |      |      |      |   69 |      |
in     | all                      |      |      |  151 |      |      |
in     | among labels             |      |      |  -30 |   12 |      |
in     | annex                    |      |      |      |  -26 |      |   30
in     | appeals                  |      |      |      |      |  114 |
in     | applause                 |      |      |      |      |   11 | -269
in     | begins with bracket      |      |      |      |   35 |      |
in     | begins with digit        |      |      |      |  -23 |      |   46
in     | begins with letter       |   43 |      |      |      |      |
in     | behind labels            |   -8 |      |      |  -22 |      |
in     | body                     |  -22 |      |      |      |      |
in     | body before              |      |      |      |   15 |      |
in     | body behind              |      |      |      |   33 |      |
in     | bold mark                |      |      |      |  -66 |      |
in     | byline                   |      |   70 |      |      |      |
in     | commas                   |      |      |      |   39 |      |
in     | compilation              |  115 |      |      |      |      |
in     | copies                   |      |      |      |      |      |   49
in     | cut at address           |      |      |      |   47 |      |
in     | cut at blank             |      |    8 |      |  -12 |      |
in     | cut at bracket           |      |      |      |      |      |  -46
in     | cut at colon             |      |  159 |      |  -53 |      |
in     | cut at date              |      |  -12 |      |      |      |
in     | cut at line              |    6 |  -53 |      |   -8 |      |   47
in     | cut at mark              |      |  112 |      |      |      |
in     | date                     |      |   14 |      |      |      |
in     | dateline                 |      |  -79 |      |      |      |
in     | empty                    |      |      |   76 |      |      |
in     | ends in bracket          |      |      |  -57 |      |      |
in     | ends in colon            |      | -150 |   36 |      |      |
in     | ends in stop             |      |      |  -23 |   19 |   21 |   -8
in     | ends in word             |    9 |   71 | -143 |      |      |
in     | enumerates               |   52 |      |      |      | -136 |
in     | exclaims                 |      |      |      |  -51 |  118 |
in     | first label              |      |  -53 |      |  226 |      |
in     | general                  |      |      |      |      |   26 |
in     | holds date               |      |   39 |      |      |      |   95
in     | holds kind               |      |   35 |  -78 |    7 |      |
in     | in brackets              |      |      |      |      |      |   19
in     | in force                 |      |      |      |   17 |      |
in     | inner label              |      |      |      |   47 |      |
in     | kind ahead               |   30 |  -64 |      |      |      |
in     | kind before              |      |      |      |      |      |   34
in     | label ahead              |   51 |   24 |      |  -18 |      |
in     | label next               |   12 |      |      |      |      |
in     | labels ahead             |   35 |      |      |      |      |
in     | last but 0               |      |      |      |   35 |      |
in     | last but 1               |      |      |      |   62 |      |
in     | last but 3               |      |      |      |      |    7 |
in     | last but 8               |  -16 |      |      |      |   30 |
in     | last kind                |  -51 |      |      |      |      |
in     | last printing            |      |   75 |      |      | -156 |
in     | last prose               |      |      |      |  -24 |      |
in     | lead                     |      |      |      |   13 |      |
in     | left 120                 |   -5 |      |      |   23 |      |
in     | left 1200                |      |      |      |      |      |   14
in     | left 250                 |   26 |      |      |      |   42 |
in     | left 40                  |      |  -52 |      |      |      |   13
in     | length 120               |      |   45 |      |      | -109 |
in     | length 14                |  -35 |  -15 |      |   11 |   15 |
in     | length 2                 |      |   -5 |      |   -9 |      |
in     | length 30                |      |   18 |  -52 |      |  -43 |   21
in     | length 6                 |   28 |  -10 |   14 |      |   22 |   -6
in     | length 60                |      |   48 |      |   11 |      |  -25
in     | line head                |      |      |  -42 |      |      |   19
in     | line of byline           |      |   10 |      |      |      |
in     | line of date             |      |   14 |      |      |      |
in     | line of dateline         |      |  -41 |      |      |      |
in     | line of label            |      |   73 |      |   45 |      |  -15
in     | line of name             |      |   27 |      |      |      |
in     | line of note             |      |      |      |  -10 |      |   23
in     | line of paper            |      |   25 |      |      |      |
in     | line of prose            |   19 |   -8 |      |   14 |      |
in     | line of speaker          |   29 |      |      |      |      |
in     | line of vocative         |      |      |      |      |   85 |
in     | line of words            |   -8 |   27 |      |      |  -96 |
in     | lines since label        |      |      |      |      |  -35 |
in     | long line                |      |      |      |   -8 |   29 |
in     | more prose before        |      |   30 |      |   -5 |  -11 |
in     | next steps               |      |      |      |  -40 |  159 |
in     | no comma                 |      |   36 |      |  -22 |      |   28
in     | no kind before           |   20 |  -25 |      |   31 |  -13 |   -6
in     | no line since label      |   -8 |      |      |  -47 |   13 |
in     | no prose ahead           |      |      |      |   26 |      |   19
in     | no prose before          |   23 |      |  -56 |      |      |
in     | no stop                  |      |      |      |      |      |   59
in     | no word                  |      |      |      |  -17 |      |
in     | note                     |      |      |      |  -10 |      |   23
in     | number 1                 |  -39 |      |      |   47 |      |
in     | number 3                 |   74 |   26 |   -8 |      |      |
in     | number 8                 |   12 |  -16 |      |      |      |
in     | one comma                |      |      |      |      |   15 |
in     | one stop                 |      |      |      |   13 |      |
in     | page words               |      |      |      |  -76 |      |  206
in     | printed again near       |  -18 |      |      |      |      |
in     | prose ahead              |      |   22 |      |      |  -43 |
in     | prose next               |      |    6 |      |      |      |
in     | related                  |      |      |      |      |      |   72
in     | requests                 |      |      |      |      |  373 |
in     | resolves                 |      |      |      |  -37 |  182 |
in     | signs                    |      |      |      |  105 |  -33 |
in     | sort above               |      |      |      |      |   11 |
in     | sort abstract            |      |   65 |      |      |      |
in     | sort adjourns            |      |      |      |      |  150 |
in     | sort annex               |      |      |      |  -26 |      |   30
in     | sort appeals             |      |      |      |      |  114 |
in     | sort byline              |      |   57 |      |      |      |
in     | sort copies              |      |      |      |      |      |   49
in     | sort date                |      |   14 |      |      |      |
in     | sort dateline            |      |  -79 |      |      |      |
in     | sort label               |      |      |      |   79 | -104 |
in     | sort longer prose        |      |      |      |   93 |      |
in     | sort name                |      |   33 |      |      |      |  -29
in     | sort note                |      |      |      |  -10 |      |   23
in     | sort paper               |      |   52 |      |      |      |
in     | sort prose               |      |      |      |  113 |      | -172
in     | sort related             |      |      |      |      |      |   93
in     | sort short               |  -26 |      |      |  137 |      |
in     | sort short label         |      |   15 |      |      |      |
in     | sort speaker             |   29 |      |      |      |      |
in     | sort vocative            |      |      |  100 |      |      |
in     | speaker                  |    7 |      |      |      |      |
in     | sums up                  |      |      |      |      |   39 |
in     | thanks                   |      |      |      |      |  106 |
in     | turn                     |   57 |  -26 |      |      | -201 |   55
in     | under heading            |      |      |      |   26 |      |  -26
in     | vocative                 |      |      |  100 |      |   16 |
in     | within 200               |   13 |  -21 |      |    9 |      |  -22
in     | within 60                |      |      |      |      |      |  -33
"""

FOLLOWS = """
  -35 |    10 |    62 |   128 |   -86 |   -53
    0 |   -36 |    55 |     0 |    -1 |     0
    0 |     0 |   -75 |    57 |    -4 |    -2
    0 |     0 |     0 |    -6 |    -1 |     0
    0 |     0 |     0 |     0 |  -105 |   -10
    0 |     0 |     0 |     0 |     0 |    -3
    0 |     0 |     0 |     0 |     0 |     0
"""
