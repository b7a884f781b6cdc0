"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -77 |      |  -76 |      |
before | above                    |      |      |      |  -14 |   19 |   16
before | abstract                 |      |      |  -49 |  103 |      |
before | address                  |      |      |  -38 |   59 |  -66 |   31
before | addressee                |      |      |      |   81 |      |
before | adjourns                 |      |      |      |  -20 |  -42 |
before | all                      |      |      |      |   78 |      |
before | announces                |      |   56 |      |   35 |      |
before | appeals                  |      |      |      |      |   26 |
before | applause                 |      |      |      |  -23 |   46 |   48
before | article                  |      |      |      |      |   26 |   44
before | asks                     |      |      |      |      |   14 |
before | author in brackets       |      |      |      |   45 |   14 |   33
before | begins with bracket      |      |  -44 |      |    9 |   28 |
before | begins with digit        |      |    5 |      |   70 |    9 |   59
before | begins with letter       |      |  -46 |   27 |   96 |      |  -41
before | begins with quote        |      |      |   14 |  -12 |  -14 |
before | body                     |      |      |      |   -9 |   -7 |
before | bold mark                |      |      |      |   83 |      |
before | byline                   |      |      |   50 |   63 |      |
before | commas                   |      |  -20 |      |   -7 |   31 |   41
before | compilation              |      |   45 |      |      |      |
before | copies                   |      |      |      |      |      |  -21
before | date                     |      |   -7 |      |      |      |    6
before | dateline                 |      |   25 |      |      |      |
before | disclaims                |      |    6 |      |   12 |      |
before | empty                    |      |  -11 |      |   51 |      |
before | ends in bracket          |      |      |   33 |   20 |      |
before | ends in colon            |      |      |   73 |      |  -37 |
before | ends in comma            |      |      |  -50 |  -81 |  -40 |  -14
before | ends in stop             |      |  -65 |   -8 |  -48 |   19 |   10
before | ends in word             |      |   80 |      |   24 |  -50 |  -44
before | ends talk                |      |      |      |  -15 |      |
before | enumerates               |      |      |      |  -79 |   36 |    5
before | exclaims                 |      |      |      |   24 |  -38 |   43
before | file name                |      |   30 |      |   55 |      |
before | general                  |      |      |      |   45 |      |
before | heading mark             |      |      |      |   69 |   41 |
before | holds about              |      |      |  -10 |  -85 |      |
before | holds appeal             |      |      |      |   12 |   18 |   36
before | holds date               |      |      |   27 |   20 |      |
before | holds kind               |      |  -42 |    7 |   66 |  -54 |   19
before | holds speech             |      |      |      |   -8 |  -36 |  -22
before | in brackets              |      |  -29 |      |   27 |   62 |
before | in force                 |      |      |      |   19 |   12 |    8
before | issue                    |      |   17 |   12 |      |      |  -18
before | issues                   |      |      |      |   47 |      |
before | kind                     |      |  -21 |   12 |      |      |
before | kind and number          |      |   54 |      |    7 |      |
before | lead                     |      |      |  -28 |  -18 |      |
before | length 120               |      |      |      |      |    9 |
before | length 14                |      |   16 |   25 |      |    5 |
before | length 2                 |      |      |      |  -38 |  -40 |    6
before | length 30                |      |      |      |   10 |      |
before | length 6                 |      |  -31 |      |  -28 |  -24 |  -27
before | length 60                |      |  -12 |      |   56 |  -10 |  -37
before | longer                   |      |      |   -6 |   16 |      |   81
before | many page words          |      |      |      |   18 |      |
before | meeting says             |      |      |      |      |  -30 |   21
before | name                     |      |      |      |  -33 |      |  -38
before | no comma                 |      |    6 |   23 |      | -113 |  -48
before | no stop                  |      |  -15 |   18 |  -43 |  -79 | -108
before | no word                  |      |   78 |      |   90 |      |
before | number                   |      |   74 |   99 |  -13 |      |
before | offer                    |      |  -11 |      |      |      |
before | one comma                |      |   14 |  -19 |      |      |   -7
before | one stop                 |      |      |      |  -12 |      |   13
before | page field               |      |      |  -54 |   23 |      |
before | page words               |      |   48 |      |      |   46 |  -43
before | paper                    |      |      |      |   21 |      |   33
before | path                     |      |   14 |      |      |      |
before | paywall                  |      |      |      |      |      |  -18
before | piece                    |      |   -8 |      |   29 |      |
before | published                |      |      |      |      |      |  -64
before | purpose                  |      |   73 |      |   16 |  -60 |
before | requests                 |      |      |      |   32 |   21 |  -30
before | resolves                 |      |      |      |  -23 |   69 |
before | signed and dated         |      |  100 |      |      |      |    8
before | signs                    |      |      |      |      |  -86 |
before | sort above               |      |      |      |  -14 |   20 |   27
before | sort abstract            |      |      |      |  -41 |      |
before | sort addressee           |      |      |      |   36 |      |
before | sort adjourns            |      |      |      |  -17 |  -11 |
before | sort all                 |      |      |      |   41 |      |
before | sort appeals             |      |      |      |      |   38 |
before | sort author in brackets  |      |      |      |   28 |   25 |
before | sort body                |      |      |      |      |      |    7
before | sort byline              |      |      |   57 |   31 |      |
before | sort copies              |      |      |      |      |      |  -21
before | sort date                |      |   -7 |      |      |      |    6
before | sort dateline            |      |   25 |      |      |      |
before | sort file name           |      |   86 |      |   71 |      |
before | sort in brackets         |      |  -14 |      |   22 |    8 |
before | sort kind                |      |  -46 |   16 |  -31 |      |
before | sort kind and number     |      |      |      |   13 |      |
before | sort label               |      |  -23 |      |  -42 |  -16 |
before | sort longer prose        |      |      |      |  -18 |  -60 |   64
before | sort name                |      |   15 |      |  -52 |      |  -22
before | sort number              |      |   74 |   99 |  -13 |      |
before | sort offer               |      |  -19 |      |      |      |
before | sort page field          |      |      |  -51 |   13 |      |
before | sort page number         |      |   68 |      |      |      |
before | sort page words          |      |      |      |   16 |      |
before | sort paper               |      |      |      |   35 |      |
before | sort path                |      |   14 |      |      |      |
before | sort paywall             |      |      |      |      |      |  -18
before | sort piece               |      |  -12 |      |   29 |      |
before | sort prose               |      |  -14 |  -40 |   25 |  -23 |  -14
before | sort short               |      |  -24 |  -31 |  -23 |      |   41
before | sort short label         |      |  -17 |      |  -75 |      |
before | sort signed and dated    |      |    6 |      |  -24 |      |
before | sort speaker             |      |      |   39 |   71 |      |
before | sort strokes             |      |      |      |   24 |      |
before | sort subtitle            |      |      |      |      |   14 |
before | sort vocative            |      |      |      |  -34 |      |
before | speaker                  |      |  -11 |   30 |   15 |      |
before | stops                    |      |   17 |      |      |      |   31
before | strokes                  |      |      |      |   24 |      |
before | subtitle                 |      |      |      |      |   12 |
before | sums up                  |      |      |      |      |  -14 |
before | thanks                   |      |      |      |      |  -17 |   66
before | turn                     |      |    9 |  -37 |  -64 |  -29 |  -13
before | vocative                 |      |      |      |  -41 |   18 |
behind | about                    |   27 |   40 |      |      |      |
behind | above                    |      |      |      |      |   88 |
behind | abstract                 |  -16 |   27 |      |      |      |
behind | address                  |   62 |  -12 |      |    5 |      |  -48
behind | addressee                |  -78 |   29 |  -23 |      |      |
behind | adjourns                 |      |  -14 |      |   50 |      |
behind | annex                    |      |      |      |      |   52 |
behind | announces                |   -8 |      |      |  -41 |      |
behind | appeals                  |      |      |      |   11 |   -8 |
behind | applause                 |      |      |      |      |   28 |
behind | article                  |      |      |   32 |   75 |      |
behind | asks                     |      |      |      |      |   20 |
behind | author in brackets       |      |   35 |      |   40 |  -45 |
behind | begins with bracket      |      |  -51 |      |   17 |      |  -17
behind | begins with bullet       |   -8 |    7 |      |      |  -20 |  -24
behind | begins with digit        |   39 |  -29 |  -12 |  -22 |   -8 |   21
behind | begins with letter       |      |      |      |      |  -39 |   21
behind | begins with quote        |      |  -11 |      |      |   21 |
behind | body                     |   20 |  -20 |      |   43 |  -23 |
behind | bold mark                |      |  -20 |      |      |      |
behind | byline                   |   -9 |   -9 |      |      |   31 |
behind | commas                   |  -35 |   -9 |      |   38 |      |   -9
behind | date                     |      |   -8 |      |      |   25 |   15
behind | dateline                 |      |      |      |      |  -11 |
behind | disclaims                |      |      |      |      |   35 |
behind | empty                    |      |   89 |      |      |      |
behind | ends in bracket          |      |      |      |  -49 |      |
behind | ends in colon            |      |      |   -9 |      |      |
behind | ends in comma            |      |      |   19 |      |   44 |
behind | ends in stop             |      |  -63 |  -13 |      |  -13 |  -11
behind | ends in word             |  -39 |  -11 |   38 |   31 |      |
behind | ends talk                |      |      |      |   46 |  -24 |
behind | enumerates               |      |      |  -21 |   44 |      |   19
behind | exclaims                 |      |      |   12 |      |  -22 |
behind | file name                |      |      |      |      |      |  -35
behind | greets                   |      |      |      |   57 |      |
behind | holds about              |      |      |   47 |      |   -8 |
behind | holds appeal             |      |      |      |      |   16 |   -6
behind | holds date               |   36 |      |      |    7 |   39 |   22
behind | holds kind               |      |  -22 |      |  -43 |   57 |
behind | holds speech             |   -5 |   60 |      |   25 |  -33 |
behind | in brackets              |      |   26 |      |  -13 |   59 |
behind | in force                 |      |      |  -25 |    8 |  -12 |
behind | issues                   |      |   40 |      |      |      |
behind | kind                     |      |      |      |  -36 |  -18 |
behind | kind and number          |      |  -22 |      |   10 |   18 |
behind | lead                     |  -44 |   42 |   12 |    9 |      |
behind | length 120               |  -18 |  -49 |   14 |  -10 |  -10 |  -11
behind | length 14                |   41 |      |      |    7 |    5 |   53
behind | length 2                 |      |   69 |      |   35 |      |   62
behind | length 30                |  -21 |  -26 |   38 |      |    5 |  -35
behind | length 6                 |      |      |  -10 |   55 |   39 |  -11
behind | length 60                |      |      |      |  -18 |  -65 |  -33
behind | longer                   |   -6 |      |  -20 |  -10 |   15 |
behind | many page words          |   60 |      |      |   17 |      |   93
behind | meeting says             |      |   40 |      |  -41 |      |
behind | name                     |  -29 |      |      |   19 |  -13 |
behind | no comma                 |   10 |      |      |      |      |   48
behind | no stop                  |      |  -70 |   14 |      |  -10 |   25
behind | no word                  |   43 |  -51 |      |   22 |  -27 |  -67
behind | note                     |      |      |      |      |      |   55
behind | number                   |      |   16 |      |      |      |
behind | offer                    |      |      |      |      |      |  -18
behind | one comma                |  -10 |  -56 |   13 |  -10 |      |  -14
behind | one stop                 |      |      |      |      |   48 |   -7
behind | page field               |      |   35 |      |      |  -41 |
behind | page number              |    9 |      |      |   22 |   -8 |
behind | page words               |   48 |  -15 |      |    7 |   44 |   19
behind | paper                    |      |   21 |      |      |      |
behind | paywall                  |      |   53 |      |      |      |
behind | piece                    |      |  -15 |      |      |      |
behind | published                |      |      |      |      |   20 |
behind | purpose                  |   10 |  -38 |   51 |      |      |
behind | related                  |      |      |      |      |   57 |    7
behind | requests                 |      |      |      |   75 |   16 |
behind | resolves                 |      |   15 |      |  -16 |      |
behind | salutes                  |      |      |      |      |  122 |
behind | signed and dated         |  -15 |      |      |      |      |  -14
behind | signs                    |      |      |      |      |   16 |   30
behind | sort above               |      |      |      |      |   33 |
behind | sort abstract            |  -16 |   20 |      |      |      |
behind | sort addressee           |      |      |      |  -10 |      |
behind | sort adjourns            |      |      |      |   21 |  -19 |
behind | sort annex               |      |      |      |      |   52 |
behind | sort appeals             |      |      |      |   11 |  -40 |
behind | sort author in brackets  |      |   11 |      |   59 |  -16 |    9
behind | sort body                |    8 |      |      |      |      |
behind | sort byline              |   -9 |      |      |      |   24 |
behind | sort date                |      |   -8 |      |      |   25 |   15
behind | sort dateline            |      |      |      |      |  -11 |
behind | sort file name           |      |      |      |      |      |  -29
behind | sort in brackets         |      |  -19 |      |  -12 |   42 |
behind | sort kind                |      |   49 |      |      |      |   -9
behind | sort kind and number     |      |  -18 |      |    6 |      |
behind | sort label               |      |      |  -18 |      |      |
behind | sort longer prose        |      |      |      |  -12 |   53 |
behind | sort name                |      |      |      |  -10 |      |  -44
behind | sort note                |      |      |      |      |      |   34
behind | sort number              |      |   16 |      |      |      |
behind | sort offer               |      |      |      |      |  -26 |  -45
behind | sort page field          |      |  -41 |      |      |  -31 |
behind | sort page number         |      |      |      |      |   -8 |
behind | sort page words          |    9 |  -14 |      |   66 |      |
behind | sort paper               |      |      |      |   -5 |      |
behind | sort paywall             |      |   53 |      |      |      |
behind | sort piece               |      |  -12 |      |      |      |
behind | sort prose               |      |      |   31 |      |  -47 |  -17
behind | sort related             |      |      |      |      |   57 |    7
behind | sort short               |      |   13 |      |      |   43 |
behind | sort short label         |      |  -31 |      |      |      |
behind | sort signed and dated    |      |      |      |      |  -44 |
behind | sort speaker             |      |   -7 |      |      |      |
behind | sort strokes             |      |   46 |      |      |      |
behind | sort subtitle            |  -23 |   35 |      |      |      |
behind | sort sums up             |      |      |      |      |    5 |
behind | sort vocative            |      |      |      |   31 |      |
behind | stops                    |      |  -65 |   -6 |      |      |
behind | strokes                  |      |   45 |      |      |   -6 |
behind | subtitle                 |   -8 |   19 |      |      |      |
behind | thanks                   |      |      |      |      |  -25 |
behind | turn                     |   47 |   24 |      |  -67 |   35 |   12
behind | vocative                 |      |      |    5 |   28 |      |
first  | 1 line since label       |      |      |      |      |      |   19
first  | 2 lines since label      |      |      |      |      |  -14 |   -8
first  | 3 lines since label      |      |      |      |      |  -28 |  -16
first  | about                    |   22 |   96 |      |  -21 |      |
first  | above                    |      |      |      |   54 |   35 |
first  | abstract                 |      |  -39 |  -12 |  -56 |      |
first  | address                  |      |      |  158 |  -57 |  210 |
first  | address ahead            |      |      |  -36 |   31 |      |
first  | addressee                |      |   11 |   40 |  -16 |      |
first  | adjourns                 |  -25 |      |      |   86 |      |  -31
first  | all                      |      |      |  125 |  -13 |  -62 |
first  | among labels             |  -10 |  -16 |  -13 |  -70 |  -40 | -108
first  | annex                    |      |      |      |      |      |   65
first  | announces                |      |      |      |   69 |      |
first  | appeals                  |      |      |      |      |      |  -11
first  | applause                 |      |      |      |   24 |      | -170
first  | article                  |      |   18 |      |      |      |
first  | asks                     |      |      |      |      |   45 |   -9
first  | author in brackets       |      |   -7 |      |   -6 |      |   73
first  | begins with bracket      |      |  -70 |  -43 |  -51 |  -64 |   40
first  | begins with bullet       |      |  -72 |      |      |  -40 |   17
first  | begins with digit        |    8 |  -25 |      |  -57 |  -46 |  -30
first  | begins with letter       |      |      |      |   -7 |      |   69
first  | begins with quote        |      |   17 |      |   45 |      |
first  | body                     |   34 |   71 |      |      |   -9 |   35
first  | body before              |      |      |      |      |  -17 |  -16
first  | body behind              |      |  -19 |      |      |      |  -51
first  | bold mark                |      |   29 |      |  -94 |      |
first  | byline                   |      |      |      |  -36 |      |   37
first  | commas                   |  -33 |  -45 |      |   49 |   17 |  -36
first  | compilation              |  -33 |      |      |  -25 |      |   20
first  | contact                  |      |      |      |      |      |    7
first  | copies                   |      |      |      |      |      |   65
first  | cut at address           |      |      |  -65 |   77 |      |
first  | cut at annex             |      |      |      |      |      |   31
first  | cut at blank             |      |   -8 |   16 |      |   -6 |  -22
first  | cut at bracket           |      |      |      |      |      |   28
first  | cut at colon             |      |  -20 |      |      |      |
first  | cut at date              |      |  -24 |      |      |      |
first  | cut at greeting          |      |      |      |   98 |      |
first  | cut at kind              |      |  -43 |      |  -76 |      |
first  | cut at label             |  -10 |      |      |   27 |      |
first  | cut at line              |      |  153 |   53 |   20 |  176 |   42
first  | cut at mark              |      |      |      |  -61 |      |
first  | cut at repeat            |      |   34 |      |  -17 |      |
first  | cut at stop              |      |      |      |      |  -62 |  -99
first  | date                     |      |  -26 |      |   11 |      |
first  | date ahead               |      |   30 |    7 |   18 |      |
first  | date next                |  -27 |  -32 |      |      |      |   17
first  | dated before             |      |      |      |  -42 |  -15 |
first  | dateline                 |      |  -23 |      |   85 |      |
first  | disclaims                |      |      |      |      |      |   58
first  | document before          |      |   -9 |   30 |      |   32 |
first  | editor                   |      |      |      |      |      |   15
first  | empty                    |      |      |      |  -25 |      |   21
first  | ends in bracket          |   41 |  -40 |  -29 |   10 |  -85 |  -12
first  | ends in colon            |  -44 |    8 |   22 |   12 |   13 |
first  | ends in comma            |  -15 |  -10 |   33 |  -20 |   -7 |   -6
first  | ends in stop             |  -32 |      |      |   57 |      | -102
first  | ends in word             |   10 |   12 |  -62 |      |      |   49
first  | ends talk                |      |      |      |      |   95 |
first  | enumerates               |  -10 |  -95 |      |  -22 | -130 |  -78
first  | exclaims                 |      |      |    7 |   17 |   27 |  -42
first  | file name                |   38 |  -77 |      |      |      |
first  | first label              |  -10 |      |      |   32 |      |
first  | general                  |      |      |      |      |  108 |
first  | heading mark             |  -23 |   73 |      |  -47 |      |
first  | holds about              |   24 |   83 |      |  -39 |      |
first  | holds appeal             |      |      |      |  -35 |      |  -35
first  | holds date               |   62 |  -17 |  -39 |   41 |  -58 |   66
first  | holds kind               |   16 |  138 |  -50 |    7 |   -6 |
first  | holds speech             |  -24 |  -28 |      |  -42 |   23 |   85
first  | in brackets              |      |  -33 |  -19 |      |  -10 |
first  | in force                 |      |  -13 |      |      |      |
first  | inner label              |      |      |      |   -9 |  -19 |  -71
first  | issue                    |   81 |  -90 |  -43 |      |      |
first  | issues                   |      |      |      |   77 |  -14 |
first  | kind                     |  -56 |      |      |      |      |
first  | kind ahead               |  -12 |      |      |      |   23 |
first  | kind and number          |   16 |      |      |      |      |
first  | kind before              |      |   18 |      |   16 |  -12 |   20
first  | kinds before             |      |      |    6 |  -23 |   26 |  -65
first  | label                    | -2000 | -2000 | -2000 |   26 | -2000 | -2000
first  | label ahead              |      |   11 |      |    7 |      |
first  | label next               |      |   14 |  -18 |  -67 |      |   70
first  | labels ahead             |    8 |  -31 |   64 |   60 |  -27 |
first  | labels within            |      |      |      |      |  -30 |
first  | last address             |   -8 |  -20 |    8 |      |  -14 |  -41
first  | last but 0               |      |      |      |      |  -94 |  -21
first  | last but 1               |      |      |      |  -11 |      |  -58
first  | last but 3               |      |  -28 |      |   17 |  -10 |   19
first  | last but 8               |   22 |   24 |      |   -8 |    8 |
first  | last kind                |    8 |    8 |      |      |      |
first  | last printing            |      |   14 |      |   -5 |      |
first  | last prose               |      |      |      |      |  -30 |   50
first  | lead                     |   12 |  -18 |      |  112 |      |  -31
first  | left 120                 |      |   63 |      |   63 |      |  -20
first  | left 1200                |   37 |  -14 |    9 |   -7 |   12 |  -25
first  | left 250                 |   -7 |    6 |   16 |  -20 |  -10 |
first  | left 40                  |      |  -74 |      |      |   21 |
first  | left 500                 |      |   71 |  -20 |      |  -26 |
first  | length 120               |      |   -9 |      |      |  -16 |
first  | length 14                |   -6 |   73 |      |  -22 |      |
first  | length 2                 |      |  -67 |      |      |      |   54
first  | length 30                |   17 |   45 |   12 |      |  -14 |  -24
first  | length 6                 |  -14 | -103 |  -69 |   32 |   39 |  -13
first  | length 60                |      |    6 |      |   25 |  -13 |  -10
first  | letterhead               |   13 |  -17 |      |      |      |
first  | line head                |      |  112 |   17 |  138 |  149 |   46
first  | line of above            |      |      |      |   33 |   45 |   -9
first  | line of abstract         |      |  -38 |      |   -6 |      |
first  | line of addressee        |      |   13 |   20 |      |      |
first  | line of adjourns         |      |      |      |   40 |  -64 |
first  | line of all              |      |      |   69 |   -9 |  -62 |
first  | line of annex            |      |      |      |      |      |    6
first  | line of appeals          |      |      |      |      |   29 |
first  | line of body             |   36 |   -8 |      |      |   -6 |
first  | line of byline           |      |      |      |      |      |   32
first  | line of copies           |      |      |      |      |      |   12
first  | line of date             |      |  -24 |      |   11 |      |
first  | line of dateline         |      |  -23 |      |   51 |      |
first  | line of file name        |   17 |  -16 |      |      |      |
first  | line of in brackets      |  -50 |      |      |   30 |      |   49
first  | line of kind             |   16 |  159 |      |  -21 |      |
first  | line of kind and number  |      |   58 |      |      |      |
first  | line of label            |  -10 |      |      |      |  -14 |  -32
first  | line of longer prose     |      |      |      |   35 |      |
first  | line of name             |  -32 |      |    5 |      |   26 |
first  | line of number           |      |  -28 |      |      |      |
first  | line of offer            |      |      |      |      |      |   23
first  | line of page field       |  -17 |  -52 |      |      |      |
first  | line of page number      |   22 |  -11 |      |      |      |   36
first  | line of page words       |      |   -8 |      |  -13 |      |
first  | line of paper            |      |   54 |      |      |      |
first  | line of path             |   27 |  -17 |      |      |      |
first  | line of paywall          |      |      |      |      |  -20 |
first  | line of piece            |  -45 |   18 |      |  -28 |      |
first  | line of prose            |  -30 |  -33 |  -19 |      |  -17 |
first  | line of related          |      |      |      |      |      |   16
first  | line of short            |   17 |  133 |      |      |  -66 |
first  | line of short label      |  -16 |   49 |      |      |   23 |  -33
first  | line of signed and dated |      |      |      |  -20 |      |
first  | line of speaker          |   44 |      |      |  -44 |      |  -21
first  | line of subtitle         |      |  -69 |      |      |  -25 |
first  | line of vocative         |      |      |   76 |      |  -26 |
first  | line of words            |  -77 |      |      |  -51 |      |
first  | lines since label        |      |      |      |      |    9 |  -25
first  | long line                |   30 |   58 |   24 |    7 |   56 |  -54
first  | longer                   |      |      |      |      |  -11 |
first  | many page words          |      |      |      |      |  -17 |   -7
first  | more prose before        |      |  -45 |  -11 |  -49 |  -15 |  -22
first  | name                     |  -34 |      |      |  -17 |   53 |  -28
first  | next steps               |      |      |      |      |  166 |
first  | no comma                 |      |   -7 |  -40 |  -22 |  -43 |  -13
first  | no kind before           |      |  -22 |  -30 |   36 |  -29 |
first  | no label                 |  -16 |   10 |  -22 |   18 |   -5 |   12
first  | no line since label      |      |      |      |   26 |  106 |   87
first  | no prose ahead           |   45 |   42 |      |   57 |  -75 |   12
first  | no prose before          |      |      |      |  151 |   50 |
first  | no stop                  |      |      |   21 |   76 |   -9 |   36
first  | no word                  |      |  -64 |      |  -75 |  -61 |   48
first  | number                   |      |  -28 |      |   -5 |      |
first  | number 0                 |      |      |      |   27 |      |
first  | number 1                 |      |      |      |   24 |      |
first  | number 3                 |      |  -46 |   -6 |   -5 |  -55 |  -22
first  | number 8                 |      |      |  -10 |      |   28 |
first  | offer                    |      |    5 |  -10 |      |      |   74
first  | offer ahead              |   11 |  -11 |      |      |      |
first  | offices before           |      |      |      |   21 | -100 |
first  | one comma                |      |   26 |   11 |   29 |   -9 |
first  | one stop                 |      |      |  -20 |   -7 |  -31 |  -97
first  | page ahead               |   17 |  -36 |      |   15 |    7 |   15
first  | page field               |  -16 |  -36 |      |   25 |      |
first  | page number              |      |  -22 |      |  -44 |      |
first  | page words               |   92 |  -84 |      |      |   -8 |   30
first  | paper                    |      |   30 |      |    8 |      |
first  | path                     |   27 |  -17 |      |      |      |
first  | paywall                  |      |   -9 |      |      |  -26 |   24
first  | people before            |      |      |  -51 |   11 |   85 |  -53
first  | piece                    |  -48 |   15 |      |  -26 |      |   49
first  | printed again near       |   18 |   71 |      |   23 |      |  -19
first  | printed before far       |      |  133 |      |      |      |
first  | printed before near      |      |  -38 |      |  -33 |  -30 |  -11
first  | prose ahead              |   -6 |   60 |      |  -10 |  -51 |  -49
first  | prose before             |      |      |   14 |  -13 |  -32 |   19
first  | prose behind             |      |      |      |   35 |      |  -44
first  | prose below              |      |  -14 |   32 |   -5 | -134 |  -29
first  | prose next               |  -11 |      |      |  -27 |      |  -21
first  | published                |      |      |      |      |      |   82
first  | purpose                  |      |   13 |      |    9 |      |
first  | requests                 |      |  -14 |      |   21 |   33 |
first  | resolves                 |      |      |      |   18 |   27 |
first  | salutes                  |      |      |      |      |  -39 |  -11
first  | signed and dated         |   12 |  -17 |      |      |      |  -12
first  | signs                    |      |      |      |      | -151 |
first  | sort above               |      |      |      |   53 |   96 |  -19
first  | sort abstract            |      |  -40 |   -6 |   -7 |      |
first  | sort addressee           |      |   13 |   89 |      |      |
first  | sort adjourns            |      |      |      |   35 |   43 |
first  | sort all                 |      |      |   78 |   -9 |  -62 |
first  | sort annex               |      |      |      |      |      |   65
first  | sort appeals             |      |      |      |      |      |  -11
first  | sort author in brackets  |      |      |      |      |      |   28
first  | sort body                |   36 |   49 |      |      |   -8 |   21
first  | sort byline              |      |      |      |      |      |   32
first  | sort copies              |      |      |      |      |      |   65
first  | sort date                |      |  -26 |      |   11 |      |
first  | sort dateline            |      |  -23 |      |   85 |      |
first  | sort file name           |   17 |  -21 |      |      |      |
first  | sort in brackets         |  -50 |      |   -7 |   30 |      |   -8
first  | sort kind                |   16 |   48 |      |      |      |
first  | sort kind and number     |      |   58 |      |      |      |
first  | sort label               |  -10 |      |      |   10 |  -39 |  -92
first  | sort name                |  -32 |      |      |   29 |   64 |
first  | sort note                |      |      |      |      |      |    6
first  | sort number              |      |  -28 |      |   -5 |      |
first  | sort offer               |      |   11 |      |      |      |   27
first  | sort page field          |  -17 |  -54 |      |      |      |   27
first  | sort page number         |   22 |  -10 |      |      |      |
first  | sort page words          |      |   -8 |      |  -13 |      |
first  | sort paper               |      |   42 |      |      |      |
first  | sort path                |   27 |  -17 |      |      |      |
first  | sort paywall             |      |   -9 |      |      |  -25 |   29
first  | sort piece               |  -45 |   18 |      |  -28 |      |
first  | sort prose               |  -43 |   91 |  -37 |   33 |  -14 |  -88
first  | sort related             |      |      |      |      |      |    7
first  | sort short               |   17 |   53 |   41 |  -30 |  -13 |  -24
first  | sort short label         |  -16 |   35 |  -12 |  -13 |   22 |  -33
first  | sort signed and dated    |      |      |      |  -15 |      |
first  | sort speaker             |   44 |      |      |  -44 |      |
first  | sort subtitle            |      |  -72 |      |      |  -27 |
first  | sort sums up             |      |      |      |   34 |  -10 |
first  | sort vocative            |      |      |   46 |      |  101 |
first  | speaker                  |   41 |      |      |      |      |  -12
first  | speech before            |      |      |      |      |  -79 |  -19
first  | stops                    |  -21 |  -69 |      |      |   22 |  -29
first  | strokes                  |      |      |      |      |      |   48
first  | subtitle                 |      |  -74 |      |      |  -28 |
first  | sums up                  |      |      |      |   34 |  131 |   -9
first  | thanks                   |      |      |      |      |   23 |  -52
first  | this document            |      |      |      |      |   40 |
first  | turn                     |  -20 |  -27 |   19 | -106 |  -49 |    9
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   27
first  | vocative                 |      |      |   42 |      |   61 |
first  | whole middle             |      |      |      |      | -2000 |
first  | within 200               |      |   28 |   11 |   30 |      |    5
first  | within 60                |      |      |      |   34 |    5 |  -23
first  | within 8                 |      |  -21 |      |  -26 |      |
first  | within earlier           |      |   13 |      |  -48 |  -13 |
in     | 1 line since label       |      |      |      |      |  -10 |   25
in     | 2 lines since label      |      |      |      |  -11 |   29 |
in     | 3 lines since label      |      |      |      |      |   20 |  -48
in     | about                    |  -26 |   62 |      |  -58 |   56 |
in     | above                    |      |  -24 |      |      |   78 |  -43
in     | abstract                 |      |  119 |  -12 |  -94 |      |   15
in     | address                  |      |  -24 |   99 |  -20 |   88 | -106
in     | address ahead            |    7 |   15 |  -21 |      |  -31 |
in     | address next             |      |  -29 |   59 |      |      |
in     | addressee                |  -14 |      |   86 |      |      |
in     | adjourns                 |  -48 |      |      |   64 |   11 |  -37
in     | all                      |      |  -36 |  111 |      |  -62 |
in     | among labels             |  -19 |  -21 |  -26 |   20 |   44 |  -12
in     | annex                    |      |      |      |  -74 |      |  105
in     | announces                |   88 |   -9 |   -6 |  -21 |      |
in     | appeals                  |      |      |      |  -39 |   79 |
in     | applause                 |      |  -16 |      |   69 |  133 | -182
in     | article                  |  -21 |   27 |      |   35 |      |  -23
in     | asks                     |      |      |      |  -40 |   85 |  -21
in     | author in brackets       |      |      |      |   12 |      |   32
in     | begins with bracket      |   23 |   67 |  -47 |   15 |  -67 |  -12
in     | begins with bullet       |      |      |      |      |  -23 |
in     | begins with digit        |      |   -8 |   -7 |    9 |  -50 |   63
in     | begins with letter       |      |      |      |  -49 |  -73 |  109
in     | begins with quote        |      |      |      |  -14 |   47 |
in     | behind labels            |  -12 |  -13 |      |      |    6 |    9
in     | body                     |  -19 |      |      |   29 |  -27 |
in     | body before              |  -28 |  -39 |      |   13 |  -15 |
in     | body behind              |      |      |  -11 |      |   -8 |
in     | bold mark                |   38 |  -28 |  103 |  -65 |  -27 |
in     | byline                   |      |   73 |      |  -35 |      |
in     | commas                   |   18 |      |  -21 |   53 |   -7 |   -8
in     | compilation              |   74 |  -30 |      |  -38 |      |    7
in     | contact                  |      |      |      |      |  -31 |
in     | copies                   |      |      |      |  -29 |      |   51
in     | cut at address           |  -28 |  -33 |   36 |   69 |      |
in     | cut at blank             |      |      |      |   14 |      |
in     | cut at bracket           |      |      |      |      |   39 |  -49
in     | cut at colon             |   12 |   48 |      |  -28 |      |
in     | cut at date              |      |  -49 |      |   44 |      |
in     | cut at kind              |  -10 |      |      |      |      |
in     | cut at label             |  -18 |   23 |      |   19 |  -16 |   -5
in     | cut at line              |   14 |  -69 |      |      |      |   31
in     | cut at mark              |      |  131 |      |  -41 |   -8 |  -31
in     | cut at page              |      |      |      |  -11 |      |   20
in     | cut at repeat            |   25 |      |      |      |      |
in     | cut at stop              |      |   -7 |      |      |      |   44
in     | date                     |  -23 |   35 |      |    7 |      |
in     | date ahead               |  -27 |  -41 |      |      |   16 |   27
in     | date next                |  -44 |   47 |      |  -54 |      |   51
in     | dated before             |      |  -41 |      |   22 |   11 |   -9
in     | dateline                 |   37 |  -22 |      |   -9 |      |   12
in     | disclaims                |      |      |      |  -52 |      |   63
in     | document before          |  -20 |      |   -8 |  -14 |  -23 |   30
in     | document page            |   36 |  -24 |      |      |      |
in     | editor                   |      |      |      |  -18 |      |   23
in     | empty                    |      |      |   23 |  -78 |      |   20
in     | ends in bracket          |    5 |  -13 |  -47 |      |      |   63
in     | ends in colon            |   -6 |  -33 |   28 |   30 |  -37 |
in     | ends in comma            |  -61 |  -50 |   40 |      |  155 |  -18
in     | ends in stop             |  -12 |   20 |  -12 |   10 |      |
in     | ends in word             |   28 |   79 | -104 |      |   -8 |  -18
in     | ends talk                |      |  -10 |      |      |   23 |
in     | enumerates               |   90 |      |      |   -6 | -107 |   17
in     | exclaims                 |   10 |  -10 |      |  -52 |   50 |
in     | file name                |   16 |   -7 |      |      |      |
in     | first label              |   -7 | -104 |      |  147 |      |
in     | general                  |      |   38 |      |  -66 |   34 |   -7
in     | heading mark             |      |   43 |      |      |      |
in     | holds about              |      |      |      |   29 |   -6 |  -25
in     | holds appeal             |      |   19 |      |  -51 |   40 |  -17
in     | holds date               |  -39 |   66 |  -47 |      |  -14 |   92
in     | holds kind               |   25 |  -30 |  -54 |   13 |  -33 |
in     | holds speech             |   24 |      |      |  -70 |  -27 |   64
in     | in brackets              |   -8 |    9 |  -24 |      |      |   19
in     | in force                 |  -14 |      |      |      |   37 |
in     | inner label              |      |      |      |   79 |  -44 |   -6
in     | issue                    |  106 |  -13 |  -43 | -128 |      |  107
in     | issues                   |      |  -52 |      |      |   57 |
in     | kind                     |   -5 |   60 |      |      |      |
in     | kind ahead               |   39 |  -52 |      |   -8 |      |   55
in     | kind and number          |   22 |      |      |      |      |
in     | kind before              |   -6 |   22 |  -56 |      |    5 |   -6
in     | kinds before             |      |  -20 |      |      |      |
in     | label                    |  -18 |   23 |      |   19 |  -16 |   -5
in     | label ahead              |   28 |    7 |      |  -30 |      |
in     | label next               |   76 |   28 |  -25 |  -57 |    8 |   -5
in     | labels ahead             |      |   15 |      |   -9 |  -41 |  -20
in     | labels within            |      |   11 |      |   25 |  -43 |
in     | last address             |      |   16 |  -48 |   -7 |   31 |
in     | last but 0               |      |      |      |   30 |   -6 |  -20
in     | last but 1               |      |      |      |   76 |  -19 |
in     | last but 3               |      |  -30 |  -10 |   18 |   10 |  -20
in     | last but 8               |  -33 |   -6 |   -7 |   12 |   11 |
in     | last kind                |    5 |      |   -7 |   52 |   -9 |
in     | last printing            |   -7 |   82 |      |   19 |  -71 |
in     | last prose               |      |      |      |      |      |   -7
in     | lead                     |  -13 |  -72 |      |      |   57 |   51
in     | left 120                 |  -34 |  -54 |      |   23 |   15 |   -6
in     | left 1200                |  -39 |  -47 |      |   23 |   20 |   51
in     | left 250                 |   25 |  -22 |   -7 |   16 |   15 |  -63
in     | left 40                  |      |  -78 |      |   21 |  -19 |   48
in     | left 500                 |   28 |  -31 |  -17 |   13 |      |
in     | length 120               |   69 |   33 |  -13 |      |  -13 |  -13
in     | length 14                |      |  -13 |      |    8 |   12 |
in     | length 2                 |      | -101 |      |    8 |      |   42
in     | length 30                |  -36 |   27 |  -11 |      |      |   29
in     | length 6                 |      |  -23 |  104 |      |    8 |
in     | length 60                |   14 |   28 |  -52 |   -5 |      |   -7
in     | letterhead               |   18 |  -18 |      |      |      |
in     | line head                |      |  -42 |  -57 |   13 |  -10 |   30
in     | line of above            |      |  -18 |      |   37 |      |   -6
in     | line of abstract         |      |   51 |      |  -27 |      |   14
in     | line of addressee        |      |  -24 |   12 |   10 |      |
in     | line of all              |      |      |   64 |    7 |  -62 |
in     | line of annex            |      |      |      |  -42 |      |   66
in     | line of appeals          |      |      |      |  -45 |   63 |
in     | line of author in brackets |      |      |      |      |  -18 |   29
in     | line of body             |      |      |      |   58 |  -18 |
in     | line of byline           |      |   23 |      |      |      |
in     | line of copies           |      |      |      |      |      |   18
in     | line of date             |  -31 |   38 |      |   37 |      |
in     | line of dateline         |   55 |  -11 |      |   -7 |      |
in     | line of document page    |   36 |  -24 |      |      |      |
in     | line of file name        |   21 |  -22 |      |      |      |
in     | line of in brackets      |      |      |      |  -40 |      |   53
in     | line of kind             |      |  -61 |      |      |      |
in     | line of kind and number  |      |    9 |      |      |      |
in     | line of label            |      |    9 |      |   42 |  -39 |
in     | line of longer prose     |      |   51 |      |  -13 |  -27 |   14
in     | line of name             |  -23 |   33 |      |  -30 |   10 |
in     | line of note             |      |      |      |      |      |   19
in     | line of number           |    5 |      |      |   -7 |      |
in     | line of offer            |      |      |      |   -9 |      |    6
in     | line of page field       |  -49 |   45 |      |      |      |   11
in     | line of page number      |   25 |  -43 |      |   27 |      |
in     | line of page words       |   36 |      |      |      |      |
in     | line of paper            |  -38 |   50 |      |      |      |
in     | line of path             |   51 |  -40 |      |      |      |
in     | line of paywall          |      |   22 |      |      |  -25 |   33
in     | line of piece            |   53 |      |      |      |      |
in     | line of prose            |      |      |      |   11 |   22 |  -38
in     | line of related          |      |      |      |      |  -11 |   48
in     | line of short            |   -6 |  -40 |      |      |      |
in     | line of short label      |  -10 |   18 |   -9 |   13 |      |
in     | line of signed and dated |   44 |  -25 |      |      |      |
in     | line of speaker          |   85 |      |      |      |      |  -20
in     | line of subtitle         |  -29 |   38 |      |   28 |      |   -8
in     | line of sums up          |      |      |      |      |   11 |
in     | line of vocative         |      |  -36 |   69 |      |   15 |  -29
in     | line of words            |  -27 |   46 |      |      |      |   10
in     | lines since label        |      |      |      |      |   -7 |    9
in     | long line                |   25 |  -41 |  -29 |      |    6 |   16
in     | longer                   |      |   55 |   -5 |   44 |  -52 |
in     | many page words          |  100 |  -24 |      |  -29 |  -26 |   31
in     | meeting says             |      |      |      |   34 |   -5 |
in     | more prose before        |      |   25 |  -69 |      |      |   26
in     | name                     |    6 |   18 |  -12 |  -34 |      |
in     | next steps               |      |      |      |  -24 |   55 |
in     | no comma                 |      |   24 |      |      |      |   25
in     | no kind before           |   10 |      |    7 |      |  -11 |
in     | no label                 |   10 |   11 |  -10 |      |      |
in     | no line since label      |  -14 |      |      |      |      |   10
in     | no prose ahead           |  -16 |  -15 |    9 |      |   21 |    7
in     | no prose before          |   32 |    5 |      |   -7 |      |  -76
in     | no stop                  |   -6 |    9 |   -7 |   34 |      |   19
in     | no word                  |   89 |   13 |      |  -69 |  -70 |   63
in     | note                     |      |      |      |      |  -25 |   71
in     | number                   |      |      |      |  -13 |      |
in     | number 0                 |      |      |      |   27 |      |
in     | number 1                 |  -20 |      |      |   64 |      |
in     | number 3                 |   52 |      |   -9 |      |  -67 |  -23
in     | number 8                 |      |   13 |  -22 |    6 |  -32 |   10
in     | offer                    |      |      |  -32 |      |      |   36
in     | offer ahead              |   -8 |   -5 |      |   31 |      |
in     | offices before           |      |  -32 |  -28 |      |   31 |
in     | one comma                |      |  -34 |  -41 |    7 |   16 |    6
in     | one stop                 |      |      |  -15 |   -7 |    8 |    8
in     | page ahead               |      |      |      |   12 |   -6 |
in     | page field               |      |   27 |      |      |      |    6
in     | page number              |   22 |      |      |      |      |
in     | page words               |   59 |      |   -5 |  -59 |  -44 |   92
in     | paper                    |      |   14 |      |   12 |      |
in     | path                     |   37 |  -21 |      |      |      |
in     | paywall                  |      |    5 |      |      |  -36 |   27
in     | people before            |  -31 |   -8 |  -22 |      |    5 |   11
in     | piece                    |   57 |      |      |   -8 |      |
in     | printed again near       |  -19 |   47 |      |      |      |
in     | printed before far       |   24 |      |      |    8 |  -47 |
in     | printed before near      |      |   51 |      |   21 |  -56 |  -21
in     | prose ahead              |   24 |   51 |      |  -14 |  -92 |  -34
in     | prose before             |  -23 |   17 |   22 |    7 |   -7 |
in     | prose behind             |      |      |  -14 |      |      |    9
in     | prose below              |  -11 |   -5 |  -10 |      |   27 |   14
in     | prose next               |    8 |      |  -55 |      |      |   25
in     | published                |      |      |      |  -71 |      |  103
in     | purpose                  |    7 |  -24 |      |   36 |      |
in     | related                  |      |      |      |  -29 |  -14 |   79
in     | requests                 |  -19 |   -5 |      |  -43 |  119 |
in     | resolves                 |      |  -21 |      |      |   46 |
in     | salutes                  |      |      |      |      |   60 |  -37
in     | signed and dated         |   32 |      |      |   -5 |  -14 |   31
in     | signs                    |      |      |      |   48 | -114 |   52
in     | sort above               |      |  -24 |      |      |   97 |  -23
in     | sort abstract            |      |   67 |   -6 |  -45 |      |   15
in     | sort addressee           |      |  -43 |   63 |      |      |
in     | sort adjourns            |      |  -17 |      |  -26 |  114 |   -5
in     | sort all                 |      |   -6 |   72 |    6 |  -62 |
in     | sort annex               |      |      |      |  -74 |      |  105
in     | sort appeals             |      |      |      |  -23 |   58 |
in     | sort author in brackets  |      |      |      |   17 |      |
in     | sort body                |  -39 |   19 |      |   28 |  -23 |
in     | sort byline              |      |   24 |      |      |      |
in     | sort copies              |      |      |      |  -29 |      |   51
in     | sort date                |  -23 |   35 |      |    7 |      |
in     | sort dateline            |   37 |  -22 |      |   -9 |      |   12
in     | sort document page       |   36 |  -24 |      |      |      |
in     | sort file name           |   20 |  -17 |      |      |      |
in     | sort in brackets         |      |      |   -7 |   22 |    7 |  -19
in     | sort kind                |      |   -5 |      |      |      |
in     | sort kind and number     |      |    9 |      |      |      |
in     | sort label               |  -21 |   10 |      |   51 |  -93 |  -18
in     | sort longer prose        |      |   14 |      |   24 |  -54 |
in     | sort name                |      |    8 |      |   18 |      |
in     | sort note                |      |      |      |      |  -14 |   49
in     | sort number              |      |      |      |  -13 |      |
in     | sort offer               |      |      |  -19 |      |      |
in     | sort page field          |    6 |  -25 |      |      |      |   21
in     | sort page number         |   26 |  -44 |      |   21 |      |
in     | sort page words          |      |   24 |      |    6 |      |  -28
in     | sort paper               |      |   50 |      |      |      |
in     | sort path                |   37 |  -21 |      |      |      |
in     | sort paywall             |      |    7 |      |      |  -36 |    9
in     | sort piece               |   53 |      |      |      |      |
in     | sort prose               |  -69 |  -59 |   36 |   62 |   14 |  -44
in     | sort related             |      |      |      |  -34 |  -14 |   84
in     | sort short               |  -50 |    6 |      |   21 |   34 |  -25
in     | sort short label         |      |   13 |  -15 |   11 |      |
in     | sort signed and dated    |      |      |      |  -18 |      |   33
in     | sort speaker             |   85 |      |      |      |      |
in     | sort subtitle            |  -27 |   37 |      |   34 |   -5 |  -10
in     | sort sums up             |      |      |      |   19 |      |
in     | sort vocative            |  -10 |  -23 |   84 |  -26 |   63 |  -29
in     | speaker                  |   44 |  -11 |  -22 |   36 |      |
in     | speech before            |      |   31 |      |    8 |  -29 |   -6
in     | stops                    |   18 |      |  -21 |   37 |  -13 |  -61
in     | strokes                  |      |      |      |  -12 |      |   27
in     | subtitle                 |      |   18 |      |    6 |      |   -8
in     | sums up                  |      |      |      |  -18 |  103 |  -18
in     | thanks                   |      |      |      |      |   76 | -103
in     | this document            |      |      |      |      |    5 |
in     | turn                     |   34 |   -5 |   18 |   13 | -160 |   31
in     | under heading            |      |      |      |   27 |  -33 |
in     | vocative                 |  -10 |  -28 |   79 |  -23 |   25 |
in     | whole middle             |      |   40 |      |      |  -23 |
in     | within 200               |   72 |   20 |  -49 |      |  -24 |  -55
in     | within 60                |    9 |   21 |    6 |  -23 |  -34 |  -60
in     | within 8                 |      |   25 |      |      |      |
in     | within earlier           |  -13 |   55 |      |      |  -25 |
"""

FOLLOWS = """
   -7 |    -1 |     6 |    60 |   -14 |    -7
    0 |   -33 |    57 |   -46 |     0 |     0
    0 |     0 |   -72 |    43 |     0 |    -1
    0 |     0 |     0 |    -3 |     0 |     0
    0 |     0 |     0 |     0 |   -18 |    34
    0 |     0 |     0 |     0 |     0 |   -45
    0 |     0 |     0 |     0 |     0 |     0
"""
