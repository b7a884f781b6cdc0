"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -77 |      | -101 |      |
before | abstract                 |      |      |  -47 |   52 |      |
before | address                  |      |      |      |   34 |  -50 |
before | addressee                |      |      |      |   90 |      |
before | all                      |      |      |      |   33 |      |
before | applause                 |      |      |      |      |  117 |   47
before | author in brackets       |      |      |      |      |   13 |
before | begins with bracket      |      |  -85 |      |   41 |   33 |
before | begins with digit        |      |      |      |   72 |      |   12
before | begins with letter       |      |      |      |  112 |      |
before | body                     |      | -105 |      |      |      |
before | bold mark                |      |      |      |   74 |      |
before | byline                   |      |      |   46 |   81 |      |
before | commas                   |      |      |      |  -14 |      |   12
before | dateline                 |      |   13 |      |      |      |
before | ends in bracket          |      |      |      |      |      |   19
before | ends in colon            |      |      |   49 |      |      |
before | ends in comma            |      |      |      |  -63 |  -38 |
before | ends in stop             |      |  -42 |      |      |    9 |
before | ends in word             |      |   48 |      |   19 | -126 |  -15
before | enumerates               |      |      |      |  -76 |   10 |
before | exclaims                 |      |      |      |      |  -23 |    9
before | file name                |      |      |      |   14 |      |
before | holds about              |      |      |      |  -13 |      |
before | holds date               |      |      |   38 |    9 |      |
before | holds kind               |      |  -66 |      |      |  -34 |
before | in brackets              |      |  -57 |      |      |      |
before | issues                   |      |      |      |   32 |      |
before | kind                     |      |  -25 |      |      |      |
before | kind and number          |      |   20 |      |      |      |
before | lead                     |      |   27 |      |      |   17 |
before | length 14                |      |      |    8 |      |    8 |
before | length 2                 |      |      |      |  -17 |      |
before | length 30                |      |      |  -17 |      |   -7 |
before | length 6                 |      |      |      |  -43 |      |  -48
before | length 60                |      |      |      |   54 |   -7 |
before | longer                   |      |      |      |      |      |  119
before | name                     |      |      |      |  -12 |      |
before | no comma                 |      |      |   51 |      | -127 |  -22
before | no stop                  |      |      |      |  -25 |  -89 | -145
before | no word                  |      |  102 |      |   49 |      |
before | number                   |      |   73 |   41 |      |      |
before | page field               |      |      |  -43 |      |      |
before | page words               |      |   99 |      |      |      |  -25
before | paper                    |      |      |      |      |   25 |
before | path                     |      |   28 |      |      |      |
before | paywall                  |      |      |      |  -43 |      |
before | piece                    |      |      |      |   42 |      |
before | purpose                  |      |   26 |      |      |  -20 |
before | resolves                 |      |      |      |      |   78 |
before | signed and dated         |      |   82 |      |      |      |
before | signs                    |      |      |      |      |  -35 |
before | sort above               |      |      |      |      |      |    5
before | sort appeals             |      |      |      |      |   34 |
before | sort author in brackets  |      |      |      |      |   17 |
before | sort body                |      |  -74 |      |      |      |
before | sort byline              |      |      |   40 |      |      |
before | sort dateline            |      |   13 |      |      |      |
before | sort file name           |      |  177 |      |   39 |      |
before | sort kind                |      |      |      |  -31 |      |
before | sort label               |      |      |      |  -65 |      |
before | sort longer prose        |      |      |      |      |  -31 |   60
before | sort name                |      |  -29 |      |  -71 |      |
before | sort number              |      |   73 |   41 |      |      |
before | sort page field          |      |      |  -39 |   39 |      |
before | sort page number         |      |   65 |      |      |      |
before | sort paper               |      |      |      |   39 |      |
before | sort path                |      |   28 |      |      |      |
before | sort paywall             |      |      |      |  -29 |      |
before | sort piece               |      |      |      |   42 |      |
before | sort prose               |      |      |  -54 |   19 |  -29 |
before | sort short               |      |      |      |  -13 |      |
before | sort short label         |      |      |      |  -47 |      |
before | sort speaker             |      |      |   55 |   79 |      |
before | speaker                  |      |      |    9 |      |      |
before | stops                    |      |      |      |      |      |   49
before | sums up                  |      |      |      |      |  -38 |
before | turn                     |      |   17 |      |  -84 |  -31 |
before | vocative                 |      |      |      |      |   20 |
behind | about                    |      |  119 |      |      |      |
behind | above                    |      |      |      |      |   29 |
behind | address                  |    8 |  -31 |      |      |      |
behind | addressee                |  -87 |    5 |      |      |      |
behind | annex                    |      |      |      |      |   54 |
behind | author in brackets       |      |      |      |      |   -7 |
behind | begins with bracket      |      |  -59 |      |      |      |
behind | begins with digit        |      |  -16 |  -19 |  -15 |      |   33
behind | body                     |      |      |      |      |  -56 |
behind | commas                   |  -47 |      |  -13 |   49 |  -24 |
behind | empty                    |      |   50 |      |      |      |
behind | ends in bracket          |      |   42 |      |  -24 |   16 |
behind | ends in colon            |   46 |      |      |      |      |
behind | ends in stop             |      |   -5 |      |      |      |  -26
behind | ends in word             |      |   -6 |   35 |   16 |      |    5
behind | enumerates               |    7 |      |  -14 |   29 |      |
behind | holds about              |      |   27 |      |      |      |
behind | holds kind               |      |      |      |  -27 |   34 |
behind | holds speech             |      |   21 |      |      |      |
behind | in brackets              |      |      |      |      |    8 |
behind | issues                   |      |   31 |      |      |      |
behind | kind                     |      |      |      |  -70 |      |
behind | lead                     |  -34 |   16 |      |      |    9 |
behind | length 120               |      |      |      |      |   -6 |
behind | length 14                |   12 |      |      |      |      |   40
behind | length 2                 |      |   45 |      |      |      |   54
behind | length 30                |      |      |   37 |      |      |
behind | length 6                 |      |  -11 |      |   40 |    7 |
behind | length 60                |      |    5 |      |      |  -28 |
behind | longer                   |      |      |  -57 |  -12 |      |
behind | many page words          |   30 |      |      |      |      |   60
behind | name                     |  -15 |      |      |      |      |
behind | no comma                 |      |      |      |      |      |   15
behind | no stop                  |      |      |   23 |      |      |   13
behind | no word                  |      |  -68 |      |      |  -24 |  -14
behind | note                     |      |      |      |      |      |   26
behind | one comma                |      |  -52 |   19 |  -31 |   10 |
behind | one stop                 |      |      |      |      |   51 |
behind | page field               |      |      |      |      |  -36 |
behind | page words               |   54 |      |      |      |      |
behind | purpose                  |      |   -9 |    8 |      |      |
behind | related                  |      |      |      |      |   23 |
behind | sort adjourns            |      |      |      |    9 |      |
behind | sort annex               |      |      |      |      |   54 |
behind | sort author in brackets  |      |      |      |   36 |      |
behind | sort in brackets         |      |      |      |      |    6 |
behind | sort kind                |      |   18 |      |      |      |
behind | sort longer prose        |      |      |      |      |   72 |
behind | sort name                |      |      |      |      |   -9 |
behind | sort note                |      |      |      |      |      |   26
behind | sort offer               |      |      |      |      |      |  -46
behind | sort page field          |      |      |      |      |  -25 |
behind | sort page words          |      |  -15 |      |   85 |      |
behind | sort prose               |  -23 |      |      |      |  -22 |
behind | sort related             |      |      |      |      |   23 |
behind | sort short               |      |      |      |   34 |      |
behind | sort signed and dated    |      |      |      |      |  -25 |
behind | sort subtitle            |      |   35 |      |      |      |
behind | sort vocative            |      |      |      |   17 |      |
behind | stops                    |      |  -40 |   -5 |      |      |
behind | subtitle                 |      |   30 |      |      |      |
behind | turn                     |   28 |      |      |  -54 |      |
first  | 1 line since label       |      |      |      |      |  -15 |    7
first  | 3 lines since label      |      |      |      |      |  -21 |
first  | about                    |      |  106 |      |      |      |
first  | above                    |      |      |      |      |   70 |
first  | address                  |      |      |  136 |  -91 |  303 |
first  | address ahead            |  -20 |      |      |      |      |
first  | adjourns                 |      |      |      |    5 |      |  -16
first  | all                      |      |      |  222 |      |  -34 |
first  | among labels             |      |      |      |   -9 |      |  -32
first  | annex                    |      |      |      |      |      |   33
first  | announces                |      |      |      |   42 |      |
first  | appeals                  |      |      |      |      |   14 |
first  | applause                 |      |      |      |      |      | -102
first  | author in brackets       |      |      |      |      |      |   83
first  | begins with bracket      |      |  -86 |  -18 |  -53 |  -31 |
first  | begins with bullet       |      |  -44 |      |      |      |    6
first  | begins with digit        |      |      |      |  -35 |      |  -52
first  | begins with letter       |      |      |      |      |      |   72
first  | body                     |      |  235 |      |      |      |
first  | body before              |      |      |      |      |      |  -16
first  | bold mark                |      |      |      |  -49 |      |
first  | commas                   |  -38 |      |      |   44 |      |  -29
first  | contact                  |      |      |      |      |  -49 |
first  | copies                   |      |      |      |      |      |   64
first  | cut at address           |      |      |  -66 |   32 |      |
first  | cut at greeting          |      |      |      |  145 |      |
first  | cut at kind              |      |      |      |  -74 |      |
first  | cut at line              |      |  122 |    6 |      |  156 |   73
first  | cut at stop              |      |      |      |      | -158 | -101
first  | date ahead               |      |      |      |    7 |   30 |
first  | dateline                 |      |      |      |  103 |      |
first  | disclaims                |      |      |      |      |      |   75
first  | ends in bracket          |   29 |      |  -21 |      | -181 |
first  | ends in colon            |  -42 |      |   18 |    7 |      |
first  | ends in comma            |      |      |      |      |  -30 |
first  | ends in stop             |      |      |      |   25 |      | -129
first  | ends in word             |      |   16 |      |      |   37 |
first  | enumerates               |      | -149 |      |      | -174 | -183
first  | exclaims                 |      |      |      |      |   47 |   -5
first  | file name                |      |  -76 |      |      |      |
first  | general                  |      |      |      |      |  143 |
first  | heading mark             |      |  139 |      |      |      |
first  | holds about              |      |   58 |      |      |      |
first  | holds date               |  142 |   -6 |      |      |  -27 |   32
first  | holds kind               |      |  130 |      |      |  -12 |
first  | holds speech             |      |      |      |  -77 |      |  148
first  | in force                 |      |      |      |      |   31 |
first  | issues                   |      |      |      |   72 |      |
first  | kind                     |   -8 |      |      |      |      |
first  | kind ahead               |  -22 |      |      |      |   29 |
first  | kind before              |      |   -5 |      |      |   -6 |   27
first  | kinds before             |      |      |   27 |  -21 |   47 |  -25
first  | label                    | -2000 | -2000 | -2000 |      | -2000 | -2000
first  | label ahead              |   -7 |      |      |      |      |
first  | label next               |      |      |      |  -38 |      |
first  | labels ahead             |      |      |   59 |    8 |      |
first  | last but 0               |      |      |      |      |  -68 |
first  | last but 3               |      |      |      |      |      |   68
first  | last but 8               |      |      |      |      |   16 |
first  | last kind                |      |   21 |      |      |      |
first  | last prose               |      |      |      |      |      |   12
first  | lead                     |   23 |  -24 |      |  151 |      |  -32
first  | left 120                 |      |   80 |      |   24 |      |
first  | left 1200                |      |  -38 |      |      |      |
first  | left 250                 |      |      |      |  -60 |      |
first  | left 40                  |      |  -27 |      |      |  -19 |
first  | left 500                 |      |   37 |      |      |      |
first  | length 120               |      |      |      |  -15 |  -23 |
first  | length 14                |      |   70 |      |      |      |
first  | length 2                 |      |  -80 |      |      |      |
first  | length 30                |   20 |   51 |      |      |      |
first  | length 6                 |  -40 |  -81 |  -22 |   20 |   61 |  -14
first  | length 60                |    6 |      |      |   51 |  -32 |
first  | line head                |      |   36 |      |  187 |   69 |   36
first  | line of above            |      |      |      |      |   34 |
first  | line of all              |      |      |   13 |      |  -34 |
first  | line of appeals          |      |      |      |      |   35 |
first  | line of byline           |      |   -6 |      |      |      |
first  | line of in brackets      |      |      |      |   20 |      |   32
first  | line of kind             |      |  161 |      |      |      |
first  | line of kind and number  |      |   45 |      |      |      |
first  | line of longer prose     |      |      |      |    6 |      |
first  | line of page number      |      |      |      |      |      |   47
first  | line of paper            |      |  105 |      |      |      |
first  | line of piece            |  -48 |      |      |      |      |
first  | line of prose            |      |  -40 |  -45 |      |  -12 |
first  | line of short            |      |  152 |      |      |      |
first  | line of short label      |      |   19 |      |      |      |
first  | line of subtitle         |      |  -60 |      |      |      |
first  | line of vocative         |      |      |  134 |      |      |
first  | line of words            |   -6 |      |      |  -24 |      |
first  | lines since label        |      |      |      |      |      |  -59
first  | long line                |  133 |   60 |      |   32 |   56 |
first  | longer                   |      |      |      |      |  -14 |
first  | more prose before        |      |      |      |   -7 |      |
first  | name                     |  -23 |    8 |      |      |   42 |
first  | next steps               |      |      |      |      |  255 |
first  | no comma                 |      |      |  -16 |  -13 |  -62 |
first  | no kind before           |      |      |  -16 |      |  -20 |   -7
first  | no line since label      |      |      |      |      |   78 |   67
first  | no prose ahead           |      |      |      |   41 |   -7 |    9
first  | no prose before          |      |      |      |  205 |   36 |
first  | no stop                  |      |      |      |   30 |      |   35
first  | no word                  |      |  -49 |      |  -75 |      |   96
first  | number 1                 |      |      |   19 |      |      |
first  | number 3                 |      |  -18 |      |   -9 |  -11 |
first  | offer                    |      |      |      |      |      |  103
first  | offices before           |      |      |      |      |  -74 |
first  | one stop                 |      |      |      |  -20 |  -24 |  -97
first  | page ahead               |   22 |      |      |      |   25 |
first  | page field               |      |  -43 |      |      |      |
first  | page words               |   61 |  -94 |      |      |  -32 |
first  | paywall                  |      |      |      |      |      |   46
first  | people before            |      |      |      |      |   66 |  -62
first  | piece                    |  -48 |      |      |      |      |
first  | printed again near       |      |   42 |      |      |      |
first  | printed before far       |      |  120 |      |      |      |
first  | prose ahead              |   10 |   45 |      |   -6 |  -11 |  -97
first  | prose before             |      |      |      |      |  -13 |
first  | prose behind             |      |      |      |   44 |      |  -10
first  | prose below              |      |   -9 |      |      | -110 | -142
first  | prose next               |      |  -10 |      |  -46 |      |  -73
first  | published                |      |      |      |      |      |   72
first  | requests                 |      |      |      |      |   14 |
first  | resolves                 |      |      |      |   14 |   21 |
first  | signs                    |      |      |      |      | -182 |
first  | sort above               |      |      |      |      |  141 |
first  | sort addressee           |      |      |  144 |      |      |
first  | sort adjourns            |      |      |      |      |   25 |
first  | sort all                 |      |      |   50 |      |  -34 |
first  | sort annex               |      |      |      |      |      |   33
first  | sort appeals             |      |      |      |      |    6 |
first  | sort copies              |      |      |      |      |      |   64
first  | sort dateline            |      |      |      |  103 |      |
first  | sort in brackets         |      |      |      |   12 |      |
first  | sort kind and number     |      |   45 |      |      |      |
first  | sort label               |      |      |      |      |  -36 | -162
first  | sort name                |      |      |      |      |   69 |
first  | sort paper               |      |    9 |      |      |      |
first  | sort paywall             |      |      |      |      |      |   57
first  | sort piece               |  -48 |      |      |      |      |
first  | sort prose               |      |   61 |      |   43 |      | -149
first  | sort short               |      |   32 |      |      |      |  -15
first  | sort subtitle            |      |  -61 |      |      |      |
first  | sort vocative            |      |      |   27 |      |   82 |
first  | speech before            |      |      |      |      |  -34 |  -12
first  | stops                    |   -8 |  -47 |      |      |      |  -21
first  | strokes                  |      |      |      |      |      |  118
first  | subtitle                 |      |  -65 |      |      |      |
first  | sums up                  |      |      |      |      |  188 |
first  | turn                     |      |      |      | -115 |      |    7
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |
first  | vocative                 |      |      |   27 |      |   60 |
first  | whole middle             |      |      |      |      | -2000 |
first  | within 200               |      |   12 |      |    9 |      |
first  | within 60                |      |      |      |   24 |      |
first  | within 8                 |      |  -19 |      |  -14 |      |
in     | 2 lines since label      |      |      |      |      |   36 |
in     | 3 lines since label      |      |      |      |      |    6 |  -35
in     | about                    |      |   73 |      |  -95 |      |
in     | above                    |      |      |      |      |   56 |  -22
in     | abstract                 |      |  175 |      | -139 |      |
in     | address                  |      |      |  140 |      |   35 |  -55
in     | address ahead            |      |      |      |      |  -34 |
in     | address next             |      |      |      |   10 |      |
in     | addressee                |      |      |  106 |      |      |
in     | adjourns                 |  -64 |      |      |   89 |      |  -58
in     | all                      |      |      |  201 |      |  -34 |
in     | among labels             |      |      |  -19 |   27 |      |  -12
in     | annex                    |      |      |      |  -31 |      |  140
in     | announces                |   79 |      |      |      |      |
in     | appeals                  |      |      |      |  -24 |  142 |
in     | applause                 |      |      |      |   20 |   45 | -206
in     | begins with bracket      |   10 |   53 |  -60 |      |  -34 |
in     | begins with digit        |  -15 |      |      |   10 |  -21 |    8
in     | begins with letter       |      |      |      |  -20 |      |  134
in     | behind labels            |      |      |      |      |    9 |   18
in     | body                     |      |      |      |   10 |  -15 |
in     | body before              |  -12 |  -12 |      |   13 |  -11 |   10
in     | bold mark                |   93 |      |   11 |  -23 |      |
in     | byline                   |      |  158 |      |      |      |
in     | commas                   |      |      |      |   32 |   -6 |   -7
in     | compilation              |  155 |      |      |  -22 |      |
in     | contact                  |      |      |      |      |  -58 |
in     | copies                   |      |      |      |      |      |   44
in     | cut at address           |  -33 |      |      |   80 |      |
in     | cut at blank             |   -7 |   11 |      |      |      |
in     | cut at bracket           |      |      |      |      |   22 |  -53
in     | cut at colon             |      |  131 |      |      |      |
in     | cut at date              |      |  -41 |      |   48 |      |
in     | cut at label             |      |   13 |      |    6 |      |
in     | cut at line              |   14 |  -23 |      |      |      |   15
in     | cut at mark              |      |  156 |      |      |      |
in     | cut at stop              |      |      |      |      |      |   24
in     | date                     |      |   17 |      |      |      |
in     | date ahead               |  -20 |      |      |  -10 |   16 |
in     | date next                |  -44 |   53 |      |  -29 |      |   66
in     | dated before             |      |  -35 |      |   21 |      |
in     | dateline                 |   64 |      |      |      |      |
in     | disclaims                |      |      |      |  -86 |      |   88
in     | document before          |  -12 |   12 |      |   -8 |   -8 |   40
in     | document page            |   37 |      |      |      |      |
in     | empty                    |      |      |      | -156 |      |
in     | ends in bracket          |      |      |  -88 |      |      |    8
in     | ends in colon            |  -15 |  -16 |      |   34 |      |   16
in     | ends in comma            |  -54 |  -36 |   37 |      |  192 |  -48
in     | ends in stop             |      |      |  -46 |   17 |      |
in     | ends in word             |   45 |   98 | -208 |      |      |  -24
in     | enumerates               |   12 |      |      |   -8 |  -86 |    5
in     | exclaims                 |      |      |      |  -33 |   59 |
in     | first label              |      |  -73 |      |  230 |      |
in     | general                  |      |      |      |  -21 |      |
in     | heading mark             |      |   39 |      |      |      |
in     | holds about              |      |      |      |   28 |      |
in     | holds date               |      |   30 |      |      |   -7 |  132
in     | holds kind               |   28 |      |  -85 |      |  -20 |
in     | holds speech             |   30 |      |      |  -21 |      |   49
in     | in brackets              |      |      |  -18 |      |      |
in     | in force                 |      |      |      |      |   13 |
in     | inner label              |      |      |      |   34 |  -18 |
in     | kind ahead               |   31 |  -45 |      |      |      |   68
in     | kind before              |      |   22 |  -28 |      |      |
in     | kinds before             |      |  -23 |      |   12 |      |
in     | label                    |      |   13 |      |    6 |      |
in     | label ahead              |   22 |      |      |  -18 |      |
in     | label next               |   53 |   44 |   -7 |  -37 |      |
in     | labels ahead             |      |      |      |      |   -6 |
in     | labels within            |      |      |      |      |  -52 |
in     | last address             |      |      |      |   -6 |      |    7
in     | last but 0               |      |      |      |   22 |      |
in     | last but 1               |      |      |      |   44 |   -8 |
in     | last but 3               |      |   -6 |      |   21 |   10 |  -42
in     | last but 8               |   -9 |   -6 |      |      |    9 |
in     | last kind                |      |      |      |   27 |      |
in     | last printing            |      |  131 |      |   34 |  -73 |
in     | lead                     |      |  -65 |      |      |   34 |   41
in     | left 120                 |      |  -26 |      |   15 |      |
in     | left 1200                |  -17 |  -53 |      |      |   15 |   30
in     | left 250                 |   25 |  -17 |      |      |    6 |  -47
in     | left 40                  |      |  -73 |      |      |   -5 |   54
in     | left 500                 |   33 |  -29 |  -29 |    9 |      |
in     | length 120               |   52 |   12 |      |      |  -13 |
in     | length 14                |      |  -13 |      |      |   25 |
in     | length 2                 |      |  -93 |      |      |      |
in     | length 30                |  -11 |   14 |  -21 |      |      |   18
in     | length 6                 |      |  -28 |   75 |      |   22 |
in     | length 60                |      |   33 |      |      |      |
in     | line head                |      |  -27 |  -27 |   16 |  -18 |   16
in     | line of above            |      |      |      |   31 |      |
in     | line of all              |      |      |      |      |  -34 |
in     | line of annex            |      |      |      |      |      |   41
in     | line of appeals          |      |      |      |      |   84 |
in     | line of author in brackets |      |      |      |      |      |   16
in     | line of body             |      |      |      |   13 |      |
in     | line of date             |      |   15 |      |    7 |      |
in     | line of dateline         |   81 |      |      |      |      |
in     | line of document page    |   37 |      |      |      |      |
in     | line of in brackets      |      |      |      |      |      |   92
in     | line of label            |      |      |      |   66 |   -6 |
in     | line of longer prose     |      |   15 |      |      |      |
in     | line of name             |      |      |      |  -39 |      |
in     | line of page number      |      |  -34 |      |   40 |      |
in     | line of paper            |  -35 |      |      |      |      |
in     | line of path             |   54 |  -25 |      |      |      |
in     | line of prose            |      |      |      |    7 |   26 |  -33
in     | line of short            |      |  -22 |      |      |      |
in     | line of signed and dated |   27 |      |      |      |      |
in     | line of speaker          |  191 |      |      |      |      |
in     | line of subtitle         |  -19 |   18 |      |      |      |
in     | line of vocative         |      |  -23 |      |      |   29 |
in     | line of words            |  -13 |   26 |      |      |  -32 |    7
in     | lines since label        |      |      |      |      |   -6 |
in     | long line                |      |  -10 |  -14 |      |      |   11
in     | longer                   |      |   50 |      |   58 |  -28 |  -13
in     | many page words          |  139 |      |      |      |      |
in     | more prose before        |      |      |  -25 |      |      |
in     | no comma                 |      |   13 |      |   -6 |      |   30
in     | no kind before           |      |      |      |      |  -12 |   19
in     | no label                 |      |      |      |      |      |    9
in     | no prose ahead           |      |  -21 |      |    9 |      |   10
in     | no prose before          |   34 |      |      |   -8 |      |  -44
in     | no stop                  |   -8 |      |      |   25 |      |
in     | no word                  |   40 |      |      | -116 |      |    5
in     | note                     |      |      |      |      |      |   56
in     | number 1                 |  -49 |      |   30 |   95 |      |
in     | number 3                 |   50 |   12 |  -11 |      |  -65 |
in     | number 8                 |      |      |      |      |  -22 |
in     | offer ahead              |      |  -27 |      |   15 |      |
in     | offices before           |      |  -14 |      |    7 |   14 |
in     | one comma                |      |  -22 |  -29 |   13 |   21 |
in     | one stop                 |      |      |  -28 |      |   19 |
in     | page ahead               |  -20 |   31 |      |   19 |      |
in     | page field               |   -8 |   37 |      |      |      |
in     | page words               |   58 |      |      |  -47 |      |   66
in     | paper                    |      |      |      |    7 |      |
in     | path                     |   25 |  -11 |      |      |      |
in     | paywall                  |      |      |      |      |      |  109
in     | people before            |      |      |      |    7 |    6 |   18
in     | piece                    |    6 |      |      |      |      |
in     | printed again near       |      |   23 |      |      |      |
in     | printed before far       |   19 |      |      |      |      |
in     | printed before near      |      |   12 |      |      |  -52 |
in     | prose ahead              |   30 |   31 |   15 |  -11 |  -55 |  -29
in     | prose before             |  -30 |      |   19 |      |      |
in     | prose below              |      |      |      |  -13 |   18 |    8
in     | prose next               |      |      |      |      |    6 |
in     | published                |      |      |      |  -10 |      |  156
in     | purpose                  |   26 |      |      |      |      |
in     | related                  |      |      |      |      |      |  126
in     | requests                 |      |      |      |      |  216 |
in     | resolves                 |      |      |      |      |  106 |
in     | salutes                  |      |      |      |      |   81 |
in     | signs                    |      |      |      |   13 |  -74 |
in     | sort above               |      |      |      |      |   49 |  -36
in     | sort abstract            |      |   60 |      |      |      |
in     | sort addressee           |      |  -10 |   27 |      |      |
in     | sort adjourns            |      |      |      |      |  157 |
in     | sort all                 |      |      |   38 |      |  -34 |
in     | sort annex               |      |      |      |  -31 |      |  140
in     | sort appeals             |      |      |      |      |   71 |
in     | sort copies              |      |      |      |      |      |   44
in     | sort date                |      |   17 |      |      |      |
in     | sort dateline            |   64 |      |      |      |      |
in     | sort document page       |   37 |      |      |      |      |
in     | sort kind                |    7 |      |      |      |      |
in     | sort label               |      |      |      |   29 | -123 |
in     | sort longer prose        |      |      |      |   18 |      |
in     | sort name                |  -20 |   34 |      |      |      |
in     | sort note                |      |      |      |      |      |   56
in     | sort page number         |      |  -54 |      |    5 |      |
in     | sort paper               |  -16 |  102 |      |      |      |
in     | sort path                |   25 |  -11 |      |      |      |
in     | sort prose               |  -24 |  -59 |      |   50 |   16 |  -34
in     | sort related             |      |      |      |      |      |  137
in     | sort short               |  -29 |      |      |   35 |      |  -17
in     | sort short label         |  -10 |   39 |      |      |      |
in     | sort speaker             |  178 |      |      |      |      |
in     | sort subtitle            |  -25 |   25 |      |   37 |      |
in     | sort vocative            |      |  -38 |   76 |      |   32 |
in     | speaker                  |   18 |      |      |      |      |
in     | speech before            |      |   36 |      |    7 |  -34 |
in     | stops                    |   12 |      |  -21 |   19 |   -6 |  -23
in     | subtitle                 |      |      |      |    7 |      |
in     | sums up                  |      |      |      |      |   52 |
in     | thanks                   |      |      |      |      |   90 | -107
in     | turn                     |   38 |      |      |      | -208 |   44
in     | under heading            |      |      |      |      |      |   -6
in     | vocative                 |      |  -41 |   74 |      |   62 |
in     | within 200               |   27 |      |  -39 |    8 |  -16 |  -32
in     | within 60                |      |   17 |      |      |  -28 |  -84
in     | within 8                 |  -17 |      |      |      |      |
in     | within earlier           |      |   54 |      |      |      |
"""

FOLLOWS = """
  -23 |     3 |    58 |   107 |   -47 |   -39
    0 |   -91 |    32 |   -10 |    -1 |     0
    0 |     0 |   -96 |    47 |    -6 |    -4
    0 |     0 |     0 |   -12 |    -2 |    -1
    0 |     0 |     0 |     0 |   -23 |     7
    0 |     0 |     0 |     0 |     0 |   -25
    0 |     0 |     0 |     0 |     0 |     0
"""
