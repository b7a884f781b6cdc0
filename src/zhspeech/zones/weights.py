"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      | -112 |      |  -89 |      |
before | above                    |      |      |      |  -17 |   32 |   26
before | abstract                 |      |      |  -59 |  127 |      |
before | address                  |      |      |  -65 |   73 |  -72 |   39
before | addressee                |      |      |      |   96 |      |
before | adjourns                 |      |      |      |  -31 |  -56 |
before | all                      |      |      |      |   92 |      |
before | announces                |      |  144 |      |   15 |      |
before | appeals                  |      |      |      |      |   31 |
before | applause                 |      |      |      |  -39 |   62 |   44
before | article                  |      |      |      |      |   36 |   82
before | asks                     |      |      |      |      |   35 |
before | author in brackets       |      |      |      |   61 |   16 |   45
before | begins with bracket      |      |  -45 |      |   13 |   30 |
before | begins with bullet       |      |      |      |      |   11 |
before | begins with digit        |      |    7 |      |   96 |   26 |   76
before | begins with letter       |      |  -52 |   42 |  115 |      |  -56
before | begins with quote        |      |      |   28 |  -23 |  -26 |
before | body                     |      |  -13 |      |  -22 |  -18 |   26
before | bold mark                |      |      |      |   95 |      |
before | byline                   |      |      |   79 |   68 |      |
before | commas                   |      |      |      |  -22 |   31 |   33
before | compilation              |      |   70 |      |      |      |
before | copies                   |      |      |      |      |      |  -22
before | date                     |      |  -12 |      |      |      |    8
before | dateline                 |      |   35 |      |      |      |
before | disclaims                |      |   14 |      |   23 |      |
before | empty                    |      |  -23 |  -12 |   76 |      |
before | ends in bracket          |      |      |   40 |   35 |      |    7
before | ends in colon            |      |      |   83 |      |  -54 |
before | ends in comma            |      |      |  -65 | -113 |  -51 |  -23
before | ends in stop             |      |  -90 |      |  -47 |   33 |   16
before | ends in word             |      |   97 |   -6 |   35 |  -40 |  -56
before | ends talk                |      |      |      |  -26 |      |
before | enumerates               |      |   13 |      | -136 |   49 |   17
before | exclaims                 |      |      |      |   30 |  -50 |   57
before | file name                |      |   49 |      |   67 |      |
before | general                  |      |      |      |   69 |    5 |
before | heading mark             |      |      |      |   86 |   72 |    9
before | holds about              |      |      |  -32 | -100 |      |
before | holds appeal             |      |      |      |   25 |   22 |   34
before | holds date               |      |  -24 |   36 |   19 |      |   15
before | holds kind               |      |  -50 |   18 |   78 |  -62 |   32
before | holds speech             |      |      |      |  -10 |  -49 |  -29
before | in brackets              |      |  -25 |      |   30 |   79 |   -9
before | in force                 |      |      |      |   28 |   12 |   52
before | issue                    |      |   11 |   17 |      |      |  -31
before | issues                   |      |      |      |   68 |    6 |
before | kind                     |      |   -7 |   13 |      |      |
before | kind and number          |      |   71 |      |   12 |      |
before | lead                     |      |    6 |  -35 |  -18 |    8 |    5
before | length 120               |      |   43 |      |      |      |
before | length 14                |      |   19 |   20 |   -9 |   11 |   -7
before | length 2                 |      |      |      |  -43 |  -58 |   17
before | length 30                |      |      |      |   11 |      |
before | length 6                 |      |  -39 |      |  -32 |  -17 |  -27
before | length 60                |      |  -34 |      |   55 |  -12 |  -41
before | longer                   |      |      |  -10 |   48 |      |   87
before | many page words          |      |   28 |      |   35 |      |
before | meeting says             |      |      |      |      |  -46 |   30
before | name                     |      |      |      |  -35 |    6 |  -41
before | no comma                 |      |      |   29 |      | -135 |  -66
before | no stop                  |      |   -6 |   22 |  -52 |  -82 | -122
before | no word                  |      |   79 |   -9 |   96 |      |   17
before | number                   |      |   84 |  122 |  -24 |      |
before | offer                    |      |      |    9 |      |      |
before | one comma                |      |      |  -16 |      |   -8 |
before | one stop                 |      |      |      |  -28 |      |
before | page field               |      |    7 |  -68 |   31 |      |
before | page words               |      |   38 |      |   -8 |   65 |  -49
before | paper                    |      |      |      |   26 |      |   39
before | path                     |      |    8 |      |   -5 |      |
before | paywall                  |      |  -12 |      |      |      |  -21
before | piece                    |      |      |      |   43 |      |
before | published                |      |      |      |      |      |  -84
before | purpose                  |      |   56 |      |   37 |  -89 |
before | related                  |      |   -6 |      |      |      |
before | requests                 |      |      |      |   50 |   50 |  -49
before | resolves                 |      |      |      |  -37 |   72 |
before | signed and dated         |      |  119 |      |      |      |   17
before | signs                    |      |      |      |      | -107 |
before | sort above               |      |      |      |  -16 |   32 |   40
before | sort abstract            |      |      |      |  -78 |      |
before | sort addressee           |      |      |      |   45 |      |
before | sort adjourns            |      |      |      |  -28 |   -9 |   13
before | sort all                 |      |      |      |   51 |      |
before | sort appeals             |      |      |      |      |   57 |
before | sort author in brackets  |      |      |      |   34 |   32 |
before | sort body                |      |      |      |      |      |   29
before | sort byline              |      |      |   89 |   30 |      |
before | sort copies              |      |      |      |      |      |  -22
before | sort date                |      |  -12 |      |      |      |    8
before | sort dateline            |      |   35 |      |      |      |
before | sort file name           |      |  115 |      |   93 |      |
before | sort in brackets         |      |  -24 |      |   37 |   13 |
before | sort kind                |      |  -51 |   15 |  -28 |      |
before | sort kind and number     |      |   15 |      |   17 |      |
before | sort label               |      |  -39 |      |  -11 |  -27 |
before | sort longer prose        |      |      |  -11 |  -56 |  -76 |   79
before | sort name                |      |   11 |      |  -65 |      |  -25
before | sort number              |      |   84 |  122 |  -24 |      |
before | sort offer               |      |  -12 |   10 |      |      |
before | sort page field          |      |   11 |  -63 |   19 |      |
before | sort page number         |      |   90 |      |      |      |
before | sort page words          |      |      |      |   24 |      |   -7
before | sort paper               |      |      |      |   48 |      |
before | sort path                |      |    8 |      |   -5 |      |
before | sort paywall             |      |   -6 |      |      |      |  -20
before | sort piece               |      |   -9 |      |   43 |      |
before | sort prose               |      |  -12 |  -56 |   11 |  -21 |  -20
before | sort related             |      |   -5 |      |      |      |
before | sort short               |      |  -24 |  -46 |  -31 |      |   61
before | sort short label         |      |  -26 |      |  -81 |      |
before | sort signed and dated    |      |   16 |      |  -32 |      |
before | sort speaker             |      |  -12 |   40 |  106 |      |
before | sort strokes             |      |      |      |   33 |      |
before | sort subtitle            |      |   -8 |      |      |   21 |
before | sort sums up             |      |      |      |      |   12 |
before | sort vocative            |      |      |   -8 |  -48 |      |
before | speaker                  |      |  -17 |   34 |   33 |      |   -8
before | stops                    |      |   20 |      |    8 |      |   36
before | strokes                  |      |      |      |   34 |      |
before | subtitle                 |      |   -7 |      |      |   22 |
before | sums up                  |      |      |      |      |  -12 |
before | thanks                   |      |      |      |   13 |  -35 |   87
before | turn                     |      |    8 |  -59 |  -80 |  -28 |  -11
before | vocative                 |      |      |   -8 |  -61 |   43 |   -7
behind | about                    |   36 |   45 |      |      |  -16 |
behind | above                    |      |      |      |      |  116 |
behind | abstract                 |  -28 |   22 |      |      |      |
behind | address                  |   84 |  -11 |   -9 |      |  -32 |  -68
behind | addressee                | -104 |   30 |  -39 |   35 |      |
behind | adjourns                 |      |  -25 |    9 |   70 |      |
behind | annex                    |      |      |      |      |   72 |    9
behind | announces                |  -16 |      |  -16 |  -61 |      |
behind | appeals                  |      |      |      |   20 |   -7 |
behind | applause                 |      |      |      |      |   45 |
behind | article                  |      |      |   43 |   99 |      |
behind | asks                     |      |      |      |      |   24 |
behind | author in brackets       |      |   47 |      |   47 |  -41 |
behind | begins with bracket      |      |  -71 |      |   11 |      |  -13
behind | begins with bullet       |  -10 |      |      |      |  -19 |  -35
behind | begins with digit        |   49 |  -38 |  -19 |  -32 |  -10 |   13
behind | begins with letter       |    6 |      |      |      |  -73 |   27
behind | begins with quote        |      |  -32 |      |    9 |   32 |
behind | body                     |   24 |  -17 |      |   56 |  -28 |    8
behind | bold mark                |      |  -19 |      |      |      |
behind | byline                   |  -15 |      |      |      |   50 |
behind | commas                   |  -39 |  -33 |      |   50 |      |
behind | copies                   |      |      |      |      |   -9 |
behind | date                     |   -7 |  -24 |      |      |   35 |   16
behind | dateline                 |      |    6 |      |      |  -20 |
behind | disclaims                |      |      |      |      |   66 |
behind | editor                   |      |      |      |      |    8 |
behind | empty                    |      |  132 |      |      |      |
behind | ends in bracket          |      |  -20 |      |  -52 |      |
behind | ends in colon            |  -20 |      |  -22 |      |      |
behind | ends in comma            |      |      |   36 |      |   72 |
behind | ends in stop             |      |  -70 |  -32 |   14 |  -21 |
behind | ends in word             |  -68 |  -27 |   40 |   31 |      |  -14
behind | ends talk                |      |      |      |   65 |  -42 |
behind | enumerates               |    7 |      |  -47 |   68 |      |   33
behind | exclaims                 |      |      |   21 |   17 |  -23 |
behind | file name                |      |      |      |      |      |  -46
behind | general                  |      |      |      |    9 |      |
behind | greets                   |      |      |      |   90 |      |
behind | holds about              |      |      |   57 |      |  -20 |
behind | holds appeal             |      |      |      |   -7 |   38 |   -9
behind | holds date               |   30 |      |      |   14 |   49 |   24
behind | holds kind               |      |  -33 |      |  -37 |   73 |
behind | holds speech             |      |   81 |      |   29 |  -46 |
behind | in brackets              |      |   47 |      |  -27 |   74 |
behind | in force                 |      |      |  -44 |   10 |  -22 |
behind | issue                    |      |      |      |      |      |    6
behind | issues                   |      |   53 |      |      |      |
behind | kind                     |   -9 |      |      |  -38 |  -41 |
behind | kind and number          |      |  -39 |      |   25 |   39 |
behind | lead                     |  -57 |   42 |   12 |      |      |   -6
behind | length 120               |  -16 |  -60 |   19 |  -12 |  -11 |  -15
behind | length 14                |   63 |      |      |   17 |    6 |   43
behind | length 2                 |      |   97 |      |   40 |   -7 |  100
behind | length 30                |  -39 |  -32 |   49 |   -6 |    5 |  -39
behind | length 6                 |      |      |  -20 |   80 |   50 |  -22
behind | length 60                |      |  -12 |      |  -24 |  -78 |  -44
behind | longer                   |  -12 |      |  -32 |  -27 |   13 |
behind | many page words          |   86 |    5 |      |   29 |      |  113
behind | meeting says             |      |   57 |      |  -56 |      |
behind | name                     |  -30 |  -13 |      |   19 |  -15 |
behind | no comma                 |    6 |      |      |      |      |   61
behind | no stop                  |      |  -97 |   13 |      |      |   35
behind | no word                  |   68 |  -55 |      |   56 |  -34 |  -90
behind | note                     |      |      |      |      |      |   73
behind | number                   |      |   21 |      |      |      |
behind | offer                    |      |      |      |   12 |      |  -41
behind | one comma                |  -13 |  -67 |   13 |   -8 |      |  -19
behind | one stop                 |      |      |      |      |   79 |  -24
behind | page field               |      |   45 |      |      |  -89 |
behind | page number              |   19 |  -13 |      |   22 |      |   11
behind | page words               |   52 |   -7 |      |   14 |   72 |   23
behind | paper                    |      |   42 |      |      |      |
behind | paywall                  |      |   71 |      |      |  -17 |
behind | piece                    |    9 |  -23 |      |      |      |
behind | published                |      |      |      |      |   29 |
behind | purpose                  |   12 |  -45 |   57 |      |      |
behind | related                  |      |      |      |      |   62 |   12
behind | requests                 |      |  -23 |      |  116 |    9 |
behind | resolves                 |      |   21 |      |  -17 |      |
behind | salutes                  |      |      |      |      |  162 |
behind | signed and dated         |  -36 |   15 |      |      |      |  -23
behind | signs                    |      |      |      |      |   18 |   35
behind | sort above               |      |      |      |      |   44 |
behind | sort abstract            |  -28 |   14 |      |    6 |      |
behind | sort addressee           |      |      |      |  -22 |      |
behind | sort adjourns            |      |      |    9 |   30 |  -31 |
behind | sort annex               |      |      |      |      |   72 |    9
behind | sort appeals             |      |      |      |   20 |  -52 |
behind | sort author in brackets  |      |   16 |      |   79 |  -39 |   10
behind | sort body                |   20 |      |      |      |      |
behind | sort byline              |  -13 |      |      |      |   36 |
behind | sort copies              |      |      |      |      |   -9 |
behind | sort date                |   -7 |  -24 |      |      |   35 |   16
behind | sort dateline            |      |    6 |      |      |  -20 |
behind | sort editor              |      |      |      |      |  -13 |
behind | sort file name           |      |      |      |      |      |  -42
behind | sort in brackets         |    7 |  -18 |      |  -18 |   39 |
behind | sort kind                |      |   60 |      |      |      |  -13
behind | sort kind and number     |      |  -28 |      |   25 |      |
behind | sort label               |      |      |  -24 |  -16 |      |   14
behind | sort longer prose        |      |      |   -6 |  -22 |   77 |
behind | sort name                |   -6 |      |      |  -32 |      |  -42
behind | sort note                |      |      |      |      |      |   48
behind | sort number              |      |   21 |      |      |      |
behind | sort offer               |      |      |      |      |  -34 |  -62
behind | sort page field          |   16 |  -57 |      |      |  -19 |
behind | sort page number         |      |      |      |      |   -5 |   14
behind | sort page words          |      |   -6 |      |   79 |      |
behind | sort paper               |      |      |      |  -13 |      |
behind | sort paywall             |      |   70 |      |      |      |
behind | sort piece               |    8 |  -22 |      |      |      |
behind | sort prose               |      |      |   37 |   -7 |  -46 |  -19
behind | sort related             |      |      |      |      |   62 |   12
behind | sort short               |      |   12 |      |      |   68 |   -6
behind | sort short label         |      |  -42 |      |   -5 |      |
behind | sort signed and dated    |   -9 |      |      |      |  -67 |
behind | sort speaker             |      |  -16 |      |      |      |
behind | sort strokes             |      |   64 |      |      |      |
behind | sort subtitle            |  -25 |   34 |      |      |      |   -6
behind | sort sums up             |      |      |      |      |   25 |
behind | sort vocative            |      |      |      |   48 |      |
behind | speaker                  |      |   -7 |      |      |      |
behind | stops                    |      |  -80 |   -6 |      |   13 |   -9
behind | strokes                  |      |   62 |      |      |      |
behind | subtitle                 |  -10 |   11 |      |      |      |   -6
behind | sums up                  |      |      |      |      |   -5 |
behind | thanks                   |      |      |      |      |  -16 |   -7
behind | this document            |      |      |      |      |   -7 |
behind | turn                     |   68 |   51 |      |  -75 |   57 |   23
behind | vocative                 |      |      |   15 |   32 |   -7 |
first  | 1 line since label       |      |      |      |  -13 |      |   20
first  | 2 lines since label      |      |      |      |      |  -22 |   -8
first  | 3 lines since label      |      |      |      |      |  -18 |   -9
first  | about                    |   35 |   99 |      |  -26 |      |
first  | above                    |      |      |      |   65 |   19 |
first  | abstract                 |      |  -61 |  -14 |  -61 |      |
first  | address                  |      |      |  198 |  -75 |  226 |
first  | address ahead            |   -5 |   17 |  -42 |   41 |   12 |
first  | address next             |      |      |      |      |      |   11
first  | addressee                |      |   14 |   35 |  -25 |      |
first  | adjourns                 |  -35 |      |      |  115 |  -11 |  -42
first  | all                      |      |      |  142 |  -16 |  -72 |
first  | among labels             |  -13 |      |  -14 |  -67 |  -53 | -121
first  | annex                    |      |      |      |      |      |   79
first  | announces                |      |      |   -8 |   75 |      |
first  | appeals                  |      |      |      |      |      |  -18
first  | applause                 |      |      |      |   39 |      | -200
first  | article                  |      |   23 |      |      |      |
first  | asks                     |      |      |      |      |   62 |  -13
first  | author in brackets       |      |  -13 |      |  -15 |   -5 |   70
first  | begins with bracket      |      |  -81 |  -54 |  -69 |  -87 |   63
first  | begins with bullet       |      |  -89 |      |      |  -48 |   13
first  | begins with digit        |   18 |  -25 |      |  -65 |  -59 |  -44
first  | begins with letter       |      |   -7 |      |  -20 |   -9 |   70
first  | begins with quote        |      |   20 |      |   61 |      |
first  | behind labels            |      |      |      |      |   11 |    6
first  | body                     |   50 |   92 |      |      |  -12 |   46
first  | body before              |      |   16 |      |   13 |  -17 |  -14
first  | body behind              |      |      |      |      |      |  -67
first  | bold mark                |      |   49 |  -13 | -110 |      |
first  | byline                   |      |      |      |  -46 |      |   53
first  | commas                   |  -37 |  -37 |      |   55 |   14 |  -40
first  | compilation              |  -45 |      |      |  -40 |  -13 |   33
first  | contact                  |      |      |      |      |      |    9
first  | copies                   |      |      |      |      |      |   77
first  | cut at address           |      |      |  -87 |   87 |      |
first  | cut at annex             |      |      |      |      |      |   46
first  | cut at blank             |      |  -25 |   24 |  -15 |  -28 |  -36
first  | cut at bracket           |      |      |      |      |      |   54
first  | cut at colon             |      |  -37 |      |      |      |  -12
first  | cut at date              |      |  -53 |      |      |      |
first  | cut at greeting          |      |      |      |  127 |      |
first  | cut at kind              |      |  -64 |      |  -97 |      |
first  | cut at label             |  -13 |      |      |   43 |      |
first  | cut at line              |      |  143 |   60 |   33 |  176 |   12
first  | cut at mark              |      |      |      |  -79 |      |
first  | cut at repeat            |      |   37 |   -6 |  -23 |      |
first  | cut at stop              |      |      |      |      |  -85 | -115
first  | date                     |      |  -28 |      |   14 |      |
first  | date ahead               |      |   37 |   14 |   21 |      |
first  | date next                |  -49 |  -34 |      |      |      |   12
first  | dated before             |      |      |      |  -53 |  -36 |
first  | dateline                 |      |  -38 |      |  108 |      |
first  | disclaims                |      |      |      |      |      |   64
first  | document before          |      |  -36 |   33 |      |   75 |  -14
first  | editor                   |      |      |      |      |      |   23
first  | empty                    |      |      |      |  -34 |      |   39
first  | ends in bracket          |   50 |  -21 |  -36 |   17 |  -98 |  -40
first  | ends in colon            |  -50 |      |   17 |   10 |   19 |
first  | ends in comma            |  -15 |  -20 |   33 |  -33 |  -25 |   -9
first  | ends in stop             |  -19 |  -17 |      |   89 |      | -105
first  | ends in word             |   37 |   35 |  -68 |      |   12 |   48
first  | ends talk                |      |      |      |      |  114 |
first  | enumerates               |  -14 | -156 |      |  -16 | -163 | -110
first  | exclaims                 |      |      |   17 |   34 |   33 |  -54
first  | file name                |   44 |  -97 |      |      |      |
first  | first label              |  -13 |   17 |      |   19 |      |
first  | general                  |      |      |      |      |  128 |
first  | heading mark             |  -34 |   96 |      |  -62 |      |
first  | holds about              |   48 |  108 |      |  -42 |      |    8
first  | holds appeal             |      |      |      |  -51 |    8 |  -50
first  | holds date               |   79 |  -12 |  -54 |   43 |  -79 |   72
first  | holds kind               |    9 |  143 |  -50 |   16 |      |
first  | holds speech             |  -40 |  -34 |   13 |  -40 |   43 |   99
first  | in brackets              |      |  -37 |  -25 |      |  -25 |
first  | in force                 |      |  -20 |      |      |      |
first  | inner label              |      |      |      |  -31 |  -20 |  -66
first  | issue                    |  100 | -115 |  -64 |      |      |
first  | issues                   |      |      |      |   95 |  -30 |
first  | kind                     |  -71 |      |      |  -15 |      |
first  | kind ahead               |  -12 |  -12 |      |   -7 |   35 |
first  | kind and number          |   17 |    9 |      |      |      |
first  | kind before              |      |   36 |      |   23 |  -38 |   24
first  | kinds before             |      |   -9 |   12 |  -29 |      |  -79
first  | label                    | -2000 | -2000 | -2000 |   43 | -2000 | -2000
first  | label ahead              |      |   12 |      |      |      |
first  | label next               |      |    6 |  -24 |  -91 |      |   91
first  | labels ahead             |    5 |  -40 |   95 |   56 |  -48 |
first  | labels within            |      |      |      |      |  -41 |
first  | last address             |  -17 |  -12 |   25 |   -7 |  -16 |  -63
first  | last but 0               |      |      |      |      | -105 |   -9
first  | last but 1               |      |      |      |   -6 |  -30 |  -80
first  | last but 3               |      |  -32 |      |   13 |  -23 |   11
first  | last but 8               |   40 |   36 |    7 |      |      |
first  | last printing            |      |   19 |      |  -16 |    6 |
first  | last prose               |      |      |      |      |  -23 |   57
first  | lead                     |   16 |  -10 |    9 |  116 |      |  -38
first  | left 120                 |      |   87 |      |   93 |      |  -25
first  | left 1200                |   57 |  -16 |   13 |      |   24 |  -41
first  | left 250                 |      |   10 |   29 |  -23 |  -11 |
first  | left 40                  |      |  -91 |      |      |   36 |   15
first  | left 500                 |   16 |   89 |  -25 |      |  -24 |
first  | length 120               |      |  -44 |      |   -5 |  -27 |   11
first  | length 14                |  -17 |   60 |   11 |  -22 |   12 |
first  | length 2                 |      |  -77 |      |    9 |      |   82
first  | length 30                |    8 |   51 |   12 |      |  -23 |  -47
first  | length 6                 |  -13 | -126 | -107 |   53 |   40 |  -16
first  | length 60                |      |      |      |   25 |  -41 |   -8
first  | letterhead               |   22 |  -28 |      |      |      |
first  | line head                |      |  166 |   40 |  143 |  162 |   73
first  | line of above            |      |      |      |   38 |   62 |   -8
first  | line of abstract         |      |  -60 |      |      |      |
first  | line of addressee        |      |   23 |   15 |      |      |
first  | line of adjourns         |      |      |      |   58 | -115 |
first  | line of all              |      |      |   81 |  -14 |  -72 |
first  | line of appeals          |      |      |      |      |   35 |
first  | line of body             |   50 |  -14 |      |      |   -9 |    9
first  | line of byline           |      |      |      |      |      |   45
first  | line of copies           |      |      |      |      |      |   11
first  | line of date             |      |  -26 |      |   15 |      |
first  | line of dateline         |      |  -38 |      |   62 |      |
first  | line of file name        |   22 |  -23 |      |      |      |
first  | line of in brackets      |  -65 |      |      |   35 |      |   60
first  | line of kind             |   32 |  169 |      |  -32 |      |
first  | line of kind and number  |      |   70 |      |      |      |
first  | line of label            |  -13 |      |      |      |   -9 |  -38
first  | line of longer prose     |   -5 |   -9 |      |   52 |      |
first  | line of name             |  -45 |      |   11 |      |   21 |
first  | line of number           |      |  -39 |      |      |      |
first  | line of offer            |      |      |      |      |      |   26
first  | line of page field       |  -13 |  -73 |      |   12 |      |
first  | line of page number      |   34 |  -15 |      |      |      |   39
first  | line of page words       |      |      |      |  -17 |      |
first  | line of paper            |      |   55 |      |   11 |      |
first  | line of path             |   29 |  -23 |      |      |      |
first  | line of paywall          |      |  -13 |      |      |  -27 |
first  | line of piece            |  -56 |   30 |      |  -37 |      |
first  | line of prose            |  -42 |  -44 |  -21 |      |  -21 |    6
first  | line of related          |      |      |      |      |      |   24
first  | line of short            |   22 |  151 |      |      |  -87 |
first  | line of short label      |  -21 |   58 |  -10 |      |   36 |  -27
first  | line of signed and dated |      |      |      |  -35 |      |
first  | line of speaker          |   56 |      |      |  -63 |      |  -36
first  | line of subtitle         |      |  -86 |      |      |  -34 |  -12
first  | line of sums up          |      |      |      |   10 |      |
first  | line of vocative         |      |      |   92 |   12 |  -48 |
first  | line of words            |  -90 |  -20 |      |  -60 |   -8 |
first  | lines since label        |      |      |      |      |   21 |  -20
first  | long line                |   51 |   90 |   46 |   11 |   64 |  -50
first  | longer                   |   -6 |   40 |      |   -9 |  -28 |
first  | many page words          |      |      |      |      |  -30 |  -22
first  | more prose before        |      |  -50 |  -13 |  -67 |  -30 |  -25
first  | name                     |  -48 |      |      |  -49 |   64 |  -32
first  | next steps               |      |      |      |      |  227 |  -11
first  | no comma                 |    9 |  -14 |  -50 |  -22 |  -63 |  -21
first  | no kind before           |      |   -6 |  -48 |   42 |  -23 |
first  | no label                 |  -22 |      |  -18 |   25 |      |   32
first  | no line since label      |      |    9 |      |   29 |  120 |   97
first  | no prose ahead           |   60 |   54 |      |   72 |  -86 |   16
first  | no prose before          |      |      |      |  137 |   75 |
first  | no stop                  |      |      |   31 |  105 |  -12 |   43
first  | no word                  |      |  -88 |      |  -93 |  -85 |   45
first  | note                     |      |      |      |      |      |    7
first  | number                   |      |  -40 |      |   -7 |      |
first  | number 0                 |      |      |      |   44 |      |
first  | number 1                 |      |      |      |   29 |      |
first  | number 3                 |      |  -52 |  -12 |  -10 |  -56 |  -16
first  | number 8                 |      |  -11 |      |      |   45 |
first  | offer                    |      |   14 |  -15 |      |      |   65
first  | offer ahead              |   40 |      |      |  -11 |      |
first  | offices before           |      |      |      |   31 | -116 |
first  | one comma                |   -8 |   41 |   13 |   35 |      |
first  | one stop                 |      |      |  -24 |  -11 |  -49 | -107
first  | page ahead               |      |  -55 |      |   16 |      |
first  | page field               |  -10 |  -40 |      |   28 |      |    7
first  | page number              |    6 |  -33 |      |  -54 |      |
first  | page words               |  130 |  -80 |      |      |   -8 |   36
first  | paper                    |      |   28 |      |   12 |      |
first  | path                     |   29 |  -23 |      |      |      |
first  | paywall                  |      |  -21 |      |      |  -32 |   19
first  | people before            |      |      |  -61 |   29 |   99 |  -54
first  | piece                    |  -57 |   19 |      |  -37 |      |   70
first  | printed again near       |   43 |   85 |      |   39 |      |  -19
first  | printed before far       |      |  152 |      |   -6 |      |   11
first  | printed before near      |      |  -38 |      |  -41 |  -40 |  -20
first  | prose ahead              |  -19 |   73 |   -8 |   -6 |  -63 |  -66
first  | prose before             |      |    5 |   27 |  -25 |  -37 |   31
first  | prose behind             |      |      |      |   43 |      |  -41
first  | prose below              |      |   -9 |   41 |  -15 | -165 |  -27
first  | prose next               |  -15 |    9 |      |  -18 |      |  -31
first  | published                |      |      |      |      |      |  106
first  | purpose                  |      |   24 |      |   21 |      |
first  | related                  |      |      |      |      |      |   17
first  | requests                 |      |  -21 |      |   34 |   18 |
first  | resolves                 |      |      |      |   28 |   24 |
first  | salutes                  |      |      |      |      |  -69 |  -16
first  | signed and dated         |      |  -14 |      |      |      |  -13
first  | signs                    |      |      |      |      | -182 |
first  | sort above               |      |      |      |   65 |  122 |  -21
first  | sort abstract            |      |  -61 |   -6 |      |      |
first  | sort addressee           |      |   22 |  102 |      |      |
first  | sort adjourns            |      |      |      |   51 |   79 |   -9
first  | sort all                 |      |      |   90 |  -14 |  -72 |
first  | sort annex               |      |      |      |      |      |   79
first  | sort appeals             |      |      |      |      |      |  -18
first  | sort author in brackets  |      |      |      |      |      |   33
first  | sort body                |   50 |   66 |      |      |  -12 |   33
first  | sort byline              |      |      |      |      |      |   45
first  | sort copies              |      |      |      |      |      |   77
first  | sort date                |      |  -28 |      |   14 |      |
first  | sort dateline            |      |  -38 |      |  108 |      |
first  | sort file name           |   22 |  -23 |      |      |      |
first  | sort in brackets         |  -65 |      |   -9 |   31 |      |  -26
first  | sort kind                |   32 |   48 |      |      |      |
first  | sort kind and number     |      |   70 |      |      |      |
first  | sort label               |  -13 |      |      |   18 |  -43 | -111
first  | sort longer prose        |   -5 |  -21 |    9 |      |      |
first  | sort name                |  -45 |      |      |   33 |   74 |
first  | sort note                |      |      |      |      |      |    8
first  | sort number              |      |  -40 |      |   -7 |      |
first  | sort offer               |      |   18 |      |    7 |      |   29
first  | sort page field          |  -13 |  -76 |      |   10 |      |   35
first  | sort page number         |   34 |  -16 |      |      |      |
first  | sort page words          |      |      |      |  -17 |      |
first  | sort paper               |      |   53 |      |      |      |
first  | sort path                |   29 |  -23 |      |      |      |
first  | sort paywall             |      |  -20 |      |      |  -30 |   25
first  | sort piece               |  -56 |   30 |      |  -37 |      |
first  | sort prose               |  -69 |  107 |  -56 |   35 |  -21 | -101
first  | sort related             |      |      |      |      |      |   27
first  | sort short               |   22 |   37 |   43 |  -44 |      |  -28
first  | sort short label         |  -21 |   42 |  -22 |  -37 |   34 |  -28
first  | sort signed and dated    |      |    7 |      |  -31 |      |
first  | sort speaker             |   56 |      |      |  -63 |      |
first  | sort subtitle            |      |  -91 |      |      |  -37 |  -15
first  | sort sums up             |      |      |      |   45 |  -15 |
first  | sort vocative            |      |      |   49 |      |  119 |
first  | speaker                  |   53 |      |      |      |      |  -21
first  | speech before            |      |      |      |      |  -72 |  -26
first  | stops                    |   -9 |  -47 |      |    7 |   25 |  -37
first  | strokes                  |      |      |      |      |      |   62
first  | subtitle                 |      |  -92 |      |   -6 |  -38 |  -14
first  | sums up                  |      |      |      |   46 |  153 |  -14
first  | thanks                   |      |      |   14 |      |      |  -61
first  | this document            |      |      |      |      |   33 |
first  | turn                     |  -44 |   -8 |   33 | -120 |  -47 |
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   22
first  | vocative                 |      |      |   49 |      |   41 |
first  | whole middle             |      |      |      |    9 | -2000 |
first  | within 200               |      |      |   20 |   36 |      |   15
first  | within 60                |      |  -22 |      |   42 |   29 |  -28
first  | within 8                 |      |  -23 |      |  -27 |      |
first  | within earlier           |      |   24 |      |  -70 |  -24 |
in     | 1 line since label       |      |      |      |      |  -16 |   38
in     | 2 lines since label      |      |      |      |  -10 |   26 |
in     | 3 lines since label      |      |      |      |      |   22 |  -61
in     | about                    |  -24 |   75 |      |  -77 |   73 |
in     | above                    |      |  -29 |      |      |   90 |  -51
in     | abstract                 |      |  148 |  -15 | -106 |      |   14
in     | address                  |      |  -20 |   93 |  -19 |  103 | -138
in     | address ahead            |   15 |   22 |  -29 |      |  -48 |
in     | address next             |   -9 |  -33 |   87 |      |  -28 |
in     | addressee                |   -9 |      |   80 |  -15 |      |
in     | adjourns                 |  -57 |      |      |   79 |   20 |  -49
in     | all                      |      |  -33 |  124 |      |  -72 |
in     | among labels             |  -45 |  -40 |  -37 |   14 |   63 |
in     | annex                    |      |      |      |  -73 |      |  110
in     | announces                |  143 |      |   -7 |  -61 |      |
in     | appeals                  |      |      |      |  -48 |   99 |
in     | applause                 |      |  -29 |      |   87 |  167 | -211
in     | article                  |  -21 |   16 |      |   55 |      |  -34
in     | asks                     |      |      |      |  -45 |  103 |  -32
in     | author in brackets       |      |      |   -9 |   17 |      |   56
in     | begins with bracket      |   26 |   60 |  -60 |   17 |  -74 |  -30
in     | begins with bullet       |   13 |      |      |      |  -29 |
in     | begins with digit        |   -6 |      |      |   40 |  -40 |  103
in     | begins with letter       |      |      |      |  -41 |  -83 |  150
in     | begins with quote        |  -21 |      |      |  -12 |   47 |
in     | behind labels            |  -19 |  -14 |      |      |    6 |   16
in     | body                     |  -15 |      |      |   26 |  -33 |
in     | body before              |  -21 |  -25 |      |   17 |   -9 |   11
in     | body behind              |   10 |    8 |      |    7 |  -12 |
in     | bold mark                |   42 |  -35 |  134 |  -78 |  -47 |
in     | byline                   |      |   93 |      |  -40 |      |
in     | commas                   |   10 |    6 |  -21 |   54 |  -10 |  -29
in     | compilation              |   88 |  -38 |      |  -34 |      |   16
in     | contact                  |      |      |      |      |  -35 |
in     | contents                 |   10 |      |      |      |      |
in     | copies                   |      |      |      |  -35 |      |   54
in     | cut at address           |  -15 |  -23 |   59 |   85 |      |   -6
in     | cut at blank             |   12 |   -6 |   -7 |   12 |      |
in     | cut at bracket           |      |      |      |      |   61 |  -66
in     | cut at colon             |      |   60 |   -9 |  -36 |      |
in     | cut at date              |      |  -38 |      |   49 |      |
in     | cut at kind              |  -17 |      |      |      |      |
in     | cut at label             |  -15 |   51 |      |   22 |  -31 |   -8
in     | cut at line              |   16 |  -61 |      |      |      |   33
in     | cut at mark              |    6 |  143 |      |  -61 |  -13 |  -55
in     | cut at number            |      |      |      |      |   12 |
in     | cut at page              |      |      |      |  -14 |      |   19
in     | cut at repeat            |   14 |      |   -6 |      |      |
in     | cut at stop              |  -17 |      |      |   -6 |      |   41
in     | date                     |  -25 |   43 |      |      |      |
in     | date ahead               |  -31 |  -54 |    7 |      |   26 |   18
in     | date next                |  -31 |   67 |      |  -61 |      |   65
in     | dated before             |      |  -41 |      |   27 |   19 |
in     | dateline                 |   45 |  -15 |      |  -15 |      |   17
in     | disclaims                |    9 |      |      |  -70 |      |   82
in     | document before          |  -11 |   10 |      |      |  -11 |   57
in     | document page            |   47 |  -29 |      |      |      |
in     | editor                   |      |      |      |  -25 |      |   31
in     | empty                    |      |   10 |   26 |  -98 |   -6 |   28
in     | ends in bracket          |   28 |  -46 |  -62 |      |      |   74
in     | ends in colon            |   -9 |  -35 |   34 |   44 |  -53 |
in     | ends in comma            |  -83 |  -68 |   43 |      |  175 |  -32
in     | ends in stop             |  -37 |   39 |      |   23 |      |
in     | ends in word             |   48 |   73 | -115 |      |  -22 |  -26
in     | ends talk                |      |  -21 |      |    6 |   21 |
in     | enumerates               |  124 |   10 |      |      | -106 |   46
in     | exclaims                 |   25 |  -23 |      |  -65 |   36 |
in     | file name                |   11 |  -17 |      |      |      |
in     | first label              |      | -104 |      |  144 |      |
in     | general                  |      |   64 |      |  -78 |   18 |  -22
in     | greets                   |      |      |  -10 |      |      |
in     | heading mark             |      |   53 |      |      |      |
in     | holds about              |      |    5 |      |   35 |      |  -40
in     | holds appeal             |      |   26 |      |  -43 |   44 |
in     | holds date               |  -54 |   52 |  -71 |      |  -18 |   97
in     | holds kind               |   47 |  -14 |  -52 |   19 |  -36 |
in     | holds speech             |   18 |      |      |  -88 |  -42 |   76
in     | in brackets              |  -16 |   27 |  -32 |    7 |      |   23
in     | in force                 |  -27 |      |      |      |   44 |
in     | inner label              |      |      |      |  110 |  -53 |   -8
in     | issue                    |  132 |  -10 |  -65 | -150 |      |  126
in     | issues                   |      |  -74 |      |      |   82 |
in     | kind                     |  -10 |   77 |      |      |      |
in     | kind ahead               |   43 |  -61 |      |   -8 |      |   58
in     | kind and number          |   26 |      |      |      |      |
in     | kind before              |   -6 |   29 |  -61 |      |      |
in     | kinds before             |      |  -10 |      |    7 |      |
in     | label                    |  -15 |   48 |      |   22 |  -31 |   -8
in     | label ahead              |   38 |    6 |      |  -32 |   -5 |
in     | label next               |   93 |   14 |  -21 |  -32 |   21 |   -5
in     | labels ahead             |    7 |   25 |      |  -12 |  -54 |  -19
in     | labels within            |      |   10 |      |   31 |  -59 |
in     | last address             |      |   20 |  -78 |  -19 |   14 |
in     | last but 0               |      |      |      |   24 |   -6 |  -18
in     | last but 1               |      |      |      |   46 |  -39 |
in     | last but 3               |      |  -40 |  -14 |   19 |   16 |  -16
in     | last but 8               |  -43 |  -12 |  -15 |    5 |   13 |
in     | last kind                |   19 |      |      |   83 |  -19 |
in     | last printing            |   -6 |   88 |      |   27 |  -76 |
in     | last prose               |      |      |      |      |      |  -22
in     | lead                     |  -26 |  -69 |  -11 |      |   64 |   68
in     | left 120                 |  -56 |  -63 |      |   26 |   18 |
in     | left 1200                |  -40 |  -40 |      |   37 |   30 |   68
in     | left 250                 |   13 |  -26 |  -21 |   22 |   17 |  -64
in     | left 40                  |      |  -97 |      |   25 |  -27 |   48
in     | left 500                 |   14 |  -41 |  -35 |   13 |      |
in     | length 120               |  114 |   41 |  -18 |      |  -12 |  -14
in     | length 14                |      |   -8 |      |   11 |      |
in     | length 2                 |  -21 | -115 |      |   29 |    6 |   49
in     | length 30                |  -32 |   18 |  -17 |      |      |   38
in     | length 6                 |      |  -33 |  134 |      |    7 |
in     | length 60                |   40 |   22 |  -55 |      |   11 |   -7
in     | letterhead               |   29 |  -29 |      |      |      |
in     | line head                |   14 |  -52 |  -76 |   11 |      |   29
in     | line of above            |      |  -20 |      |   72 |      |   -7
in     | line of abstract         |      |   64 |      |  -23 |      |   12
in     | line of addressee        |      |  -31 |   15 |   21 |      |
in     | line of all              |      |      |   76 |      |  -71 |
in     | line of annex            |      |      |      |  -38 |      |   88
in     | line of appeals          |      |      |      |  -54 |   75 |
in     | line of author in brackets |      |      |      |      |  -23 |   28
in     | line of body             |      |      |      |   88 |  -21 |
in     | line of byline           |      |   28 |      |      |      |
in     | line of contents         |   10 |      |      |      |      |
in     | line of copies           |      |      |      |      |      |   18
in     | line of date             |  -32 |   47 |      |   44 |      |
in     | line of dateline         |   61 |      |      |  -15 |      |
in     | line of document page    |   47 |  -29 |      |      |      |
in     | line of file name        |   28 |  -24 |      |      |      |
in     | line of in brackets      |      |      |      |  -51 |      |   85
in     | line of kind             |   14 |  -69 |      |      |      |
in     | line of kind and number  |      |    6 |      |      |      |
in     | line of label            |    6 |   22 |      |   35 |  -39 |
in     | line of longer prose     |      |   56 |      |  -29 |  -22 |   29
in     | line of name             |  -24 |   20 |    5 |  -41 |   10 |
in     | line of note             |      |      |      |      |      |   15
in     | line of number           |    6 |      |      |  -12 |      |
in     | line of offer            |      |      |      |  -22 |      |    8
in     | line of page field       |  -76 |   62 |      |      |      |   15
in     | line of page number      |   29 |  -46 |      |   44 |      |
in     | line of page words       |   70 |   -6 |      |  -30 |      |
in     | line of paper            |  -51 |   56 |      |      |      |
in     | line of path             |   67 |  -52 |      |      |      |
in     | line of paywall          |   -9 |   33 |      |      |  -28 |   41
in     | line of piece            |   67 |      |      |      |      |
in     | line of prose            |   13 |      |      |   14 |   21 |  -58
in     | line of related          |      |      |      |      |   -9 |   53
in     | line of short            |   20 |  -40 |      |      |      |   23
in     | line of short label      |      |   18 |  -15 |   22 |      |
in     | line of signed and dated |   51 |  -18 |      |      |      |
in     | line of speaker          |  104 |      |      |      |      |  -39
in     | line of subtitle         |  -35 |   48 |      |   39 |   -7 |  -10
in     | line of sums up          |      |      |      |      |   17 |
in     | line of vocative         |      |  -43 |   78 |      |   30 |  -32
in     | line of words            |  -56 |   45 |      |      |      |    9
in     | lines since label        |      |      |      |      |   -8 |    8
in     | long line                |   32 |  -36 |  -25 |    8 |    9 |    5
in     | longer                   |      |   67 |   -8 |   32 |  -60 |
in     | many page words          |   92 |   -7 |      |  -23 |  -45 |   35
in     | meeting says             |      |      |      |   48 |      |
in     | more prose before        |      |   10 | -111 |      |   17 |   19
in     | name                     |      |   34 |  -19 |  -28 |      |    6
in     | next steps               |      |      |      |  -12 |   50 |  -10
in     | no comma                 |      |   21 |      |   -6 |      |   19
in     | no kind before           |    8 |      |    8 |    9 |   -8 |   14
in     | no label                 |    7 |   14 |   -6 |      |   -5 |
in     | no line since label      |  -18 |      |      |      |      |   13
in     | no prose ahead           |  -33 |  -26 |    7 |  -11 |   20 |
in     | no prose before          |   31 |      |      |      |      |  -81
in     | no stop                  |  -24 |   19 |      |   28 |      |
in     | no word                  |  129 |   14 |      | -104 | -100 |   76
in     | note                     |      |      |      |      |  -37 |   84
in     | number                   |      |   14 |      |  -17 |      |
in     | number 0                 |      |      |      |   44 |      |
in     | number 1                 |  -14 |   -7 |      |   85 |      |
in     | number 3                 |   71 |    7 |  -11 |   36 |  -66 |  -11
in     | number 8                 |  -14 |   -9 |  -32 |   11 |  -45 |   22
in     | offer                    |      |      |  -45 |  -14 |      |   29
in     | offer ahead              |  -30 |      |      |   37 |      |
in     | offices before           |      |  -35 |  -23 |      |   35 |   10
in     | one comma                |  -10 |  -34 |  -51 |   10 |   12 |   13
in     | one stop                 |   31 |   -7 |  -22 |  -17 |    7 |   13
in     | page ahead               |      |      |      |      |  -17 |
in     | page field               |  -10 |   30 |      |      |      |   11
in     | page number              |   16 |   10 |      |      |      |
in     | page words               |   63 |   -6 |      |  -75 |  -60 |   97
in     | paper                    |      |    7 |      |    9 |      |
in     | path                     |   46 |  -27 |      |      |      |
in     | paywall                  |      |    7 |      |      |  -40 |   34
in     | people before            |  -31 |      |  -28 |      |      |   12
in     | piece                    |   76 |   -6 |      |   -7 |      |
in     | printed again near       |  -23 |   57 |      |      |      |
in     | printed before far       |   39 |      |      |    9 |  -52 |
in     | printed before near      |      |   68 |      |   22 |  -73 |  -26
in     | prose ahead              |   25 |   56 |   14 |   -9 |  -79 |  -22
in     | prose before             |  -23 |   15 |   22 |   13 |      |
in     | prose behind             |      |      |  -23 |      |      |    6
in     | prose below              |  -16 |   -9 |  -17 |      |   38 |   10
in     | prose next               |   17 |      |  -61 |      |      |   30
in     | published                |      |      |      |  -87 |   -9 |  130
in     | purpose                  |      |  -13 |      |   66 |      |
in     | related                  |      |      |      |  -27 |  -11 |   79
in     | requests                 |  -25 |   -8 |      |  -48 |  146 |
in     | resolves                 |      |  -40 |      |   -9 |   40 |   12
in     | salutes                  |      |      |      |      |   69 |  -45
in     | signed and dated         |   32 |      |      |  -12 |  -24 |   37
in     | signs                    |      |      |      |   57 | -139 |   68
in     | sort above               |      |  -29 |      |      |  125 |  -25
in     | sort abstract            |      |   74 |   -6 |  -47 |      |   14
in     | sort addressee           |      |  -55 |   81 |      |      |
in     | sort adjourns            |      |  -29 |      |  -45 |  151 |  -12
in     | sort all                 |      |      |   84 |      |  -71 |
in     | sort annex               |      |      |      |  -73 |      |  110
in     | sort appeals             |      |      |      |  -25 |   70 |
in     | sort author in brackets  |      |      |      |   16 |      |    5
in     | sort body                |  -44 |   42 |      |   23 |  -30 |
in     | sort byline              |      |   29 |      |      |      |
in     | sort contents            |   10 |      |      |      |      |
in     | sort copies              |      |      |      |  -35 |      |   54
in     | sort date                |  -25 |   43 |      |      |      |
in     | sort dateline            |   45 |  -15 |      |  -15 |      |   17
in     | sort document page       |   47 |  -29 |      |      |      |
in     | sort file name           |   28 |  -23 |      |      |      |
in     | sort in brackets         |      |      |  -10 |   24 |      |  -11
in     | sort kind                |      |      |      |    6 |      |
in     | sort kind and number     |      |    6 |      |      |      |
in     | sort label               |   -9 |   30 |      |   62 |  -82 |  -22
in     | sort longer prose        |      |      |      |   42 |  -51 |
in     | sort name                |      |      |      |    8 |      |   -5
in     | sort note                |      |      |      |      |  -22 |   56
in     | sort number              |      |   14 |      |  -17 |      |
in     | sort offer               |      |      |  -30 |      |      |
in     | sort page field          |   11 |  -18 |      |      |      |   24
in     | sort page number         |   21 |  -45 |      |   36 |      |
in     | sort page words          |      |   40 |      |    9 |      |  -52
in     | sort paper               |      |   58 |      |   -9 |      |
in     | sort path                |   46 |  -27 |      |      |      |
in     | sort paywall             |      |   10 |      |      |  -42 |
in     | sort piece               |   67 |      |      |      |      |
in     | sort prose               |  -78 |  -80 |   53 |   51 |   25 |  -58
in     | sort related             |      |      |      |  -37 |  -11 |   90
in     | sort short               |  -74 |   20 |      |   26 |   34 |  -52
in     | sort short label         |      |   22 |      |      |      |
in     | sort signed and dated    |      |      |      |  -26 |      |   43
in     | sort speaker             |  104 |      |      |      |      |
in     | sort subtitle            |  -38 |   51 |      |   44 |  -12 |  -12
in     | sort sums up             |      |      |      |   42 |      |
in     | sort vocative            |  -13 |   -8 |   99 |  -40 |   78 |  -32
in     | speaker                  |   47 |      |  -29 |   50 |  -12 |
in     | speech before            |      |   35 |   -7 |   19 |  -17 |    7
in     | stops                    |   11 |      |  -23 |   41 |   -9 |  -53
in     | strokes                  |      |      |      |  -29 |      |   45
in     | subtitle                 |      |   14 |      |    8 |  -11 |  -11
in     | sums up                  |      |      |      |  -48 |  116 |  -23
in     | thanks                   |      |      |    9 |      |   93 | -118
in     | turn                     |   68 |   -9 |   30 |    8 | -194 |   37
in     | under heading            |      |      |      |   29 |  -39 |
in     | vocative                 |  -13 |  -15 |   94 |  -24 |   43 |
in     | whole middle             |      |   56 |      |      |  -31 |
in     | within 200               |   89 |   34 |  -58 |      |  -25 |  -64
in     | within 60                |   28 |   32 |   16 |  -37 |  -56 |  -74
in     | within 8                 |      |    8 |      |  -31 |      |
in     | within earlier           |  -17 |   58 |      |      |  -33 |
"""

FOLLOWS = """
   -9 |    -2 |    17 |    82 |   -18 |    -7
    0 |   -17 |    78 |   -61 |     0 |     0
    0 |     0 |   -80 |    45 |     0 |    -2
    0 |     0 |     0 |     0 |     0 |     0
    0 |     0 |     0 |     0 |   -18 |    37
    0 |     0 |     0 |     0 |     0 |   -47
    0 |     0 |     0 |     0 |     0 |     0
"""
