"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      | -115 |      |  -89 |      |
before | above                    |      |      |      |  -20 |   32 |   26
before | abstract                 |      |      |  -57 |  123 |      |
before | address                  |      |      |  -59 |   74 |  -79 |   40
before | addressee                |      |      |      |   99 |      |
before | adjourns                 |      |      |      |  -29 |  -55 |
before | all                      |      |      |      |   88 |      |
before | announces                |      |  141 |      |   19 |      |
before | appeals                  |      |      |      |      |   27 |
before | applause                 |      |      |      |  -40 |   64 |   48
before | article                  |      |      |      |      |   35 |   89
before | asks                     |      |      |      |      |   32 |
before | author in brackets       |      |      |      |   66 |   15 |   45
before | begins with bracket      |      |  -46 |      |    9 |   24 |
before | begins with bullet       |      |      |      |      |   14 |
before | begins with digit        |      |      |      |   93 |   19 |   79
before | begins with letter       |      |  -49 |   44 |  120 |      |  -62
before | begins with quote        |      |      |   28 |  -21 |  -27 |
before | body                     |      |  -15 |      |  -21 |  -16 |   25
before | bold mark                |      |      |      |   98 |      |
before | byline                   |      |      |   82 |   71 |      |
before | commas                   |      |      |      |  -24 |   33 |   29
before | compilation              |      |   65 |      |      |      |
before | copies                   |      |      |      |      |      |  -21
before | date                     |      |  -13 |      |   -6 |      |    8
before | dateline                 |      |   37 |      |      |      |
before | disclaims                |      |   13 |      |   19 |      |
before | empty                    |      |  -25 |  -11 |   73 |      |
before | ends in bracket          |      |      |   38 |   29 |      |    8
before | ends in colon            |      |      |   80 |      |  -58 |
before | ends in comma            |      |      |  -66 | -109 |  -58 |  -21
before | ends in stop             |      | -106 |   -6 |  -59 |   30 |   23
before | ends in word             |      |   84 |   -6 |   29 |  -43 |  -50
before | ends talk                |      |      |      |  -30 |      |
before | enumerates               |      |   25 |      | -141 |   50 |   14
before | exclaims                 |      |      |      |   29 |  -51 |   58
before | file name                |      |   51 |      |   65 |      |
before | general                  |      |      |      |   73 |    7 |
before | heading mark             |      |      |      |   83 |   71 |    6
before | holds about              |      |      |  -30 |  -99 |      |
before | holds appeal             |      |      |      |   28 |   50 |   34
before | holds date               |      |  -27 |   38 |   21 |      |   13
before | holds kind               |      |  -46 |   17 |   75 |  -58 |   35
before | holds speech             |      |      |      |   -8 |  -48 |  -32
before | in brackets              |      |  -29 |      |   32 |   83 |  -10
before | in force                 |      |      |      |   33 |   15 |   58
before | issue                    |      |   18 |   19 |      |      |  -31
before | issues                   |      |      |      |   72 |      |
before | kind                     |      |   -6 |   10 |      |      |
before | kind and number          |      |   71 |      |   14 |      |
before | lead                     |      |    9 |  -37 |  -20 |    6 |
before | length 120               |      |   48 |      |      |    6 |
before | length 14                |      |   13 |   21 |  -15 |   10 |   -6
before | length 2                 |      |      |      |  -47 |  -58 |   19
before | length 30                |      |      |      |    6 |    7 |
before | length 6                 |      |  -40 |      |  -41 |  -23 |  -26
before | length 60                |      |  -31 |      |   57 |  -11 |  -37
before | longer                   |      |      |  -12 |   45 |    7 |   86
before | many page words          |      |   33 |      |   32 |      |
before | meeting says             |      |      |      |      |  -43 |   30
before | name                     |      |      |      |  -32 |    5 |  -42
before | no comma                 |      |      |   31 |      | -128 |  -68
before | no stop                  |      |      |   13 |  -55 |  -79 | -119
before | no word                  |      |   86 |   -6 |  105 |      |   20
before | number                   |      |   84 |  121 |  -20 |      |
before | offer                    |      |      |    9 |      |      |
before | one comma                |      |      |  -16 |      |   -7 |   -7
before | one stop                 |      |      |      |  -17 |      |    6
before | page field               |      |    5 |  -67 |   29 |      |
before | page number              |      |   -7 |      |      |   -6 |
before | page words               |      |   38 |      |      |   60 |  -49
before | paper                    |      |      |      |   21 |      |   41
before | path                     |      |    9 |      |   -7 |      |
before | paywall                  |      |   -9 |      |      |      |  -19
before | piece                    |      |      |      |   44 |      |
before | published                |      |      |      |      |      |  -85
before | purpose                  |      |   59 |      |   30 |  -92 |
before | related                  |      |   -7 |      |      |      |
before | requests                 |      |      |      |   55 |   46 |  -45
before | resolves                 |      |      |      |  -35 |   63 |
before | signed and dated         |      |  115 |      |      |      |   20
before | signs                    |      |      |      |      | -110 |
before | sort above               |      |      |      |  -20 |   32 |   39
before | sort abstract            |      |      |      |  -80 |      |
before | sort addressee           |      |      |      |   42 |      |
before | sort adjourns            |      |      |      |  -27 |  -13 |   14
before | sort all                 |      |      |      |   50 |      |
before | sort appeals             |      |      |      |      |   49 |
before | sort author in brackets  |      |      |      |   37 |   32 |
before | sort body                |      |      |      |      |      |   29
before | sort byline              |      |      |   90 |   26 |      |
before | sort copies              |      |      |      |      |      |  -21
before | sort date                |      |  -13 |      |   -6 |      |    8
before | sort dateline            |      |   37 |      |      |      |
before | sort file name           |      |  115 |      |   94 |      |
before | sort in brackets         |      |  -25 |      |   36 |   17 |
before | sort kind                |      |  -47 |   18 |  -22 |      |
before | sort kind and number     |      |   13 |      |   18 |      |
before | sort label               |      |  -43 |   -7 |  -19 |  -18 |
before | sort longer prose        |      |      |   -8 |  -66 |  -77 |   76
before | sort name                |      |   14 |      |  -66 |   -9 |  -26
before | sort number              |      |   84 |  121 |  -20 |      |
before | sort offer               |      |  -10 |    9 |      |      |
before | sort page field          |      |   14 |  -63 |   13 |      |
before | sort page number         |      |   83 |      |      |      |
before | sort page words          |      |    5 |      |   29 |      |   -8
before | sort paper               |      |      |      |   46 |      |
before | sort path                |      |    9 |      |   -7 |      |
before | sort paywall             |      |      |      |      |      |  -19
before | sort piece               |      |  -11 |      |   43 |      |
before | sort prose               |      |  -10 |  -55 |   10 |  -19 |  -23
before | sort related             |      |   -7 |      |      |      |
before | sort short               |      |  -24 |  -46 |  -30 |      |   59
before | sort short label         |      |  -33 |      |  -83 |      |
before | sort signed and dated    |      |   16 |      |  -32 |      |
before | sort speaker             |      |   -9 |   47 |  106 |      |
before | sort strokes             |      |      |      |   38 |      |
before | sort subtitle            |      |   -9 |      |      |   21 |
before | sort sums up             |      |      |      |      |   14 |
before | sort vocative            |      |      |   -7 |  -46 |      |
before | speaker                  |      |  -19 |   35 |   33 |      |   -9
before | stops                    |      |   14 |      |   19 |      |   39
before | strokes                  |      |      |      |   40 |      |
before | subtitle                 |      |   -7 |      |      |   23 |
before | sums up                  |      |      |      |      |  -15 |
before | thanks                   |      |      |      |   12 |  -42 |   85
before | turn                     |      |      |  -56 |  -75 |  -23 |  -11
before | vocative                 |      |      |   -7 |  -66 |   40 |   -9
behind | about                    |   38 |   47 |      |      |  -14 |
behind | above                    |      |      |      |      |  126 |
behind | abstract                 |  -29 |   24 |      |      |      |
behind | address                  |   92 |  -15 |  -15 |      |  -21 |  -72
behind | addressee                | -103 |   30 |  -46 |   30 |      |
behind | adjourns                 |      |  -26 |   10 |   74 |      |
behind | annex                    |      |      |      |      |   71 |    9
behind | announces                |  -13 |      |  -17 |  -62 |      |
behind | appeals                  |      |      |      |   23 |      |
behind | applause                 |      |      |      |      |   42 |
behind | article                  |      |   12 |   42 |   97 |      |
behind | asks                     |      |      |      |      |   26 |
behind | author in brackets       |      |   49 |      |   48 |  -36 |
behind | begins with bracket      |      |  -72 |      |   12 |      |  -11
behind | begins with bullet       |   -9 |      |      |      |  -21 |  -36
behind | begins with digit        |   51 |  -41 |  -18 |  -29 |  -10 |   31
behind | begins with letter       |      |      |      |      |  -69 |   33
behind | begins with quote        |      |  -28 |      |      |   39 |
behind | body                     |   20 |  -16 |      |   55 |  -31 |   12
behind | bold mark                |      |  -20 |      |      |      |
behind | byline                   |  -16 |      |      |      |   54 |
behind | commas                   |  -24 |  -26 |      |   46 |      |  -19
behind | copies                   |      |      |      |      |   -6 |
behind | date                     |      |  -28 |      |      |   35 |   13
behind | dateline                 |      |    8 |      |      |  -24 |
behind | disclaims                |      |      |      |      |   70 |
behind | editor                   |      |      |      |      |    9 |
behind | empty                    |      |  125 |      |      |      |
behind | ends in bracket          |      |  -27 |      |  -60 |    9 |
behind | ends in colon            |      |      |  -16 |      |      |
behind | ends in comma            |    5 |      |   38 |      |   84 |
behind | ends in stop             |      |  -66 |  -27 |    6 |  -20 |
behind | ends in word             |  -31 |  -26 |   46 |   28 |      |   -8
behind | ends talk                |      |      |      |   65 |  -38 |
behind | enumerates               |   13 |      |  -33 |   70 |      |   32
behind | exclaims                 |      |      |   20 |   18 |  -27 |
behind | file name                |      |      |      |      |      |  -48
behind | general                  |      |      |      |    9 |      |
behind | greets                   |      |      |      |   92 |      |
behind | holds about              |      |      |   60 |      |  -14 |
behind | holds appeal             |      |      |      |   -7 |   40 |   -7
behind | holds date               |   35 |      |      |    7 |   48 |   35
behind | holds kind               |      |  -33 |      |  -40 |   70 |
behind | holds speech             |      |   80 |      |   25 |  -50 |
behind | in brackets              |      |   55 |      |  -22 |   58 |
behind | in force                 |      |      |  -45 |    9 |  -25 |
behind | issues                   |      |   50 |      |      |      |
behind | kind                     |      |      |      |  -38 |  -42 |
behind | kind and number          |      |  -42 |      |   24 |   34 |
behind | lead                     |  -60 |   45 |   11 |    6 |      |   -9
behind | length 120               |  -12 |  -62 |   19 |   -9 |  -12 |  -22
behind | length 14                |   63 |      |      |   19 |   11 |   46
behind | length 2                 |      |  103 |      |   41 |  -12 |   94
behind | length 30                |  -27 |  -29 |   54 |      |   10 |  -36
behind | length 6                 |   13 |      |  -22 |   84 |   49 |  -17
behind | length 60                |      |  -12 |      |  -21 |  -74 |  -39
behind | longer                   |   -8 |      |  -33 |  -24 |   33 |
behind | many page words          |   87 |   10 |      |   32 |      |  116
behind | meeting says             |      |   63 |      |  -62 |      |
behind | name                     |  -35 |  -15 |      |   17 |  -20 |
behind | no comma                 |    9 |      |      |      |   11 |   53
behind | no stop                  |      | -104 |   13 |      |  -19 |   33
behind | no word                  |   71 |  -49 |      |   48 |  -36 |  -92
behind | note                     |      |      |      |      |      |   69
behind | number                   |      |   22 |      |      |      |
behind | offer                    |      |      |      |   15 |      |  -37
behind | one comma                |  -13 |  -68 |   11 |  -10 |   10 |  -23
behind | one stop                 |      |      |      |      |   46 |  -10
behind | page field               |      |   46 |      |      |  -90 |
behind | page number              |   22 |  -14 |      |   21 |   -6 |   15
behind | page words               |   48 |   -5 |      |   20 |   68 |   27
behind | paper                    |      |   46 |      |      |      |
behind | paywall                  |      |   67 |      |      |  -13 |
behind | piece                    |   11 |  -26 |      |      |      |
behind | published                |      |      |      |      |   30 |
behind | purpose                  |   12 |  -54 |   58 |      |      |
behind | related                  |      |      |      |      |   64 |   12
behind | requests                 |      |  -21 |      |  113 |    9 |
behind | resolves                 |      |   19 |      |  -20 |      |
behind | salutes                  |      |      |      |      |  162 |
behind | signed and dated         |  -34 |    9 |      |      |      |  -22
behind | signs                    |      |      |      |      |   25 |   38
behind | sort above               |      |      |      |      |   45 |
behind | sort abstract            |  -29 |   11 |      |      |      |
behind | sort addressee           |      |      |      |  -23 |      |
behind | sort adjourns            |      |      |   10 |   27 |  -27 |
behind | sort annex               |      |      |      |      |   71 |    9
behind | sort appeals             |      |      |      |   22 |  -53 |
behind | sort author in brackets  |      |   20 |      |   83 |  -35 |   12
behind | sort body                |   14 |      |      |      |      |    5
behind | sort byline              |  -15 |      |      |      |   37 |
behind | sort copies              |      |      |      |      |   -6 |
behind | sort date                |      |  -28 |      |      |   35 |   13
behind | sort dateline            |      |    8 |      |      |  -24 |
behind | sort editor              |      |      |      |      |  -13 |
behind | sort file name           |      |      |      |      |      |  -43
behind | sort in brackets         |    9 |  -19 |      |  -22 |   44 |
behind | sort kind                |      |   59 |      |      |      |  -23
behind | sort kind and number     |      |  -24 |      |   22 |      |
behind | sort label               |      |      |  -23 |  -13 |      |
behind | sort longer prose        |      |      |  -13 |  -22 |   72 |
behind | sort name                |      |      |      |  -32 |      |  -40
behind | sort note                |      |      |      |      |      |   46
behind | sort number              |      |   22 |      |      |      |
behind | sort offer               |      |      |      |      |  -25 |  -61
behind | sort page field          |   16 |  -45 |      |      |  -18 |
behind | sort page number         |      |      |      |      |   -6 |   15
behind | sort page words          |      |      |      |   78 |      |
behind | sort paper               |      |      |      |  -17 |      |
behind | sort paywall             |      |   69 |      |      |   -6 |
behind | sort piece               |   11 |  -26 |      |      |      |
behind | sort prose               |      |      |   31 |   -6 |  -26 |  -28
behind | sort related             |      |      |      |      |   64 |   12
behind | sort short               |      |   21 |      |      |   64 |
behind | sort short label         |      |  -47 |      |   -6 |      |
behind | sort signed and dated    |  -14 |      |      |      |  -70 |
behind | sort speaker             |      |   -7 |      |      |      |
behind | sort strokes             |      |   66 |      |      |      |
behind | sort subtitle            |  -34 |   31 |      |      |      |   -5
behind | sort sums up             |      |      |      |      |   21 |
behind | sort vocative            |      |      |      |   38 |      |
behind | speaker                  |      |   -9 |      |      |      |    5
behind | stops                    |      |  -80 |   -7 |      |  -10 |   -7
behind | strokes                  |      |   66 |      |      |   -5 |
behind | subtitle                 |   -9 |   13 |      |      |      |   -5
behind | thanks                   |      |      |      |      |  -24 |   -6
behind | this document            |      |      |      |      |   -8 |
behind | turn                     |   63 |   48 |      |  -77 |   55 |   25
behind | vocative                 |      |      |   10 |   39 |      |
first  | 1 line since label       |      |      |      |  -13 |      |   17
first  | 2 lines since label      |      |      |      |      |  -28 |  -17
first  | 3 lines since label      |      |      |      |      |  -29 |  -19
first  | about                    |   37 |  100 |      |  -24 |      |
first  | above                    |      |      |      |   67 |   28 |
first  | abstract                 |      |  -61 |  -12 |  -62 |      |    5
first  | address                  |      |      |  199 |  -77 |  237 |
first  | address ahead            |   -9 |   11 |  -42 |   38 |    8 |
first  | address next             |      |      |      |      |      |   12
first  | addressee                |      |   15 |   33 |  -28 |      |
first  | adjourns                 |  -36 |      |      |  113 |   -9 |  -43
first  | all                      |      |      |  139 |  -19 |  -74 |
first  | among labels             |  -12 |      |  -21 |  -54 |  -52 | -123
first  | annex                    |      |      |      |      |      |   72
first  | announces                |      |      |   -6 |   75 |      |
first  | appeals                  |      |      |      |      |      |  -18
first  | applause                 |      |      |      |   40 |      | -202
first  | article                  |      |   22 |      |      |      |
first  | asks                     |      |      |      |      |   62 |  -13
first  | author in brackets       |      |  -12 |      |  -12 |      |   92
first  | begins with bracket      |      |  -83 |  -57 |  -65 |  -82 |   45
first  | begins with bullet       |      |  -87 |      |      |  -50 |   16
first  | begins with digit        |    6 |  -25 |      |  -61 |  -61 |  -39
first  | begins with letter       |      |   -7 |      |  -17 |  -11 |   77
first  | begins with quote        |      |   16 |      |   59 |      |
first  | behind labels            |      |      |      |      |   12 |
first  | body                     |   54 |   96 |      |      |  -12 |   51
first  | body before              |      |   15 |      |   17 |  -12 |  -13
first  | body behind              |      |      |      |      |      |  -65
first  | bold mark                |      |   54 |  -14 | -112 |      |
first  | byline                   |      |      |      |  -44 |      |   52
first  | commas                   |  -39 |  -30 |      |   61 |    9 |  -48
first  | compilation              |  -58 |      |      |  -40 |  -12 |   34
first  | contact                  |      |      |      |      |      |   15
first  | copies                   |      |      |      |      |      |   79
first  | cut at address           |      |      |  -83 |   90 |      |
first  | cut at annex             |      |      |      |      |      |   49
first  | cut at blank             |      |  -20 |   27 |  -16 |  -27 |  -35
first  | cut at bracket           |      |      |      |      |      |   54
first  | cut at colon             |      |  -41 |      |      |      |  -10
first  | cut at date              |      |  -44 |      |      |      |
first  | cut at greeting          |      |      |      |  127 |      |
first  | cut at kind              |      |  -65 |      | -102 |      |
first  | cut at label             |  -12 |      |      |   42 |      |
first  | cut at line              |      |  136 |   69 |   38 |  187 |   50
first  | cut at mark              |      |      |      |  -79 |      |
first  | cut at repeat            |      |   48 |   -6 |  -28 |      |
first  | cut at stop              |      |      |      |      |  -86 | -111
first  | date                     |      |  -28 |      |   15 |      |
first  | date ahead               |      |   33 |   12 |   19 |      |
first  | date next                |  -48 |  -40 |      |      |      |   14
first  | dated before             |      |   -7 |      |  -50 |  -31 |
first  | dateline                 |      |  -37 |      |  112 |      |
first  | disclaims                |      |      |      |      |      |   66
first  | document before          |      |  -26 |   31 |      |   40 |  -12
first  | editor                   |      |      |      |      |      |   24
first  | empty                    |      |      |      |  -38 |      |   37
first  | ends in bracket          |   34 |  -21 |  -36 |   14 |  -99 |  -46
first  | ends in colon            |  -56 |      |   16 |    9 |   19 |
first  | ends in comma            |  -10 |  -21 |   29 |  -29 |  -25 |   -9
first  | ends in stop             |  -28 |  -10 |      |   78 |      | -102
first  | ends in word             |   15 |   28 |  -61 |      |    9 |   44
first  | ends talk                |      |      |      |      |  113 |
first  | enumerates               |  -13 | -161 |      |  -18 | -164 | -101
first  | exclaims                 |      |      |   17 |   32 |   30 |  -52
first  | file name                |   42 |  -98 |      |      |      |
first  | first label              |  -12 |   15 |      |    9 |      |
first  | general                  |      |      |      |      |  129 |
first  | heading mark             |  -37 |   93 |      |  -62 |      |
first  | holds about              |   40 |  104 |      |  -45 |      |
first  | holds appeal             |      |      |      |  -49 |   14 |  -48
first  | holds date               |   73 |  -12 |  -57 |   35 |  -82 |   77
first  | holds kind               |   11 |  139 |  -49 |   14 |      |
first  | holds speech             |  -34 |  -34 |   14 |  -40 |   47 |  110
first  | in brackets              |      |  -40 |  -27 |      |  -29 |
first  | in force                 |      |  -20 |      |      |      |
first  | inner label              |      |      |      |  -34 |  -22 |  -74
first  | issue                    |  104 | -114 |  -65 |      |      |
first  | issues                   |      |      |      |   97 |  -32 |
first  | kind                     |  -45 |      |      |  -20 |      |
first  | kind ahead               |  -15 |      |      |   -9 |   33 |
first  | kind and number          |   17 |   11 |      |      |      |
first  | kind before              |      |   19 |      |   19 |  -21 |   20
first  | kinds before             |      |  -21 |    6 |  -37 |   21 |  -81
first  | label                    | -2000 | -2000 | -2000 |   37 | -2000 | -2000
first  | label ahead              |      |   11 |      |      |   -7 |
first  | label next               |      |    8 |  -22 |  -91 |   10 |   97
first  | labels ahead             |   32 |  -57 |   93 |   61 |  -41 |
first  | labels within            |      |      |      |      |  -41 |
first  | last address             |  -14 |  -21 |   15 |   -6 |   -7 |  -60
first  | last but 0               |      |      |      |      | -111 |  -16
first  | last but 1               |      |      |      |  -10 |  -12 |  -73
first  | last but 3               |      |  -37 |      |   14 |  -16 |   12
first  | last but 8               |   35 |   36 |    5 |   -6 |      |
first  | last kind                |      |    7 |      |      |      |
first  | last printing            |      |   14 |      |  -13 |      |
first  | last prose               |      |      |      |      |  -28 |   59
first  | lead                     |   18 |  -12 |    7 |  117 |      |  -39
first  | left 120                 |      |   87 |      |   86 |      |  -29
first  | left 1200                |   60 |  -18 |    7 |      |   13 |  -32
first  | left 250                 |      |    6 |   30 |  -26 |   -7 |
first  | left 40                  |      |  -90 |      |    9 |   36 |   13
first  | left 500                 |    7 |   84 |  -23 |      |  -16 |
first  | length 120               |      |  -33 |      |  -10 |  -23 |   10
first  | length 14                |  -19 |   64 |    6 |  -19 |   15 |   -6
first  | length 2                 |      |  -76 |      |    8 |      |   83
first  | length 30                |    6 |   52 |   12 |      |  -18 |  -46
first  | length 6                 |   -6 | -132 | -103 |   57 |   34 |  -13
first  | length 60                |      |    8 |      |   26 |  -35 |
first  | letterhead               |   23 |  -29 |      |      |      |
first  | line head                |      |  189 |   38 |  144 |  157 |   48
first  | line of above            |      |      |      |   34 |   61 |   -9
first  | line of abstract         |      |  -61 |      |      |      |    5
first  | line of addressee        |      |   17 |   18 |      |      |
first  | line of adjourns         |      |      |      |   54 | -108 |
first  | line of all              |      |      |   81 |  -16 |  -69 |
first  | line of appeals          |      |      |      |      |   34 |
first  | line of body             |   54 |  -10 |      |      |  -10 |    5
first  | line of byline           |      |      |      |      |      |   46
first  | line of copies           |      |      |      |      |      |    9
first  | line of date             |      |  -26 |      |   16 |      |
first  | line of dateline         |      |  -36 |      |   55 |      |
first  | line of file name        |   20 |  -19 |      |      |      |
first  | line of in brackets      |  -74 |      |      |   34 |      |   70
first  | line of kind             |   15 |  172 |      |  -39 |      |
first  | line of kind and number  |      |   73 |      |      |      |
first  | line of label            |  -12 |      |      |      |  -11 |  -35
first  | line of longer prose     |   -7 |   -9 |      |   52 |      |
first  | line of name             |  -48 |      |   19 |      |   22 |
first  | line of number           |      |  -39 |      |      |      |
first  | line of offer            |      |      |      |      |      |   28
first  | line of page field       |  -11 |  -75 |      |   17 |      |
first  | line of page number      |   33 |  -14 |      |      |      |   41
first  | line of page words       |      |      |      |  -19 |      |
first  | line of paper            |      |   59 |      |    9 |      |
first  | line of path             |   30 |  -23 |      |      |      |
first  | line of paywall          |      |  -11 |      |      |  -28 |
first  | line of piece            |  -62 |   28 |      |  -39 |      |
first  | line of prose            |  -51 |  -55 |  -24 |      |  -22 |
first  | line of related          |      |      |      |      |      |   25
first  | line of short            |   24 |  147 |      |      |  -89 |
first  | line of short label      |  -27 |   54 |  -11 |      |   36 |  -26
first  | line of signed and dated |      |      |      |  -42 |      |
first  | line of speaker          |   54 |      |      |  -62 |      |  -37
first  | line of subtitle         |      |  -87 |      |      |  -34 |  -12
first  | line of sums up          |      |      |      |   11 |      |
first  | line of vocative         |      |      |   93 |    9 |  -58 |
first  | line of words            | -125 |  -16 |  -12 |  -61 |      |
first  | lines since label        |      |      |      |      |   12 |  -28
first  | long line                |   53 |   88 |   51 |   17 |   66 |  -51
first  | longer                   |   -7 |   42 |      |  -15 |  -27 |
first  | many page words          |      |      |      |      |  -30 |  -29
first  | more prose before        |      |  -57 |  -13 |  -62 |  -19 |  -19
first  | name                     |  -46 |    8 |      |  -51 |   63 |  -28
first  | next steps               |      |      |      |      |  230 |
first  | no comma                 |   13 |  -10 |  -46 |  -18 |  -61 |  -28
first  | no kind before           |      |   -7 |  -49 |   45 |  -32 |
first  | no label                 |      |   -7 |  -21 |   27 |      |   19
first  | no line since label      |      |      |      |   30 |  113 |   94
first  | no prose ahead           |   65 |   53 |      |   68 |  -86 |   18
first  | no prose before          |      |      |      |  134 |   85 |
first  | no stop                  |      |      |   31 |   91 |  -12 |   42
first  | no word                  |      |  -90 |      |  -96 |  -83 |   45
first  | note                     |      |      |      |      |      |    7
first  | number                   |      |  -39 |      |   -7 |      |
first  | number 0                 |      |   -8 |      |   30 |      |
first  | number 1                 |      |   -5 |      |   41 |      |
first  | number 3                 |      |  -53 |      |      |  -61 |  -20
first  | number 8                 |      |  -12 |      |      |   35 |
first  | offer                    |      |   11 |  -14 |      |      |   67
first  | offer ahead              |   32 |   -7 |      |   -8 |      |
first  | offices before           |      |      |      |   29 | -111 |
first  | one comma                |  -11 |   43 |   18 |   39 |   -9 |
first  | one stop                 |      |      |  -26 |  -19 |  -50 | -104
first  | page ahead               |      |  -48 |      |   20 |      |
first  | page field               |  -12 |  -38 |      |   28 |      |   10
first  | page number              |   12 |  -32 |      |  -51 |      |
first  | page words               |  130 |  -75 |      |      |   -9 |   38
first  | paper                    |    6 |   21 |      |   16 |      |   -5
first  | path                     |   30 |  -23 |      |      |      |
first  | paywall                  |      |  -17 |      |      |  -34 |   21
first  | people before            |      |      |  -60 |   42 |   95 |  -56
first  | piece                    |  -59 |   16 |      |  -39 |      |   77
first  | printed again near       |   33 |   83 |      |   37 |      |  -19
first  | printed before far       |      |  160 |      |   -6 |      |    7
first  | printed before near      |      |  -41 |      |  -37 |  -39 |  -23
first  | prose ahead              |  -25 |   69 |  -10 |   -9 |  -54 |  -71
first  | prose before             |      |      |   20 |  -24 |  -30 |   32
first  | prose behind             |      |      |      |   42 |   -8 |  -39
first  | prose below              |      |  -17 |   42 |  -12 | -162 |  -18
first  | prose next               |   -7 |      |      |  -16 |      |  -31
first  | published                |      |      |      |      |      |  106
first  | purpose                  |      |   23 |      |   22 |      |
first  | related                  |      |      |      |      |      |   12
first  | requests                 |      |  -18 |      |   35 |   23 |
first  | resolves                 |      |      |      |   22 |   23 |
first  | salutes                  |      |      |      |      |  -68 |  -16
first  | signed and dated         |      |  -14 |      |      |      |  -15
first  | signs                    |      |      |      |      | -181 |
first  | sort above               |      |      |      |   67 |  119 |  -19
first  | sort abstract            |      |  -60 |      |      |      |    5
first  | sort addressee           |      |   17 |  106 |      |      |
first  | sort adjourns            |      |      |      |   50 |   70 |   -7
first  | sort all                 |      |      |   89 |  -16 |  -69 |
first  | sort annex               |      |      |      |      |      |   72
first  | sort appeals             |      |      |      |      |      |  -18
first  | sort author in brackets  |      |      |      |      |      |   35
first  | sort body                |   54 |   70 |      |      |  -12 |   30
first  | sort byline              |      |      |      |      |      |   46
first  | sort copies              |      |      |      |      |      |   79
first  | sort date                |      |  -28 |      |   15 |      |
first  | sort dateline            |      |  -37 |      |  112 |      |
first  | sort file name           |   20 |  -20 |      |      |      |
first  | sort in brackets         |  -74 |      |   -9 |   32 |      |  -19
first  | sort kind                |   15 |   44 |      |      |      |
first  | sort kind and number     |      |   73 |      |      |      |
first  | sort label               |  -12 |      |      |   23 |  -46 | -105
first  | sort longer prose        |   -7 |  -20 |   10 |      |      |
first  | sort name                |  -48 |   -7 |      |   34 |   72 |
first  | sort note                |      |      |      |      |      |    7
first  | sort number              |      |  -39 |      |   -7 |      |
first  | sort offer               |      |   17 |      |    5 |      |   28
first  | sort page field          |  -11 |  -72 |      |   14 |      |   36
first  | sort page number         |   33 |  -14 |      |      |      |
first  | sort page words          |      |      |      |  -15 |      |
first  | sort paper               |      |   54 |      |      |      |
first  | sort path                |   30 |  -23 |      |      |      |
first  | sort paywall             |      |  -18 |      |      |  -34 |   25
first  | sort piece               |  -62 |   28 |      |  -39 |      |
first  | sort prose               |  -68 |  103 |  -56 |   41 |  -11 | -111
first  | sort related             |      |      |      |      |      |   24
first  | sort short               |   24 |   43 |   53 |  -41 |      |  -28
first  | sort short label         |  -27 |   42 |  -21 |  -36 |   35 |  -28
first  | sort signed and dated    |      |    8 |      |  -33 |      |
first  | sort speaker             |   54 |      |      |  -64 |      |
first  | sort subtitle            |      |  -86 |      |      |  -38 |  -12
first  | sort sums up             |      |      |      |   49 |  -31 |
first  | sort vocative            |      |      |   43 |      |  119 |
first  | speaker                  |   52 |      |      |      |      |  -16
first  | speech before            |      |    6 |      |      |  -85 |  -18
first  | stops                    |  -19 |  -48 |      |    9 |   15 |  -45
first  | strokes                  |      |      |      |      |      |   61
first  | subtitle                 |      |  -90 |      |   -7 |  -38 |  -12
first  | sums up                  |      |      |      |   50 |  162 |   -8
first  | thanks                   |      |      |   12 |      |      |  -64
first  | this document            |      |      |      |      |   36 |
first  | turn                     |  -38 |   -9 |   33 | -123 |  -54 |
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   20
first  | vocative                 |      |      |   43 |      |   38 |
first  | whole middle             |      |      |      |   12 | -2000 |
first  | within 200               |      |   -5 |   23 |   36 |    5 |   19
first  | within 60                |      |  -25 |      |   40 |   29 |  -29
first  | within 8                 |      |  -24 |      |  -37 |      |
first  | within earlier           |      |   25 |      |  -70 |  -23 |
in     | 1 line since label       |      |      |      |      |  -14 |   40
in     | 2 lines since label      |      |      |      |  -12 |   26 |
in     | 3 lines since label      |      |      |      |      |   21 |  -62
in     | about                    |  -30 |   69 |      |  -82 |   66 |   -5
in     | above                    |      |  -28 |      |      |   93 |  -50
in     | abstract                 |      |  149 |  -12 | -107 |      |   11
in     | address                  |      |  -17 |   92 |  -18 |   92 | -138
in     | address ahead            |   11 |   17 |  -27 |      |  -42 |
in     | address next             |      |  -30 |   95 |      |  -26 |
in     | addressee                |   -8 |      |   78 |   -9 |      |
in     | adjourns                 |  -63 |      |      |   84 |   16 |  -47
in     | all                      |      |  -32 |  125 |      |  -73 |
in     | among labels             |  -32 |  -73 |  -37 |   14 |   46 |  -11
in     | annex                    |      |      |      |  -68 |      |  115
in     | announces                |  140 |      |   -7 |  -58 |      |
in     | appeals                  |      |      |      |  -51 |   95 |
in     | applause                 |      |  -30 |      |   84 |  170 | -214
in     | article                  |  -20 |   21 |      |   52 |      |  -35
in     | asks                     |      |      |      |  -47 |  105 |  -28
in     | author in brackets       |      |      |   -9 |   15 |  -13 |   29
in     | begins with bracket      |   27 |   58 |  -64 |   12 |  -80 |  -30
in     | begins with bullet       |   11 |      |      |      |  -25 |
in     | begins with digit        |  -10 |  -17 |  -14 |    9 |  -63 |   70
in     | begins with letter       |      |      |      |  -41 |  -82 |  138
in     | begins with quote        |  -17 |      |      |   -9 |   51 |
in     | behind labels            |  -15 |  -20 |      |    7 |    6 |   15
in     | body                     |  -23 |      |      |   34 |  -34 |
in     | body before              |  -22 |  -25 |      |   16 |   -7 |    8
in     | body behind              |   12 |    7 |      |      |  -11 |
in     | bold mark                |   36 |  -36 |  138 |  -74 |  -46 |
in     | byline                   |      |   93 |      |  -44 |      |
in     | commas                   |   13 |    6 |  -21 |   49 |   -8 |  -23
in     | compilation              |   92 |  -33 |      |  -36 |      |   16
in     | contact                  |      |      |      |      |  -31 |
in     | contents                 |    8 |      |      |      |      |
in     | copies                   |      |      |      |  -36 |      |   54
in     | cut at address           |  -29 |  -24 |   63 |   84 |      |   -9
in     | cut at blank             |    5 |      |   -5 |   15 |      |
in     | cut at bracket           |      |      |      |      |   52 |  -65
in     | cut at colon             |      |   65 |   -8 |  -41 |      |
in     | cut at date              |      |  -27 |      |   53 |      |
in     | cut at editor            |      |    6 |      |      |      |
in     | cut at kind              |  -21 |      |      |      |      |
in     | cut at label             |  -24 |   70 |      |   17 |  -17 |   -8
in     | cut at line              |   14 |  -68 |      |      |      |   32
in     | cut at mark              |    7 |  167 |      |  -62 |  -17 |  -57
in     | cut at number            |      |   -6 |      |      |   10 |
in     | cut at page              |      |      |      |  -13 |      |   16
in     | cut at repeat            |   10 |      |   -6 |      |      |
in     | cut at stop              |  -14 |      |      |      |      |   49
in     | date                     |  -30 |   41 |      |      |      |
in     | date ahead               |  -26 |  -53 |    8 |      |   21 |   15
in     | date next                |  -47 |   68 |      |  -55 |      |   60
in     | dated before             |      |  -44 |      |   27 |   16 |
in     | dateline                 |   44 |  -12 |      |  -18 |      |   17
in     | disclaims                |      |      |      |  -72 |      |   73
in     | document before          |  -12 |    9 |      |      |  -10 |   55
in     | document page            |   49 |  -24 |      |      |      |
in     | editor                   |      |      |      |  -26 |      |   30
in     | empty                    |      |   13 |   27 |  -97 |   -5 |   30
in     | ends in bracket          |   23 |  -58 |  -60 |      |      |   76
in     | ends in colon            |   -7 |  -41 |   39 |   57 |  -41 |
in     | ends in comma            |  -87 |  -71 |   45 |      |  174 |  -32
in     | ends in stop             |  -53 |   14 |  -18 |   17 |      |
in     | ends in word             |   35 |   59 | -123 |    5 |  -14 |  -17
in     | ends talk                |      |  -24 |      |    6 |   23 |
in     | enumerates               |   92 |      |      |  -10 | -111 |   14
in     | exclaims                 |   24 |  -31 |      |  -64 |   41 |
in     | file name                |   28 |  -12 |      |      |      |
in     | first label              |      |  -98 |      |  160 |      |
in     | general                  |      |   64 |      |  -81 |   21 |  -19
in     | greets                   |      |      |   -8 |      |      |
in     | heading mark             |      |   52 |      |      |      |  -13
in     | holds about              |      |      |      |   34 |      |  -37
in     | holds appeal             |      |   22 |      |  -43 |   46 |
in     | holds date               |  -54 |   44 |  -75 |      |  -15 |   90
in     | holds kind               |   37 |  -19 |  -56 |   16 |  -34 |
in     | holds speech             |   17 |      |      |  -85 |  -46 |   75
in     | in brackets              |  -28 |   22 |  -31 |      |      |   26
in     | in force                 |  -31 |      |      |      |   47 |
in     | inner label              |      |      |      |  100 |  -52 |
in     | issue                    |  128 |  -10 |  -65 | -151 |      |  139
in     | issues                   |      |  -78 |      |      |   84 |
in     | kind                     |  -14 |   98 |      |    5 |      |
in     | kind ahead               |   46 |  -61 |      |   -8 |      |   54
in     | kind and number          |   36 |      |      |      |      |
in     | kind before              |   -6 |   30 |  -68 |      |      |
in     | kinds before             |      |  -11 |      |    8 |   -5 |    9
in     | label                    |  -25 |   50 |      |   18 |  -17 |   -8
in     | label ahead              |   37 |    8 |      |  -30 |      |    6
in     | label next               |  102 |   31 |  -19 |  -27 |   14 |
in     | labels ahead             |   18 |   14 |      |   -5 |  -59 |  -22
in     | labels within            |      |   10 |      |   38 |  -58 |
in     | last address             |      |   14 |  -68 |  -19 |   15 |
in     | last but 0               |      |      |      |   26 |  -19 |  -18
in     | last but 1               |      |      |      |   70 |  -34 |
in     | last but 3               |      |  -38 |  -14 |   15 |    8 |  -12
in     | last but 8               |  -41 |  -14 |  -15 |   13 |   17 |
in     | last kind                |   22 |  -10 |   -6 |   66 |  -22 |
in     | last printing            |  -11 |   90 |      |   24 |  -74 |
in     | last prose               |      |    6 |      |      |      |  -12
in     | lead                     |  -26 |  -65 |  -11 |      |   64 |   59
in     | left 120                 |  -55 |  -67 |      |   23 |   16 |
in     | left 1200                |  -48 |  -49 |      |   30 |   26 |   60
in     | left 250                 |   25 |  -17 |  -15 |   27 |   21 |  -63
in     | left 40                  |      |  -95 |      |   24 |  -26 |   51
in     | left 500                 |   22 |  -37 |  -31 |   17 |      |   -7
in     | length 120               |  100 |   34 |  -27 |      |   -8 |  -13
in     | length 14                |      |      |      |   10 |      |
in     | length 2                 |  -27 | -117 |      |   20 |      |   40
in     | length 30                |  -38 |   23 |  -16 |      |      |   35
in     | length 6                 |      |  -13 |  137 |      |   16 |
in     | length 60                |   30 |   23 |  -62 |      |   13 |  -12
in     | letterhead               |   26 |  -25 |      |      |      |
in     | line head                |    9 |  -31 |  -72 |   12 |   -8 |   29
in     | line of above            |      |  -22 |      |   63 |      |
in     | line of abstract         |      |   72 |      |  -20 |      |    8
in     | line of addressee        |      |  -34 |   11 |   22 |      |
in     | line of all              |      |      |   77 |    8 |  -74 |
in     | line of annex            |      |      |      |  -50 |      |   90
in     | line of appeals          |      |      |      |  -53 |   72 |
in     | line of author in brackets |      |      |      |      |  -23 |   30
in     | line of body             |      |      |      |   75 |  -20 |
in     | line of byline           |      |   27 |      |      |      |
in     | line of contents         |    8 |      |      |      |      |
in     | line of copies           |      |      |      |      |      |   15
in     | line of date             |  -40 |   52 |      |   44 |      |
in     | line of dateline         |   63 |      |      |  -17 |      |
in     | line of document page    |   49 |  -24 |      |      |      |
in     | line of file name        |   27 |  -22 |      |      |      |
in     | line of in brackets      |      |      |      |  -46 |      |   77
in     | line of kind             |   11 |  -82 |      |      |      |
in     | line of kind and number  |      |   10 |      |      |      |
in     | line of label            |      |      |      |   39 |  -37 |
in     | line of longer prose     |      |   63 |      |  -21 |  -27 |   38
in     | line of name             |  -15 |   31 |   10 |  -34 |   12 |
in     | line of note             |      |      |      |      |      |   16
in     | line of number           |      |      |      |  -13 |      |
in     | line of offer            |      |      |      |  -22 |      |    7
in     | line of page field       |  -84 |   83 |      |      |      |   12
in     | line of page number      |   36 |  -42 |      |   36 |      |
in     | line of page words       |   65 |  -13 |      |  -39 |      |
in     | line of paper            |  -52 |   53 |      |      |      |
in     | line of path             |   70 |  -53 |      |      |      |
in     | line of paywall          |   -8 |   29 |      |      |  -29 |   40
in     | line of piece            |   59 |      |      |      |      |
in     | line of prose            |   11 |      |      |   18 |   24 |  -46
in     | line of related          |      |      |      |      |   -9 |   52
in     | line of short            |   10 |  -24 |      |    5 |      |
in     | line of short label      |      |   15 |  -15 |   19 |      |
in     | line of signed and dated |   48 |  -25 |      |      |      |
in     | line of speaker          |   99 |      |      |      |      |  -41
in     | line of subtitle         |  -40 |   51 |      |   40 |   -6 |  -10
in     | line of sums up          |      |      |      |      |   18 |
in     | line of vocative         |      |  -45 |   76 |      |   46 |  -31
in     | line of words            |  -46 |   42 |      |      |      |    9
in     | lines since label        |      |      |      |      |   -8 |   11
in     | long line                |   21 |  -34 |  -28 |    7 |    5 |   12
in     | longer                   |      |   65 |   -9 |   32 |  -49 |
in     | many page words          |   87 |   -7 |      |  -27 |  -41 |   39
in     | meeting says             |      |      |      |   40 |   -8 |
in     | more prose before        |      |   10 | -116 |      |    5 |   14
in     | name                     |      |   27 |  -20 |  -31 |      |
in     | next steps               |      |      |      |   -9 |   54 |  -10
in     | no comma                 |      |   28 |      |   -8 |      |   25
in     | no kind before           |    7 |      |      |    8 |   -9 |   19
in     | no label                 |   21 |      |      |      |   -7 |    5
in     | no line since label      |  -16 |      |      |      |      |    9
in     | no prose ahead           |  -25 |  -19 |   16 |      |   31 |
in     | no prose before          |   25 |    7 |      |      |      |  -78
in     | no stop                  |  -19 |   12 |      |   26 |      |
in     | no word                  |  103 |    8 |      |  -96 | -103 |   60
in     | note                     |      |      |      |      |  -30 |   74
in     | number                   |      |   18 |      |  -19 |      |
in     | number 0                 |      |   -8 |      |   30 |      |
in     | number 1                 |  -19 |   -6 |      |   70 |      |
in     | number 3                 |   68 |      |  -20 |   17 |  -79 |  -27
in     | number 8                 |      |      |  -28 |   14 |  -37 |   22
in     | offer                    |      |      |  -47 |   -6 |      |   35
in     | offer ahead              |  -25 |      |      |   38 |      |
in     | offices before           |      |  -31 |  -21 |      |   37 |   13
in     | one comma                |  -10 |  -31 |  -57 |    5 |   15 |   10
in     | one stop                 |   43 |      |  -16 |  -12 |   12 |
in     | page ahead               |      |      |      |      |  -17 |
in     | page field               |  -12 |   27 |      |      |      |   16
in     | page number              |    5 |      |      |      |      |
in     | page words               |   65 |      |      |  -69 |  -53 |  100
in     | paper                    |      |   15 |      |    8 |      |
in     | path                     |   46 |  -24 |      |      |      |
in     | paywall                  |      |   10 |      |      |  -44 |   33
in     | people before            |  -29 |      |  -24 |    6 |    5 |   16
in     | piece                    |   83 |   -8 |      |   -9 |      |
in     | printed again near       |  -21 |   54 |      |      |      |
in     | printed before far       |   41 |      |      |    8 |  -54 |
in     | printed before near      |      |   69 |      |   26 |  -66 |  -33
in     | prose ahead              |   32 |   60 |   19 |   -8 |  -85 |  -19
in     | prose before             |  -29 |   14 |   17 |      |   -6 |   -8
in     | prose behind             |      |      |  -23 |      |      |    6
in     | prose below              |  -12 |  -12 |  -15 |      |   37 |   11
in     | prose next               |   17 |      |  -62 |      |      |   25
in     | published                |      |      |      |  -89 |   -8 |  131
in     | purpose                  |      |  -12 |      |   61 |      |
in     | related                  |      |      |      |  -24 |  -11 |   84
in     | requests                 |  -26 |  -10 |      |  -49 |  137 |
in     | resolves                 |      |  -40 |      |   -7 |   41 |    8
in     | salutes                  |      |      |      |      |   69 |  -43
in     | signed and dated         |   29 |      |      |  -12 |  -23 |   41
in     | signs                    |      |      |      |   61 | -139 |   70
in     | sort above               |      |  -31 |      |      |  118 |  -25
in     | sort abstract            |      |   80 |      |  -47 |      |   11
in     | sort addressee           |      |  -48 |   85 |      |      |
in     | sort adjourns            |      |  -26 |      |  -43 |  155 |   -9
in     | sort all                 |      |      |   86 |    8 |  -74 |
in     | sort annex               |      |      |      |  -68 |      |  115
in     | sort appeals             |      |      |      |  -29 |   70 |
in     | sort author in brackets  |      |      |      |   12 |      |
in     | sort body                |  -53 |   37 |      |   30 |  -29 |
in     | sort byline              |      |   29 |      |      |      |
in     | sort contents            |    8 |      |      |      |      |
in     | sort copies              |      |      |      |  -36 |      |   54
in     | sort date                |  -30 |   41 |      |      |      |
in     | sort dateline            |   44 |  -12 |      |  -18 |      |   17
in     | sort document page       |   49 |  -24 |      |      |      |
in     | sort file name           |   26 |  -20 |      |      |      |
in     | sort in brackets         |      |      |   -9 |   17 |      |  -21
in     | sort kind                |      |  -12 |      |    6 |      |
in     | sort kind and number     |      |   10 |      |      |      |
in     | sort label               |      |   22 |      |   46 | -113 |  -15
in     | sort longer prose        |      |   10 |      |   48 |  -46 |
in     | sort name                |      |   14 |      |   21 |      |
in     | sort note                |      |      |      |      |  -19 |   52
in     | sort number              |      |   18 |      |  -19 |      |
in     | sort offer               |      |      |  -33 |      |      |
in     | sort page field          |   33 |  -19 |      |      |      |   23
in     | sort page number         |   36 |  -42 |      |   33 |      |
in     | sort page words          |      |   41 |      |   13 |      |  -59
in     | sort paper               |      |   59 |      |  -11 |      |
in     | sort path                |   46 |  -24 |      |      |      |
in     | sort paywall             |      |    9 |      |      |  -44 |
in     | sort piece               |   59 |      |      |      |      |
in     | sort prose               |  -88 |  -75 |   53 |   54 |   17 |  -51
in     | sort related             |      |      |      |  -40 |  -11 |   91
in     | sort short               |  -56 |   22 |      |   32 |   52 |  -20
in     | sort short label         |      |   29 |      |      |      |
in     | sort signed and dated    |      |      |      |  -24 |      |   43
in     | sort speaker             |   98 |      |      |      |      |
in     | sort subtitle            |  -37 |   52 |      |   42 |   -8 |  -11
in     | sort sums up             |      |      |      |   30 |      |
in     | sort vocative            |  -10 |   -9 |  106 |  -21 |   90 |  -28
in     | speaker                  |   46 |      |  -32 |   52 |  -13 |
in     | speech before            |      |   28 |  -10 |   12 |  -26 |
in     | stops                    |   15 |      |  -26 |   33 |  -10 |  -70
in     | strokes                  |      |      |      |  -28 |      |   45
in     | subtitle                 |      |   19 |      |    8 |   -9 |  -10
in     | sums up                  |      |      |      |  -37 |  120 |  -18
in     | thanks                   |      |      |    8 |      |   98 | -121
in     | turn                     |   77 |   -9 |   32 |   20 | -173 |   47
in     | under heading            |      |      |      |   35 |  -51 |
in     | vocative                 |  -10 |  -12 |   96 |  -23 |   42 |
in     | whole middle             |      |   56 |      |      |  -33 |
in     | within 200               |  102 |   48 |  -50 |   14 |  -12 |  -51
in     | within 60                |   21 |   20 |      |  -43 |  -57 |  -80
in     | within 8                 |      |    7 |      |  -21 |      |
in     | within earlier           |  -18 |   55 |      |      |  -31 |
"""

FOLLOWS = """
   -9 |   -10 |    16 |    95 |   -19 |    -9
    0 |   -17 |    65 |   -77 |     0 |     0
    0 |     0 |   -58 |    63 |     0 |    -1
    0 |     0 |     0 |     0 |     0 |     0
    0 |     0 |     0 |     0 |    -9 |    43
    0 |     0 |     0 |     0 |     0 |   -54
    0 |     0 |     0 |     0 |     0 |     0
"""
