"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      | -137 |      | -101 |      |
before | above                    |      |      |      |  -19 |   24 |
before | abstract                 |      |      |  -63 |  139 |      |
before | address                  |      |      |  -90 |   98 |  -77 |   62
before | addressee                |      |      |      |  121 |      |
before | adjourns                 |      |      |      |  -31 |  -67 |
before | all                      |      |      |      |  102 |      |
before | announces                |      |  162 |      |   15 |      |
before | appeals                  |      |      |      |      |      |  -18
before | applause                 |      |      |      |  -50 |   75 |   32
before | article                  |      |      |      |      |   44 |   95
before | asks                     |      |      |      |      |   36 |
before | author in brackets       |      |      |      |   64 |      |   43
before | begins with bracket      |      |  -56 |      |      |   32 |
before | begins with bullet       |      |      |      |      |   34 |
before | begins with digit        |      |   10 |   -9 |  106 |   34 |   66
before | begins with letter       |      |  -60 |   46 |  125 |      |  -70
before | begins with quote        |      |      |   27 |  -44 |  -24 |
before | body                     |      |  -31 |      |  -29 |  -13 |   22
before | bold mark                |      |      |      |  105 |      |
before | byline                   |      |      |   88 |   83 |      |
before | commas                   |      |      |      |  -41 |   32 |   32
before | compilation              |      |   85 |      |      |      |
before | copies                   |      |      |      |      |      |  -21
before | date                     |      |  -12 |      |   -7 |      |    8
before | dateline                 |      |   31 |      |      |      |
before | disclaims                |      |   13 |      |   20 |      |
before | empty                    |      |  -34 |  -15 |   84 |      |
before | ends in bracket          |      |      |   40 |   30 |  -15 |   13
before | ends in colon            |      |   17 |   95 |      |  -86 |  -52
before | ends in comma            |      |      |  -60 | -131 |  -69 |  -17
before | ends in stop             |      | -104 |      |  -61 |   28 |   31
before | ends in word             |      |  113 |   -6 |   21 |  -52 |  -28
before | ends talk                |      |      |      |  -40 |      |    7
before | enumerates               |      |   32 |      | -148 |   64 |  -13
before | exclaims                 |      |      |      |   48 |  -37 |   51
before | file name                |      |   68 |      |   75 |      |
before | general                  |      |      |      |   74 |      |   23
before | heading mark             |      |      |      |   80 |   97 |
before | holds about              |      |      |  -42 | -120 |      |
before | holds appeal             |      |      |      |   26 |   60 |   40
before | holds date               |      |  -34 |   42 |   13 |   44 |   29
before | holds kind               |      |  -57 |   31 |   86 |  -55 |   30
before | holds speech             |      |    9 |      |      |  -88 |  -31
before | in brackets              |      |  -27 |      |   44 |   82 |  -14
before | in force                 |      |      |      |   36 |   22 |   74
before | issue                    |      |      |   21 |      |      |  -33
before | issues                   |      |      |      |   80 |   18 |
before | kind                     |      |      |   13 |      |      |
before | kind and number          |      |   93 |      |   14 |      |
before | lead                     |      |   15 |  -35 |  -21 |    8 |
before | length 120               |      |   51 |      |      |      |   -7
before | length 14                |      |    7 |   28 |      |    7 |  -24
before | length 2                 |      |  -20 |      |  -55 |  -88 |
before | length 30                |      |    7 |      |      |    8 |  -22
before | length 6                 |      |  -26 |      |  -38 |  -18 |
before | length 60                |      |  -33 |      |   51 |  -15 |  -50
before | longer                   |      |      |   -8 |   62 |      |  113
before | many page words          |      |   56 |      |   25 |      |
before | meeting says             |      |      |      |      |  -48 |
before | name                     |      |      |      |  -37 |      |  -66
before | next steps               |      |      |      |      |  -10 |
before | no comma                 |      |   -6 |   30 |      | -130 |  -72
before | no stop                  |      |  -14 |   19 |  -65 |  -93 | -111
before | no word                  |      |  101 |      |  112 |      |   36
before | number                   |      |   90 |  140 |  -26 |      |
before | offer                    |      |      |   10 |      |    9 |
before | one comma                |      |      |  -10 |      |      |
before | one stop                 |      |      |      |  -17 |  -11 |    9
before | page field               |      |      |  -78 |   38 |      |
before | page number              |      |      |      |      |  -42 |
before | page words               |      |   43 |      |      |   72 |  -51
before | paper                    |      |      |      |   21 |  -76 |   56
before | path                     |      |      |      |  -12 |      |
before | paywall                  |      |      |      |      |      |  -20
before | piece                    |      |      |      |   48 |      |
before | published                |      |      |      |      |      | -106
before | purpose                  |      |   70 |      |   58 |  -44 |
before | requests                 |      |      |      |   65 |   68 |  -55
before | resolves                 |      |      |      |  -36 |   54 |
before | signed and dated         |      |  129 |      |      |      |   30
before | signs                    |      |      |      |      |  -93 |   24
before | sort above               |      |      |      |  -20 |   23 |
before | sort abstract            |      |      |      |  -92 |      |
before | sort addressee           |      |      |      |   39 |      |
before | sort adjourns            |      |      |      |  -31 |      |   22
before | sort all                 |      |      |      |   62 |      |
before | sort appeals             |      |      |      |      |      |  -19
before | sort author in brackets  |      |      |      |   44 |    6 |
before | sort body                |      |   -9 |      |      |      |   35
before | sort byline              |      |      |   94 |   27 |      |
before | sort copies              |      |      |      |      |      |  -21
before | sort date                |      |  -12 |      |   -7 |      |    8
before | sort dateline            |      |   31 |      |      |      |
before | sort file name           |      |  133 |      |  107 |      |
before | sort in brackets         |      |  -18 |      |   41 |   30 |
before | sort kind                |      |  -59 |   22 |  -17 |      |
before | sort kind and number     |      |   19 |      |   17 |      |
before | sort label               |      |  -47 |  -17 |  -12 |  -49 |   21
before | sort longer prose        |      |      |  -10 |  -76 |  -98 |   95
before | sort name                |      |   18 |      |  -61 |  -16 |  -49
before | sort number              |      |   90 |  140 |  -26 |      |
before | sort offer               |      |  -13 |   10 |      |      |
before | sort page field          |      |   10 |  -70 |   28 |      |
before | sort page number         |      |   89 |      |      |      |
before | sort page words          |      |      |      |   37 |  -11 |
before | sort paper               |      |      |      |   43 |      |    6
before | sort path                |      |      |      |  -12 |      |
before | sort paywall             |      |      |      |      |      |  -18
before | sort piece               |      |  -15 |      |   48 |      |
before | sort prose               |      |      |  -55 |   19 |  -19 |   -9
before | sort short               |      |   -7 |  -51 |  -30 |      |   51
before | sort short label         |      |  -22 |      |  -90 |      |
before | sort signed and dated    |      |    6 |      |  -53 |      |
before | sort speaker             |      |      |   46 |  114 |      |
before | sort strokes             |      |      |      |   48 |      |
before | sort subtitle            |      |      |      |      |   56 |
before | sort vocative            |      |      |      |  -68 |      |
before | speaker                  |      |  -14 |   27 |   42 |      |   -9
before | stops                    |      |   38 |      |   19 |    7 |   19
before | strokes                  |      |      |      |   50 |      |
before | subtitle                 |      |  -13 |      |      |   55 |
before | sums up                  |      |      |      |      |  -28 |
before | thanks                   |      |      |      |   19 |      |  116
before | turn                     |      |   16 |  -64 |  -86 |  -54 |  -18
before | vocative                 |      |      |      |  -82 |   57 |
behind | about                    |   54 |   48 |      |      |  -18 |
behind | above                    |      |      |      |      |  131 |    6
behind | abstract                 |  -34 |   30 |      |      |      |
behind | address                  |   98 |  -19 |  -17 |      |  -57 |  -74
behind | addressee                | -119 |   29 |  -55 |   44 |      |    9
behind | adjourns                 |      |  -23 |    6 |   87 |  -36 |
behind | all                      |      |   -5 |      |      |      |
behind | annex                    |      |      |      |      |   72 |   15
behind | announces                |  -26 |      |  -18 |  -75 |      |
behind | appeals                  |      |      |      |   22 |      |
behind | applause                 |      |      |      |      |   40 |
behind | article                  |      |    7 |   51 |  119 |      |
behind | asks                     |      |      |      |      |   47 |
behind | author in brackets       |      |   52 |      |   52 |  -11 |
behind | begins with bracket      |      |  -88 |      |   16 |   -8 |  -15
behind | begins with bullet       |  -11 |      |      |      |  -26 |
behind | begins with digit        |   44 |  -39 |  -22 |  -36 |   66 |
behind | begins with letter       |      |      |      |      |  -75 |   25
behind | begins with quote        |      |  -41 |      |   13 |   54 |
behind | blanked date             |      |      |      |      |    6 |
behind | body                     |   18 |  -19 |      |   62 |  -78 |
behind | bold mark                |      |  -19 |      |      |      |
behind | byline                   |  -16 |  -10 |      |      |   37 |
behind | commas                   |  -26 |  -38 |      |   62 |      |  -37
behind | contact                  |      |      |      |      |   76 |   19
behind | copies                   |      |      |      |      |  -42 |  -29
behind | date                     |  -11 |  -23 |      |      |   36 |   24
behind | dateline                 |      |   16 |      |      |  -28 |
behind | disclaims                |      |      |      |      |   77 |    6
behind | editor                   |      |      |      |      |   22 |
behind | empty                    |      |  161 |      |      |      |
behind | ends in bracket          |    7 |  -10 |      |  -56 |      |
behind | ends in colon            |      |      |  -18 |      |   -8 |
behind | ends in comma            |      |      |   43 |      |  148 |
behind | ends in stop             |      |  -76 |  -31 |   12 |   -7 |    7
behind | ends in word             |  -48 |  -54 |   54 |   37 |   11 |   -7
behind | ends talk                |      |      |      |   65 |  -33 |
behind | enumerates               |   12 |   -5 |  -45 |   75 |    6 |
behind | exclaims                 |      |      |   44 |   16 |  -21 |
behind | file name                |      |      |      |      |      |  -52
behind | general                  |      |      |      |   16 |  -50 |
behind | greets                   |      |      |   17 |  111 |      |
behind | holds about              |      |    6 |   74 |      |  -12 |
behind | holds appeal             |      |      |      |      |   66 |
behind | holds date               |   38 |   20 |      |   16 |   40 |
behind | holds kind               |      |  -63 |      |  -36 |   77 |
behind | holds speech             |  -10 |   75 |      |   13 |  -69 |
behind | in brackets              |      |   25 |      |  -19 |   21 |
behind | in force                 |      |      |  -58 |   14 |  -41 |
behind | issue                    |      |      |      |      |      |   10
behind | issues                   |      |   73 |      |      |  -35 |
behind | kind                     |      |      |      |  -30 |  -33 |
behind | kind and number          |      |  -48 |      |   26 |      |
behind | lead                     |  -73 |   43 |      |      |  -20 |
behind | length 120               |  -25 |  -53 |   13 |  -16 |  -22 |   -8
behind | length 14                |   64 |      |      |   19 |   18 |   64
behind | length 2                 |      |  123 |      |   50 |  -13 |  108
behind | length 30                |  -63 |  -28 |   62 |      |   11 |  -25
behind | length 6                 |      |      |  -22 |   93 |   50 |
behind | length 60                |      |  -21 |   -6 |  -26 |  -76 |  -58
behind | longer                   |  -13 |    8 |  -27 |  -29 |      |  -39
behind | many page words          |   78 |      |      |   43 |      |  120
behind | meeting says             |      |   56 |      |  -70 |      |
behind | name                     |  -31 |  -38 |      |    8 |  -21 |  -15
behind | no comma                 |   10 |      |      |      |   22 |   28
behind | no stop                  |   -5 | -102 |   11 |      |  -15 |
behind | no word                  |   86 |  -54 |      |   64 |      |  -58
behind | note                     |      |      |      |      |      |   63
behind | number                   |      |   48 |      |      |      |
behind | offer                    |      |      |      |   26 |  -22 |  -53
behind | one comma                |  -30 |  -64 |   11 |  -14 |      |
behind | one stop                 |      |      |      |    7 |   77 |  -58
behind | page field               |      |   32 |      |      | -112 |
behind | page number              |   25 |  -19 |      |   13 |      |   19
behind | page words               |   68 |  -13 |      |   26 |   18 |   12
behind | paper                    |      |   56 |      |      |      |
behind | paywall                  |      |   83 |      |      |   17 |
behind | piece                    |      |  -24 |      |      |   48 |
behind | published                |      |      |      |      |   35 |
behind | purpose                  |   11 |  -46 |   57 |      |      |
behind | related                  |      |      |      |      |   36 |   16
behind | requests                 |      |  -33 |      |  149 |   -8 |
behind | resolves                 |      |   27 |      |  -25 |  -26 |
behind | salutes                  |      |      |      |      |  166 |
behind | signed and dated         |  -10 |      |      |      |      |  -52
behind | signs                    |      |      |      |      |  -18 |   37
behind | sort above               |      |      |      |      |   23 |    9
behind | sort abstract            |  -34 |   21 |      |      |      |
behind | sort addressee           |      |      |      |  -23 |      |    9
behind | sort adjourns            |      |      |    8 |   34 |      |
behind | sort all                 |      |   -7 |      |      |      |
behind | sort annex               |      |      |      |      |   72 |   15
behind | sort appeals             |      |      |      |   21 |  -18 |
behind | sort author in brackets  |      |   19 |      |   92 |  -28 |   16
behind | sort blanked date        |      |      |      |      |   15 |
behind | sort body                |   20 |      |      |      |      |
behind | sort byline              |  -14 |  -10 |      |      |   40 |
behind | sort copies              |      |      |      |      |  -42 |  -29
behind | sort date                |  -11 |  -23 |      |      |   36 |   24
behind | sort dateline            |      |   16 |      |      |  -28 |
behind | sort editor              |      |      |      |      |  -25 |
behind | sort file name           |      |      |      |      |      |  -40
behind | sort in brackets         |   16 |  -24 |      |  -15 |   73 |
behind | sort kind                |      |  102 |      |      |      |  -10
behind | sort kind and number     |      |  -34 |      |   29 |      |
behind | sort label               |      |      |  -23 |   -9 |      |
behind | sort longer prose        |      |      |      |  -30 |  100 |
behind | sort name                |      |      |      |  -32 |      |  -63
behind | sort note                |      |      |      |      |      |   37
behind | sort number              |      |   48 |      |      |      |
behind | sort offer               |      |      |      |      |      |  -71
behind | sort page field          |      |  -54 |      |      |  -25 |   -8
behind | sort page number         |      |   -6 |      |      |      |   22
behind | sort page words          |      |      |      |   88 |   -7 |
behind | sort paper               |    7 |      |      |   -7 |      |
behind | sort paywall             |      |   83 |      |      |   31 |
behind | sort piece               |      |  -27 |      |      |      |
behind | sort prose               |      |      |   54 |   -8 |  -28 |  -28
behind | sort related             |      |      |      |      |   36 |   17
behind | sort short               |      |   10 |      |      |   35 |
behind | sort short label         |      |  -48 |      |  -19 |  -11 |
behind | sort signed and dated    |      |   -8 |      |      | -162 |
behind | sort speaker             |      |  -23 |      |      |      |
behind | sort strokes             |      |   87 |      |      |      |
behind | sort subtitle            |  -32 |   31 |      |      |      |
behind | sort sums up             |      |      |      |      |   11 |
behind | sort vocative            |      |      |      |   46 |      |
behind | speaker                  |      |      |   -5 |      |      |   10
behind | stops                    |      |  -97 |  -10 |      |    7 |    9
behind | strokes                  |      |   88 |      |      |  -30 |
behind | subtitle                 |  -10 |      |      |      |      |
behind | sums up                  |      |      |      |      |  -46 |
behind | thanks                   |      |      |      |      |  -10 |
behind | turn                     |   80 |   47 |      |  -80 |   50 |   14
behind | vocative                 |      |      |   18 |   36 |   -7 |
first  | 1 line since label       |      |      |      |  -12 |  -10 |   14
first  | 2 lines since label      |      |      |      |      |  -22 |  -26
first  | 3 lines since label      |      |      |      |      |  -70 |  -33
first  | about                    |   49 |  102 |      |  -30 |      |
first  | above                    |      |      |      |   73 |      |  -34
first  | abstract                 |      |  -71 |  -12 |  -54 |      |
first  | address                  |      |      |  199 |  -80 |  235 |
first  | address ahead            |      |   16 |  -46 |   45 |   12 |
first  | address next             |      |      |      |      |   -7 |
first  | addressee                |      |   19 |   27 |  -29 |      |
first  | adjourns                 |  -33 |      |      |  136 |      |  -48
first  | all                      |      |      |  156 |  -29 | -107 |
first  | among labels             |  -12 |      |  -18 |  -67 |  -10 |  -91
first  | annex                    |      |      |      |      |      |   91
first  | announces                |      |      |   -9 |   83 |      |
first  | appeals                  |      |      |      |      |   10 |  -27
first  | applause                 |      |      |      |   51 |   -8 | -213
first  | article                  |      |   27 |      |      |      |
first  | asks                     |      |      |      |      |   95 |  -13
first  | author in brackets       |      |  -26 |      |      |  -13 |   77
first  | begins with bracket      |      |  -72 |  -54 |  -76 | -120 |   57
first  | begins with bullet       |      | -101 |      |      |  -73 |   22
first  | begins with digit        |   17 |  -24 |   -6 |  -54 | -109 | -115
first  | begins with letter       |    8 |      |      |  -24 |      |   72
first  | begins with quote        |      |  122 |      |   84 |      |
first  | behind labels            |      |      |      |      |    6 |   -8
first  | body                     |   65 |  119 |      |      |  -11 |   58
first  | body before              |      |   31 |      |   21 |  -22 |  -20
first  | body behind              |      |      |      |      |      |  -54
first  | bold mark                |      |   56 |  -15 | -124 |      |
first  | byline                   |      |   -7 |      |  -58 |      |   53
first  | commas                   |  -31 |      |      |   70 |    7 |  -42
first  | compilation              |  -58 |      |      |  -49 |  -14 |   57
first  | contact                  |      |      |      |      |      |   23
first  | copies                   |      |      |      |      |      |  104
first  | cut at address           |      |      |  -94 |  103 |  -29 |
first  | cut at annex             |      |      |      |      |      |   47
first  | cut at blank             |      |  -34 |   34 |  -16 |  -77 |  -38
first  | cut at bracket           |      |      |      |      |      |   81
first  | cut at colon             |      |  -46 |      |      |      |   -8
first  | cut at date              |      |  -35 |      |      |      |
first  | cut at greeting          |      |      |      |  143 |      |
first  | cut at kind              |      |  -80 |      | -115 |      |
first  | cut at label             |  -12 |      |      |   36 |      |  -13
first  | cut at leave             |      |      |      |      |   23 |  -43
first  | cut at line              |      |  135 |   90 |   44 |  146 |   67
first  | cut at mark              |      |    9 |      |  -83 |  -30 |
first  | cut at number            |      |   10 |      |      |      |
first  | cut at repeat            |      |   57 |   -9 |  -33 |      |
first  | cut at stop              |      |      |      |      | -128 |  -74
first  | date                     |      |  -26 |      |    8 |      |
first  | date ahead               |      |   36 |   10 |   13 |   11 |
first  | date next                |  -38 |  -79 |      |      |  -31 |
first  | dated before             |      |      |      |  -51 |      |  -22
first  | dateline                 |      |  -37 |      |  115 |      |
first  | disclaims                |      |      |      |      |      |   57
first  | document before          |      |  -14 |   38 |      |   50 |   -9
first  | editor                   |      |      |      |      |      |   19
first  | empty                    |      |      |      |  -31 |      |   43
first  | ends in bracket          |   47 |  -12 |  -39 |   22 | -114 |  -45
first  | ends in colon            |  -86 |   13 |    6 |   11 |      |   16
first  | ends in comma            |  -19 |  -31 |   34 |  -35 |  -38 |  -17
first  | ends in stop             |  -32 |  -13 |    6 |  106 |      | -124
first  | ends in word             |   32 |   21 |  -60 |      |      |   24
first  | ends talk                |      |      |      |      |  125 |
first  | enumerates               |  -15 | -182 |      |  -15 | -186 | -146
first  | exclaims                 |      |      |   13 |   42 |   20 |  -60
first  | file name                |   44 | -109 |      |      |      |
first  | first label              |  -12 |   38 |      |   22 |      |
first  | general                  |      |      |      |      |   49 |  -11
first  | greets                   |      |      |      |   32 |      |
first  | heading mark             |  -24 |  103 |      |  -67 |      |
first  | holds about              |   37 |  112 |      |  -48 |      |   10
first  | holds appeal             |      |      |      |  -53 |      |  -49
first  | holds date               |   62 |      |  -62 |   44 |  -77 |  108
first  | holds kind               |   17 |  112 |  -53 |   14 |   25 |  -23
first  | holds speech             |  -69 |  -37 |   22 |  -52 |   75 |  112
first  | in brackets              |      |  -24 |  -26 |      |  -31 |
first  | in force                 |      |  -24 |      |      |      |
first  | inner label              |      |      |      |  -34 |   -8 |  -60
first  | issue                    |  117 | -124 |  -71 |      |      |    7
first  | issues                   |      |      |      |  119 |  -58 |
first  | kind                     | -114 |      |      |  -22 |      |
first  | kind ahead               |   -6 |  -10 |      |      |    5 |
first  | kind and number          |   29 |      |      |      |      |
first  | kind before              |      |   11 |      |   19 |  -29 |   34
first  | kinds before             |      |  -24 |      |  -48 |   24 |  -87
first  | label                    | -2000 | -2000 | -2000 |   27 | -2000 | -2000
first  | label ahead              |      |   10 |      |      |  -22 |
first  | label next               |      |    8 |  -19 | -111 |      |   54
first  | labels ahead             |    5 |  -51 |   96 |   56 |  -60 |
first  | labels within            |      |      |      |      |  -57 |
first  | last address             |  -19 |  -11 |      |      |   -9 |  -15
first  | last but 0               |      |      |      |      | -124 |  -18
first  | last but 1               |      |      |      |  -11 |  -53 |  -70
first  | last but 3               |      |  -34 |      |   14 |  -45 |
first  | last but 8               |   38 |   46 |      |  -10 |  -49 |
first  | last kind                |    6 |   22 |      |      |      |
first  | last printing            |      |      |      |  -24 |   10 |
first  | last prose               |      |   -6 |      |      |  -25 |   56
first  | lead                     |      |  -27 |      |  124 |  -11 |  -35
first  | left 120                 |      |  107 |      |   93 |  -15 |  -15
first  | left 1200                |   62 |  -13 |   19 |      |   22 |  -25
first  | left 250                 |      |   13 |   34 |  -29 |      |   10
first  | left 40                  |      | -103 |      |      |   42 |    5
first  | left 500                 |    5 |  101 |  -16 |      |  -17 |  -50
first  | length 120               |      |  -46 |      |  -12 |  -17 |   34
first  | length 14                |   -9 |   61 |   12 |  -25 |   30 |  -11
first  | length 2                 |      |  -92 |      |   10 |      |   45
first  | length 30                |   13 |   81 |   26 |      |   -9 |  -45
first  | length 6                 |  -11 | -154 | -125 |   55 |   29 |  -24
first  | length 60                |   11 |      |      |   31 |  -32 |
first  | letterhead               |   22 |  -35 |      |      |      |
first  | line head                |      |  223 |   26 |  145 |  111 |   60
first  | line of above            |      |      |      |   41 |   47 |  -16
first  | line of abstract         |      |  -70 |      |      |      |
first  | line of addressee        |      |   25 |   23 |      |      |
first  | line of adjourns         |      |      |      |   68 | -190 |
first  | line of all              |      |      |   88 |  -26 | -107 |
first  | line of annex            |      |      |      |      |      |    7
first  | line of appeals          |      |      |      |      |   13 |
first  | line of author in brackets |      |  -11 |      |      |      |  -11
first  | line of body             |   64 |  -28 |      |      |  -10 |   12
first  | line of byline           |      |   -6 |      |      |      |   44
first  | line of copies           |      |      |      |      |      |   43
first  | line of date             |      |  -23 |      |    8 |      |
first  | line of dateline         |      |  -37 |      |   73 |      |
first  | line of file name        |   25 |  -27 |      |      |      |
first  | line of in brackets      |  -73 |    8 |      |   52 |      |   54
first  | line of kind             |   50 |  172 |      |  -56 |      |
first  | line of kind and number  |      |   85 |      |      |      |
first  | line of label            |  -12 |      |      |      |      |  -44
first  | line of longer prose     |   -5 |  -22 |      |   63 |    7 |  -21
first  | line of name             |  -53 |      |   22 |  -11 |   16 |
first  | line of number           |      |  -33 |      |      |      |
first  | line of offer            |      |      |      |      |      |   28
first  | line of page field       |  -20 |  -74 |      |      |      |
first  | line of page number      |   39 |  -13 |      |      |      |   48
first  | line of page words       |      |      |      |  -20 |      |
first  | line of paper            |      |   48 |      |   14 |      |
first  | line of path             |   35 |  -24 |      |      |      |
first  | line of paywall          |      |  -17 |      |      |  -31 |
first  | line of piece            |  -64 |   40 |      |  -56 |      |
first  | line of prose            |  -42 |  -53 |  -27 |   -7 |  -13 |   22
first  | line of related          |      |      |      |      |      |   42
first  | line of short            |   24 |  152 |      |      | -106 |    7
first  | line of short label      |  -29 |   76 |  -12 |      |   51 |  -30
first  | line of signed and dated |      |  -13 |      |  -43 |      |
first  | line of speaker          |   59 |      |      |  -76 |      |  -62
first  | line of subtitle         |      |  -92 |      |      |  -58 |  -37
first  | line of sums up          |      |      |      |   10 |      |
first  | line of vocative         |      |      |  103 |    8 |  -23 |
first  | line of words            | -102 |      |      |  -76 |    6 |   -6
first  | lines since label        |      |      |      |      |   20 |  -43
first  | long line                |   87 |  118 |   61 |   16 |   62 |  -67
first  | longer                   |   -5 |   43 |      |  -16 |  -27 |
first  | many page words          |      |      |      |      |  -25 |  -26
first  | more prose before        |      |  -48 |   -8 |  -55 |   -8 |  -32
first  | name                     |  -55 |    9 |      |  -66 |   58 |  -46
first  | next steps               |      |      |      |      |  252 |
first  | no comma                 |      |  -22 |  -50 |  -23 |  -54 |  -28
first  | no kind before           |      |  -14 |  -48 |   47 |  -20 |  -13
first  | no label                 |  -22 |      |  -32 |   20 |      |    9
first  | no line since label      |      |   14 |      |   24 |  103 |   98
first  | no prose ahead           |   84 |   66 |      |   80 |  -34 |   13
first  | no prose before          |      |      |      |  195 |   94 |
first  | no stop                  |      |      |   42 |  129 |   -8 |   50
first  | no word                  |      |  -91 |   -7 | -131 | -119 |   65
first  | number                   |      |  -34 |      |      |      |
first  | number 0                 |      |      |      |   34 |      |
first  | number 1                 |      |      |      |   11 |  -16 |
first  | number 3                 |      |  -51 |      |  -12 |  -46 |  -22
first  | number 8                 |      |  -12 |      |  -15 |   75 |
first  | offer                    |      |   15 |   -9 |      |    7 |   57
first  | offer ahead              |   34 |   -8 |      |  -11 |  -12 |
first  | offices before           |      |      |      |   41 | -116 |
first  | one comma                |  -14 |   51 |      |   28 |  -10 |
first  | one stop                 |      |      |  -37 |   -7 |  -22 | -102
first  | page ahead               |   19 |  -24 |      |   14 |      |
first  | page field               |  -23 |  -25 |   -6 |   51 |      |   10
first  | page number              |      |  -35 |      |  -64 |   -5 |
first  | page words               |  138 |  -78 |      |      |      |    6
first  | paper                    |      |   25 |      |   13 |      |
first  | path                     |   35 |  -24 |      |      |      |
first  | paywall                  |      |  -23 |      |      |  -37 |   28
first  | people before            |      |      |  -65 |   69 |   82 |  -66
first  | piece                    |  -81 |   11 |      |  -49 |      |   81
first  | printed again near       |   50 |  103 |      |   53 |      |   -7
first  | printed before far       |      |  171 |      |   -5 |      |
first  | printed before near      |      |  -48 |      |  -45 |  -36 |  -16
first  | prose ahead              |  -10 |   70 |      |   -7 |  -16 |  -76
first  | prose before             |      |    9 |   30 |      |  -41 |   53
first  | prose behind             |      |    8 |      |   50 |   -8 |  -54
first  | prose below              |      |  -19 |   57 |   -6 | -134 |  -36
first  | prose next               |      |      |      |  -16 |      |  -23
first  | published                |      |      |      |      |      |  118
first  | purpose                  |      |   28 |      |   18 |      |
first  | related                  |      |      |      |      |      |   14
first  | requests                 |      |  -22 |      |   46 |      |
first  | resolves                 |      |      |      |   27 |   28 |
first  | salutes                  |      |      |      |      |  -54 |  -12
first  | signed and dated         |    6 |  -35 |      |      |      |  -38
first  | signs                    |      |      |      |   -9 | -195 |
first  | sort above               |      |      |      |   73 |  136 |  -27
first  | sort abstract            |      |  -70 |      |      |      |
first  | sort addressee           |      |   25 |  122 |      |      |
first  | sort adjourns            |      |      |      |   60 |   94 |  -11
first  | sort all                 |      |      |   99 |  -26 | -106 |
first  | sort annex               |      |      |      |      |      |   91
first  | sort appeals             |      |      |      |      |   30 |  -27
first  | sort author in brackets  |      |  -11 |      |      |  -10 |   44
first  | sort body                |   64 |   91 |      |      |  -11 |   40
first  | sort byline              |      |   -6 |      |      |      |   44
first  | sort copies              |      |      |      |      |      |  104
first  | sort date                |      |  -26 |      |    8 |      |
first  | sort dateline            |      |  -37 |      |  115 |      |
first  | sort file name           |   25 |  -27 |      |      |      |
first  | sort in brackets         |  -73 |    5 |      |   47 |      |  -36
first  | sort kind                |   50 |   59 |      |      |      |
first  | sort kind and number     |      |   85 |      |      |      |
first  | sort label               |  -12 |      |      |   17 |  -56 | -119
first  | sort longer prose        |   -5 |  -36 |   14 |      |      |  -32
first  | sort name                |  -53 |   -6 |      |   39 |   66 |
first  | sort number              |      |  -34 |      |      |      |
first  | sort offer               |      |   25 |      |   13 |      |   29
first  | sort page field          |  -20 |  -75 |      |      |      |   43
first  | sort page number         |   39 |  -13 |      |      |      |    6
first  | sort page words          |      |      |      |  -20 |      |
first  | sort paper               |      |   54 |      |      |      |
first  | sort path                |   35 |  -24 |      |      |      |
first  | sort paywall             |      |  -23 |      |      |  -35 |   30
first  | sort piece               |  -64 |   40 |      |  -56 |      |
first  | sort prose               |  -81 |  104 |  -69 |   48 |  -23 | -134
first  | sort related             |      |      |      |      |      |   18
first  | sort short               |   24 |   51 |   63 |  -38 |      |   -5
first  | sort short label         |  -29 |   46 |  -22 |  -42 |   52 |  -31
first  | sort signed and dated    |      |      |      |  -40 |      |
first  | sort speaker             |   59 |      |      |  -77 |      |  -10
first  | sort subtitle            |      |  -97 |      |      |  -61 |  -37
first  | sort sums up             |      |      |      |   55 |  -82 |
first  | sort vocative            |      |      |   64 |      |  123 |
first  | speaker                  |   60 |      |      |      |      |  -33
first  | speech before            |      |      |      |      |  -40 |   -9
first  | stops                    |  -14 |  -63 |      |    5 |   42 | -100
first  | strokes                  |      |      |      |      |      |  102
first  | subtitle                 |      |  -99 |      |      |  -56 |  -37
first  | sums up                  |      |      |      |   55 |  169 |   -6
first  | thanks                   |      |      |   14 |      |   23 |  -58
first  | this document            |      |      |      |      |   35 |
first  | turn                     |  -41 |  -49 |   35 | -139 |  -20 |   16
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   13
first  | vocative                 |      |      |   64 |      |   58 |
first  | whole middle             |      |      |      |    9 | -2000 |
first  | within 200               |      |      |   19 |   46 |      |
first  | within 60                |      |  -28 |    7 |   49 |   47 |  -32
first  | within 8                 |      |  -28 |      |  -49 |      |
first  | within earlier           |      |   30 |      |  -87 |  -42 |
in     | 1 line since label       |      |      |      |      |  -12 |   23
in     | 2 lines since label      |      |      |      |  -16 |   18 |
in     | 3 lines since label      |      |      |      |      |   23 |  -57
in     | about                    |  -26 |   80 |      |  -74 |   83 |   -8
in     | above                    |      |  -30 |      |      |  103 |  -43
in     | abstract                 |      |  170 |  -12 | -115 |      |   12
in     | address                  |      |  -29 |   91 |  -20 |   99 | -158
in     | address ahead            |   13 |   24 |  -22 |      |  -46 |
in     | address next             |  -16 |  -43 |  115 |      |      |
in     | addressee                |  -11 |      |   90 |      |      |
in     | adjourns                 |  -54 |      |      |  104 |   15 |  -52
in     | all                      |      |  -31 |  140 |   20 | -112 |
in     | among labels             |  -41 |  -65 |  -28 |   16 |   40 |  -20
in     | annex                    |      |      |      |  -73 |      |  124
in     | announces                |  158 |      |  -11 |  -68 |      |
in     | appeals                  |      |      |      |  -33 |   90 |
in     | applause                 |      |  -39 |      |  104 |  177 | -231
in     | article                  |  -25 |   29 |      |   55 |      |  -31
in     | asks                     |      |      |      |  -54 |  114 |  -22
in     | author in brackets       |      |      |   -8 |   19 |      |   12
in     | begins with bracket      |   57 |   89 |  -61 |   21 |  -82 |  -36
in     | begins with bullet       |    6 |      |      |      |  -22 |
in     | begins with digit        |  -12 |  -22 |  -22 |      |  -62 |   58
in     | begins with letter       |      |      |      |  -37 |  -91 |  143
in     | begins with quote        |  -95 |   38 |      |      |   63 |
in     | behind labels            |  -21 |  -28 |      |      |   14 |   11
in     | body                     |  -11 |      |      |   48 |  -39 |
in     | body before              |  -41 |  -44 |      |   11 |  -11 |    6
in     | body behind              |   20 |      |  -11 |   13 |      |
in     | bold mark                |   40 |  -31 |  160 |  -77 |  -45 |
in     | byline                   |      |  105 |      |  -51 |      |
in     | commas                   |      |    5 |  -12 |   42 |      |  -38
in     | compilation              |   84 |  -54 |      |  -33 |      |   23
in     | contact                  |      |      |      |      |  -70 |   50
in     | contents                 |   13 |      |      |      |      |
in     | copies                   |      |      |      |  -34 |      |   50
in     | cut at address           |  -31 |  -21 |   70 |   97 |      |  -31
in     | cut at blank             |      |      |      |   23 |      |
in     | cut at bracket           |      |      |      |      |   21 |  -72
in     | cut at colon             |      |   66 |  -13 |  -61 |      |
in     | cut at date              |      |  -38 |      |   48 |      |
in     | cut at greeting          |      |      |   -5 |    8 |      |
in     | cut at kind              |  -23 |    8 |      |      |      |
in     | cut at label             |  -35 |   58 |      |   22 |  -29 |
in     | cut at leave             |      |      |      |      |   49 |  -50
in     | cut at line              |   16 |  -55 |    6 |   -6 |      |   30
in     | cut at mark              |      |  175 |      |  -87 |      |  -83
in     | cut at page              |      |      |      |  -11 |      |   24
in     | cut at repeat            |   21 |      |   -8 |      |      |
in     | cut at stop              |  -30 |      |      |      |   -9 |   33
in     | date                     |  -24 |   36 |      |      |   -8 |
in     | date ahead               |  -25 |  -66 |   10 |   -6 |    9 |   14
in     | date next                |  -80 |   81 |      |  -73 |      |   92
in     | dated before             |      |  -53 |      |   25 |      |
in     | dateline                 |   54 |  -17 |      |  -18 |      |    9
in     | disclaims                |    6 |      |      |  -82 |      |   89
in     | document before          |  -15 |      |  -17 |      |  -17 |   39
in     | document page            |   48 |  -33 |      |      |      |
in     | editor                   |      |      |      |  -12 |      |   16
in     | empty                    |      |   11 |   20 | -102 |      |   22
in     | ends in bracket          |    6 |  -68 |  -71 |      |   15 |   92
in     | ends in colon            |  -12 |  -51 |   39 |   69 |  -77 |  -10
in     | ends in comma            | -134 |  -83 |   50 |   10 |  215 |  -68
in     | ends in stop             |  -64 |   11 |  -20 |   17 |      |   10
in     | ends in word             |   28 |   65 | -136 |    7 |  -16 |  -17
in     | ends talk                |      |  -24 |      |      |   34 |
in     | enumerates               |  106 |   10 |      |   -7 |  -71 |   37
in     | exclaims                 |   35 |  -21 |      |  -57 |   61 |
in     | file name                |   15 |      |      |      |      |
in     | first label              |      | -135 |      |  149 |      |
in     | general                  |      |   67 |      | -115 |   26 |  -13
in     | greets                   |      |      |   -9 |      |      |
in     | heading mark             |      |   62 |      |      |      |  -11
in     | holds about              |      |      |      |   25 |  -23 |  -35
in     | holds appeal             |      |      |      |  -58 |   49 |
in     | holds date               |  -45 |   48 |  -75 |      |      |   85
in     | holds kind               |   24 |  -16 |  -65 |   10 |  -52 |    8
in     | holds speech             |   44 |    5 |      |  -70 |  -53 |   66
in     | in brackets              |   -5 |   24 |  -30 |      |      |   24
in     | in force                 |  -23 |      |      |      |   57 |
in     | inner label              |      |      |      |  101 |  -62 |
in     | issue                    |  147 |   -8 |  -70 | -145 |      |  132
in     | issues                   |      |  -89 |      |    8 |   82 |
in     | kind                     |      |  119 |      |      |      |
in     | kind ahead               |   58 |  -61 |      |  -28 |      |   54
in     | kind and number          |   33 |      |      |      |      |
in     | kind before              |      |   26 |  -79 |      |    6 |
in     | kinds before             |      |  -16 |      |      |   -6 |
in     | label                    |  -35 |   57 |      |   23 |  -29 |
in     | label ahead              |   51 |   13 |      |  -38 |  -10 |  -17
in     | label next               |  132 |   37 |  -15 |  -48 |   26 |
in     | labels ahead             |    7 |   20 |      |      |  -65 |   -6
in     | labels within            |      |   12 |      |   47 |  -76 |
in     | last address             |      |   12 |  -55 |  -17 |   27 |
in     | last but 0               |      |      |      |   26 |   32 |  -14
in     | last but 1               |      |      |      |   34 |  -42 |
in     | last but 3               |      |  -51 |  -18 |   10 |    6 |
in     | last but 8               |  -61 |  -18 |  -19 |    7 |   11 |
in     | last kind                |   32 |  -10 |      |   95 |  -25 |
in     | last printing            |  -10 |  102 |      |   25 |  -75 |
in     | lead                     |  -24 |  -64 |      |      |   76 |   78
in     | left 120                 |  -64 |  -78 |      |   21 |   21 |  -25
in     | left 1200                |  -56 |  -48 |      |   35 |   32 |   86
in     | left 250                 |   27 |  -21 |  -20 |   25 |   19 |  -70
in     | left 40                  |   -8 | -104 |      |   16 |  -55 |   52
in     | left 500                 |   16 |  -45 |  -50 |   11 |   -9 |
in     | length 120               |  120 |   38 |  -32 |      |  -29 |  -30
in     | length 14                |  -11 |   -6 |      |   10 |    7 |
in     | length 2                 |  -17 | -127 |      |   22 |   20 |   87
in     | length 30                |  -32 |   17 |  -33 |   -5 |   -6 |   30
in     | length 6                 |      |  -21 |  150 |   -6 |   19 |
in     | length 60                |   30 |   33 |  -55 |      |    5 |  -31
in     | letterhead               |   50 |  -41 |      |      |      |
in     | line head                |   14 |  -50 |  -70 |   17 |  -15 |   31
in     | line of above            |      |  -22 |      |   65 |      |
in     | line of abstract         |      |   72 |      |  -20 |   -7 |   12
in     | line of addressee        |      |  -27 |   14 |   19 |      |
in     | line of adjourns         |      |      |      |      |   16 |
in     | line of all              |      |      |   82 |   35 | -112 |
in     | line of annex            |      |      |      |  -51 |      |   84
in     | line of appeals          |      |      |      |  -66 |   93 |
in     | line of author in brackets |      |      |      |      |      |   14
in     | line of body             |      |      |      |   66 |  -31 |
in     | line of byline           |      |   21 |      |      |      |
in     | line of contents         |   13 |      |      |      |      |
in     | line of copies           |      |      |      |      |      |    8
in     | line of date             |  -50 |   54 |      |   51 |   -6 |
in     | line of dateline         |   68 |      |      |  -31 |      |
in     | line of document page    |   48 |  -33 |      |      |      |
in     | line of file name        |   36 |  -30 |      |      |      |
in     | line of in brackets      |  -11 |      |      |  -80 |      |  111
in     | line of kind             |   10 |  -93 |      |   15 |      |
in     | line of kind and number  |      |   12 |      |      |      |
in     | line of label            |    9 |      |      |   42 | -2000 |  -14
in     | line of longer prose     |      |   62 |      |  -24 |  -63 |   53
in     | line of name             |   -5 |   19 |   15 |  -23 |      |    7
in     | line of note             |      |      |      |      |      |   23
in     | line of number           |   14 |      |      |  -31 |      |
in     | line of offer            |      |      |      |  -15 |      |   13
in     | line of page field       |  -66 |   79 |      |   -8 |      |   30
in     | line of page number      |   33 |  -63 |      |   35 |      |
in     | line of page words       |   60 |  -13 |      |  -37 |      |
in     | line of paper            |  -49 |   49 |      |      |      |
in     | line of path             |   77 |  -59 |      |      |      |
in     | line of paywall          |      |   29 |      |      |  -35 |   44
in     | line of piece            |   64 |      |      |      |      |
in     | line of prose            |   15 |    5 |      |    6 |   18 |  -70
in     | line of related          |      |      |      |      |  -31 |   61
in     | line of short            |    7 |  -26 |      |      |      |
in     | line of short label      |      |    9 |  -18 |   22 |      |   -8
in     | line of signed and dated |   41 |      |      |      |      |
in     | line of speaker          |  124 |      |      |      |      |  -65
in     | line of strokes          |      |    8 |      |      |      |
in     | line of subtitle         |  -40 |   52 |      |   27 |      |  -44
in     | line of sums up          |      |      |      |  -22 |   75 |
in     | line of vocative         |      |  -43 |   87 |    7 |   17 |  -38
in     | line of words            |  -52 |   37 |  -16 |  -16 |   22 |   19
in     | lines since label        |      |      |      |      |  -11 |   10
in     | long line                |   31 |  -35 |  -21 |      |    7 |   26
in     | longer                   |      |   69 |  -22 |   45 |  -93 |  -69
in     | many page words          |   96 |   -7 |      |  -29 |  -38 |   49
in     | meeting says             |      |      |      |   54 |  -24 |
in     | more prose before        |   15 |   31 | -118 |   13 |  -12 |   11
in     | name                     |      |   61 |  -10 |  -17 |   -8 |   28
in     | next steps               |      |      |      |      |   43 |  -10
in     | no comma                 |      |   19 |      |      |   -7 |   23
in     | no kind before           |   14 |   -8 |      |    7 |  -18 |    8
in     | no label                 |   13 |   11 |   -9 |      |   -5 |
in     | no line since label      |  -20 |      |      |      |      |    9
in     | no prose ahead           |  -20 |  -17 |   17 |      |   12 |
in     | no prose before          |   30 |   16 |      |      |      |  -67
in     | no stop                  |  -21 |   22 |  -10 |   34 |   26 |
in     | no word                  |  131 |      |   -8 |  -99 |  -41 |   19
in     | note                     |      |      |      |      |  -18 |   83
in     | number                   |   14 |    6 |      |  -38 |      |
in     | number 0                 |      |      |      |   34 |      |
in     | number 1                 |  -11 |  -14 |      |   96 |  -16 |
in     | number 3                 |   74 |      |  -21 |    7 |  -64 |  -18
in     | number 8                 |      |      |  -27 |    7 |  -62 |   35
in     | offer                    |      |      |  -49 |  -15 |      |   37
in     | offer ahead              |  -16 |      |      |   49 |  -14 |    9
in     | offices before           |      |  -24 |  -18 |      |   27 |    8
in     | one comma                |      |  -49 |  -58 |    9 |    8 |
in     | one stop                 |   54 |  -11 |  -12 |  -10 |      |   10
in     | page ahead               |   -7 |    7 |      |    7 |      |  -15
in     | page field               |   -7 |   25 |   -6 |      |      |   22
in     | page number              |      |   11 |      |      |      |
in     | page words               |   70 |      |      |  -82 |  -50 |  101
in     | paper                    |      |   30 |      |    6 |      |
in     | path                     |   55 |  -30 |      |      |      |
in     | paywall                  |      |      |      |   -8 |  -51 |   39
in     | people before            |  -41 |      |      |      |    6 |   17
in     | piece                    |  107 |      |      |  -10 |      |
in     | printed again near       |  -13 |   45 |      |      |      |
in     | printed before far       |   54 |      |      |      |  -69 |
in     | printed before near      |      |   65 |      |   19 |  -72 |  -24
in     | prose ahead              |   14 |   55 |      |  -16 | -101 |
in     | prose before             |  -38 |   16 |   19 |      |      |  -23
in     | prose behind             |      |   -5 |  -30 |      |      |   20
in     | prose below              |  -30 |  -10 |  -19 |      |   19 |   16
in     | prose next               |   26 |      |  -98 |   -6 |    5 |    9
in     | published                |      |      |      |  -96 |  -10 |  145
in     | purpose                  |      |  -17 |      |   91 |      |  -10
in     | related                  |      |      |      |  -31 |      |   79
in     | reports back             |      |      |      |  -39 |   78 |
in     | requests                 |  -29 |   -7 |    6 |  -44 |  201 |  -40
in     | resolves                 |      |  -44 |      |  -10 |   43 |   30
in     | salutes                  |      |      |      |  -53 |  138 |  -47
in     | signed and dated         |   31 |      |      |   -5 |  -28 |   35
in     | signs                    |      |      |      |   41 |  -93 |   59
in     | sort above               |      |  -28 |      |      |  103 |
in     | sort abstract            |      |   82 |      |  -61 |      |   12
in     | sort addressee           |      |  -59 |   91 |      |      |
in     | sort adjourns            |      |  -34 |      |  -53 |  190 |  -15
in     | sort all                 |      |      |   92 |   34 | -112 |
in     | sort annex               |      |      |      |  -73 |      |  124
in     | sort appeals             |      |      |      |  -19 |   62 |
in     | sort author in brackets  |      |      |      |      |      |   30
in     | sort body                |  -53 |   46 |      |   30 |  -37 |
in     | sort byline              |      |   24 |      |      |      |
in     | sort contents            |   13 |      |      |      |      |
in     | sort copies              |      |      |      |  -34 |      |   50
in     | sort date                |  -24 |   36 |      |      |   -8 |
in     | sort dateline            |   54 |  -17 |      |  -18 |      |    9
in     | sort document page       |   48 |  -33 |      |      |      |
in     | sort file name           |   37 |  -26 |      |      |      |
in     | sort in brackets         |      |      |      |   68 |      |  -18
in     | sort kind                |    8 |  -13 |      |      |      |
in     | sort kind and number     |      |   12 |      |      |      |
in     | sort label               |  -27 |   13 |      |   44 | -138 |   -6
in     | sort longer prose        |      |   13 |      |   23 |  -32 |
in     | sort name                |      |    7 |      |   10 |      |  -11
in     | sort note                |      |      |      |      |   -6 |   44
in     | sort number              |   14 |    6 |      |  -38 |      |
in     | sort offer               |      |      |  -34 |      |      |    6
in     | sort page field          |   35 |  -49 |      |   -8 |      |   39
in     | sort page number         |   36 |  -61 |      |   14 |      |
in     | sort page words          |      |   39 |      |   23 |  -25 |  -39
in     | sort paper               |      |   69 |      |   -7 |      |
in     | sort path                |   55 |  -30 |      |      |      |
in     | sort paywall             |      |      |      |      |  -49 |
in     | sort piece               |   64 |      |      |      |      |
in     | sort prose               |  -87 |  -62 |   78 |   53 |   24 |  -37
in     | sort related             |      |      |      |  -32 |      |   86
in     | sort short               |  -40 |   32 |      |   31 |   28 |  -40
in     | sort short label         |      |   18 |      |      |      |   -6
in     | sort signed and dated    |      |      |      |  -33 |      |   39
in     | sort speaker             |  124 |      |      |      |      |  -19
in     | sort strokes             |      |    8 |      |      |      |
in     | sort subtitle            |  -41 |   53 |      |   27 |      |  -45
in     | sort sums up             |      |      |      |   54 |      |   -7
in     | sort vocative            |   -9 |   -7 |  117 |  -21 |   99 |  -55
in     | speaker                  |   56 |      |  -19 |   57 |  -15 |
in     | speech before            |      |   42 |      |   31 |  -30 |
in     | stops                    |      |  -18 |  -47 |   34 |      |  -28
in     | strokes                  |      |      |      |  -16 |  -28 |   82
in     | subtitle                 |      |    9 |      |      |      |  -43
in     | sums up                  |      |      |      |  -24 |  123 |  -32
in     | thanks                   |      |      |   12 |      |  133 | -130
in     | turn                     |   56 |      |   35 |   10 | -198 |   39
in     | under heading            |      |      |      |   51 |  -48 |   18
in     | vocative                 |   -9 |      |   87 |  -21 |   32 |
in     | whole middle             |      |   67 |      |      |  -32 |
in     | within 200               |   93 |   32 |  -49 |      |  -22 |  -75
in     | within 60                |   24 |   38 |   16 |  -27 |  -68 |  -90
in     | within 8                 |      |    5 |      |  -27 |      |
in     | within earlier           |  -15 |   54 |      |      |  -26 |
"""

FOLLOWS = """
  -10 |    -3 |    10 |    78 |   -13 |    -8
    0 |   -28 |    65 |   -74 |     0 |     0
    0 |     0 |  -106 |    47 |    -1 |    -2
    0 |     0 |     0 |     2 |     0 |     0
    0 |     0 |     0 |     0 |   -21 |    12
    0 |     0 |     0 |     0 |     0 |   -21
    0 |     0 |     0 |     0 |     0 |     0
"""
