"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      | -115 |      |  -90 |      |
before | above                    |      |      |      |  -20 |   16 |
before | abstract                 |      |      |  -62 |  125 |      |
before | address                  |      |      |  -74 |   79 |  -69 |   61
before | addressee                |      |      |      |   96 |      |
before | adjourns                 |      |      |      |  -34 |  -71 |
before | all                      |      |      |      |   90 |      |
before | announces                |      |  144 |      |   12 |      |
before | appeals                  |      |      |      |      |      |  -17
before | applause                 |      |      |      |  -41 |   43 |   33
before | article                  |      |      |      |      |   31 |   84
before | asks                     |      |      |      |      |   22 |
before | author in brackets       |      |      |      |   66 |    7 |   41
before | begins with bracket      |      |  -45 |      |   10 |   28 |
before | begins with bullet       |      |      |      |      |   37 |
before | begins with digit        |      |    5 |      |   97 |   25 |   57
before | begins with letter       |      |  -56 |   42 |  116 |      |  -54
before | begins with quote        |      |      |   28 |  -21 |  -20 |
before | body                     |      |  -14 |      |  -19 |   -9 |   22
before | bold mark                |      |      |      |  101 |      |
before | byline                   |      |      |   82 |   71 |      |
before | commas                   |      |      |      |  -21 |   48 |   29
before | compilation              |      |   67 |      |      |      |
before | copies                   |      |      |      |      |      |  -21
before | date                     |      |  -11 |      |   -7 |      |    8
before | dateline                 |      |   36 |      |      |      |
before | disclaims                |      |   17 |      |   19 |      |
before | empty                    |      |  -23 |  -13 |   76 |      |
before | ends in bracket          |      |      |   41 |   33 |      |   15
before | ends in colon            |      |      |   86 |      |  -69 |  -47
before | ends in comma            |      |      |  -66 | -112 |  -62 |  -19
before | ends in stop             |      | -103 |      |  -52 |   37 |   42
before | ends in word             |      |   88 |      |   33 |  -67 |  -29
before | ends talk                |      |      |      |  -28 |   -8 |
before | enumerates               |      |    7 |      | -137 |   50 |   -8
before | exclaims                 |      |      |      |   37 |  -34 |   55
before | file name                |      |   51 |      |   66 |      |
before | general                  |      |      |      |   68 |      |
before | heading mark             |      |      |      |   86 |   73 |    6
before | holds about              |      |      |  -31 | -101 |   -7 |
before | holds appeal             |      |      |      |   30 |   66 |   35
before | holds date               |      |  -24 |   39 |   21 |      |   20
before | holds kind               |      |  -50 |   17 |   76 |  -52 |   30
before | holds speech             |      |      |      |   -9 |  -56 |  -32
before | in brackets              |      |  -27 |      |   34 |   75 |   -7
before | in force                 |      |      |      |   31 |   11 |   51
before | issue                    |      |    9 |   19 |    7 |      |  -29
before | issues                   |      |      |      |   63 |      |
before | kind                     |      |      |    7 |      |      |
before | kind and number          |      |   71 |      |   12 |      |
before | lead                     |      |      |  -32 |  -21 |    8 |
before | length 120               |      |   45 |      |      |   18 |
before | length 14                |      |   19 |   26 |  -11 |   17 |  -18
before | length 2                 |      |      |      |  -48 |  -65 |   15
before | length 30                |      |      |      |    8 |    7 |  -16
before | length 6                 |      |  -43 |      |  -41 |  -23 |   -6
before | length 60                |      |  -37 |      |   52 |  -11 |  -45
before | longer                   |      |      |  -11 |   42 |      |   97
before | many page words          |      |   28 |      |   30 |      |
before | meeting says             |      |      |      |      |  -50 |   22
before | name                     |      |      |    9 |  -34 |      |  -49
before | no comma                 |      |      |   12 |      | -115 |  -63
before | no stop                  |      |   -7 |   15 |  -49 |  -60 | -108
before | no word                  |      |   90 |      |   95 |      |    9
before | number                   |      |   87 |  122 |  -24 |      |
before | offer                    |      |      |    8 |      |      |
before | one comma                |      |      |  -22 |   -7 |      |
before | one stop                 |      |      |      |  -22 |    7 |
before | page field               |      |      |  -71 |   27 |      |
before | page number              |      |      |      |      |  -14 |
before | page words               |      |   39 |      |   -7 |   53 |  -51
before | paper                    |      |      |      |   22 |      |   34
before | path                     |      |    8 |      |      |      |
before | paywall                  |      |   -8 |      |      |      |  -23
before | piece                    |      |      |      |   37 |      |
before | published                |      |      |      |      |      |  -90
before | purpose                  |      |   61 |      |   42 |  -41 |
before | requests                 |      |      |      |   51 |   67 |  -56
before | resolves                 |      |      |      |  -36 |   48 |
before | signed and dated         |      |  113 |      |      |      |   29
before | signs                    |      |      |      |      |  -94 |    8
before | sort above               |      |      |      |  -18 |   17 |
before | sort abstract            |      |      |      |  -77 |      |
before | sort addressee           |      |      |      |   36 |      |
before | sort adjourns            |      |      |      |  -32 |      |    7
before | sort all                 |      |      |      |   50 |      |
before | sort appeals             |      |      |      |      |    6 |  -17
before | sort author in brackets  |      |      |      |   38 |   25 |
before | sort body                |      |      |      |      |      |   30
before | sort byline              |      |      |   91 |   27 |      |
before | sort copies              |      |      |      |      |      |  -21
before | sort date                |      |  -11 |      |   -7 |      |    8
before | sort dateline            |      |   36 |      |      |      |
before | sort file name           |      |  111 |      |   95 |      |
before | sort in brackets         |      |  -23 |      |   37 |   22 |
before | sort kind                |      |  -45 |   21 |  -28 |      |
before | sort kind and number     |      |   18 |      |   16 |      |
before | sort label               |      |  -32 |      |   -9 |  -26 |   16
before | sort longer prose        |      |      |   -6 |  -59 |  -80 |   79
before | sort name                |      |   17 |      |  -64 |      |  -27
before | sort number              |      |   87 |  122 |  -24 |      |
before | sort offer               |      |   -9 |    8 |      |      |
before | sort page field          |      |   13 |  -66 |   16 |      |
before | sort page number         |      |   86 |      |      |      |
before | sort page words          |      |      |      |   25 |      |   -6
before | sort paper               |      |      |      |   49 |      |
before | sort path                |      |    8 |      |      |      |
before | sort paywall             |      |   -6 |      |      |      |  -21
before | sort piece               |      |  -10 |      |   40 |      |
before | sort prose               |      |  -19 |  -62 |      |  -22 |  -17
before | sort short               |      |  -29 |  -47 |  -32 |      |   57
before | sort short label         |      |  -26 |      |  -82 |      |
before | sort signed and dated    |      |   14 |      |  -34 |      |
before | sort speaker             |      |  -11 |   41 |  104 |      |
before | sort strokes             |      |      |      |   32 |      |
before | sort subtitle            |      |   -9 |      |      |   41 |
before | sort sums up             |      |      |      |      |   15 |
before | sort vocative            |      |      |      |  -51 |      |
before | speaker                  |      |  -21 |   31 |   29 |      |   -8
before | stops                    |      |   22 |      |    8 |   11 |   16
before | strokes                  |      |      |      |   37 |      |
before | subtitle                 |      |  -10 |      |      |   41 |
before | sums up                  |      |      |      |      |   -6 |
before | thanks                   |      |      |      |   13 |   11 |   86
before | turn                     |      |    6 |  -50 |  -78 |  -23 |  -13
before | vocative                 |      |      |      |  -63 |   35 |
behind | about                    |   39 |   45 |      |      |  -21 |
behind | above                    |      |      |      |      |  103 |
behind | abstract                 |  -28 |   22 |      |    6 |      |
behind | address                  |   81 |  -14 |  -19 |      |  -45 |  -68
behind | addressee                |  -99 |   33 |  -42 |   38 |      |    6
behind | adjourns                 |      |  -25 |    9 |   67 |  -38 |
behind | annex                    |      |      |      |      |   71 |   26
behind | announces                |  -17 |      |  -19 |  -60 |      |
behind | appeals                  |      |      |      |   22 |      |
behind | applause                 |      |      |      |      |   45 |
behind | article                  |      |      |   40 |   97 |      |
behind | asks                     |      |      |      |      |   33 |
behind | author in brackets       |      |   49 |      |   46 |  -38 |
behind | begins with bracket      |      |  -66 |      |   15 |      |  -16
behind | begins with bullet       |   -7 |      |      |      |  -30 |   -9
behind | begins with digit        |   52 |  -39 |  -19 |  -27 |   24 |
behind | begins with letter       |      |      |      |      |  -74 |   23
behind | begins with quote        |      |  -30 |      |    7 |   50 |
behind | body                     |   26 |  -15 |      |   56 |  -35 |
behind | bold mark                |      |  -19 |      |      |      |
behind | byline                   |  -14 |      |      |      |   37 |
behind | commas                   |  -37 |  -33 |      |   52 |      |
behind | copies                   |      |      |      |      |  -10 |
behind | date                     |   -6 |  -29 |      |      |   32 |   17
behind | dateline                 |      |    7 |      |      |  -26 |
behind | disclaims                |      |      |      |      |   59 |
behind | editor                   |      |      |      |      |    9 |
behind | empty                    |      |  127 |      |      |      |
behind | ends in bracket          |      |  -23 |      |  -48 |   -7 |
behind | ends in colon            |   -7 |      |  -15 |      |      |
behind | ends in comma            |      |      |   35 |      |   86 |
behind | ends in stop             |      |  -69 |  -27 |   13 |  -17 |   -8
behind | ends in word             |  -50 |  -23 |   48 |   34 |   19 |
behind | ends talk                |      |      |      |   64 |  -37 |
behind | enumerates               |      |      |  -38 |   71 |      |   15
behind | exclaims                 |      |      |   24 |   16 |  -14 |
behind | file name                |      |      |      |      |      |  -47
behind | general                  |      |      |      |   11 |      |
behind | greets                   |      |      |      |   94 |      |
behind | holds about              |      |      |   53 |      |  -14 |
behind | holds appeal             |      |      |      |      |   66 |
behind | holds date               |   28 |      |      |    9 |   42 |
behind | holds kind               |      |  -31 |      |  -38 |   68 |
behind | holds speech             |      |   76 |      |   28 |  -57 |
behind | in brackets              |      |   47 |      |  -26 |   74 |
behind | in force                 |      |      |  -42 |   12 |  -23 |
behind | issue                    |      |      |      |      |      |    7
behind | issues                   |      |   50 |      |      |   -7 |
behind | kind                     |  -10 |      |      |  -35 |  -41 |
behind | kind and number          |      |  -39 |      |   25 |      |
behind | lead                     |  -61 |   44 |   11 |    7 |   -7 |
behind | length 120               |  -19 |  -60 |   17 |  -11 |  -15 |
behind | length 14                |   59 |      |      |   19 |   15 |   57
behind | length 2                 |      |   99 |      |   39 |  -21 |  103
behind | length 30                |  -40 |  -29 |   50 |      |    6 |  -27
behind | length 6                 |    5 |      |  -19 |   84 |   37 |
behind | length 60                |      |  -13 |      |  -21 |  -73 |  -32
behind | longer                   |   -8 |    7 |  -33 |  -25 |      |  -18
behind | many page words          |   82 |   13 |      |   30 |      |  111
behind | meeting says             |      |   51 |      |  -55 |      |
behind | name                     |  -33 |  -10 |      |   17 |  -21 |  -17
behind | no comma                 |    9 |      |      |      |   12 |   58
behind | no stop                  |      |  -97 |   23 |      |  -15 |   12
behind | no word                  |   72 |  -47 |      |   52 |  -34 |  -72
behind | note                     |      |      |      |      |      |   78
behind | number                   |      |   19 |      |      |      |
behind | offer                    |      |      |      |   18 |      |  -45
behind | one comma                |  -15 |  -68 |   16 |   -6 |      |
behind | one stop                 |      |      |      |      |   64 |  -29
behind | page field               |      |   50 |      |      |  -86 |
behind | page number              |   24 |  -11 |      |   22 |      |
behind | page words               |   53 |   -5 |      |   16 |   57 |   21
behind | paper                    |      |   43 |      |      |      |    5
behind | paywall                  |      |   71 |      |      |      |
behind | piece                    |    8 |  -22 |      |      |   71 |
behind | published                |      |      |      |      |   32 |
behind | purpose                  |   12 |  -46 |   59 |      |      |
behind | related                  |      |      |      |      |   45 |
behind | requests                 |      |  -22 |      |  113 |      |
behind | resolves                 |      |   20 |      |  -19 |  -19 |
behind | salutes                  |      |      |      |      |  150 |
behind | signed and dated         |  -33 |   14 |      |      |   -9 |  -25
behind | signs                    |      |      |      |      |    6 |   31
behind | sort above               |      |      |      |      |   28 |
behind | sort abstract            |  -28 |   16 |      |    8 |      |
behind | sort addressee           |      |      |      |  -25 |      |    6
behind | sort adjourns            |      |      |   10 |   29 |      |
behind | sort annex               |      |      |      |      |   71 |   26
behind | sort appeals             |      |      |      |   22 |   -7 |
behind | sort author in brackets  |      |   19 |      |   78 |  -38 |    6
behind | sort blanked date        |      |      |      |      |    5 |
behind | sort body                |   20 |      |      |      |      |
behind | sort byline              |  -13 |      |      |      |   20 |
behind | sort copies              |      |      |      |      |  -10 |
behind | sort date                |   -6 |  -29 |      |      |   32 |   17
behind | sort dateline            |      |    7 |      |      |  -26 |
behind | sort editor              |      |      |      |      |  -19 |
behind | sort file name           |      |      |      |      |      |  -38
behind | sort in brackets         |    9 |  -19 |      |  -21 |   39 |
behind | sort kind                |      |   57 |      |      |      |  -18
behind | sort kind and number     |      |  -28 |      |   25 |      |
behind | sort label               |      |      |  -24 |  -21 |      |
behind | sort longer prose        |      |      |   -6 |  -21 |   88 |
behind | sort name                |   -7 |      |      |  -32 |      |  -64
behind | sort note                |      |      |      |      |      |   53
behind | sort number              |      |   19 |      |      |      |
behind | sort offer               |      |      |      |      |  -20 |  -59
behind | sort page field          |   17 |  -50 |      |      |  -22 |
behind | sort page number         |      |   -6 |      |      |      |
behind | sort page words          |      |      |      |   81 |      |
behind | sort paper               |      |      |      |  -13 |      |
behind | sort paywall             |      |   70 |      |      |   17 |
behind | sort piece               |    7 |  -23 |      |      |      |
behind | sort prose               |      |      |   37 |   -6 |  -27 |   -6
behind | sort related             |      |      |      |      |   45 |
behind | sort short               |      |   21 |      |      |   64 |
behind | sort short label         |      |  -44 |      |      |  -12 |
behind | sort signed and dated    |   -8 |      |      |      | -125 |
behind | sort speaker             |      |  -12 |      |      |      |
behind | sort strokes             |      |   62 |      |      |      |
behind | sort subtitle            |  -31 |   35 |      |      |      |
behind | sort sums up             |      |      |      |      |   15 |
behind | sort vocative            |      |      |      |   37 |      |
behind | speaker                  |      |      |      |      |      |    7
behind | stops                    |      |  -80 |   -6 |      |      |
behind | strokes                  |      |   64 |      |      |      |   -6
behind | subtitle                 |   -9 |   12 |      |      |   -8 |
behind | sums up                  |      |      |      |      |  -18 |
behind | turn                     |   63 |   46 |      |  -77 |   42 |   15
behind | vocative                 |      |      |   15 |   34 |      |
first  | 1 line since label       |      |      |      |  -12 |      |
first  | 2 lines since label      |      |      |      |      |  -16 |  -24
first  | 3 lines since label      |      |      |      |      |  -29 |  -34
first  | about                    |   32 |   95 |      |  -25 |      |
first  | above                    |      |      |      |   66 |   27 |  -19
first  | abstract                 |      |  -59 |  -14 |  -60 |      |
first  | address                  |      |      |  180 |  -76 |  218 |
first  | address ahead            |   -5 |   20 |  -46 |   45 |      |
first  | addressee                |      |   17 |   32 |  -27 |      |
first  | adjourns                 |  -29 |      |      |  111 |      |  -45
first  | all                      |      |      |  141 |  -18 |  -73 |
first  | among labels             |  -10 |      |  -12 |  -65 |  -50 |  -72
first  | annex                    |      |      |      |      |      |   90
first  | announces                |      |      |   -7 |   75 |      |
first  | appeals                  |      |      |      |      |    9 |  -25
first  | applause                 |      |      |      |   41 |      | -202
first  | article                  |      |   26 |      |      |      |
first  | asks                     |      |      |      |      |   47 |  -14
first  | author in brackets       |      |  -10 |      |  -16 |      |   81
first  | begins with bracket      |      |  -81 |  -52 |  -69 |  -94 |   45
first  | begins with bullet       |      |  -89 |      |      |  -48 |   15
first  | begins with digit        |   17 |  -28 |      |  -62 |  -64 |  -97
first  | begins with letter       |      |   -7 |      |  -17 |      |   57
first  | begins with quote        |      |   17 |      |   60 |      |
first  | behind labels            |      |      |      |      |    9 |
first  | body                     |   56 |   93 |      |      |  -12 |   54
first  | body before              |      |   18 |      |   21 |  -21 |  -18
first  | body behind              |      |   -8 |      |      |      |  -61
first  | bold mark                |      |   51 |  -14 | -112 |      |
first  | byline                   |      |      |      |  -49 |      |   45
first  | commas                   |  -39 |  -33 |      |   63 |    8 |  -61
first  | compilation              |  -52 |      |      |  -40 |  -15 |   51
first  | contact                  |      |      |      |      |      |    9
first  | copies                   |      |      |      |      |      |   72
first  | cut at address           |      |      |  -87 |   94 |  -10 |
first  | cut at annex             |      |      |      |      |      |   34
first  | cut at blank             |      |  -14 |   27 |   -9 |  -52 |  -37
first  | cut at bracket           |      |      |      |      |      |   67
first  | cut at colon             |      |  -39 |      |      |      |   -6
first  | cut at date              |      |  -39 |      |      |      |
first  | cut at greeting          |      |      |      |  129 |      |
first  | cut at kind              |      |  -63 |      |  -91 |      |
first  | cut at label             |  -10 |      |      |   42 |      |  -19
first  | cut at leave             |      |      |      |      |   21 |  -34
first  | cut at line              |      |  134 |   74 |   42 |  167 |   63
first  | cut at mark              |      |      |      |  -78 |  -13 |
first  | cut at repeat            |      |   45 |   -9 |  -25 |      |
first  | cut at stop              |      |      |      |      | -107 |  -80
first  | date                     |      |  -28 |      |   12 |      |
first  | date ahead               |      |   20 |   12 |   18 |      |
first  | date next                |  -49 |  -44 |      |      |  -23 |   25
first  | dated before             |      |      |      |  -49 |  -10 |  -10
first  | dateline                 |      |  -38 |      |  108 |      |
first  | disclaims                |      |      |      |      |      |   55
first  | document before          |      |  -43 |   32 |      |   76 |   -8
first  | editor                   |      |      |      |      |      |   19
first  | empty                    |      |      |      |  -32 |      |   31
first  | ends in bracket          |   29 |  -24 |  -35 |   20 |  -89 |  -39
first  | ends in colon            |  -52 |    5 |   24 |   13 |   10 |    7
first  | ends in comma            |  -18 |  -23 |   33 |  -28 |  -30 |  -13
first  | ends in stop             |  -21 |  -16 |      |   87 |      | -106
first  | ends in word             |   13 |   38 |  -69 |      |   11 |   36
first  | ends talk                |      |      |      |      |   85 |
first  | enumerates               |   -9 | -151 |      |  -18 | -158 | -120
first  | exclaims                 |      |      |   15 |   33 |   22 |  -56
first  | file name                |   45 |  -97 |      |      |      |
first  | first label              |  -10 |   22 |      |   25 |      |
first  | general                  |      |      |      |      |  116 |
first  | greets                   |      |      |      |    8 |      |
first  | heading mark             |  -38 |   92 |      |  -62 |      |
first  | holds about              |   44 |  104 |      |  -43 |      |    8
first  | holds appeal             |      |      |      |  -47 |   14 |  -39
first  | holds date               |   77 |  -11 |  -53 |   37 |  -86 |   84
first  | holds kind               |   20 |  143 |  -53 |   16 |      |  -14
first  | holds speech             |  -46 |  -35 |   15 |  -42 |   49 |  111
first  | in brackets              |      |  -34 |  -25 |      |  -27 |
first  | in force                 |      |  -24 |      |      |      |
first  | inner label              |      |      |      |  -27 |  -17 |  -61
first  | issue                    |  104 | -111 |  -64 |      |      |    5
first  | issues                   |      |      |      |   96 |  -37 |
first  | kind                     |  -96 |      |      |  -12 |      |
first  | kind ahead               |   -7 |  -14 |      |   -7 |   37 |
first  | kind and number          |   15 |   10 |      |      |      |
first  | kind before              |      |   27 |      |   20 |  -44 |   35
first  | kinds before             |      |  -16 |   10 |  -32 |   16 |  -72
first  | label                    | -2000 | -2000 | -2000 |   40 | -2000 | -2000
first  | label ahead              |      |   12 |      |      |      |
first  | label next               |      |    7 |  -24 |  -93 |    6 |   61
first  | labels ahead             |   13 |  -39 |  108 |   65 |  -51 |
first  | labels within            |      |      |      |      |  -43 |
first  | last address             |  -17 |  -13 |   10 |  -13 |  -13 |  -43
first  | last but 0               |      |      |      |      |  -99 |  -16
first  | last but 1               |      |      |      |      |  -31 |  -87
first  | last but 3               |      |  -37 |      |   13 |  -10 |   10
first  | last but 8               |   38 |   37 |    6 |   -8 |   -9 |
first  | last kind                |   13 |      |      |      |      |
first  | last printing            |      |   23 |      |  -24 |      |
first  | last prose               |      |   -7 |      |      |  -25 |   37
first  | lead                     |   17 |   -6 |    9 |  120 |   -6 |  -46
first  | left 120                 |      |   88 |      |   90 |      |
first  | left 1200                |   71 |  -12 |    6 |      |   20 |  -17
first  | left 250                 |      |    7 |   32 |  -22 |  -11 |   10
first  | left 40                  |      |  -91 |      |      |   34 |
first  | left 500                 |   16 |   89 |  -23 |      |  -14 |  -33
first  | length 120               |      |  -43 |      |   -8 |  -23 |   19
first  | length 14                |  -12 |   64 |   16 |  -18 |   38 |
first  | length 2                 |      |  -75 |      |    9 |      |   54
first  | length 30                |   12 |   51 |   10 |      |  -22 |  -52
first  | length 6                 |  -13 | -127 | -104 |   55 |   40 |   -8
first  | length 60                |      |    5 |      |   27 |  -33 |   -5
first  | letterhead               |   20 |  -26 |      |      |      |
first  | line head                |      |  184 |   29 |  128 |  114 |   47
first  | line of above            |      |      |      |   38 |   34 |   -9
first  | line of abstract         |      |  -60 |      |      |      |
first  | line of addressee        |      |   20 |   14 |      |      |
first  | line of adjourns         |      |      |      |   52 | -123 |
first  | line of all              |      |      |   83 |  -16 |  -74 |
first  | line of annex            |      |      |      |      |      |   32
first  | line of appeals          |      |      |      |      |   17 |
first  | line of body             |   56 |  -16 |      |      |  -10 |   13
first  | line of byline           |      |      |      |      |      |   38
first  | line of copies           |      |      |      |      |      |   10
first  | line of date             |      |  -26 |      |   12 |      |
first  | line of dateline         |      |  -37 |      |   64 |      |
first  | line of file name        |   22 |  -24 |      |      |      |
first  | line of in brackets      |  -72 |      |      |   38 |      |   59
first  | line of kind             |   38 |  166 |      |  -32 |      |
first  | line of kind and number  |      |   68 |      |      |      |
first  | line of label            |  -10 |      |      |      |   -9 |  -49
first  | line of longer prose     |   -5 |   -7 |      |   55 |      |  -12
first  | line of name             |  -48 |      |   15 |      |   25 |
first  | line of number           |      |  -40 |      |      |      |
first  | line of offer            |      |      |      |      |      |   33
first  | line of page field       |  -19 |  -67 |      |   11 |      |
first  | line of page number      |   35 |  -15 |      |      |      |   34
first  | line of page words       |      |      |      |  -17 |      |
first  | line of paper            |      |   63 |      |   11 |      |
first  | line of path             |   29 |  -25 |      |      |      |
first  | line of paywall          |      |  -12 |      |      |  -30 |
first  | line of piece            |  -62 |   31 |      |  -38 |      |
first  | line of prose            |  -40 |  -35 |  -20 |      |  -20 |   13
first  | line of related          |      |      |      |      |      |   33
first  | line of short            |   18 |  146 |      |      |  -88 |    5
first  | line of short label      |  -21 |   61 |  -11 |      |   49 |  -33
first  | line of signed and dated |      |      |      |  -38 |      |
first  | line of speaker          |   56 |      |      |  -63 |      |  -39
first  | line of subtitle         |      |  -86 |      |      |  -39 |  -12
first  | line of sums up          |      |      |      |    7 |      |
first  | line of vocative         |      |      |   89 |    6 |  -38 |
first  | line of words            |  -72 |   -7 |      |  -51 |      |   -6
first  | lines since label        |      |      |      |      |   28 |  -42
first  | long line                |   58 |   96 |   46 |   15 |   37 |  -58
first  | longer                   |   -5 |   41 |      |  -10 |  -18 |
first  | many page words          |      |      |      |      |  -26 |  -29
first  | more prose before        |      |  -57 |  -21 |  -64 |  -15 |  -16
first  | name                     |  -48 |    7 |      |  -50 |   51 |  -41
first  | next steps               |      |      |      |      |  220 |  -10
first  | no comma                 |      |  -14 |  -49 |  -16 |  -60 |  -34
first  | no kind before           |      |  -14 |  -54 |   39 |      |  -10
first  | no label                 |  -11 |      |  -17 |   27 |      |   13
first  | no line since label      |      |   12 |      |   25 |  107 |   83
first  | no prose ahead           |   57 |   49 |      |   70 |  -65 |   21
first  | no prose before          |      |  -23 |      |  128 |   81 |
first  | no stop                  |    5 |      |   30 |   98 |   -5 |   56
first  | no word                  |      |  -86 |      | -100 |  -80 |   55
first  | note                     |      |      |      |      |      |   11
first  | number                   |      |  -41 |      |      |      |
first  | number 0                 |      |      |      |   44 |      |
first  | number 1                 |      |      |      |   38 |      |
first  | number 3                 |      |  -55 |   -7 |      |  -45 |  -13
first  | number 8                 |      |  -23 |      |      |   63 |
first  | offer                    |      |   16 |  -16 |      |      |   57
first  | offer ahead              |   38 |      |      |  -16 |      |   -7
first  | offices before           |      |      |      |   35 | -109 |
first  | one comma                |  -12 |   43 |   17 |   41 |      |
first  | one stop                 |      |      |  -28 |  -10 |  -25 | -102
first  | page ahead               |    5 |  -57 |      |    8 |      |
first  | page field               |  -18 |  -40 |      |   28 |      |   21
first  | page number              |      |  -31 |      |  -54 |      |
first  | page words               |  121 |  -80 |      |      |      |   19
first  | paper                    |      |   24 |      |   10 |      |   -5
first  | path                     |   29 |  -25 |      |      |      |
first  | paywall                  |      |  -20 |      |      |  -35 |   26
first  | people before            |      |      |  -54 |   28 |   92 |  -53
first  | piece                    |  -53 |   20 |      |  -38 |      |   66
first  | printed again near       |   39 |   88 |      |   39 |      |   -6
first  | printed before far       |      |  155 |      |      |      |    7
first  | printed before near      |      |  -43 |      |  -42 |  -37 |  -14
first  | prose ahead              |  -23 |   73 |  -12 |      |  -37 |  -69
first  | prose before             |      |      |   26 |  -31 |  -36 |   39
first  | prose behind             |      |      |      |   46 |   -9 |  -51
first  | prose below              |      |   -6 |   45 |  -12 | -154 |  -47
first  | prose next               |      |    7 |      |  -21 |      |  -30
first  | published                |      |      |      |      |      |   99
first  | purpose                  |      |   22 |      |   18 |      |
first  | requests                 |      |  -19 |      |   36 |   38 |   -6
first  | resolves                 |      |      |      |   27 |   36 |
first  | salutes                  |      |      |      |      |  -73 |  -11
first  | signed and dated         |      |  -12 |      |      |      |  -17
first  | signs                    |      |      |      |      | -153 |
first  | sort above               |      |      |      |   66 |  101 |  -17
first  | sort abstract            |      |  -59 |   -6 |      |      |
first  | sort addressee           |      |   21 |  113 |      |      |
first  | sort adjourns            |      |      |      |   46 |   51 |  -15
first  | sort all                 |      |      |   93 |  -15 |  -74 |
first  | sort annex               |      |      |      |      |      |   90
first  | sort appeals             |      |      |      |      |   35 |  -25
first  | sort author in brackets  |      |      |      |      |      |   40
first  | sort body                |   56 |   66 |      |      |  -11 |   35
first  | sort byline              |      |      |      |      |      |   38
first  | sort copies              |      |      |      |      |      |   72
first  | sort date                |      |  -28 |      |   12 |      |
first  | sort dateline            |      |  -38 |      |  108 |      |
first  | sort file name           |   22 |  -24 |      |      |      |
first  | sort in brackets         |  -72 |      |  -10 |   36 |      |  -22
first  | sort kind                |   38 |   47 |      |      |      |
first  | sort kind and number     |      |   68 |      |      |      |
first  | sort label               |  -10 |      |      |    7 |  -34 | -110
first  | sort longer prose        |   -5 |  -20 |    7 |      |      |  -27
first  | sort name                |  -48 |   -8 |      |   35 |   58 |
first  | sort note                |      |      |      |      |      |   12
first  | sort number              |      |  -41 |      |      |      |
first  | sort offer               |      |   17 |      |    8 |      |   32
first  | sort page field          |  -19 |  -69 |      |    9 |      |   43
first  | sort page number         |   35 |  -14 |      |      |      |
first  | sort page words          |      |      |      |  -17 |      |
first  | sort paper               |      |   47 |      |      |      |
first  | sort path                |   29 |  -25 |      |      |      |
first  | sort paywall             |      |  -20 |      |      |  -35 |   24
first  | sort piece               |  -62 |   31 |      |  -38 |      |
first  | sort prose               |  -67 |  105 |  -53 |   42 |  -17 | -109
first  | sort related             |      |      |      |      |      |    6
first  | sort short               |   18 |   49 |   47 |  -39 |  -26 |   -8
first  | sort short label         |  -21 |   41 |  -23 |  -32 |   46 |  -33
first  | sort signed and dated    |      |    6 |      |  -34 |      |
first  | sort speaker             |   56 |      |      |  -64 |      |
first  | sort subtitle            |      |  -89 |      |      |  -40 |  -13
first  | sort sums up             |      |      |      |   47 |  -55 |
first  | sort vocative            |      |      |   55 |      |  114 |
first  | speaker                  |   52 |      |      |      |   -6 |  -21
first  | speech before            |      |      |      |      |  -42 |  -17
first  | stops                    |  -13 |  -49 |      |   14 |   12 |  -60
first  | strokes                  |      |      |      |      |      |   63
first  | subtitle                 |      |  -89 |      |      |  -41 |  -13
first  | sums up                  |      |      |      |   47 |  154 |  -16
first  | thanks                   |      |      |   12 |      |      |  -60
first  | this document            |      |      |      |      |   31 |
first  | turn                     |  -34 |  -12 |   34 | -126 |  -46 |
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   15
first  | vocative                 |      |      |   55 |      |   54 |
first  | whole middle             |      |      |      |   11 | -2000 |
first  | within 200               |      |      |   16 |   35 |      |
first  | within 60                |      |  -24 |      |   41 |   36 |  -31
first  | within 8                 |      |  -26 |      |  -33 |      |
first  | within earlier           |      |   26 |      |  -68 |  -35 |
in     | 1 line since label       |      |      |      |      |  -15 |   16
in     | 2 lines since label      |      |      |      |  -13 |   19 |
in     | 3 lines since label      |      |      |      |      |   18 |  -49
in     | about                    |  -24 |   70 |      |  -71 |   72 |
in     | above                    |      |  -28 |      |      |  104 |  -68
in     | abstract                 |      |  145 |  -16 | -110 |      |   13
in     | address                  |      |  -28 |  101 |  -24 |   83 | -154
in     | address ahead            |   17 |   22 |  -25 |      |  -66 |
in     | address next             |  -13 |  -28 |   95 |      |  -15 |
in     | addressee                |   -8 |      |   87 |   -8 |      |
in     | adjourns                 |  -55 |      |      |   85 |    9 |  -49
in     | all                      |      |  -32 |  125 |      |  -76 |
in     | among labels             |  -34 |  -31 |  -30 |   24 |   57 |
in     | annex                    |      |      |      |  -91 |      |  103
in     | announces                |  142 |      |  -10 |  -60 |      |
in     | appeals                  |      |      |      |  -34 |   87 |
in     | applause                 |      |  -29 |      |   86 |  166 | -211
in     | article                  |  -16 |   19 |      |   51 |      |  -29
in     | asks                     |      |      |      |  -37 |  100 |  -27
in     | author in brackets       |      |      |   -8 |   30 |   -7 |   39
in     | begins with bracket      |   40 |   62 |  -61 |   13 |  -83 |  -21
in     | begins with bullet       |   12 |      |      |      |  -29 |
in     | begins with digit        |  -22 |   -6 |  -10 |   19 |  -50 |   84
in     | begins with letter       |      |      |      |  -40 |  -83 |  151
in     | begins with quote        |  -22 |      |      |      |   57 |
in     | behind labels            |  -17 |  -14 |      |      |      |   15
in     | body                     |  -21 |      |      |   46 |  -36 |
in     | body before              |  -26 |  -47 |      |    6 |  -12 |    8
in     | body behind              |      |      |  -14 |    7 |   -8 |
in     | bold mark                |   42 |  -31 |  138 |  -73 |  -27 |
in     | byline                   |      |   94 |      |  -46 |      |
in     | commas                   |   11 |      |  -20 |   51 |   -8 |  -15
in     | compilation              |   90 |  -44 |      |  -33 |      |   11
in     | contact                  |      |      |      |      |  -35 |   17
in     | contents                 |   11 |      |      |      |      |
in     | copies                   |      |      |      |  -36 |      |   53
in     | cut at address           |  -20 |  -22 |   67 |   90 |      |  -17
in     | cut at blank             |    8 |      |   -8 |   14 |      |
in     | cut at bracket           |      |      |      |      |   48 |  -60
in     | cut at colon             |      |   61 |      |  -36 |      |
in     | cut at date              |      |  -34 |      |   47 |      |
in     | cut at kind              |  -18 |      |      |      |      |
in     | cut at label             |  -28 |   43 |      |   18 |  -20 |   -7
in     | cut at leave             |      |      |      |      |   80 |  -39
in     | cut at line              |   21 |  -55 |      |      |      |   41
in     | cut at mark              |   10 |  146 |      |  -60 |  -23 |  -48
in     | cut at number            |      |   -6 |      |      |      |
in     | cut at page              |      |      |      |   -9 |      |   18
in     | cut at repeat            |   22 |      |   -9 |      |      |
in     | cut at stop              |   -7 |      |      |      |   -7 |   30
in     | date                     |  -30 |   44 |      |      |      |
in     | date ahead               |  -27 |  -52 |    7 |      |   20 |   16
in     | date next                |  -51 |   60 |      |  -74 |      |   51
in     | dated before             |      |  -42 |      |   20 |      |
in     | dateline                 |   43 |  -16 |      |  -17 |      |   20
in     | disclaims                |   10 |      |      |  -70 |      |   80
in     | document before          |  -10 |    9 |      |   -7 |  -24 |   38
in     | document page            |   48 |  -29 |      |      |      |
in     | editor                   |      |      |      |  -16 |      |   17
in     | empty                    |      |    7 |   23 |  -92 |      |   24
in     | ends in bracket          |   17 |  -43 |  -62 |   -6 |      |   61
in     | ends in colon            |   -8 |  -26 |   44 |   53 |  -61 |
in     | ends in comma            |  -98 |  -70 |   50 |      |  186 |  -38
in     | ends in stop             |  -61 |   30 |   -6 |   11 |   -6 |    8
in     | ends in word             |   52 |   81 | -102 |   14 |   -9 |  -18
in     | ends talk                |      |  -22 |      |    6 |   20 |
in     | enumerates               |  127 |      |      |   -6 | -101 |   24
in     | exclaims                 |   28 |  -22 |      |  -62 |   49 |
in     | file name                |   24 |   -9 |      |      |      |
in     | first label              |   -7 | -116 |      |  139 |      |
in     | general                  |      |   61 |      |  -76 |   27 |  -23
in     | greets                   |      |      |  -10 |    5 |      |
in     | heading mark             |      |   55 |      |      |      |  -19
in     | holds about              |      |      |      |   31 |      |  -37
in     | holds appeal             |      |   15 |      |  -45 |   52 |
in     | holds date               |  -53 |   46 |  -73 |      |   -6 |   99
in     | holds kind               |   41 |  -20 |  -53 |   12 |  -38 |    6
in     | holds speech             |   22 |      |      |  -83 |  -47 |   52
in     | in brackets              |  -22 |   22 |  -31 |   14 |      |   17
in     | in force                 |  -28 |      |      |      |   46 |
in     | inner label              |      |      |      |   98 |  -47 |
in     | issue                    |  135 |   -8 |  -63 | -149 |      |  122
in     | issues                   |      |  -66 |      |      |   70 |
in     | kind                     |      |   84 |      |      |   -7 |
in     | kind ahead               |   43 |  -64 |      |  -12 |      |   51
in     | kind and number          |   33 |      |      |      |      |
in     | kind before              |      |   28 |  -63 |      |    6 |
in     | kinds before             |      |  -13 |      |   10 |   -6 |
in     | label                    |  -28 |   43 |      |   19 |  -19 |   -7
in     | label ahead              |   37 |      |  -12 |  -46 |   -9 |   -9
in     | label next               |  125 |   24 |  -16 |  -41 |   27 |
in     | labels ahead             |   15 |   35 |      |      |  -55 |   -9
in     | labels within            |      |   13 |      |   28 |  -55 |
in     | last address             |      |   26 |  -57 |  -11 |   12 |    6
in     | last but 0               |      |      |      |   45 |  -16 |   -9
in     | last but 1               |      |      |      |   51 |  -27 |
in     | last but 3               |      |  -35 |  -15 |   27 |   13 |  -17
in     | last but 8               |  -46 |  -16 |  -19 |      |   12 |    5
in     | last kind                |    6 |   -8 |      |   80 |  -23 |
in     | last printing            |      |   90 |      |   31 |  -72 |
in     | lead                     |  -24 |  -76 |  -16 |   -9 |   53 |   67
in     | left 120                 |  -52 |  -64 |      |   26 |   33 |  -16
in     | left 1200                |  -59 |  -55 |      |   20 |   20 |   50
in     | left 250                 |    8 |  -28 |  -23 |   16 |   23 |  -75
in     | left 40                  |   -6 |  -96 |      |   17 |  -24 |   57
in     | left 500                 |   21 |  -36 |  -31 |   15 |    6 |   -9
in     | length 120               |   91 |   36 |  -23 |      |  -10 |
in     | length 14                |  -10 |      |      |    8 |      |    7
in     | length 2                 |  -43 | -125 |      |    6 |   12 |   62
in     | length 30                |  -46 |   23 |  -16 |      |   -5 |   56
in     | length 6                 |   -6 |  -17 |  141 |   -5 |   10 |
in     | length 60                |   24 |   26 |  -52 |      |   10 |   -9
in     | letterhead               |   26 |  -26 |      |      |      |
in     | line head                |   12 |  -48 |  -77 |   20 |   -7 |   45
in     | line of above            |      |  -20 |      |   55 |      |
in     | line of abstract         |      |   67 |      |  -26 |      |   10
in     | line of addressee        |      |  -33 |    5 |   23 |      |
in     | line of adjourns         |      |      |      |      |    7 |   -6
in     | line of all              |      |      |   77 |    8 |  -73 |
in     | line of annex            |      |      |      |  -59 |      |   84
in     | line of appeals          |      |      |      |  -57 |   81 |
in     | line of author in brackets |      |      |      |      |  -12 |   16
in     | line of body             |      |      |      |   70 |  -22 |
in     | line of byline           |      |   27 |      |      |      |
in     | line of contents         |   11 |      |      |      |      |
in     | line of copies           |      |      |      |      |      |   16
in     | line of date             |  -32 |   37 |      |   38 |      |
in     | line of dateline         |   59 |      |      |  -17 |      |
in     | line of document page    |   48 |  -29 |      |      |      |
in     | line of file name        |   32 |  -24 |      |      |      |
in     | line of in brackets      |      |      |      |  -80 |      |   85
in     | line of kind             |   10 |  -78 |      |      |      |
in     | line of kind and number  |      |    5 |      |      |      |
in     | line of label            |      |   11 |      |   33 |  -44 |  -15
in     | line of longer prose     |      |   44 |      |  -38 |  -45 |   41
in     | line of name             |  -25 |   19 |    6 |  -50 |      |
in     | line of note             |      |      |      |      |      |   15
in     | line of number           |    6 |      |      |  -21 |      |
in     | line of offer            |      |      |      |  -17 |      |   12
in     | line of page field       |  -51 |   92 |      |      |      |   28
in     | line of page number      |   30 |  -47 |      |   47 |      |
in     | line of page words       |   81 |   -9 |      |  -28 |      |
in     | line of paper            |  -41 |   56 |      |      |      |
in     | line of path             |   67 |  -55 |      |      |      |
in     | line of paywall          |   -8 |   29 |      |      |  -32 |   40
in     | line of piece            |   65 |      |      |      |      |
in     | line of prose            |   16 |      |      |   21 |   37 |  -54
in     | line of related          |      |      |      |      |  -28 |   70
in     | line of short            |      |  -41 |      |      |      |
in     | line of short label      |      |   17 |  -16 |   24 |      |   -9
in     | line of signed and dated |   48 |  -22 |      |      |      |
in     | line of speaker          |  102 |      |      |      |      |  -46
in     | line of subtitle         |  -34 |   51 |      |   37 |   -7 |  -16
in     | line of sums up          |      |      |      |  -13 |   46 |
in     | line of vocative         |      |  -47 |   81 |      |   20 |  -51
in     | line of words            |  -51 |   48 |      |      |   19 |   12
in     | lines since label        |      |      |      |      |  -13 |
in     | long line                |   14 |  -54 |  -42 |      |    6 |   17
in     | longer                   |  -10 |   70 |   -9 |   51 |  -58 |  -42
in     | many page words          |   98 |   -6 |      |  -27 |  -39 |   41
in     | meeting says             |      |      |      |   44 |      |
in     | more prose before        |      |   11 | -101 |      |      |
in     | name                     |      |   19 |  -22 |  -36 |      |   16
in     | next steps               |      |      |      |   -8 |   48 |  -11
in     | no comma                 |      |   23 |      |      |      |   27
in     | no kind before           |   11 |      |   10 |    6 |  -21 |    7
in     | no label                 |   12 |   20 |      |      |   -9 |
in     | no line since label      |  -16 |      |      |      |    7 |    7
in     | no prose ahead           |  -16 |  -16 |   13 |      |   25 |  -10
in     | no prose before          |   32 |   10 |   11 |   -6 |      |  -67
in     | no stop                  |  -12 |   13 |      |   37 |    7 |
in     | no word                  |  111 |   12 |      |  -97 |  -89 |   73
in     | note                     |      |      |      |      |  -22 |   64
in     | number                   |      |   11 |      |  -25 |      |
in     | number 0                 |      |      |      |   44 |      |
in     | number 1                 |  -12 |  -10 |    5 |   76 |      |
in     | number 3                 |   89 |    6 |   -7 |   22 |  -59 |
in     | number 8                 |   -7 |  -10 |  -31 |    6 |  -59 |   26
in     | offer                    |    8 |      |  -44 |  -18 |      |   24
in     | offer ahead              |  -23 |      |      |   45 |      |
in     | offices before           |      |  -30 |  -25 |      |   38 |    5
in     | one comma                |      |  -30 |  -51 |   10 |      |
in     | one stop                 |   43 |  -11 |  -18 |   -9 |    6 |   12
in     | page ahead               |      |      |      |    6 |  -15 |
in     | page field               |  -17 |   40 |      |      |      |   16
in     | page number              |   24 |    6 |      |      |      |
in     | page words               |   64 |   -8 |      |  -74 |  -56 |   91
in     | paper                    |      |   11 |      |   11 |      |
in     | path                     |   43 |  -29 |      |      |      |
in     | paywall                  |      |    6 |      |      |  -45 |   33
in     | people before            |  -26 |      |  -28 |    7 |   11 |    7
in     | piece                    |   72 |   -5 |      |   -8 |      |
in     | printed again near       |  -24 |   56 |      |      |      |
in     | printed before far       |   43 |      |      |      |  -60 |
in     | printed before near      |      |   63 |      |   17 |  -68 |  -22
in     | prose ahead              |   42 |   66 |   19 |   -6 |  -89 |   -8
in     | prose before             |  -37 |      |   15 |      |      |   -8
in     | prose behind             |      |      |  -30 |      |      |
in     | prose below              |   -9 |   -6 |   -9 |      |   35 |    7
in     | prose next               |   18 |   -6 |  -67 |      |    6 |   21
in     | published                |      |      |      |  -88 |      |  125
in     | purpose                  |      |  -12 |      |   76 |      |
in     | related                  |      |      |      |  -38 |      |   77
in     | requests                 |  -28 |  -11 |      |  -46 |  159 |  -21
in     | resolves                 |      |  -41 |      |  -13 |   28 |   27
in     | salutes                  |      |      |      |      |   73 |  -42
in     | signed and dated         |   39 |      |      |      |  -21 |   29
in     | signs                    |      |      |      |   54 | -123 |   53
in     | sort above               |      |  -29 |      |      |  123 |  -31
in     | sort abstract            |      |   74 |   -6 |  -53 |      |   13
in     | sort addressee           |      |  -51 |   81 |      |      |
in     | sort adjourns            |      |  -30 |      |  -63 |  166 |  -18
in     | sort all                 |      |      |   86 |    7 |  -73 |
in     | sort annex               |      |      |      |  -91 |      |  103
in     | sort appeals             |      |      |      |  -20 |   60 |
in     | sort author in brackets  |      |      |      |   13 |      |   24
in     | sort body                |  -54 |   33 |      |   25 |  -28 |
in     | sort byline              |      |   23 |      |      |      |
in     | sort contents            |   11 |      |      |      |      |
in     | sort copies              |      |      |      |  -36 |      |   53
in     | sort date                |  -30 |   44 |      |      |      |
in     | sort dateline            |   43 |  -16 |      |  -17 |      |   20
in     | sort document page       |   48 |  -29 |      |      |      |
in     | sort file name           |   30 |  -23 |      |      |      |
in     | sort in brackets         |      |   -7 |  -10 |   46 |      |  -15
in     | sort kind and number     |      |    5 |      |      |      |
in     | sort label               |  -32 |   19 |      |   55 | -112 |  -13
in     | sort longer prose        |      |      |      |   24 |  -25 |
in     | sort name                |   -5 |    6 |      |   19 |      |  -15
in     | sort note                |      |      |      |      |  -12 |   47
in     | sort number              |      |   11 |      |  -25 |      |
in     | sort offer               |      |      |  -28 |      |      |
in     | sort page field          |   26 |  -56 |      |      |      |   35
in     | sort page number         |   24 |  -47 |      |   53 |      |
in     | sort page words          |      |   42 |      |    5 |      |  -46
in     | sort paper               |      |   58 |      |   -6 |      |
in     | sort path                |   43 |  -29 |      |      |      |
in     | sort paywall             |      |   10 |      |      |  -43 |
in     | sort piece               |   65 |      |      |      |      |
in     | sort prose               |  -66 |  -69 |   53 |   50 |   25 |  -69
in     | sort related             |      |      |      |  -38 |      |   78
in     | sort short               |  -36 |   22 |      |   28 |   50 |  -47
in     | sort short label         |      |   20 |      |      |      |   -9
in     | sort signed and dated    |      |      |      |  -27 |      |   44
in     | sort speaker             |  102 |      |      |      |      |   -6
in     | sort subtitle            |  -33 |   51 |      |   42 |   -9 |  -16
in     | sort sums up             |      |      |      |   24 |      |
in     | sort vocative            |  -13 |   -5 |   99 |  -14 |   94 |  -54
in     | speaker                  |   50 |   -5 |  -32 |   49 |  -12 |
in     | speech before            |      |   43 |      |   19 |  -32 |
in     | stops                    |    5 |   -9 |  -30 |   28 |      |  -62
in     | strokes                  |      |      |      |  -24 |      |   39
in     | subtitle                 |      |   14 |      |    8 |   -9 |  -16
in     | sums up                  |      |      |      |  -24 |  113 |  -20
in     | thanks                   |      |      |    8 |      |   80 | -119
in     | turn                     |   62 |   -9 |   33 |   17 | -178 |   46
in     | under heading            |      |      |      |   31 |  -32 |
in     | vocative                 |  -13 |  -10 |   86 |  -33 |   41 |
in     | whole middle             |      |   59 |      |      |  -26 |
in     | within 200               |   71 |   23 |  -57 |      |  -19 |  -69
in     | within 60                |   15 |   25 |   10 |  -31 |  -60 |  -87
in     | within 8                 |      |    9 |      |  -16 |      |
in     | within earlier           |  -17 |   61 |      |      |  -36 |
"""

FOLLOWS = """
   -9 |    -5 |    11 |    67 |   -15 |    -8
    0 |    -6 |    75 |   -73 |     0 |     0
    0 |     0 |   -80 |    47 |    -1 |    -2
    0 |     0 |     0 |    -1 |     0 |     0
    0 |     0 |     0 |     0 |   -26 |    44
    0 |     0 |     0 |     0 |     0 |   -55
    0 |     0 |     0 |     0 |     0 |     0
"""
