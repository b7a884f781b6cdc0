"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -51 |      |  -70 |   16 |
before | above                    |      |      |      |  -15 |    8 |
before | abstract                 |      |      |  -39 |   81 |      |
before | address                  |      |      |  -25 |   59 |  -70 |   24
before | addressee                |      |      |      |   55 |      |
before | adjourns                 |      |      |      |  -17 |  -32 |  -29
before | all                      |      |      |      |   66 |      |
before | announces                |      |   32 |      |   31 |      |
before | appeals                  |      |      |      |      |   29 |
before | applause                 |      |      |      |  -17 |   45 |   52
before | article                  |      |      |      |      |   20 |   23
before | author in brackets       |      |  -12 |      |   31 |   34 |   12
before | begins with bracket      |      |  -66 |      |   18 |   13 |   13
before | begins with digit        |      |   11 |      |   64 |   -6 |   44
before | begins with letter       |      |  -28 |      |   64 |      |  -29
before | body                     |      |      |      |  -15 |   -9 |
before | bold mark                |      |      |      |   80 |      |
before | byline                   |      |      |   48 |   51 |      |
before | commas                   |      |  -21 |      |  -10 |   18 |   18
before | compilation              |      |   40 |      |      |      |
before | copies                   |      |      |      |      |      |  -19
before | date                     |      |      |      |      |      |    7
before | dateline                 |      |   21 |      |      |      |
before | disclaims                |      |   11 |      |    9 |      |
before | empty                    |      |  -16 |   -7 |   36 |      |
before | ends in bracket          |      |    7 |   18 |    9 |   13 |
before | ends in colon            |      |   -9 |   46 |      |  -17 |  -28
before | ends in comma            |      |      |  -36 |  -59 |  -38 |  -17
before | ends in stop             |      |  -53 |   -8 |  -20 |   49 |   23
before | ends in word             |      |   49 |      |   27 |  -63 |  -20
before | enumerates               |      |   21 |      |  -78 |   18 |   24
before | exclaims                 |      |      |      |   23 |  -33 |   25
before | file name                |      |   43 |      |   41 |      |
before | general                  |      |      |      |   30 |   24 |
before | greets                   |      |      |      |   28 |      |
before | heading mark             |      |      |      |   46 |   33 |
before | holds about              |      |      |      |  -46 |    6 |
before | holds date               |      |   17 |   29 |   40 |    7 |  -19
before | holds kind               |      |  -73 |      |   38 |  -49 |
before | holds speech             |      |      |      |  -14 |  -21 |  -41
before | in brackets              |      |  -55 |      |   20 |   34 |
before | in force                 |      |      |      |   15 |      |
before | issues                   |      |      |      |   24 |  -11 |
before | kind                     |      |  -23 |      |   -9 |      |
before | kind and number          |      |   42 |      |    8 |      |
before | lead                     |      |   32 |  -18 |  -18 |   24 |
before | length 14                |      |    5 |   20 |      |   13 |   -9
before | length 2                 |      |      |      |  -30 |  -23 |    9
before | length 30                |      |  -10 |  -14 |      |   -7 |  -12
before | length 6                 |      |   -7 |      |  -35 |  -10 |  -32
before | length 60                |      |   -9 |      |   45 |   -6 |  -16
before | longer                   |      |      |   -7 |   26 |   11 |   65
before | many page words          |      |      |      |      |      |   -9
before | name                     |      |  -21 |    7 |  -22 |      |  -27
before | no comma                 |      |   29 |   32 |      |  -93 |  -31
before | no stop                  |      |  -20 |   15 |  -23 |  -75 |  -95
before | no word                  |      |   60 |   -6 |   56 |      |
before | number                   |      |   47 |   62 |  -10 |      |
before | offer                    |      |   -9 |      |      |      |   -6
before | one comma                |      |      |  -23 |   -9 |    6 |   -6
before | one stop                 |      |      |      |  -11 |   10 |   12
before | page field               |      |      |  -43 |   15 |      |  -10
before | page words               |      |   56 |      |      |   23 |  -40
before | paper                    |      |    9 |      |   18 |      |   10
before | path                     |      |   21 |      |  -13 |      |
before | paywall                  |      |   -6 |      |      |      |  -16
before | piece                    |      |   -6 |      |   28 |      |
before | published                |      |      |      |      |      |  -41
before | purpose                  |      |   43 |      |   10 |  -33 |
before | related                  |      |      |      |      |      |   -8
before | requests                 |      |      |      |   25 |  -15 |
before | resolves                 |      |      |      |  -21 |   67 |   15
before | salutes                  |      |      |      |      |      |    6
before | signed and dated         |      |   50 |      |      |      |   12
before | signs                    |      |      |      |      |  -42 |   14
before | sort above               |      |      |      |  -14 |   11 |   15
before | sort abstract            |      |      |      |  -19 |      |
before | sort addressee           |      |      |      |   33 |      |
before | sort adjourns            |      |      |      |  -14 |  -20 |
before | sort all                 |      |      |      |   35 |      |
before | sort appeals             |      |      |      |      |   37 |
before | sort author in brackets  |      |   -7 |      |      |   36 |
before | sort byline              |      |      |   44 |   15 |      |
before | sort copies              |      |      |      |      |      |  -19
before | sort date                |      |      |      |      |      |    7
before | sort dateline            |      |   21 |      |      |      |
before | sort file name           |      |   65 |      |   52 |      |
before | sort in brackets         |      |  -30 |      |   12 |      |
before | sort kind                |      |  -14 |      |  -29 |      |
before | sort kind and number     |      |    7 |      |   15 |      |
before | sort label               |      |   -9 |  -10 |  -49 |   -8 |  -20
before | sort longer prose        |      |      |      |  -32 |  -44 |   63
before | sort name                |      |  -17 |      |  -50 |      |  -13
before | sort number              |      |   47 |   62 |  -10 |      |
before | sort offer               |      |  -14 |      |    8 |      |
before | sort page field          |      |      |  -39 |   20 |      |   -9
before | sort page number         |      |   37 |      |      |      |
before | sort page words          |      |    6 |      |   21 |      |
before | sort paper               |      |      |      |   25 |      |
before | sort path                |      |   21 |      |  -13 |      |
before | sort paywall             |      |      |      |      |      |  -16
before | sort piece               |      |   -6 |      |   28 |      |
before | sort prose               |      |   -6 |  -36 |   20 |  -22 |
before | sort related             |      |      |      |      |      |   -8
before | sort short               |      |  -24 |  -13 |  -16 |      |
before | sort short label         |      |      |      |  -50 |      |
before | sort signed and dated    |      |   14 |      |  -21 |      |
before | sort speaker             |      |  -10 |   40 |   58 |      |
before | sort strokes             |      |      |      |   18 |      |
before | sort subtitle            |      |   -9 |      |      |      |
before | sort vocative            |      |      |   -7 |   -9 |   23 |
before | speaker                  |      |  -14 |   35 |   31 |      |
before | stops                    |      |   13 |      |      |   12 |   39
before | strokes                  |      |      |      |   19 |      |
before | subtitle                 |      |   -5 |      |      |      |
before | sums up                  |      |      |      |      |  -25 |
before | thanks                   |      |      |      |      |  -10 |   31
before | turn                     |      |    6 |  -19 |  -61 |  -44 |   -6
before | vocative                 |      |      |   -7 |  -14 |   32 |
behind | about                    |   16 |   22 |      |      |      |
behind | above                    |      |      |      |      |   47 |
behind | abstract                 |  -12 |   23 |      |   10 |      |
behind | address                  |   32 |  -37 |      |    9 |   -9 |  -22
behind | addressee                |  -66 |   47 |   -7 |      |      |
behind | adjourns                 |      |  -12 |    6 |   36 |   24 |
behind | annex                    |      |      |      |      |   51 |
behind | announces                |      |      |   -7 |  -28 |      |
behind | appeals                  |      |      |      |   10 |      |
behind | article                  |      |    9 |   27 |   61 |      |
behind | author in brackets       |      |   17 |      |   35 |  -26 |
behind | begins with bracket      |      |  -39 |      |   12 |   -5 |  -33
behind | begins with bullet       |  -11 |   28 |      |      |  -15 |  -22
behind | begins with digit        |   24 |  -30 |   -8 |  -11 |  -27 |   24
behind | begins with letter       |   16 |      |      |      |  -13 |   18
behind | blanked date             |      |      |      |      |      |   -7
behind | body                     |   38 |  -26 |      |   38 |  -35 |
behind | bold mark                |   17 |  -21 |      |   -9 |      |
behind | byline                   |  -17 |      |      |      |   11 |
behind | commas                   |  -25 |      |  -18 |   51 |  -13 |  -17
behind | contact                  |      |      |      |      |    7 |
behind | date                     |   -8 |      |      |      |   22 |   16
behind | dateline                 |   -7 |   10 |      |   -7 |  -15 |
behind | disclaims                |      |      |      |      |   18 |
behind | empty                    |      |   49 |      |      |      |
behind | ends in bracket          |      |   18 |      |  -23 |   27 |
behind | ends in colon            |      |  -13 |  -12 |    7 |    7 |
behind | ends in comma            |    6 |      |   22 |      |   24 |
behind | ends in stop             |      |  -54 |  -17 |    6 |  -17 |  -24
behind | ends in word             |   -9 |  -17 |   16 |   15 |  -10 |    8
behind | enumerates               |      |      |  -18 |   27 |      |
behind | exclaims                 |      |      |   14 |   13 |   -8 |    7
behind | general                  |      |      |      |   13 |      |
behind | greets                   |      |      |      |   27 |      |
behind | holds about              |      |   12 |   12 |  -21 |      |
behind | holds date               |   24 |      |      |      |   17 |   21
behind | holds kind               |      |      |      |  -42 |   24 |  -17
behind | holds speech             |   -9 |   31 |      |   36 |  -13 |
behind | in brackets              |      |   21 |      |  -21 |   16 |
behind | in force                 |      |    9 |  -16 |    7 |  -30 |
behind | issues                   |      |   33 |      |      |   -6 |
behind | kind                     |      |      |      |  -49 |      |   -6
behind | kind and number          |      |  -20 |      |    9 |   22 |
behind | lead                     |  -30 |   31 |   13 |   27 |   16 |
behind | length 120               |  -14 |  -26 |      |   -8 |  -13 |
behind | length 14                |   19 |      |      |   11 |      |   31
behind | length 2                 |      |   39 |      |   22 |  -11 |   48
behind | length 30                |   -9 |  -20 |   28 |      |    6 |  -12
behind | length 6                 |      |  -12 |   -7 |   37 |   25 |   -9
behind | length 60                |      |      |      |  -10 |  -37 |  -13
behind | longer                   |      |      |  -34 |  -23 |   23 |  -15
behind | many page words          |   43 |      |      |    9 |      |   58
behind | name                     |  -22 |      |      |   13 |  -30 |
behind | no comma                 |    6 |      |    9 |      |    6 |   12
behind | no stop                  |      |  -41 |      |   18 |  -15 |   28
behind | no word                  |   14 |  -31 |      |      |  -24 |  -37
behind | note                     |      |      |      |      |      |   35
behind | number                   |      |   16 |      |      |      |
behind | offer                    |      |      |      |    7 |      |  -21
behind | one comma                |  -10 |  -61 |      |  -22 |    9 |
behind | one stop                 |      |      |      |      |   37 |  -11
behind | page field               |      |   37 |      |      |  -42 |   21
behind | page number              |    8 |      |      |    5 |  -14 |
behind | page words               |   42 |      |      |    7 |   28 |   15
behind | paper                    |      |    9 |      |      |      |
behind | paywall                  |      |   31 |      |      |      |
behind | piece                    |    8 |  -14 |      |      |      |
behind | published                |      |      |      |      |   27 |
behind | purpose                  |   12 |  -23 |   33 |   -8 |      |
behind | related                  |      |      |      |      |   48 |
behind | requests                 |   -6 |      |      |   10 |      |
behind | resolves                 |      |   16 |      |  -19 |    6 |
behind | salutes                  |      |      |      |      |   27 |
behind | signed and dated         |  -15 |   25 |      |   -8 |      |   -7
behind | signs                    |      |      |      |      |      |   27
behind | sort above               |      |      |      |      |   11 |
behind | sort abstract            |  -12 |   23 |      |   10 |      |
behind | sort addressee           |      |   12 |      |  -15 |      |
behind | sort adjourns            |      |      |    5 |   35 |   10 |
behind | sort annex               |      |      |      |      |   51 |
behind | sort appeals             |      |      |      |   11 |  -13 |
behind | sort author in brackets  |      |      |      |   41 |      |
behind | sort blanked date        |      |      |      |      |    6 |
behind | sort body                |   27 |  -15 |      |      |  -21 |
behind | sort byline              |  -15 |      |      |      |   12 |
behind | sort date                |   -8 |      |      |      |   22 |   16
behind | sort dateline            |   -7 |   10 |      |   -7 |  -15 |
behind | sort in brackets         |      |  -10 |      |  -24 |   25 |
behind | sort kind                |      |    9 |      |  -15 |      |  -10
behind | sort kind and number     |      |  -14 |      |    9 |      |
behind | sort label               |      |      |  -17 |  -11 |      |
behind | sort longer prose        |      |      |  -25 |   -6 |   38 |
behind | sort name                |      |      |      |  -12 |  -12 |  -26
behind | sort note                |      |      |      |      |      |   35
behind | sort number              |      |   16 |      |      |      |
behind | sort offer               |      |      |      |      |   -6 |  -45
behind | sort page field          |      |  -25 |      |      |  -33 |   12
behind | sort page number         |      |      |      |      |  -15 |
behind | sort page words          |   23 |  -28 |      |   48 |   23 |   -5
behind | sort paper               |      |      |      |   -8 |      |
behind | sort paywall             |      |   30 |      |      |      |
behind | sort piece               |    7 |  -14 |      |      |      |
behind | sort prose               |   -9 |      |      |  -10 |  -41 |  -27
behind | sort related             |      |      |      |      |   48 |
behind | sort short               |  -31 |      |   20 |    9 |    6 |    6
behind | sort short label         |      |  -18 |      |    5 |   -6 |    9
behind | sort signed and dated    |      |   -9 |      |      |  -49 |
behind | sort speaker             |   18 |  -17 |      |      |      |
behind | sort strokes             |      |   31 |      |      |      |
behind | sort subtitle            |  -18 |   45 |      |      |      |
behind | sort vocative            |      |  -11 |      |   31 |      |
behind | speaker                  |    7 |      |      |      |      |
behind | stops                    |      |  -43 |  -13 |      |   -5 |  -22
behind | strokes                  |      |   31 |      |      |   -5 |  -22
behind | subtitle                 |  -10 |   37 |      |      |      |
behind | sums up                  |      |      |      |      |  -20 |
behind | thanks                   |      |      |      |      |   -8 |  -10
behind | turn                     |   49 |   20 |      |  -40 |      |   29
behind | vocative                 |      |  -11 |    9 |   27 |   -9 |
first  | 1 line since label       |      |      |      |   -7 |  -38 |   12
first  | 3 lines since label      |      |      |      |      |  -31 |  -14
first  | about                    |    9 |   83 |      |  -15 |      |
first  | above                    |      |      |      |   40 |   65 |   -8
first  | abstract                 |      |  -20 |  -11 |  -40 |      |   11
first  | address                  |      |      |  110 |  -61 |  175 |  -11
first  | address ahead            |  -15 |      |  -23 |   38 |      |
first  | addressee                |   -7 |    8 |   42 |      |      |
first  | adjourns                 |  -27 |      |      |   29 |   -6 |  -43
first  | all                      |      |      |  103 |  -12 |  -45 |
first  | among labels             |  -15 |  -23 |  -13 |  -39 |      |  -29
first  | annex                    |      |      |      |      |      |   66
first  | announces                |      |      |      |   53 |      |
first  | appeals                  |      |      |      |      |    9 |  -17
first  | applause                 |      |      |      |   19 |      | -104
first  | author in brackets       |      |   -9 |   -9 |  -13 |  -10 |   42
first  | begins with bracket      |   -9 |  -50 |  -35 |  -47 |  -54 |   23
first  | begins with bullet       |      |  -53 |      |      |  -15 |   35
first  | begins with digit        |   21 |  -16 |      |  -46 |  -27 |  -50
first  | begins with letter       |      |      |      |      |  -19 |   64
first  | body                     |    7 |   45 |      |      |  -17 |   22
first  | body before              |      |      |      |    8 |  -18 |  -18
first  | body behind              |      |      |      |      |      |  -41
first  | bold mark                |      |      |      |  -72 |      |
first  | byline                   |      |   -8 |   -9 |  -40 |      |
first  | commas                   |  -39 |  -19 |      |   47 |      |  -37
first  | compilation              |  -27 |      |      |  -24 |   -7 |   16
first  | contact                  |      |      |      |      |  -47 |   15
first  | copies                   |      |      |      |      |      |   49
first  | cut at address           |      |      |  -66 |   53 |      |
first  | cut at annex             |      |      |      |      |      |   18
first  | cut at blank             |      |  -30 |   17 |  -13 |  -12 |  -16
first  | cut at bracket           |      |      |      |      |      |   18
first  | cut at colon             |      |      |   16 |    6 |      |
first  | cut at date              |      |  -32 |      |  -16 |      |
first  | cut at greeting          |      |      |      |   64 |      |
first  | cut at kind              |      |  -31 |    8 |  -73 |      |
first  | cut at label             |  -15 |  -20 |      |   24 |  -15 |  -22
first  | cut at line              |      |  109 |   41 |   27 |  150 |   59
first  | cut at mark              |      |  -19 |      |  -49 |      |
first  | cut at number            |      |    7 |      |      |      |
first  | cut at repeat            |      |   18 |   -9 |   -9 |      |
first  | cut at stop              |      |      |      |      | -102 |  -74
first  | date                     |      |  -22 |      |   17 |      |
first  | date ahead               |      |      |   20 |   24 |   35 |   15
first  | date next                |  -21 |      |      |  -14 |      |
first  | dated before             |      |  -10 |      |  -26 |  -19 |
first  | dateline                 |      |  -21 |      |   69 |      |   11
first  | disclaims                |      |      |      |      |      |   55
first  | document before          |      |  -20 |   20 |      |   11 |
first  | empty                    |      |      |    8 |  -23 |      |   23
first  | ends in bracket          |   29 |  -26 |  -21 |      |  -74 |  -14
first  | ends in colon            |  -20 |   10 |   31 |   26 |      |   13
first  | ends in comma            |  -15 |  -17 |   26 |  -29 |  -24 |  -15
first  | ends in stop             |  -34 |      |      |   47 |      |  -93
first  | ends in word             |    9 |   14 |  -49 |      |   39 |   31
first  | enumerates               |  -17 |  -82 |      |   -7 | -101 |  -84
first  | exclaims                 |      |      |    8 |   14 |   41 |  -44
first  | file name                |   27 |  -41 |      |      |      |
first  | first label              |  -15 |   -9 |      |   34 |      |
first  | general                  |      |      |      |      |   79 |   -5
first  | heading mark             |  -10 |   67 |      |  -38 |      |
first  | holds about              |   19 |   78 |      |  -13 |  -20 |
first  | holds date               |   68 |  -29 |  -29 |      |  -39 |   48
first  | holds kind               |   25 |  128 |  -21 |    6 |      |
first  | holds speech             |  -20 |      |      |  -68 |      |   81
first  | in brackets              |      |  -27 |  -22 |   16 |  -21 |
first  | in force                 |      |   -8 |      |      |   26 |
first  | inner label              |      |      |      |  -14 |  -26 |  -51
first  | issues                   |      |      |    6 |   53 |      |
first  | kind                     |  -52 |      |      |   -6 |      |
first  | kind ahead               |  -45 |      |      |  -18 |   31 |
first  | kind and number          |   15 |   15 |      |      |      |
first  | kind before              |      |      |      |   14 |  -19 |   16
first  | kinds before             |      |      |   27 |  -28 |   39 |  -47
first  | label                    | -2000 | -2000 | -2000 |   22 | -2000 | -2000
first  | label ahead              |   -7 |      |   11 |      |    7 |   13
first  | label next               |      |   14 |  -16 |  -31 |      |    8
first  | labels ahead             |      |  -10 |   37 |   76 |  -14 |
first  | labels within            |      |      |      |      |  -28 |
first  | last address             |      |      |      |   15 |      |  -28
first  | last but 0               |      |      |      |      |  -69 |  -18
first  | last but 1               |      |      |      |   -9 |   -9 |  -47
first  | last but 3               |      |  -22 |   -6 |   15 |      |   36
first  | last but 8               |    6 |   20 |    9 |   -6 |   23 |
first  | last kind                |    8 |   27 |   -5 |    6 |   -6 |
first  | last printing            |      |   26 |      |  -15 |      |   -9
first  | last prose               |      |      |      |   -8 |  -15 |   33
first  | lead                     |   37 |  -31 |      |  121 |  -10 |  -26
first  | left 120                 |      |   46 |      |   40 |      |  -14
first  | left 1200                |   18 |  -23 |      |      |   16 |  -13
first  | left 250                 |   -5 |   10 |   13 |  -12 |  -14 |   17
first  | left 40                  |      |  -54 |      |      |  -14 |
first  | left 500                 |      |   57 |  -11 |      |      |  -31
first  | length 120               |      |      |      |  -23 |  -17 |
first  | length 14                |  -10 |   76 |      |  -20 |      |
first  | length 2                 |      |  -51 |    9 |    6 |      |   30
first  | length 30                |    8 |   38 |      |      |   -8 |   -9
first  | length 6                 |   -8 |  -89 |  -38 |   24 |   46 |  -24
first  | length 60                |   21 |      |      |   35 |  -32 |   -9
first  | letterhead               |    7 |      |      |      |      |
first  | line head                |      |   77 |   17 |  139 |  127 |   47
first  | line of above            |      |      |      |   34 |   58 |  -16
first  | line of abstract         |      |  -19 |   -6 |  -13 |      |   12
first  | line of addressee        |      |   10 |   16 |      |      |
first  | line of adjourns         |      |      |      |    8 |  -26 |
first  | line of all              |      |      |   56 |   -7 |  -45 |
first  | line of annex            |      |      |      |      |      |   35
first  | line of appeals          |      |      |      |      |   37 |
first  | line of author in brackets |      |   -6 |      |      |      |
first  | line of body             |      |  -13 |      |      |  -17 |
first  | line of byline           |      |      |      |   -6 |      |
first  | line of copies           |      |      |      |      |      |   29
first  | line of date             |      |  -20 |      |   18 |      |  -10
first  | line of dateline         |      |  -21 |      |   46 |      |
first  | line of file name        |   16 |  -16 |      |      |      |
first  | line of in brackets      |  -26 |      |   -8 |   28 |      |   46
first  | line of kind             |   24 |  116 |      |  -11 |      |
first  | line of kind and number  |      |   45 |      |      |      |
first  | line of label            |  -15 |  -19 |      |      |  -30 |  -46
first  | line of longer prose     |   -7 |      |      |   33 |      |
first  | line of name             |  -23 |      |    5 |      |   18 |
first  | line of number           |      |  -19 |      |      |      |
first  | line of offer            |      |      |   -5 |      |   -9 |   23
first  | line of page field       |   -7 |  -38 |      |      |      |
first  | line of page number      |   22 |  -16 |      |      |      |   35
first  | line of page words       |      |      |      |  -15 |   -5 |
first  | line of paper            |   13 |   47 |      |    8 |      |
first  | line of path             |   19 |  -19 |      |      |      |
first  | line of paywall          |      |      |      |      |      |   33
first  | line of piece            |  -43 |   23 |      |  -24 |      |
first  | line of prose            |  -25 |  -49 |  -20 |      |  -39 |
first  | line of related          |      |      |      |      |      |    6
first  | line of short            |   16 |  100 |      |    9 |  -47 |
first  | line of short label      |  -12 |   31 |  -10 |      |   17 |  -36
first  | line of signed and dated |      |  -10 |      |  -14 |      |
first  | line of speaker          |   37 |      |   -8 |  -33 |      |  -17
first  | line of subtitle         |      |  -52 |      |      |      |
first  | line of sums up          |      |      |      |      |   14 |
first  | line of vocative         |      |      |   66 |   16 |      |
first  | line of words            |  -60 |      |      |  -36 |   -9 |   10
first  | lines since label        |      |      |      |      |      |  -42
first  | long line                |   54 |   25 |   14 |   18 |   53 |  -40
first  | longer                   |   -8 |      |      |   -5 |  -20 |
first  | many page words          |      |  -15 |      |      |  -12 |
first  | more prose before        |      |  -21 |   -8 |  -55 |  -19 |  -11
first  | name                     |  -26 |      |      |   -6 |   35 |  -20
first  | next steps               |      |      |      |      |  122 |   -8
first  | no comma                 |      |  -15 |  -41 |  -15 |  -60 |
first  | no kind before           |      |      |  -27 |   35 |  -32 |  -14
first  | no label                 |  -12 |   22 |  -16 |   19 |      |
first  | no line since label      |      |      |      |   17 |   71 |   59
first  | no prose ahead           |   13 |   30 |      |   42 |  -49 |   11
first  | no prose before          |      |   -9 |    6 |  117 |   34 |   -9
first  | no stop                  |      |      |    9 |   50 |   -7 |   39
first  | no word                  |      |  -50 |      |  -55 |  -15 |   55
first  | note                     |      |      |      |      |      |    6
first  | number                   |      |  -19 |      |      |      |
first  | number 0                 |      |      |      |   26 |      |
first  | number 1                 |      |    6 |   12 |   22 |      |
first  | number 3                 |      |  -49 |      |  -24 |  -44 |  -18
first  | number 8                 |      |      |  -13 |      |   26 |
first  | offer                    |      |      |  -11 |   -5 |  -14 |   55
first  | offer ahead              |   15 |  -10 |      |      |  -21 |   -6
first  | offices before           |      |      |      |   25 |  -73 |
first  | one comma                |      |   16 |      |   14 |      |
first  | one stop                 |      |   19 |  -20 |  -11 |  -29 |  -81
first  | page ahead               |   27 |  -12 |      |   22 |   39 |   17
first  | page field               |   -7 |  -48 |  -12 |   26 |      |
first  | page number              |   12 |  -20 |      |  -35 |      |   15
first  | page words               |   63 |  -80 |   -8 |  -22 |  -37 |   19
first  | paper                    |   17 |   23 |      |    7 |      |  -10
first  | path                     |   19 |  -19 |      |      |      |
first  | paywall                  |      |      |      |      |   -7 |   43
first  | people before            |      |      |  -24 |      |   66 |  -53
first  | piece                    |  -43 |   21 |      |  -24 |      |   24
first  | printed again near       |      |   53 |      |      |      |  -18
first  | printed before far       |      |   86 |      |  -14 |    9 |
first  | printed before near      |      |  -23 |      |  -27 |  -26 |   -9
first  | prose ahead              |      |   55 |      |  -13 |  -46 |  -70
first  | prose before             |      |   24 |      |  -40 |  -13 |   21
first  | prose behind             |      |      |      |   27 |      |  -29
first  | prose below              |      |      |    7 |  -11 | -105 |  -69
first  | prose next               |  -10 |      |      |  -38 |      |  -31
first  | published                |      |      |      |      |      |   58
first  | purpose                  |      |   16 |      |      |      |
first  | related                  |      |      |      |      |      |    6
first  | requests                 |      |      |      |   15 |   59 |
first  | resolves                 |      |      |      |   22 |   29 |   -5
first  | salutes                  |      |      |      |      |      |  -12
first  | signed and dated         |   19 |      |      |      |      |
first  | signs                    |      |      |      |      | -117 |
first  | sort above               |      |      |      |   40 |   68 |  -26
first  | sort abstract            |      |  -20 |   -9 |  -15 |      |   11
first  | sort addressee           |      |   10 |   65 |      |      |
first  | sort adjourns            |      |      |      |    7 |   40 |   -6
first  | sort all                 |      |      |   65 |   -8 |  -45 |
first  | sort annex               |      |      |      |      |      |   66
first  | sort appeals             |      |      |      |      |   11 |  -16
first  | sort author in brackets  |      |   -6 |      |      |   -5 |   25
first  | sort blanked date        |      |      |      |      |      |    9
first  | sort body                |      |   27 |      |      |  -16 |   14
first  | sort byline              |      |   -7 |      |   -7 |      |
first  | sort copies              |      |      |      |      |      |   49
first  | sort date                |      |  -22 |      |   17 |      |
first  | sort dateline            |      |  -21 |      |   69 |      |   11
first  | sort file name           |   16 |  -16 |      |      |      |
first  | sort in brackets         |  -26 |      |  -10 |   27 |      |   -8
first  | sort kind                |   24 |   33 |      |      |      |
first  | sort kind and number     |      |   45 |      |      |      |
first  | sort label               |  -15 |  -22 |      |    6 |  -46 |  -86
first  | sort longer prose        |   -7 |      |      |      |   -9 |
first  | sort name                |  -23 |      |      |   38 |   41 |
first  | sort note                |      |      |      |      |      |    6
first  | sort number              |      |  -19 |      |      |      |
first  | sort offer               |      |   -5 |   -5 |      |  -11 |   27
first  | sort page field          |   -7 |  -38 |      |      |      |   12
first  | sort page number         |   22 |  -16 |      |      |      |   17
first  | sort page words          |      |      |      |  -15 |  -10 |
first  | sort paper               |   13 |   33 |      |      |      |
first  | sort path                |   19 |  -19 |      |      |      |
first  | sort paywall             |      |      |      |      |   -6 |   50
first  | sort piece               |  -43 |   23 |      |  -24 |      |
first  | sort prose               |  -30 |   72 |  -15 |   50 |  -27 | -100
first  | sort related             |      |      |      |      |      |    7
first  | sort short               |   16 |   58 |      |   -8 |  -15 |   -8
first  | sort short label         |  -12 |   29 |  -14 |   -8 |   16 |  -36
first  | sort signed and dated    |      |      |      |  -14 |      |
first  | sort speaker             |   37 |      |   -8 |  -33 |      |   -8
first  | sort subtitle            |      |  -54 |      |      |      |
first  | sort sums up             |      |      |      |   17 |      |
first  | sort vocative            |      |   -6 |   43 |   -6 |   66 |
first  | speaker                  |   36 |      |  -12 |      |      |  -20
first  | speech before            |      |   14 |      |      |  -61 |  -25
first  | stops                    |  -33 |  -50 |      |    8 |   13 |  -34
first  | strokes                  |      |      |      |      |      |   47
first  | subtitle                 |      |  -54 |      |   -8 |      |
first  | sums up                  |      |      |      |   17 |  101 |  -18
first  | thanks                   |      |      |    6 |      |      |  -33
first  | turn                     |   -8 |      |    8 |  -74 |  -65 |   18
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   17
first  | vocative                 |      |   -6 |   43 |      |   65 |
first  | whole middle             |      |      |      |    8 | -2000 |
first  | within 200               |      |   14 |      |   29 |      |
first  | within 60                |      |   10 |      |   28 |      |  -28
first  | within 8                 |      |  -41 |    8 |  -19 |      |
first  | within earlier           |      |   12 |      |  -32 |  -10 |
in     | 1 line since label       |      |      |      |      |      |   21
in     | 2 lines since label      |      |      |      |   -8 |   33 |
in     | 3 lines since label      |      |      |      |    8 |   20 |  -42
in     | about                    |  -24 |   47 |      |  -58 |   44 |
in     | above                    |      |  -19 |      |      |   69 |  -25
in     | abstract                 |      |   92 |  -11 |  -71 |      |   16
in     | address                  |   -9 |  -34 |   98 |  -49 |   70 |  -54
in     | address ahead            |   11 |    7 |      |    6 |  -32 |  -15
in     | address next             |      |  -13 |    6 |   27 |  -16 |
in     | addressee                |  -14 |  -13 |   78 |  -22 |      |
in     | adjourns                 |  -46 |    8 |      |   61 |   20 |  -44
in     | all                      |      |  -43 |   97 |      |  -46 |
in     | among labels             |      |  -15 |  -30 |   31 |      |  -13
in     | annex                    |      |      |      |  -56 |      |   68
in     | announces                |   53 |  -17 |   -5 |   -9 |      |
in     | appeals                  |      |      |      |  -42 |   64 |  -13
in     | applause                 |      |  -12 |      |   76 |   58 | -117
in     | article                  |      |      |      |   51 |      |  -18
in     | author in brackets       |  -10 |      |  -12 |      |      |   28
in     | begins with bracket      |   20 |   40 |  -38 |    9 |  -47 |   -7
in     | begins with bullet       |      |      |      |      |  -22 |
in     | begins with digit        |  -26 |      |   -8 |    9 |  -37 |   34
in     | begins with letter       |    6 |      |      |  -50 |  -41 |   94
in     | behind labels            |   -9 |  -23 |      |      |   12 |   17
in     | body                     |      |      |      |   18 |  -25 |
in     | body before              |  -25 |  -28 |      |   12 |  -14 |    8
in     | body behind              |      |      |   -6 |      |   -9 |    6
in     | bold mark                |   39 |  -21 |   75 |  -57 |  -15 |
in     | byline                   |   -6 |   66 |   -9 |  -35 |      |
in     | commas                   |   22 |   -5 |  -23 |   39 |   -7 |   -9
in     | compilation              |   65 |  -32 |      |  -37 |      |   13
in     | contact                  |      |      |      |   26 |  -50 |   11
in     | contents                 |    9 |      |      |      |      |
in     | copies                   |      |      |      |  -25 |   -6 |   43
in     | cut at address           |  -43 |  -32 |   26 |   57 |      |   -6
in     | cut at annex             |      |      |      |      |      |    7
in     | cut at blank             |  -23 |   23 |   -9 |   22 |      |   -5
in     | cut at bracket           |      |      |      |      |   48 |  -53
in     | cut at colon             |   -8 |   58 |      |  -20 |   -5 |
in     | cut at date              |    5 |  -52 |      |   44 |      |
in     | cut at kind              |      |      |    6 |      |      |
in     | cut at label             |  -10 |   23 |      |   13 |  -12 |   -6
in     | cut at line              |   14 |  -27 |      |      |      |   22
in     | cut at mark              |      |   96 |      |  -30 |      |  -21
in     | cut at number            |      |   -6 |      |      |      |
in     | cut at page              |      |      |      |  -15 |      |   18
in     | cut at repeat            |   28 |      |   -9 |  -11 |      |
in     | cut at stop              |      |      |      |      |    5 |   30
in     | date                     |  -19 |   22 |      |      |   -5 |
in     | date ahead               |  -37 |  -10 |   12 |      |   17 |   10
in     | date next                |  -33 |   41 |      |  -36 |      |   43
in     | dated before             |      |  -30 |      |   17 |      |
in     | dateline                 |   40 |  -23 |      |  -11 |      |   14
in     | disclaims                |      |      |      |  -54 |      |   54
in     | document before          |      |      |   -6 |  -13 |  -14 |   30
in     | document page            |   29 |  -19 |      |      |      |
in     | editor                   |      |      |      |  -13 |      |   15
in     | empty                    |      |    7 |   25 |  -57 |      |   20
in     | ends in bracket          |      |  -15 |  -31 |    6 |      |   41
in     | ends in colon            |  -15 |  -23 |   33 |   17 |  -32 |   19
in     | ends in comma            |  -51 |  -58 |   41 |      |  122 |  -30
in     | ends in stop             |  -19 |      |      |   18 |    7 |
in     | ends in word             |   19 |   65 | -105 |    6 |      |  -14
in     | enumerates               |   46 |   14 |  -11 |      |  -84 |   24
in     | exclaims                 |   16 |  -16 |      |  -48 |   43 |
in     | file name                |   15 |   -8 |      |      |      |
in     | first label              |      |  -89 |      |  120 |      |
in     | general                  |      |   25 |      |  -55 |   42 |  -12
in     | greets                   |      |      |      |   -6 |      |
in     | heading mark             |  -10 |   50 |      |      |      |  -13
in     | holds about              |      |    6 |      |   24 |   -6 |  -27
in     | holds date               |   -6 |   38 |  -35 |  -19 |  -30 |   78
in     | holds kind               |   19 |  -20 |  -57 |    8 |  -20 |   10
in     | holds speech             |   29 |      |      |  -65 |  -29 |   59
in     | in brackets              |  -17 |    6 |  -26 |      |      |   14
in     | in force                 |  -17 |      |      |      |   29 |
in     | inner label              |   25 |      |      |   68 |  -45 |
in     | issues                   |  -19 |  -23 |      |    5 |   40 |
in     | kind                     |      |   20 |      |      |      |
in     | kind ahead               |   28 |  -39 |      |   -7 |      |   51
in     | kind and number          |   12 |      |      |      |      |
in     | kind before              |      |   20 |  -38 |      |      |   -5
in     | kinds before             |   -5 |  -38 |      |    8 |      |
in     | label                    |  -10 |   23 |      |   13 |  -12 |   -6
in     | label ahead              |   17 |   12 |  -15 |  -15 |      |    6
in     | label next               |   34 |   29 |  -17 |  -69 |   19 |
in     | labels ahead             |      |   11 |   11 |      |  -20 |
in     | labels within            |      |    9 |      |   14 |  -32 |
in     | last address             |   -8 |      |  -22 |  -13 |    7 |
in     | last but 0               |      |      |      |   25 |      |  -17
in     | last but 1               |      |   -6 |      |   30 |  -19 |
in     | last but 3               |      |  -28 |  -13 |   17 |      |  -41
in     | last but 8               |  -21 |  -11 |  -13 |      |    6 |
in     | last kind                |   -9 |    7 |  -11 |   34 |  -13 |
in     | last printing            |  -23 |   70 |      |   19 |  -61 |
in     | last prose               |      |  -10 |      |      |      |   -7
in     | lead                     |  -30 |  -69 |      |      |   42 |   46
in     | left 120                 |  -12 |  -43 |   -6 |   21 |      |   -8
in     | left 1200                |   -9 |  -46 |   -7 |   16 |   23 |   36
in     | left 250                 |   34 |  -20 |   -7 |   10 |    8 |  -50
in     | left 40                  |      |  -54 |      |   11 |      |   42
in     | left 500                 |   42 |  -29 |  -15 |   13 |      |    6
in     | length 120               |   54 |   22 |  -24 |      |  -14 |
in     | length 14                |   -7 |  -22 |   -7 |      |   28 |
in     | length 2                 |   12 |  -95 |    6 |    6 |      |   18
in     | length 30                |  -23 |   22 |  -20 |      |   -8 |   14
in     | length 6                 |      |  -10 |   81 |      |   11 |
in     | length 60                |      |   41 |  -38 |   -5 |      |
in     | letterhead               |    7 |   -6 |      |      |      |
in     | line head                |    7 |  -31 |  -52 |   16 |  -13 |   16
in     | line of above            |      |  -16 |      |   30 |      |
in     | line of abstract         |      |   52 |   -5 |  -29 |  -11 |   14
in     | line of addressee        |      |  -21 |   15 |   12 |      |
in     | line of adjourns         |      |      |      |      |   21 |
in     | line of all              |      |  -12 |   55 |   10 |  -46 |
in     | line of annex            |      |      |      |  -39 |      |   53
in     | line of appeals          |      |      |      |  -43 |   52 |
in     | line of author in brackets |      |      |      |      |   -9 |   37
in     | line of body             |      |      |      |   28 |  -21 |
in     | line of byline           |      |   32 |      |   -8 |      |
in     | line of contents         |    9 |      |      |      |      |
in     | line of copies           |      |      |      |  -11 |      |   25
in     | line of date             |  -18 |   21 |      |   16 |      |
in     | line of dateline         |   44 |  -15 |      |   -7 |      |
in     | line of document page    |   29 |  -19 |      |      |      |
in     | line of file name        |   17 |  -16 |      |      |      |
in     | line of in brackets      |  -18 |   24 |   -8 |  -25 |      |   63
in     | line of kind             |      |      |      |   10 |      |
in     | line of kind and number  |      |   17 |      |      |      |
in     | line of label            |      |      |      |   39 |  -49 |  -11
in     | line of longer prose     |      |   36 |      |  -12 |  -22 |   12
in     | line of name             |      |      |      |  -34 |   14 |
in     | line of note             |      |      |      |  -11 |      |   19
in     | line of number           |    6 |      |      |      |      |
in     | line of offer            |   20 |      |   -8 |      |   -9 |   10
in     | line of page field       |      |   11 |      |  -11 |      |   10
in     | line of page number      |   18 |  -28 |      |   30 |      |
in     | line of page words       |   16 |   -6 |      |      |      |
in     | line of paper            |  -42 |   38 |      |      |      |
in     | line of path             |   29 |  -25 |      |      |      |
in     | line of paywall          |   -6 |   12 |      |  -15 |   -7 |   26
in     | line of piece            |   33 |      |      |      |      |
in     | line of prose            |      |      |   -6 |    7 |   32 |  -32
in     | line of related          |      |      |      |   -8 |  -17 |   39
in     | line of short            |      |  -34 |      |    8 |      |
in     | line of short label      |  -26 |   13 |  -11 |   26 |   12 |   -5
in     | line of signed and dated |   23 |  -16 |      |      |      |
in     | line of speaker          |   66 |   -8 |   -8 |      |      |  -19
in     | line of subtitle         |  -27 |   28 |      |   19 |      |   -7
in     | line of sums up          |      |      |      |      |   18 |
in     | line of vocative         |      |  -42 |   53 |      |   18 |  -17
in     | line of words            |      |   16 |      |      |  -27 |
in     | lines since label        |      |      |      |      |   -9 |   11
in     | long line                |      |  -14 |  -18 |      |      |   17
in     | longer                   |      |   39 |  -10 |   41 |  -35 |  -23
in     | many page words          |   65 |  -32 |      |  -32 |  -19 |   38
in     | more prose before        |      |   16 |  -36 |      |      |    5
in     | name                     |      |   17 |  -13 |  -10 |    7 |
in     | next steps               |      |      |      |  -36 |   58 |   -9
in     | no comma                 |      |   26 |      |   -8 |      |   32
in     | no kind before           |    6 |      |      |      |  -11 |    6
in     | no label                 |   10 |    5 |  -16 |      |      |   14
in     | no line since label      |   -8 |      |      |   -9 |      |   12
in     | no prose ahead           |      |  -22 |    8 |      |      |    8
in     | no prose before          |   22 |    9 |      |   -8 |   22 |  -51
in     | no stop                  |      |      |      |   30 |      |
in     | no word                  |   55 |   33 |   -6 |  -81 |  -31 |   44
in     | note                     |      |      |      |  -10 |  -12 |   39
in     | number                   |    5 |    5 |      |   -7 |      |
in     | number 0                 |      |      |      |   26 |      |
in     | number 1                 |  -37 |      |   11 |   43 |      |
in     | number 3                 |   47 |      |  -10 |      |  -57 |  -24
in     | number 8                 |    7 |    8 |   -7 |      |  -33 |   17
in     | offer                    |   26 |      |  -16 |   -8 |  -23 |   36
in     | offer ahead              |   -6 |  -16 |      |   21 |      |   12
in     | offices before           |      |  -22 |  -24 |   12 |   19 |
in     | one comma                |  -12 |  -29 |  -36 |    8 |   17 |
in     | one stop                 |      |  -11 |  -14 |      |   17 |
in     | page ahead               |  -27 |   25 |      |   21 |   -9 |
in     | page field               |  -11 |   24 |  -11 |      |      |   14
in     | page number              |   11 |      |      |      |      |  -12
in     | page words               |   61 |  -10 |  -11 |  -58 |  -31 |   64
in     | paper                    |      |   23 |      |   16 |      |  -13
in     | path                     |   25 |  -19 |      |      |      |
in     | paywall                  |      |      |      |  -14 |  -19 |   30
in     | people before            |  -28 |   -6 |  -22 |      |    6 |   14
in     | piece                    |   35 |      |      |      |      |
in     | printed again near       |  -27 |   48 |      |      |   -9 |
in     | printed before far       |   22 |      |      |    8 |  -44 |
in     | printed before near      |      |   48 |      |   20 |  -44 |  -14
in     | prose ahead              |   38 |   39 |      |   -7 |  -52 |  -25
in     | prose before             |  -35 |   18 |   17 |      |   -5 |
in     | prose behind             |      |   -7 |  -12 |      |      |    6
in     | prose below              |      |  -12 |      |      |   25 |   15
in     | prose next               |      |      |  -20 |      |      |   18
in     | published                |      |      |      |  -50 |   -7 |   67
in     | purpose                  |   15 |  -25 |      |   28 |      |
in     | related                  |      |      |      |  -27 |  -19 |   61
in     | requests                 |  -20 |   -9 |      |  -54 |  111 |   -7
in     | resolves                 |      |  -20 |      |  -31 |   53 |
in     | salutes                  |      |      |      |  -11 |   46 |  -29
in     | signed and dated         |      |      |      |      |  -18 |   20
in     | signs                    |      |      |      |   44 |  -83 |   36
in     | sort above               |      |  -18 |      |      |   52 |  -22
in     | sort abstract            |      |   56 |  -10 |  -42 |      |   16
in     | sort addressee           |      |  -38 |   53 |      |      |
in     | sort adjourns            |      |  -10 |      |  -12 |   52 |   -7
in     | sort all                 |      |  -20 |   64 |    8 |  -46 |
in     | sort annex               |      |      |      |  -56 |      |   68
in     | sort appeals             |      |      |      |  -31 |   58 |  -13
in     | sort author in brackets  |      |  -10 |      |    5 |   16 |
in     | sort body                |  -11 |    6 |      |   17 |  -23 |
in     | sort byline              |      |   30 |      |      |      |
in     | sort contents            |    9 |      |      |      |      |
in     | sort copies              |      |      |      |  -25 |   -6 |   43
in     | sort date                |  -19 |   22 |      |      |   -5 |
in     | sort dateline            |   40 |  -23 |      |  -11 |      |   14
in     | sort document page       |   29 |  -19 |      |      |      |
in     | sort file name           |   17 |  -15 |      |      |      |
in     | sort in brackets         |      |      |  -11 |    5 |      |   -5
in     | sort kind                |   13 |      |      |      |      |
in     | sort kind and number     |      |   17 |      |      |      |
in     | sort label               |      |      |      |   33 |  -73 |   -9
in     | sort longer prose        |      |   11 |   -6 |   29 |  -29 |
in     | sort name                |  -24 |   28 |   -7 |  -10 |   15 |
in     | sort note                |      |      |      |  -10 |  -12 |   39
in     | sort number              |    5 |    5 |      |   -7 |      |
in     | sort offer               |   24 |      |   -9 |      |  -12 |   11
in     | sort page field          |      |    7 |      |  -15 |      |   16
in     | sort page number         |   23 |  -31 |      |   24 |      |
in     | sort page words          |      |   12 |      |   13 |      |  -24
in     | sort paper               |  -16 |   42 |      |      |      |
in     | sort path                |   25 |  -19 |      |      |      |
in     | sort paywall             |      |    6 |      |   -7 |  -19 |   25
in     | sort piece               |   33 |      |      |      |      |
in     | sort prose               |  -43 |  -50 |   13 |   54 |   15 |  -48
in     | sort related             |      |      |      |  -30 |  -19 |   60
in     | sort short               |  -42 |   17 |      |   15 |   11 |  -23
in     | sort short label         |  -30 |   20 |  -15 |   24 |   12 |   -7
in     | sort signed and dated    |      |      |      |   -6 |      |   20
in     | sort speaker             |   66 |   -8 |   -8 |      |      |  -10
in     | sort subtitle            |  -28 |   26 |      |   28 |  -11 |   -8
in     | sort sums up             |      |      |      |    9 |      |   -7
in     | sort vocative            |  -14 |  -34 |   58 |  -19 |   34 |  -19
in     | speaker                  |   47 |  -24 |  -19 |   30 |      |  -10
in     | speech before            |   -9 |   32 |      |   11 |  -25 |  -10
in     | stops                    |   19 |      |  -30 |   26 |  -21 |  -24
in     | strokes                  |      |      |      |      |      |   14
in     | subtitle                 |      |   19 |      |   17 |  -10 |   -8
in     | sums up                  |      |      |      |  -17 |   71 |  -22
in     | thanks                   |      |      |      |  -10 |   69 |  -59
in     | turn                     |   26 |      |    8 |   20 | -114 |   37
in     | under heading            |      |      |      |   20 |      |   -9
in     | vocative                 |  -14 |  -37 |   58 |  -35 |   45 |
in     | whole middle             |      |   23 |      |      |  -22 |
in     | within 200               |   30 |   16 |  -42 |   13 |  -21 |  -40
in     | within 60                |    8 |   20 |      |   -8 |  -43 |  -54
in     | within 8                 |  -13 |   23 |      |      |      |
in     | within earlier           |  -10 |   58 |      |  -10 |  -17 |
"""

FOLLOWS = """
   -5 |     1 |     9 |    38 |   -10 |    -6
    0 |   -20 |    44 |   -29 |     0 |     0
    0 |     0 |   -58 |    33 |     0 |    -1
    0 |     0 |     0 |    -1 |     0 |     0
    0 |     0 |     0 |     0 |    -6 |    20
    0 |     0 |     0 |     0 |     0 |   -24
    0 |     0 |     0 |     0 |     0 |     0
"""
