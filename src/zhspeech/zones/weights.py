"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -62 |      |  -84 |   20 |
before | above                    |      |      |      |  -11 |   21 |    8
before | abstract                 |      |      |  -47 |   97 |      |
before | address                  |      |      |  -34 |   54 |  -91 |   20
before | addressee                |      |      |      |   64 |      |
before | adjourns                 |      |      |      |  -17 |  -34 |  -10
before | all                      |      |      |      |   77 |      |
before | announces                |      |   30 |      |   37 |      |
before | appeals                  |      |      |      |      |   22 |
before | applause                 |      |      |      |  -13 |   57 |   60
before | article                  |      |      |      |      |   31 |   27
before | author in brackets       |      |   -7 |      |   51 |   36 |   12
before | begins with bracket      |      |  -69 |      |   14 |    5 |    8
before | begins with digit        |      |      |      |   85 |      |   63
before | begins with letter       |      |  -34 |      |   96 |      |  -43
before | begins with quote        |      |      |   16 |  -19 |  -18 |
before | body                     |      |      |      |  -18 |      |
before | bold mark                |      |      |      |  111 |      |
before | byline                   |      |      |   55 |   70 |      |
before | commas                   |      |  -20 |      |      |   18 |   21
before | compilation              |      |   45 |      |      |      |
before | copies                   |      |      |      |      |      |  -18
before | date                     |      |      |      |  -11 |      |
before | dateline                 |      |   18 |      |      |      |
before | disclaims                |      |      |      |   11 |      |
before | empty                    |      |  -13 |      |   46 |      |
before | ends in bracket          |      |      |   14 |      |      |   11
before | ends in colon            |      |   -8 |   63 |      |  -28 |  -42
before | ends in comma            |      |      |  -45 |  -64 |  -32 |
before | ends in stop             |      |  -55 |      |  -31 |   20 |   18
before | ends in word             |      |   65 |      |   22 |  -76 |  -22
before | ends talk                |      |      |      |  -14 |      |  -16
before | enumerates               |      |   19 |      |  -74 |   30 |   16
before | exclaims                 |      |      |      |   26 |  -35 |   28
before | file name                |      |   61 |      |   47 |      |
before | general                  |      |      |      |   41 |   28 |
before | greets                   |      |      |      |   32 |      |
before | heading mark             |      |      |      |   59 |   43 |
before | holds about              |      |      |      |  -45 |   12 |
before | holds appeal             |      |      |      |   12 |   17 |   57
before | holds date               |      |   18 |   35 |   40 |      |  -19
before | holds kind               |      |  -89 |      |   42 |  -63 |   12
before | holds speech             |      |      |      |  -12 |  -24 |  -50
before | in brackets              |      |  -51 |      |   23 |   50 |
before | in force                 |      |      |      |   14 |      |
before | issues                   |      |      |      |   42 |  -13 |
before | kind                     |      |   -6 |      |      |      |
before | kind and number          |      |   60 |      |      |      |
before | lead                     |      |   38 |  -18 |  -16 |   28 |
before | length 14                |      |    6 |   17 |      |   15 |  -12
before | length 2                 |      |      |      |  -30 |  -34 |
before | length 30                |      |      |  -18 |      |      |
before | length 6                 |      |      |      |  -37 |  -30 |  -36
before | length 60                |      |  -23 |      |   50 |  -12 |  -20
before | longer                   |      |      |      |   19 |      |   73
before | meeting says             |      |      |      |      |  -44 |   22
before | name                     |      |  -31 |      |  -21 |      |  -26
before | no comma                 |      |   25 |   36 |      | -129 |  -31
before | no stop                  |      |   -6 |      |  -25 |  -90 | -102
before | no word                  |      |   59 |      |   71 |      |    7
before | number                   |      |   60 |   84 |   -7 |      |
before | offer                    |      |      |      |    5 |      |
before | one comma                |      |      |  -16 |      |      |
before | one stop                 |      |      |      |  -12 |    8 |
before | page field               |      |      |  -51 |   17 |      |
before | page words               |      |   84 |      |      |   30 |  -56
before | paper                    |      |      |      |   20 |      |   10
before | path                     |      |   26 |      |   -6 |      |
before | paywall                  |      |      |      |      |      |   -7
before | piece                    |      |  -12 |      |   35 |      |
before | published                |      |      |      |      |      |  -51
before | purpose                  |      |   54 |      |   14 |  -62 |
before | requests                 |      |      |      |   26 |  -10 |
before | resolves                 |      |      |      |  -28 |   74 |
before | signed and dated         |      |   59 |      |      |      |
before | signs                    |      |      |      |      |  -58 |    7
before | sort above               |      |      |      |  -13 |   18 |   24
before | sort abstract            |      |      |      |  -34 |      |
before | sort addressee           |      |      |      |   36 |      |
before | sort adjourns            |      |      |      |  -10 |      |
before | sort all                 |      |      |      |   36 |      |
before | sort appeals             |      |      |      |      |   45 |
before | sort author in brackets  |      |      |      |      |   42 |
before | sort byline              |      |      |   58 |   19 |      |
before | sort copies              |      |      |      |      |      |  -18
before | sort date                |      |      |      |  -11 |      |
before | sort dateline            |      |   18 |      |      |      |
before | sort file name           |      |   87 |      |   77 |      |
before | sort in brackets         |      |   -7 |      |   22 |      |
before | sort kind                |      |  -17 |      |  -45 |      |
before | sort kind and number     |      |    7 |      |   12 |      |
before | sort label               |      |  -10 |      |  -53 |   -8 |
before | sort longer prose        |      |      |      |  -29 |  -61 |   94
before | sort name                |      |   -9 |      |  -59 |      |
before | sort number              |      |   60 |   84 |   -7 |      |
before | sort offer               |      |   -5 |      |   15 |      |
before | sort page field          |      |      |  -49 |   24 |      |
before | sort page number         |      |   44 |      |      |      |
before | sort page words          |      |      |      |   23 |      |
before | sort paper               |      |      |      |   37 |      |
before | sort path                |      |   26 |      |   -6 |      |
before | sort paywall             |      |      |      |      |      |   -7
before | sort piece               |      |  -12 |      |   35 |      |
before | sort prose               |      |      |  -47 |   23 |  -46 |
before | sort short               |      |  -17 |  -14 |  -23 |   13 |   18
before | sort short label         |      |      |      |  -58 |      |
before | sort signed and dated    |      |   24 |      |  -23 |      |
before | sort speaker             |      |  -10 |   49 |   87 |      |
before | sort strokes             |      |      |      |   23 |      |
before | sort vocative            |      |      |      |   -7 |   24 |
before | speaker                  |      |  -13 |   41 |   27 |      |
before | stops                    |      |   16 |      |      |      |   30
before | strokes                  |      |      |      |   23 |      |
before | sums up                  |      |      |      |      |  -41 |
before | thanks                   |      |      |      |      |  -12 |   47
before | turn                     |      |      |  -32 |  -81 |  -54 |
before | vocative                 |      |      |      |  -14 |   57 |
behind | about                    |   15 |   31 |      |      |      |
behind | above                    |      |      |      |      |   59 |
behind | abstract                 |   -8 |   28 |      |    7 |      |
behind | address                  |   62 |  -35 |      |   11 |      |  -19
behind | addressee                |  -85 |   59 |   -9 |      |      |
behind | adjourns                 |      |  -12 |      |   51 |   28 |
behind | annex                    |      |      |      |      |   46 |
behind | announces                |      |      |   -7 |  -33 |      |
behind | article                  |      |      |   32 |   80 |      |
behind | asks                     |      |      |      |      |   55 |
behind | author in brackets       |      |   30 |      |   49 |  -23 |
behind | begins with bracket      |      |  -58 |      |   10 |      |  -42
behind | begins with bullet       |   -8 |   26 |      |      |  -19 |  -29
behind | begins with digit        |   28 |  -36 |      |  -19 |  -19 |   27
behind | begins with letter       |   14 |      |      |      |  -26 |   17
behind | begins with quote        |      |      |      |      |   17 |
behind | body                     |   47 |  -35 |      |   52 |  -46 |
behind | bold mark                |   13 |  -16 |      |      |      |
behind | byline                   |  -16 |      |      |      |    7 |
behind | commas                   |  -33 |      |  -18 |   37 |  -10 |  -23
behind | date                     |      |      |      |      |   30 |   11
behind | dateline                 |      |    9 |      |      |  -14 |
behind | disclaims                |      |      |      |      |   11 |
behind | empty                    |      |   75 |      |      |      |
behind | ends in bracket          |      |   17 |      |  -41 |   20 |
behind | ends in colon            |      |  -18 |  -18 |   10 |      |
behind | ends in comma            |      |      |   32 |  -15 |   46 |
behind | ends in stop             |      |  -72 |  -13 |   27 |      |  -24
behind | ends in word             |  -23 |  -10 |   25 |   39 |   -7 |
behind | ends talk                |      |      |      |   44 |      |
behind | enumerates               |      |      |  -19 |   31 |      |
behind | exclaims                 |      |      |   11 |   10 |  -12 |
behind | general                  |      |      |      |    8 |      |
behind | greets                   |      |      |      |   36 |      |
behind | holds about              |      |   12 |   17 |   -6 |      |
behind | holds appeal             |      |      |      |      |   13 |  -13
behind | holds date               |   36 |      |      |    8 |   19 |   10
behind | holds kind               |      |      |      |  -50 |   34 |  -12
behind | holds speech             |   -8 |   35 |      |   31 |  -11 |
behind | in brackets              |      |   18 |      |  -13 |   29 |
behind | in force                 |      |      |  -23 |    8 |  -35 |
behind | issues                   |      |   38 |      |      |   -8 |
behind | kind                     |      |      |      |  -51 |      |
behind | kind and number          |      |  -23 |      |    5 |   17 |
behind | lead                     |  -30 |   39 |   15 |   27 |    7 |
behind | length 120               |  -21 |  -51 |      |  -10 |      |
behind | length 14                |   30 |      |   10 |   13 |      |   48
behind | length 2                 |      |   49 |      |   29 |  -17 |   69
behind | length 30                |  -10 |  -14 |   41 |   -6 |    8 |  -10
behind | length 6                 |      |  -20 |   -6 |   59 |   42 |
behind | length 60                |      |      |      |  -13 |  -42 |  -17
behind | longer                   |      |    6 |  -39 |  -10 |   25 |  -11
behind | many page words          |   61 |      |      |   12 |      |   67
behind | meeting says             |      |   45 |      |  -31 |      |
behind | name                     |  -24 |   -5 |      |      |  -46 |
behind | no comma                 |    7 |  -14 |      |      |   12 |   23
behind | no stop                  |      |  -55 |      |   24 |      |   30
behind | no word                  |   17 |  -39 |      |      |  -25 |  -50
behind | note                     |      |      |      |      |      |   42
behind | number                   |      |   15 |      |      |      |
behind | offer                    |      |      |      |      |      |  -29
behind | one comma                |      |  -65 |      |  -11 |      |
behind | one stop                 |      |      |      |      |   66 |   -7
behind | page field               |      |   23 |      |      |  -60 |   21
behind | page number              |      |      |      |    8 |   -7 |
behind | page words               |   56 |      |      |    6 |   25 |   14
behind | paper                    |      |    7 |      |      |      |
behind | paywall                  |      |   37 |      |      |      |
behind | piece                    |    5 |  -15 |      |      |      |
behind | published                |      |      |      |      |   42 |
behind | purpose                  |      |  -69 |   30 |  -21 |      |
behind | related                  |      |      |      |      |   47 |
behind | requests                 |      |      |      |   14 |      |
behind | resolves                 |      |   19 |      |  -19 |      |
behind | salutes                  |      |      |      |      |   19 |
behind | signed and dated         |  -21 |   21 |      |   -7 |      |
behind | signs                    |      |      |      |      |      |   33
behind | sort above               |      |      |      |      |   15 |
behind | sort abstract            |   -8 |   25 |      |    6 |      |
behind | sort addressee           |      |    6 |      |  -10 |      |
behind | sort adjourns            |      |      |      |   24 |      |
behind | sort annex               |      |      |      |      |   46 |
behind | sort appeals             |      |      |      |      |  -26 |
behind | sort author in brackets  |      |      |      |   61 |      |
behind | sort body                |   34 |  -18 |      |      |  -13 |
behind | sort byline              |  -13 |      |      |      |    8 |
behind | sort date                |      |      |      |      |   30 |   11
behind | sort dateline            |      |    9 |      |      |  -14 |
behind | sort in brackets         |      |  -13 |      |  -25 |   18 |
behind | sort kind                |      |   12 |      |      |      |   -7
behind | sort kind and number     |      |  -16 |      |      |      |
behind | sort label               |      |    8 |  -23 |   -8 |      |
behind | sort longer prose        |      |      |  -26 |      |   52 |
behind | sort name                |      |   -5 |      |  -15 |   -5 |  -21
behind | sort note                |      |      |      |      |      |   42
behind | sort number              |      |   15 |      |      |      |
behind | sort offer               |      |      |      |      |      |  -62
behind | sort page field          |      |  -25 |      |      |  -44 |   11
behind | sort page number         |      |      |      |      |   -7 |
behind | sort page words          |   23 |  -33 |      |   67 |      |
behind | sort paper               |      |      |      |   -5 |      |
behind | sort paywall             |      |   39 |      |      |      |
behind | sort piece               |      |   -5 |      |      |      |
behind | sort prose               |      |   -7 |      |      |  -24 |  -31
behind | sort related             |      |      |      |      |   47 |
behind | sort short               |  -36 |   16 |    7 |      |   21 |
behind | sort short label         |      |  -25 |      |      |      |
behind | sort signed and dated    |      |  -12 |      |      |  -62 |
behind | sort speaker             |   22 |  -21 |      |      |      |
behind | sort strokes             |      |   47 |      |      |      |
behind | sort subtitle            |  -19 |   45 |      |      |      |
behind | sort vocative            |      |      |      |   40 |      |
behind | speaker                  |    9 |   -5 |      |      |      |
behind | stops                    |      |  -59 |  -18 |      |      |  -16
behind | strokes                  |      |   46 |      |      |      |  -24
behind | subtitle                 |   -8 |   39 |      |      |      |
behind | sums up                  |      |      |      |      |   -8 |
behind | thanks                   |      |      |      |      |      |   -5
behind | turn                     |   47 |   16 |      |  -45 |   11 |   30
behind | vocative                 |      |      |   14 |   35 |      |
first  | 1 line since label       |      |      |      |      |  -30 |   13
first  | 2 lines since label      |      |      |      |      |   -7 |  -17
first  | 3 lines since label      |      |      |      |      |  -28 |  -14
first  | about                    |    9 |   99 |      |  -16 |      |
first  | above                    |      |      |      |   53 |   54 |
first  | abstract                 |      |  -22 |   -6 |  -43 |      |
first  | address                  |      |      |  156 |  -78 |  210 |
first  | address ahead            |  -10 |      |  -35 |   45 |      |
first  | addressee                |      |      |   51 |      |      |
first  | adjourns                 |  -24 |      |      |   96 |      |  -33
first  | all                      |      |      |  127 |      |  -53 |
first  | among labels             |  -11 |  -24 |  -10 |  -71 |      |  -47
first  | annex                    |      |      |      |      |      |   72
first  | announces                |      |      |      |   66 |      |
first  | appeals                  |      |      |      |      |      |  -10
first  | applause                 |      |      |      |   19 |      | -138
first  | asks                     |      |      |      |      |      |  -11
first  | author in brackets       |      |      |      |   -7 |      |   54
first  | begins with bracket      |      |  -53 |  -43 |  -46 |  -61 |   11
first  | begins with bullet       |      |  -64 |      |      |  -12 |   42
first  | begins with digit        |   24 |  -24 |      |  -59 |  -26 |  -57
first  | begins with letter       |      |      |      |      |      |   77
first  | begins with quote        |      |      |      |   44 |      |
first  | body                     |      |   61 |      |      |  -13 |   21
first  | body before              |      |      |      |      |  -14 |  -18
first  | body behind              |      |   -8 |      |      |      |  -17
first  | bold mark                |      |      |      |  -93 |      |
first  | byline                   |      |      |      |  -36 |      |   19
first  | commas                   |  -43 |  -35 |      |   45 |      |  -37
first  | compilation              |  -32 |      |      |  -29 |      |   16
first  | contact                  |      |      |      |      |  -56 |   14
first  | copies                   |      |      |      |      |      |   63
first  | cut at address           |      |      |  -81 |   50 |      |
first  | cut at annex             |      |      |      |      |      |   20
first  | cut at blank             |      |  -35 |   17 |      |  -11 |  -17
first  | cut at bracket           |      |      |      |      |      |   21
first  | cut at colon             |      |      |   14 |      |      |
first  | cut at date              |      |  -39 |      |  -10 |      |
first  | cut at greeting          |      |      |      |  109 |      |
first  | cut at kind              |      |  -42 |      |  -90 |      |
first  | cut at label             |  -11 |  -16 |      |   26 |      |  -21
first  | cut at line              |      |  128 |   54 |   25 |  147 |   63
first  | cut at mark              |      |      |      |  -65 |      |
first  | cut at repeat            |      |   26 |   -7 |  -12 |      |
first  | cut at stop              |      |      |      |      | -110 |  -87
first  | date                     |      |  -24 |      |   17 |      |
first  | date ahead               |  -37 |   15 |   14 |   26 |   36 |    6
first  | date next                |  -31 |      |      |  -11 |      |
first  | dated before             |      |   -7 |      |  -32 |  -20 |
first  | dateline                 |      |  -23 |      |   90 |      |
first  | disclaims                |      |      |      |      |      |   62
first  | document before          |      |      |   18 |      |   25 |
first  | empty                    |      |      |      |  -27 |      |   22
first  | ends in bracket          |   48 |  -43 |  -22 |      | -103 |  -22
first  | ends in colon            |  -32 |   13 |   33 |   32 |      |
first  | ends in comma            |  -14 |  -18 |   26 |  -15 |  -31 |   -7
first  | ends in stop             |  -40 |      |      |   54 |      | -110
first  | ends in word             |   14 |   11 |  -36 |      |   17 |   33
first  | ends talk                |      |      |      |      |   98 |
first  | enumerates               |  -11 | -114 |      |   -8 | -142 |  -99
first  | exclaims                 |      |      |      |   12 |   27 |  -52
first  | file name                |   28 |  -63 |      |      |      |
first  | first label              |  -11 |      |      |   24 |      |
first  | general                  |      |      |      |      |  102 |
first  | heading mark             |      |   93 |      |  -42 |      |
first  | holds about              |   29 |   79 |      |   -9 |   -7 |
first  | holds appeal             |      |      |      |  -31 |   10 |  -38
first  | holds date               |   95 |  -32 |  -29 |      |  -54 |   48
first  | holds kind               |   55 |  151 |  -17 |    8 |  -18 |
first  | holds speech             |  -27 |   -9 |      |  -67 |      |  103
first  | in brackets              |      |  -15 |  -18 |    5 |      |
first  | in force                 |      |  -10 |      |      |   13 |
first  | inner label              |      |      |      |  -15 |  -21 |  -58
first  | issues                   |      |      |      |   70 |      |
first  | kind                     |  -58 |      |      |  -11 |      |
first  | kind ahead               |  -39 |   -6 |      |  -11 |   34 |
first  | kind and number          |    7 |   16 |      |      |      |
first  | kind before              |      |      |      |   20 |  -13 |   24
first  | kinds before             |      |      |   32 |  -26 |   42 |  -52
first  | label                    | -2000 | -2000 | -2000 |   26 | -2000 | -2000
first  | label ahead              |      |    7 |   14 |      |      |
first  | label next               |      |   22 |  -20 |  -57 |      |   15
first  | labels ahead             |      |  -10 |   62 |   64 |  -16 |
first  | labels within            |      |      |      |      |  -24 |
first  | last address             |      |      |      |      |      |  -17
first  | last but 0               |      |      |      |      |  -69 |  -27
first  | last but 1               |      |      |      |   -7 |      |  -64
first  | last but 3               |      |  -19 |      |   17 |      |   42
first  | last but 8               |   13 |   18 |      |      |   26 |
first  | last kind                |      |   39 |      |      |      |
first  | last printing            |      |   23 |      |   -7 |    7 |  -10
first  | last prose               |      |      |      |      |  -30 |   32
first  | lead                     |   41 |  -40 |      |  130 |  -11 |  -33
first  | left 120                 |      |   59 |      |   59 |      |   -9
first  | left 1200                |   31 |  -28 |      |      |   30 |
first  | left 250                 |      |    7 |   13 |  -16 |  -15 |
first  | left 40                  |      |  -78 |      |      |      |
first  | left 500                 |      |   53 |  -16 |      |      |  -30
first  | length 120               |      |      |      |  -17 |  -24 |
first  | length 14                |  -18 |   79 |      |  -15 |      |
first  | length 2                 |      |  -63 |      |      |    7 |   31
first  | length 30                |    9 |   38 |      |      |  -32 |  -21
first  | length 6                 |      | -103 |  -57 |   45 |   58 |  -23
first  | length 60                |   15 |      |      |   23 |  -44 |   -7
first  | line head                |      |   83 |   18 |  159 |  132 |   35
first  | line of above            |      |      |      |   38 |   70 |  -13
first  | line of abstract         |      |  -21 |      |      |      |
first  | line of addressee        |      |    6 |   15 |      |      |
first  | line of adjourns         |      |      |      |   50 |  -45 |
first  | line of all              |      |      |   65 |      |  -53 |
first  | line of annex            |      |      |      |      |      |   24
first  | line of appeals          |      |      |      |      |   40 |
first  | line of body             |      |  -13 |      |      |   -9 |
first  | line of byline           |      |      |      |      |      |   14
first  | line of copies           |      |      |      |      |      |   23
first  | line of date             |      |  -24 |      |   19 |      |
first  | line of dateline         |      |  -22 |      |   50 |      |
first  | line of file name        |   13 |  -11 |      |      |      |
first  | line of in brackets      |  -29 |      |      |   29 |      |   53
first  | line of kind             |   16 |  131 |      |   -9 |      |
first  | line of kind and number  |      |   64 |      |      |      |
first  | line of label            |  -11 |  -17 |      |      |  -21 |  -47
first  | line of longer prose     |      |      |      |   26 |      |
first  | line of name             |  -33 |      |      |      |   35 |
first  | line of number           |      |  -18 |      |      |      |
first  | line of offer            |      |      |      |      |      |   24
first  | line of page field       |      |  -53 |      |      |      |
first  | line of page number      |   26 |  -13 |      |      |      |   43
first  | line of page words       |      |      |      |   -7 |      |
first  | line of paper            |    6 |   53 |      |      |      |
first  | line of path             |   21 |  -22 |      |      |      |
first  | line of paywall          |      |      |      |      |      |   41
first  | line of piece            |  -50 |   23 |      |  -28 |      |
first  | line of prose            |  -44 |  -58 |  -28 |      |   -6 |
first  | line of related          |      |      |      |      |      |   11
first  | line of short            |   25 |  136 |      |      | -102 |
first  | line of short label      |   -9 |   39 |      |      |   34 |  -49
first  | line of signed and dated |      |      |      |   -9 |      |
first  | line of speaker          |   37 |      |      |  -39 |      |  -20
first  | line of subtitle         |      |  -63 |      |      |      |
first  | line of vocative         |      |      |   82 |   16 |      |
first  | line of words            | -105 |      |      |  -34 |   -7 |
first  | lines since label        |      |      |      |      |      |  -43
first  | long line                |   59 |   36 |   15 |   14 |   71 |  -42
first  | longer                   |      |      |      |  -12 |  -22 |
first  | many page words          |      |      |      |      |  -10 |
first  | meeting says             |      |      |      |      |   -6 |
first  | more prose before        |      |  -20 |      |  -59 |      |   -5
first  | name                     |  -36 |      |      |   -8 |   50 |   -9
first  | next steps               |      |      |      |      |  168 |
first  | no comma                 |      |      |  -54 |   -9 |  -52 |
first  | no kind before           |      |   -9 |  -43 |   31 |  -38 |   -9
first  | no label                 |  -26 |   25 |  -12 |   18 |      |
first  | no line since label      |      |      |      |   20 |   83 |   69
first  | no prose ahead           |   25 |   34 |      |   56 |  -24 |   20
first  | no prose before          |      |   -7 |    5 |  139 |   40 |
first  | no stop                  |      |      |      |   30 |   -8 |   36
first  | no word                  |      |  -62 |      |  -73 |  -12 |   72
first  | number                   |      |  -18 |      |      |      |
first  | number 0                 |      |      |      |   21 |      |
first  | number 1                 |      |      |   12 |   19 |      |
first  | number 3                 |      |  -62 |      |  -17 |  -49 |  -16
first  | number 8                 |      |    7 |      |      |   26 |
first  | offer                    |      |      |   -9 |      |  -14 |   74
first  | offer ahead              |   14 |   -6 |      |   -9 |  -19 |
first  | offices before           |      |      |      |   21 |  -98 |
first  | one comma                |      |   18 |      |   19 |      |
first  | one stop                 |      |   10 |  -28 |  -11 |  -19 | -100
first  | page ahead               |   21 |  -31 |      |   21 |   50 |   20
first  | page field               |      |  -22 |   -7 |   27 |      |
first  | page number              |      |  -23 |      |  -42 |      |   10
first  | page words               |   85 |  -95 |      |  -18 |  -17 |   11
first  | paper                    |   14 |   23 |      |   11 |      |
first  | path                     |   21 |  -21 |      |      |      |
first  | paywall                  |      |      |      |      |      |   50
first  | people before            |      |      |  -39 |      |   64 |  -48
first  | piece                    |  -48 |   22 |      |  -28 |      |   19
first  | printed again near       |      |   57 |      |   18 |      |  -17
first  | printed before far       |      |  107 |      |  -11 |      |
first  | printed before near      |      |  -21 |      |  -29 |  -34 |   -7
first  | prose ahead              |      |   56 |  -10 |  -17 |  -33 |  -86
first  | prose before             |      |   20 |      |  -38 |   -8 |   26
first  | prose behind             |      |      |      |   25 |      |  -39
first  | prose below              |      |  -10 |      |      | -145 |  -55
first  | prose next               |      |      |      |  -35 |      |  -39
first  | published                |      |      |      |      |      |   68
first  | purpose                  |      |      |      |   25 |      |
first  | requests                 |      |  -19 |      |   20 |   53 |
first  | resolves                 |      |      |      |   24 |   21 |
first  | salutes                  |      |      |      |      |      |  -10
first  | signed and dated         |   18 |      |      |      |      |
first  | signs                    |      |      |      |      | -148 |
first  | sort above               |      |      |      |   53 |   63 |  -28
first  | sort abstract            |      |  -22 |      |      |      |
first  | sort addressee           |      |    5 |   90 |      |      |
first  | sort adjourns            |      |      |      |   45 |   60 |
first  | sort all                 |      |      |   78 |      |  -53 |
first  | sort annex               |      |      |      |      |      |   72
first  | sort appeals             |      |      |      |      |      |  -10
first  | sort author in brackets  |      |      |      |      |      |   28
first  | sort body                |      |   31 |      |      |  -12 |
first  | sort byline              |      |      |      |      |      |   14
first  | sort copies              |      |      |      |      |      |   63
first  | sort date                |      |  -24 |      |   17 |      |
first  | sort dateline            |      |  -23 |      |   90 |      |
first  | sort file name           |   13 |  -11 |      |      |      |
first  | sort in brackets         |  -29 |      |      |   27 |      |  -13
first  | sort kind                |   16 |   28 |      |      |      |
first  | sort kind and number     |      |   64 |      |      |      |
first  | sort label               |  -11 |  -19 |      |   15 |  -58 | -108
first  | sort longer prose        |      |      |      |   -8 |      |
first  | sort name                |  -33 |      |      |   49 |   59 |
first  | sort number              |      |  -18 |      |      |      |
first  | sort offer               |      |      |      |      |   -6 |   22
first  | sort page field          |      |  -51 |      |      |      |   12
first  | sort page number         |   26 |  -13 |      |      |      |   14
first  | sort page words          |      |      |      |   -8 |      |
first  | sort paper               |    6 |   41 |      |      |      |
first  | sort path                |   21 |  -21 |      |      |      |
first  | sort paywall             |      |      |      |      |      |   58
first  | sort piece               |  -50 |   23 |      |  -28 |      |
first  | sort prose               |  -31 |   99 |   -7 |   32 |  -15 | -120
first  | sort short               |   25 |   53 |   22 |  -11 |  -31 |  -19
first  | sort short label         |   -9 |   40 |  -13 |  -14 |   34 |  -48
first  | sort signed and dated    |      |      |      |   -9 |      |
first  | sort speaker             |   37 |      |      |  -41 |      |
first  | sort subtitle            |      |  -65 |      |      |      |
first  | sort sums up             |      |      |      |   34 |      |
first  | sort vocative            |      |      |   37 |      |   76 |
first  | speaker                  |   35 |      |      |      |      |  -25
first  | speech before            |      |      |      |      |  -82 |  -23
first  | stops                    |  -36 |  -57 |      |   18 |   13 |  -35
first  | strokes                  |      |      |      |      |      |   59
first  | subtitle                 |      |  -66 |      |      |      |
first  | sums up                  |      |      |      |   35 |  132 |  -11
first  | thanks                   |      |      |      |      |      |  -42
first  | this document            |      |      |      |      |   25 |
first  | turn                     |   -9 |      |    9 |  -88 |  -67 |    8
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   16
first  | vocative                 |      |      |   36 |      |   71 |
first  | whole middle             |      |      |      |    6 | -2000 |
first  | within 200               |      |    6 |      |   36 |      |
first  | within 60                |      |   17 |      |   31 |      |  -22
first  | within 8                 |      |  -29 |      |  -40 |      |
first  | within earlier           |      |   25 |      |  -42 |   -9 |
in     | 1 line since label       |      |      |      |      |      |   20
in     | 2 lines since label      |      |      |      |  -11 |   36 |
in     | 3 lines since label      |      |      |      |    6 |   23 |  -53
in     | about                    |  -14 |   58 |      |  -66 |   45 |
in     | above                    |      |  -23 |      |      |   77 |  -30
in     | abstract                 |      |  112 |   -6 |  -91 |      |   24
in     | address                  |      |  -23 |  115 |  -40 |   51 |  -62
in     | address ahead            |   14 |   14 |   -6 |   11 |  -27 |  -10
in     | address next             |      |   -9 |   30 |   30 |   -8 |
in     | addressee                |      |      |   86 |  -12 |      |
in     | adjourns                 |  -47 |      |      |   79 |      |  -37
in     | all                      |      |  -41 |  114 |      |  -53 |
in     | among labels             |      |      |  -31 |   30 |      |  -21
in     | annex                    |      |      |      |  -75 |      |   90
in     | announces                |   81 |  -12 |      |  -12 |      |
in     | appeals                  |      |      |      |  -35 |   70 |
in     | applause                 |      |   -6 |      |   84 |   83 | -152
in     | article                  |      |      |      |   54 |      |  -10
in     | asks                     |      |      |      |  -33 |   51 |
in     | author in brackets       |  -11 |      |      |    6 |      |   41
in     | begins with bracket      |    9 |   37 |  -47 |    8 |  -55 |  -12
in     | begins with bullet       |      |      |      |      |  -18 |
in     | begins with digit        |  -25 |      |      |   18 |  -52 |   27
in     | begins with letter       |      |      |      |  -58 |  -37 |  108
in     | begins with quote        |      |      |      |  -10 |   42 |
in     | behind labels            |      |  -23 |      |      |   12 |   19
in     | body                     |      |      |      |   17 |  -27 |
in     | body before              |  -27 |  -40 |      |   14 |  -10 |
in     | body behind              |      |      |      |      |   -7 |
in     | bold mark                |   50 |  -22 |  103 |  -53 |  -17 |
in     | byline                   |      |   75 |      |  -49 |      |
in     | commas                   |   22 |      |  -26 |   42 |  -15 |  -18
in     | compilation              |   84 |  -21 |      |  -42 |      |   13
in     | contact                  |      |      |      |   21 |  -61 |   12
in     | copies                   |      |      |      |  -26 |      |   49
in     | cut at address           |  -50 |  -19 |   27 |   81 |      |
in     | cut at blank             |  -26 |   39 |   -9 |   27 |      |   -8
in     | cut at bracket           |      |      |      |      |   47 |  -54
in     | cut at colon             |      |   85 |      |  -22 |      |
in     | cut at date              |      |  -62 |      |   50 |      |
in     | cut at label             |  -30 |   11 |      |    6 |  -13 |
in     | cut at line              |   21 |  -30 |      |      |      |   31
in     | cut at mark              |      |  119 |      |  -26 |   -6 |  -21
in     | cut at page              |      |      |      |   -7 |      |   18
in     | cut at repeat            |   33 |      |   -7 |   -7 |      |
in     | cut at stop              |      |      |      |      |      |   34
in     | date                     |  -21 |   23 |      |      |      |
in     | date ahead               |   -9 |  -34 |    7 |   -5 |   17 |   18
in     | date next                |  -34 |   46 |      |  -55 |      |   48
in     | dated before             |      |  -34 |      |   17 |      |   12
in     | dateline                 |   50 |  -27 |      |  -15 |      |   13
in     | disclaims                |      |      |      |  -63 |      |   63
in     | document before          |      |      |      |  -10 |   -7 |   39
in     | document page            |   32 |  -18 |      |      |      |
in     | editor                   |      |      |      |   -6 |      |   10
in     | empty                    |      |   13 |   24 |  -78 |      |   14
in     | ends in bracket          |      |  -21 |  -40 |    5 |      |   66
in     | ends in colon            |  -29 |  -32 |   24 |   19 |  -34 |   12
in     | ends in comma            |  -59 |  -66 |   38 |      |  168 |  -28
in     | ends in stop             |  -21 |      |      |   15 |      |
in     | ends in word             |   35 |   73 | -126 |    8 |      |   -7
in     | ends talk                |      |  -12 |      |      |   29 |
in     | enumerates               |   38 |      |      |  -11 | -105 |   21
in     | exclaims                 |   27 |   -6 |      |  -46 |   49 |
in     | file name                |   15 |   -9 |      |      |      |
in     | first label              |      | -108 |      |  150 |      |
in     | general                  |      |   36 |      |  -65 |   38 |  -11
in     | heading mark             |      |   60 |      |      |      |  -10
in     | holds about              |      |      |      |   33 |      |  -31
in     | holds appeal             |      |   13 |      |  -48 |   45 |   -7
in     | holds date               |  -14 |   52 |  -40 |      |  -13 |   83
in     | holds kind               |   19 |  -12 |  -62 |    6 |  -26 |    5
in     | holds speech             |   33 |      |      |  -67 |  -28 |   73
in     | in brackets              |  -26 |   24 |  -24 |    5 |      |   11
in     | in force                 |  -17 |      |      |      |   25 |
in     | inner label              |      |   -6 |      |   55 |  -51 |   -5
in     | issues                   |  -28 |  -28 |      |    8 |   43 |
in     | kind                     |  -14 |   18 |      |      |      |
in     | kind ahead               |   23 |  -30 |      |   -9 |      |   56
in     | kind before              |      |   24 |  -44 |      |      |
in     | kinds before             |      |  -42 |      |   13 |      |
in     | label                    |  -31 |   11 |      |    6 |  -13 |
in     | label ahead              |   15 |   11 |  -16 |  -25 |      |    5
in     | label next               |   70 |   39 |   -8 |  -65 |   25 |
in     | labels ahead             |      |   21 |      |   -6 |  -31 |
in     | labels within            |      |    6 |      |   12 |  -38 |
in     | last address             |      |      |  -23 |   -8 |   16 |    7
in     | last but 0               |      |      |      |   21 |      |  -12
in     | last but 1               |      |      |      |   30 |  -38 |
in     | last but 3               |      |  -34 |  -11 |   14 |      |  -61
in     | last but 8               |  -29 |  -12 |   -9 |      |    6 |   -5
in     | last kind                |    7 |      |      |   45 |      |
in     | last printing            |  -12 |   84 |      |   17 |  -71 |
in     | lead                     |  -39 |  -77 |      |      |   46 |   56
in     | left 120                 |  -12 |  -53 |      |   17 |      |  -12
in     | left 1200                |      |  -47 |      |   21 |   32 |   41
in     | left 250                 |   39 |  -22 |      |    9 |   14 |  -68
in     | left 40                  |      |  -78 |      |   13 |  -12 |   44
in     | left 500                 |   47 |  -37 |  -23 |    6 |      |
in     | length 120               |   76 |   33 |  -25 |    7 |  -23 |
in     | length 14                |      |  -19 |      |    5 |   19 |
in     | length 2                 |      | -121 |      |      |      |   18
in     | length 30                |  -42 |   26 |  -12 |      |   -8 |   27
in     | length 6                 |   -9 |      |  113 |      |    8 |   -6
in     | length 60                |      |   31 |  -46 |      |      |
in     | letterhead               |    6 |   -6 |      |      |      |
in     | line head                |      |  -25 |  -48 |   18 |   -9 |   19
in     | line of above            |      |  -19 |      |   45 |      |
in     | line of abstract         |      |   57 |      |  -19 |   -5 |   23
in     | line of addressee        |      |  -16 |   11 |    7 |      |
in     | line of adjourns         |      |      |      |      |   25 |
in     | line of all              |      |      |   63 |      |  -53 |
in     | line of annex            |      |      |      |  -46 |      |   67
in     | line of appeals          |      |      |      |  -52 |   70 |
in     | line of author in brackets |      |      |      |      |      |   40
in     | line of body             |      |      |      |   39 |  -19 |
in     | line of byline           |      |   24 |      |      |      |
in     | line of copies           |      |      |      |      |      |   19
in     | line of date             |  -19 |   21 |      |   13 |      |
in     | line of dateline         |   54 |      |      |  -12 |      |
in     | line of document page    |   32 |  -18 |      |      |      |
in     | line of file name        |   16 |  -14 |      |      |      |
in     | line of in brackets      |  -20 |   14 |      |  -40 |      |   79
in     | line of kind             |      |   -6 |      |   10 |      |
in     | line of kind and number  |      |   11 |      |      |      |
in     | line of label            |      |      |      |   37 |  -49 |  -12
in     | line of longer prose     |      |   34 |      |  -13 |  -20 |
in     | line of name             |      |    9 |      |  -28 |   25 |
in     | line of note             |      |      |      |   -8 |      |   13
in     | line of page field       |      |      |      |      |      |   11
in     | line of page number      |   14 |  -30 |      |   42 |      |
in     | line of page words       |   19 |   -7 |      |      |      |
in     | line of paper            |  -39 |   41 |      |      |      |
in     | line of path             |   35 |  -28 |      |      |      |
in     | line of paywall          |      |    6 |      |  -10 |      |   28
in     | line of piece            |   52 |      |      |      |      |
in     | line of prose            |      |      |   -6 |    6 |   30 |  -39
in     | line of related          |      |      |      |      |  -11 |   39
in     | line of short            |   11 |  -39 |      |   13 |      |   -8
in     | line of short label      |  -25 |   10 |      |   21 |      |
in     | line of signed and dated |   29 |  -15 |      |      |      |
in     | line of speaker          |   93 |      |      |      |      |  -24
in     | line of subtitle         |  -32 |   37 |      |   23 |      |
in     | line of sums up          |      |      |      |      |   20 |
in     | line of vocative         |      |  -40 |   58 |      |    5 |   -9
in     | line of words            |   -6 |   15 |      |      |  -38 |
in     | lines since label        |      |      |      |      |  -11 |   12
in     | long line                |      |  -14 |  -15 |      |      |   14
in     | longer                   |      |   42 |      |   43 |  -46 |  -24
in     | many page words          |   78 |  -11 |      |  -22 |  -21 |   33
in     | meeting says             |      |      |      |   45 |   -7 |
in     | more prose before        |      |   11 |  -68 |      |      |    7
in     | name                     |      |   18 |      |  -15 |      |
in     | next steps               |      |      |      |  -27 |   50 |
in     | no comma                 |      |   22 |      |   -8 |   -8 |   27
in     | no kind before           |      |   -8 |      |      |   -7 |   14
in     | no label                 |   14 |    8 |  -14 |      |      |    8
in     | no line since label      |      |      |      |      |      |    9
in     | no prose ahead           |   -8 |  -24 |    6 |      |      |
in     | no prose before          |   30 |    6 |      |   -9 |   15 |  -65
in     | no stop                  |   -7 |      |      |   25 |    8 |
in     | no word                  |   59 |   34 |      | -102 |  -40 |   49
in     | note                     |      |      |      |      |  -10 |   48
in     | number 0                 |      |      |      |   21 |      |
in     | number 1                 |  -32 |      |   12 |   59 |      |
in     | number 3                 |   75 |      |   -7 |      |  -68 |  -23
in     | number 8                 |      |   17 |      |      |  -36 |   12
in     | offer                    |   12 |      |  -18 |   -6 |  -25 |   44
in     | offer ahead              |      |  -18 |      |   29 |      |   14
in     | offices before           |      |  -23 |  -25 |    9 |   28 |
in     | one comma                |  -10 |  -22 |  -48 |   11 |   15 |
in     | one stop                 |      |      |  -10 |      |   16 |    6
in     | page ahead               |  -18 |   20 |      |   16 |  -15 |
in     | page field               |  -34 |   41 |   -7 |      |      |   18
in     | page number              |    8 |      |      |      |      |
in     | page words               |   57 |      |      |  -66 |  -44 |   83
in     | paper                    |   -6 |   17 |      |   18 |      |   -5
in     | path                     |   25 |  -17 |      |      |      |
in     | paywall                  |      |      |      |  -14 |  -17 |   40
in     | people before            |  -22 |      |  -16 |    8 |    8 |   10
in     | piece                    |   54 |      |      |      |      |
in     | printed again near       |  -26 |   60 |      |      |      |
in     | printed before far       |   37 |      |      |   10 |  -60 |
in     | printed before near      |      |   56 |      |   15 |  -54 |  -16
in     | prose ahead              |   29 |   35 |      |   -9 |  -66 |  -11
in     | prose before             |  -36 |   23 |   19 |   11 |   -8 |
in     | prose behind             |      |   -5 |  -20 |      |      |    7
in     | prose below              |      |   -5 |      |      |   28 |   10
in     | prose next               |      |   -6 |  -29 |      |    6 |   16
in     | published                |      |      |      |  -67 |      |   88
in     | purpose                  |      |  -22 |      |   38 |      |
in     | related                  |      |      |      |  -24 |  -16 |   75
in     | requests                 |  -28 |  -19 |      |  -62 |  144 |
in     | resolves                 |      |  -26 |      |  -13 |   49 |
in     | salutes                  |      |      |      |      |   61 |  -35
in     | signed and dated         |      |      |      |      |  -10 |   32
in     | signs                    |      |      |      |   40 |  -92 |   39
in     | sort above               |      |  -23 |      |      |   72 |  -27
in     | sort abstract            |      |   72 |      |  -48 |      |   24
in     | sort addressee           |      |  -41 |   70 |      |      |
in     | sort adjourns            |      |   -9 |      |   -9 |   84 |
in     | sort all                 |      |  -11 |   75 |      |  -53 |
in     | sort annex               |      |      |      |  -75 |      |   90
in     | sort appeals             |      |      |      |  -28 |   51 |
in     | sort author in brackets  |      |      |      |    7 |      |
in     | sort body                |  -11 |    5 |      |   21 |  -27 |
in     | sort byline              |      |   24 |      |      |      |
in     | sort copies              |      |      |      |  -26 |      |   49
in     | sort date                |  -21 |   23 |      |      |      |
in     | sort dateline            |   50 |  -27 |      |  -15 |      |   13
in     | sort document page       |   32 |  -18 |      |      |      |
in     | sort file name           |   16 |  -13 |      |      |      |
in     | sort in brackets         |      |      |      |   20 |      |
in     | sort kind                |    7 |  -10 |      |      |      |
in     | sort kind and number     |      |   11 |      |      |      |
in     | sort label               |      |      |      |   37 |  -95 |   -9
in     | sort longer prose        |      |   17 |      |   23 |  -41 |
in     | sort name                |  -14 |   42 |      |      |   16 |
in     | sort note                |      |      |      |      |  -10 |   48
in     | sort offer               |    5 |      |      |      |      |
in     | sort page field          |      |      |      |  -17 |      |   24
in     | sort page number         |   20 |  -35 |      |   39 |      |
in     | sort page words          |      |    8 |      |   18 |      |  -26
in     | sort paper               |  -17 |   46 |      |      |      |
in     | sort path                |   25 |  -17 |      |      |      |
in     | sort paywall             |      |      |      |      |  -15 |   22
in     | sort piece               |   52 |      |      |      |      |
in     | sort prose               |  -57 |  -60 |   16 |   61 |   10 |  -31
in     | sort related             |      |      |      |  -30 |  -14 |   79
in     | sort short               |  -48 |   23 |      |   19 |      |  -28
in     | sort short label         |  -34 |   26 |  -11 |   21 |      |
in     | sort signed and dated    |      |      |      |  -16 |      |   24
in     | sort speaker             |   93 |      |      |      |      |   -8
in     | sort subtitle            |  -31 |   33 |      |   34 |   -6 |
in     | sort vocative            |  -10 |  -39 |   69 |  -25 |   65 |   -9
in     | speaker                  |   64 |  -20 |  -22 |   36 |      |
in     | speech before            |   -8 |   31 |      |    9 |  -21 |   -5
in     | stops                    |   19 |      |  -35 |   26 |  -22 |  -32
in     | strokes                  |      |      |      |      |      |    8
in     | subtitle                 |      |   27 |      |   18 |   -6 |
in     | sums up                  |      |      |      |  -12 |   81 |  -23
in     | thanks                   |      |      |      |      |   60 |  -86
in     | this document            |      |      |      |      |   10 |
in     | turn                     |   20 |      |    8 |   11 | -135 |   33
in     | under heading            |      |      |      |   18 |      |  -17
in     | vocative                 |  -10 |  -41 |   67 |  -36 |   50 |
in     | whole middle             |      |   34 |      |      |  -22 |
in     | within 200               |   44 |    9 |  -54 |   10 |  -23 |  -53
in     | within 60                |    8 |   22 |      |   -6 |  -34 |  -54
in     | within 8                 |   -7 |   13 |      |      |      |
in     | within earlier           |      |   55 |      |      |  -18 |
"""

FOLLOWS = """
   -8 |     0 |    16 |    55 |   -18 |    -9
    0 |   -22 |    60 |   -36 |     0 |     0
    0 |     0 |   -61 |    35 |     0 |    -1
    0 |     0 |     0 |    -3 |     0 |     0
    0 |     0 |     0 |     0 |    -9 |    26
    0 |     0 |     0 |     0 |     0 |   -35
    0 |     0 |     0 |     0 |     0 |     0
"""
