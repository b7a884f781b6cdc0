"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -50 |    7 |  -68 |   16 |
before | above                    |      |      |      |  -17 |   15 |
before | abstract                 |      |      |  -41 |   68 |      |
before | address                  |      |      |  -27 |   49 |  -73 |   26
before | addressee                |      |      |      |   71 |      |
before | adjourns                 |      |      |      |  -14 |  -25 |  -29
before | all                      |      |      |      |   47 |      |
before | annex                    |      |      |      |      |      |   -8
before | announces                |      |   31 |      |   36 |      |
before | appeals                  |      |      |      |      |   27 |
before | applause                 |      |      |      |  -18 |   52 |   55
before | article                  |      |      |      |      |      |   24
before | author in brackets       |      |   -7 |    8 |   13 |   35 |    7
before | begins with bracket      |      |  -57 |   15 |   27 |   37 |
before | begins with bullet       |      |      |      |  -11 |      |
before | begins with digit        |      |   10 |      |   62 |      |   44
before | begins with letter       |      |  -27 |      |   61 |      |  -29
before | blanked date             |      |      |      |   -8 |      |
before | body                     |      |      |      |  -13 |   -8 |
before | bold mark                |      |      |      |   58 |      |
before | byline                   |      |      |   49 |   53 |      |
before | commas                   |      |  -11 |      |  -10 |   13 |   12
before | compilation              |      |   32 |      |      |      |
before | copies                   |      |      |      |      |      |  -15
before | date                     |      |      |      |      |      |    7
before | dateline                 |      |   24 |      |      |      |
before | disclaims                |      |   10 |      |      |      |
before | empty                    |      |  -19 |  -12 |   36 |      |
before | ends in bracket          |      |    7 |   26 |    8 |   22 |   12
before | ends in colon            |      |  -23 |   46 |      |  -21 |  -22
before | ends in comma            |      |      |  -34 |  -66 |  -42 |  -23
before | ends in stop             |      |  -41 |  -11 |  -16 |   68 |   24
before | ends in word             |      |   53 |  -14 |   30 |  -61 |  -27
before | enumerates               |      |   18 |      |  -65 |   23 |    9
before | exclaims                 |      |      |      |   14 |  -25 |   21
before | file name                |      |   45 |      |   39 |      |
before | general                  |      |      |      |   31 |    6 |
before | greets                   |      |      |      |   16 |      |
before | heading mark             |      |      |      |   38 |   33 |
before | holds about              |      |      |      |  -28 |      |
before | holds date               |      |   12 |   44 |   26 |    5 |  -22
before | holds kind               |      |  -66 |   13 |   11 |  -33 |
before | holds speech             |      |      |    9 |  -28 |  -26 |  -38
before | in brackets              |      |  -48 |   19 |   12 |   41 |
before | in force                 |      |      |      |    6 |      |
before | issues                   |      |      |      |   23 |  -11 |
before | kind                     |      |  -27 |      |  -18 |      |
before | kind and number          |      |   39 |      |   12 |      |
before | lead                     |      |   29 |  -20 |   -8 |   25 |
before | length 14                |      |      |   11 |      |    7 |
before | length 2                 |      |      |      |  -33 |  -26 |
before | length 30                |      |      |  -22 |      |   -8 |   -7
before | length 6                 |      |  -12 |      |  -36 |   -9 |  -47
before | length 60                |      |      |    6 |   49 |  -10 |  -14
before | longer                   |      |      |  -10 |   24 |   14 |   70
before | name                     |      |  -28 |    9 |  -28 |  -14 |  -15
before | no comma                 |      |   24 |   39 |      | -105 |  -31
before | no stop                  |      |      |    9 |  -30 |  -67 | -100
before | no word                  |      |   59 |  -13 |   53 |      |
before | number                   |      |   52 |   50 |      |      |
before | offer                    |      |  -13 |      |      |      |
before | one comma                |      |      |  -17 |      |    9 |
before | one stop                 |      |      |      |   -8 |      |    6
before | page field               |      |      |  -43 |      |      |   -6
before | page number              |      |      |      |      |      |   -9
before | page words               |      |   65 |      |  -21 |   20 |  -31
before | paper                    |      |   11 |      |   14 |   61 |
before | path                     |      |   19 |      |  -13 |      |
before | paywall                  |      |      |      |  -46 |      |   -8
before | piece                    |      |   -8 |      |   45 |      |
before | published                |      |      |      |      |      |  -39
before | purpose                  |      |   43 |      |   16 |  -38 |
before | related                  |      |      |      |      |      |  -10
before | requests                 |      |      |      |   45 |  -16 |
before | resolves                 |      |      |      |  -24 |   71 |
before | signed and dated         |      |   47 |  -11 |      |      |   10
before | signs                    |      |      |      |      |  -50 |   19
before | sort above               |      |      |      |  -17 |   18 |    5
before | sort abstract            |      |      |      |  -33 |      |
before | sort addressee           |      |      |      |   38 |      |
before | sort adjourns            |      |      |      |   -9 |  -12 |
before | sort all                 |      |      |      |   31 |      |
before | sort annex               |      |      |      |      |      |   -8
before | sort appeals             |      |      |      |      |   38 |
before | sort author in brackets  |      |      |   24 |      |   37 |
before | sort body                |      |      |      |      |      |    8
before | sort byline              |      |      |   47 |   15 |      |
before | sort copies              |      |      |      |      |      |  -15
before | sort date                |      |      |      |      |      |    7
before | sort dateline            |      |   24 |      |      |      |
before | sort file name           |      |   62 |      |   46 |      |
before | sort in brackets         |      |  -32 |      |   22 |      |
before | sort kind                |      |  -18 |      |  -21 |      |
before | sort kind and number     |      |    7 |      |   16 |      |
before | sort label               |      |  -11 |   -7 |  -59 |   -9 |  -25
before | sort longer prose        |      |      |      |  -31 |  -41 |   60
before | sort name                |      |  -42 |      |  -41 |   -6 |  -10
before | sort number              |      |   52 |   50 |      |      |
before | sort offer               |      |  -20 |      |    6 |      |
before | sort page field          |      |      |  -41 |   39 |      |   -6
before | sort page number         |      |   46 |      |      |      |
before | sort page words          |      |      |      |   27 |      |
before | sort paper               |      |      |      |   27 |      |
before | sort path                |      |   19 |      |  -13 |      |
before | sort paywall             |      |      |      |  -45 |      |   -8
before | sort piece               |      |   -7 |      |   45 |      |
before | sort prose               |      |      |  -38 |   35 |  -27 |   -6
before | sort related             |      |      |      |      |      |  -11
before | sort short               |      |  -23 |  -17 |  -20 |      |
before | sort short label         |      |      |      |  -47 |      |
before | sort signed and dated    |      |   13 |      |  -18 |      |
before | sort speaker             |      |   -8 |   41 |   55 |      |
before | sort strokes             |      |      |      |   15 |      |
before | sort subtitle            |      |   -6 |      |  -15 |      |
before | sort vocative            |      |      |   -9 |   -9 |   26 |
before | speaker                  |      |  -11 |   37 |   31 |      |
before | stops                    |      |    9 |      |      |      |   48
before | strokes                  |      |      |      |   15 |      |
before | subtitle                 |      |      |      |  -15 |      |
before | sums up                  |      |      |      |      |  -27 |
before | thanks                   |      |      |      |      |   -9 |   28
before | turn                     |      |   28 |  -28 |  -60 |  -42 |  -16
before | vocative                 |      |      |   -9 |  -10 |   32 |
behind | about                    |   25 |    6 |      |      |      |
behind | above                    |      |      |      |      |   46 |
behind | abstract                 |  -15 |   20 |      |    7 |      |
behind | address                  |   32 |  -31 |   -8 |    7 |   -9 |  -20
behind | addressee                |  -70 |   36 |   -8 |      |      |
behind | adjourns                 |      |  -12 |   11 |   38 |   23 |
behind | annex                    |      |      |      |      |   55 |    6
behind | announces                |   -6 |      |   -6 |  -33 |      |
behind | appeals                  |      |      |      |   18 |      |
behind | applause                 |      |      |      |  -16 |    6 |
behind | article                  |      |   32 |      |   33 |      |   -6
behind | author in brackets       |      |   23 |      |   26 |  -24 |
behind | begins with bracket      |      |  -60 |      |   16 |   -5 |  -25
behind | begins with bullet       |  -10 |   31 |      |      |  -17 |  -21
behind | begins with digit        |   28 |  -27 |  -32 |   -9 |  -23 |   25
behind | begins with letter       |   13 |      |      |      |  -15 |   21
behind | blanked date             |      |      |      |      |      |   -8
behind | body                     |   29 |  -23 |      |   18 |  -41 |
behind | bold mark                |   15 |  -21 |      |  -12 |      |
behind | byline                   |  -19 |      |      |      |   12 |
behind | commas                   |  -27 |  -13 |  -11 |   58 |  -21 |  -22
behind | compilation              |      |   -7 |      |      |      |
behind | contact                  |      |      |      |      |    8 |
behind | date                     |  -13 |      |      |      |   17 |   15
behind | dateline                 |  -10 |    9 |      |      |  -14 |
behind | disclaims                |      |      |      |      |   16 |
behind | empty                    |      |   50 |   -6 |      |      |
behind | ends in bracket          |      |   33 |      |  -26 |   18 |
behind | ends in colon            |    8 |  -19 |  -18 |   11 |      |
behind | ends in comma            |      |      |   17 |      |   25 |
behind | ends in stop             |      |  -55 |  -17 |      |  -16 |  -29
behind | ends in word             |      |  -39 |   28 |   17 |      |   11
behind | enumerates               |   12 |      |  -17 |   25 |      |   13
behind | exclaims                 |      |      |   23 |      |   -6 |
behind | file name                |      |      |      |      |      |   -7
behind | general                  |      |      |      |   11 |      |
behind | greets                   |      |      |      |   25 |      |
behind | holds about              |      |    6 |   16 |  -19 |      |
behind | holds date               |   39 |      |  -22 |      |   21 |   10
behind | holds kind               |      |  -10 |      |  -34 |   29 |  -17
behind | holds speech             |  -13 |   33 |    9 |   31 |   -5 |
behind | in brackets              |   -7 |    6 |      |  -29 |   26 |
behind | in force                 |      |   15 |   -8 |      |  -30 |
behind | issues                   |      |   46 |      |      |   -8 |
behind | kind                     |      |    6 |      |  -52 |      |   -5
behind | kind and number          |      |  -17 |      |    8 |   27 |
behind | lead                     |  -23 |   27 |      |   10 |   14 |   -5
behind | length 120               |  -12 |  -14 |      |      |      |   -5
behind | length 14                |   37 |      |      |    7 |      |   30
behind | length 2                 |   -8 |   44 |      |   19 |  -14 |   39
behind | length 30                |  -15 |  -13 |   32 |      |   10 |  -15
behind | length 6                 |      |  -20 |      |   36 |   23 |  -12
behind | length 60                |      |      |    9 |   -6 |  -38 |
behind | longer                   |      |      |  -34 |  -23 |   30 |  -15
behind | many page words          |   42 |      |      |   17 |   -7 |   62
behind | name                     |  -19 |      |      |      |  -14 |
behind | no comma                 |      |    7 |      |      |    6 |   14
behind | no stop                  |      |  -47 |   21 |   14 |  -15 |   24
behind | no word                  |    7 |  -31 |      |      |  -25 |  -33
behind | note                     |      |      |      |      |      |   34
behind | number                   |      |   17 |      |      |      |
behind | offer                    |      |      |      |      |   -8 |  -21
behind | one comma                |      |  -65 |   27 |  -37 |   13 |   -5
behind | one stop                 |  -12 |   10 |      |      |   47 |  -14
behind | page field               |      |   24 |      |      |  -42 |   16
behind | page number              |      |   -8 |      |    6 |  -17 |
behind | page words               |   35 |      |      |   10 |   25 |   23
behind | paywall                  |      |   22 |      |      |      |
behind | piece                    |    7 |  -12 |      |      |      |
behind | published                |      |      |      |      |   21 |
behind | purpose                  |   30 |  -40 |   29 |  -19 |      |
behind | related                  |      |      |      |      |   38 |
behind | requests                 |      |   -7 |      |      |      |
behind | resolves                 |      |   13 |      |  -23 |   10 |
behind | salutes                  |      |      |      |      |   26 |
behind | signed and dated         |  -18 |   27 |      |      |      |   -8
behind | signs                    |      |      |      |      |      |   20
behind | sort above               |      |      |      |      |   14 |
behind | sort abstract            |  -15 |   21 |      |    9 |      |
behind | sort addressee           |      |      |      |  -19 |      |
behind | sort adjourns            |      |      |    5 |   45 |    7 |
behind | sort annex               |      |      |      |      |   55 |    6
behind | sort appeals             |      |      |      |   18 |  -14 |
behind | sort author in brackets  |      |      |      |   32 |      |
behind | sort body                |   16 |   -8 |      |      |  -30 |
behind | sort byline              |  -17 |      |      |      |   14 |
behind | sort date                |  -13 |      |      |      |   17 |   15
behind | sort dateline            |  -10 |    9 |      |      |  -14 |
behind | sort in brackets         |      |   -6 |      |  -20 |   16 |
behind | sort kind                |      |   10 |      |  -24 |      |   -9
behind | sort kind and number     |      |  -10 |      |    8 |      |
behind | sort label               |   14 |      |  -16 |   -8 |      |   10
behind | sort longer prose        |      |      |  -19 |   -7 |   48 |
behind | sort name                |      |   -6 |      |      |  -11 |  -14
behind | sort note                |      |      |      |      |      |   34
behind | sort number              |      |   17 |      |      |      |
behind | sort offer               |      |      |      |      |   -7 |  -44
behind | sort page field          |      |  -16 |      |      |  -37 |   13
behind | sort page number         |      |      |      |      |  -14 |
behind | sort page words          |   21 |  -30 |      |   56 |   25 |   -8
behind | sort paywall             |      |   23 |      |      |      |
behind | sort piece               |    6 |  -11 |      |      |      |
behind | sort prose               |  -11 |  -11 |   15 |   -9 |  -51 |  -21
behind | sort related             |      |      |      |      |   38 |
behind | sort short               |  -23 |    5 |   15 |   25 |      |
behind | sort short label         |      |  -12 |   -6 |      |      |    7
behind | sort signed and dated    |      |    9 |      |      |  -49 |
behind | sort speaker             |   18 |  -18 |      |      |      |
behind | sort strokes             |      |   32 |      |      |      |
behind | sort subtitle            |  -18 |   40 |      |      |      |
behind | sort sums up             |      |      |      |  -12 |      |
behind | sort vocative            |      |  -11 |      |   26 |      |
behind | stops                    |      |  -44 |  -13 |      |      |  -18
behind | strokes                  |      |   30 |      |      |   -9 |  -21
behind | subtitle                 |  -10 |   33 |      |      |      |
behind | sums up                  |      |      |      |  -12 |  -17 |
behind | thanks                   |      |      |      |      |  -19 |  -10
behind | turn                     |   31 |   22 |      |  -39 |      |   25
behind | vocative                 |      |  -11 |      |   22 |   -5 |
first  | 1 line since label       |      |      |      |   -6 |  -24 |
first  | 3 lines since label      |      |      |      |      |  -27 |  -10
first  | about                    |    9 |   92 |      |  -13 |      |
first  | above                    |      |      |      |   39 |   66 |  -11
first  | abstract                 |      |  -18 |  -13 |  -44 |      |   11
first  | address                  |      |      |   99 |  -59 |  169 |  -10
first  | address ahead            |  -22 |    8 |  -16 |   29 |      |
first  | addressee                |      |    8 |   34 |      |      |
first  | adjourns                 |  -24 |    8 |      |   34 |      |  -42
first  | all                      |      |      |   98 |   -7 |  -42 |
first  | among labels             |  -15 |  -24 |  -10 |  -43 |  -21 |  -38
first  | annex                    |      |      |      |      |      |   51
first  | announces                |      |      |      |   48 |      |
first  | appeals                  |      |      |      |      |   13 |  -17
first  | applause                 |      |      |      |   19 |      |  -93
first  | article                  |      |      |      |   42 |      |
first  | author in brackets       |      |  -12 |      |  -22 |  -13 |   54
first  | begins with bracket      |  -12 |  -52 |  -26 |  -54 |  -56 |
first  | begins with bullet       |      |  -52 |      |   -8 |  -18 |   34
first  | begins with digit        |   25 |  -10 |      |  -41 |  -24 |  -49
first  | begins with letter       |      |      |      |      |  -21 |   70
first  | blanked date             |      |      |      |    8 |      |
first  | body                     |   17 |   34 |      |      |  -18 |   13
first  | body before              |      |      |      |      |  -13 |  -33
first  | body behind              |      |      |      |  -12 |      |  -14
first  | bold mark                |      |      |      |  -48 |      |
first  | byline                   |      |      |   -6 |  -43 |      |
first  | commas                   |  -51 |  -33 |      |   51 |      |  -37
first  | compilation              |  -27 |      |      |  -12 |   -8 |    8
first  | contact                  |      |      |      |      |  -41 |   11
first  | copies                   |      |      |      |      |      |   47
first  | cut at address           |      |      |  -67 |   55 |      |
first  | cut at annex             |      |      |      |      |      |   24
first  | cut at blank             |      |  -10 |    9 |      |      |  -13
first  | cut at bracket           |      |      |      |      |   -9 |   23
first  | cut at colon             |      |   -7 |   17 |      |      |   -5
first  | cut at date              |      |  -27 |      |  -19 |      |
first  | cut at greeting          |      |      |      |   72 |      |
first  | cut at kind              |      |  -22 |    8 |  -65 |      |
first  | cut at label             |  -15 |  -23 |      |   24 |  -12 |  -21
first  | cut at line              |      |  101 |   43 |   12 |  125 |   56
first  | cut at mark              |      |  -25 |      |  -38 |      |   -6
first  | cut at number            |      |      |      |    7 |      |
first  | cut at repeat            |      |    9 |      |      |      |
first  | cut at stop              |      |      |      |      | -124 |  -75
first  | date                     |      |  -23 |      |   15 |      |
first  | date ahead               |      |      |   13 |   29 |   40 |   12
first  | date next                |  -29 |      |      |   -9 |      |
first  | dated before             |      |  -11 |      |  -23 |  -20 |  -10
first  | dateline                 |      |  -20 |      |   65 |      |   13
first  | disclaims                |      |      |      |      |      |   59
first  | document before          |      |  -17 |   10 |      |   14 |    6
first  | empty                    |      |      |   12 |  -26 |      |   24
first  | ends in bracket          |   36 |  -13 |  -21 |      | -102 |  -17
first  | ends in colon            |  -31 |      |   31 |   24 |      |   27
first  | ends in comma            |  -13 |  -22 |   30 |  -27 |  -29 |  -16
first  | ends in stop             |  -23 |   -6 |   -6 |   42 |    7 |  -93
first  | ends in word             |    9 |   11 |  -49 |   13 |   37 |   26
first  | enumerates               |  -16 |  -77 |      |  -27 | -100 |  -87
first  | exclaims                 |      |      |   13 |   25 |   35 |  -45
first  | file name                |   27 |  -40 |      |      |      |
first  | first label              |  -15 |   -8 |      |   50 |      |
first  | general                  |      |      |      |      |   75 |   -8
first  | heading mark             |  -11 |   65 |      |  -37 |      |
first  | holds about              |    8 |   66 |      |  -10 |  -18 |
first  | holds date               |   72 |  -24 |  -21 |   -8 |  -39 |   62
first  | holds kind               |   23 |  115 |  -20 |      |  -17 |
first  | holds speech             |  -21 |      |      |  -65 |      |   80
first  | in brackets              |   -7 |  -30 |  -22 |   16 |  -22 |    9
first  | in force                 |      |   -8 |      |   14 |   33 |
first  | inner label              |      |      |      |  -18 |  -25 |  -63
first  | issues                   |      |      |      |   50 |      |
first  | kind                     |  -58 |      |      |  -14 |      |
first  | kind ahead               |  -30 |      |      |  -13 |   33 |
first  | kind and number          |   12 |   12 |      |      |      |
first  | kind before              |      |  -11 |      |   21 |  -26 |   25
first  | kinds before             |      |   14 |   31 |  -25 |   30 |  -46
first  | label                    | -2000 | -2000 | -2000 |   23 | -2000 | -2000
first  | label ahead              |  -13 |      |   11 |   -8 |   -8 |
first  | label next               |    9 |      |  -16 |  -31 |      |
first  | labels ahead             |      |   -5 |   26 |   60 |   -9 |
first  | labels within            |      |      |      |      |  -24 |
first  | last address             |      |      |      |   15 |   -5 |  -20
first  | last but 0               |      |      |      |      |  -62 |  -17
first  | last but 1               |      |      |      |  -16 |      |  -40
first  | last but 3               |      |  -18 |      |      |      |   40
first  | last but 8               |   12 |   25 |      |      |   14 |  -16
first  | last kind                |   11 |   22 |   -6 |    8 |      |   -8
first  | last printing            |      |   27 |      |  -21 |      |   -8
first  | last prose               |      |   -5 |      |      |   -8 |   27
first  | lead                     |   38 |  -20 |    8 |  128 |  -20 |  -42
first  | left 120                 |      |   44 |      |   44 |      |  -10
first  | left 1200                |   13 |  -26 |      |      |   22 |  -16
first  | left 250                 |  -11 |   17 |      |  -38 |  -10 |    9
first  | left 40                  |      |  -54 |      |      |  -22 |
first  | left 500                 |   17 |   51 |  -11 |    6 |      |  -27
first  | length 120               |      |      |      |  -28 |  -24 |
first  | length 14                |  -18 |   71 |      |   -9 |      |
first  | length 2                 |      |  -54 |    6 |      |    9 |   10
first  | length 30                |   19 |   45 |      |      |   -9 |  -12
first  | length 6                 |  -11 |  -81 |  -38 |   22 |   57 |  -15
first  | length 60                |   18 |      |      |   41 |  -49 |  -10
first  | line head                |      |   68 |   16 |  126 |  109 |   47
first  | line of above            |      |      |      |   33 |   52 |  -13
first  | line of abstract         |      |  -17 |      |  -15 |      |   12
first  | line of addressee        |      |   10 |   12 |      |      |
first  | line of adjourns         |      |      |      |    8 |  -25 |
first  | line of all              |      |      |   52 |      |  -42 |
first  | line of annex            |      |      |      |      |      |   16
first  | line of appeals          |      |      |      |      |   32 |
first  | line of author in brackets |      |   -7 |      |  -12 |      |
first  | line of body             |   18 |  -19 |      |      |  -18 |
first  | line of byline           |      |  -34 |      |   -7 |      |
first  | line of copies           |      |      |      |      |      |   30
first  | line of date             |      |  -23 |      |   15 |      |  -11
first  | line of dateline         |      |  -20 |      |   47 |      |
first  | line of file name        |   16 |  -16 |      |      |      |
first  | line of in brackets      |  -26 |      |   -8 |   32 |      |   52
first  | line of kind             |   20 |  121 |      |  -29 |      |
first  | line of kind and number  |      |   42 |      |      |      |
first  | line of label            |  -15 |  -22 |      |    6 |  -29 |  -47
first  | line of longer prose     |   -5 |      |      |   29 |      |
first  | line of name             |  -27 |      |      |      |   25 |
first  | line of number           |      |  -18 |      |      |      |
first  | line of offer            |      |      |      |      |   -8 |   28
first  | line of page field       |   -7 |  -34 |      |    6 |      |
first  | line of page number      |   23 |  -17 |      |      |      |   38
first  | line of page words       |      |      |      |  -13 |      |
first  | line of paper            |    7 |   55 |      |    6 |      |
first  | line of path             |   19 |  -19 |      |      |      |
first  | line of paywall          |      |      |      |      |      |   28
first  | line of piece            |  -54 |   16 |      |  -12 |      |
first  | line of prose            |  -29 |  -50 |  -40 |      |  -13 |
first  | line of related          |      |      |      |      |   -7 |    5
first  | line of short            |   20 |   92 |      |      |  -38 |
first  | line of short label      |  -11 |   32 |  -14 |      |   16 |   -8
first  | line of signed and dated |      |  -11 |      |  -12 |      |
first  | line of speaker          |   39 |      |   -8 |  -33 |      |  -20
first  | line of subtitle         |      |  -54 |      |      |      |
first  | line of sums up          |      |      |      |      |   20 |
first  | line of vocative         |      |      |   62 |   20 |      |
first  | line of words            |  -56 |      |      |  -48 |      |   16
first  | lines since label        |      |      |      |      |      |  -41
first  | long line                |   47 |   53 |   24 |   23 |   43 |  -39
first  | longer                   |      |      |      |      |  -17 |
first  | many page words          |      |  -12 |      |      |   -9 |
first  | more prose before        |      |  -17 |  -15 |  -50 |  -15 |
first  | name                     |  -17 |      |      |      |   33 |   -8
first  | next steps               |      |      |      |      |  125 |   -6
first  | no comma                 |      |      |  -40 |  -14 |  -65 |   -6
first  | no kind before           |      |      |  -27 |   31 |  -29 |  -25
first  | no label                 |  -17 |   17 |  -13 |   24 |      |
first  | no line since label      |      |      |      |   25 |   65 |   62
first  | no prose ahead           |   15 |   34 |  -12 |   42 |  -59 |   20
first  | no prose before          |      |   -6 |   15 |  118 |   37 |
first  | no stop                  |      |      |      |   54 |      |   48
first  | no word                  |      |  -55 |   -7 |  -48 |  -15 |   55
first  | note                     |      |      |      |      |      |    7
first  | number                   |      |  -18 |      |   -5 |      |
first  | number 0                 |      |      |      |   23 |      |
first  | number 1                 |      |      |   17 |   20 |      |
first  | number 3                 |      |  -45 |  -12 |  -34 |  -39 |  -14
first  | number 8                 |      |    8 |   -7 |      |   29 |
first  | offer                    |      |      |  -11 |   -7 |  -17 |   51
first  | offer ahead              |   15 |   -6 |      |   -6 |  -24 |
first  | offices before           |      |      |      |   21 |  -71 |
first  | one comma                |      |   10 |      |    9 |      |  -18
first  | one stop                 |      |   12 |  -20 |  -13 |  -30 |  -80
first  | page ahead               |   32 |  -21 |      |   26 |   41 |   10
first  | page field               |   -6 |  -44 |  -12 |   32 |      |
first  | page number              |   15 |  -22 |      |  -32 |   -5 |   16
first  | page words               |   68 |  -82 |  -11 |  -18 |  -40 |   17
first  | paper                    |   13 |   26 |      |   17 |      |   -8
first  | path                     |   19 |  -19 |      |      |      |
first  | paywall                  |      |      |      |      |      |   45
first  | people before            |      |      |  -24 |      |   61 |  -56
first  | piece                    |  -47 |   18 |      |  -17 |      |   20
first  | printed again near       |      |   55 |      |      |      |  -17
first  | printed before far       |      |   91 |      |  -17 |    9 |
first  | printed before near      |      |  -26 |      |  -28 |  -29 |   -9
first  | prose ahead              |      |   42 |  -12 |  -18 |  -48 |  -62
first  | prose before             |      |   21 |      |  -47 |      |   11
first  | prose behind             |      |      |      |   52 |   -9 |  -41
first  | prose below              |    8 |      |      |      | -101 |  -71
first  | prose next               |  -12 |  -23 |      |  -37 |      |  -31
first  | published                |      |      |      |      |      |   57
first  | purpose                  |   21 |   23 |      |      |      |
first  | related                  |      |      |      |      |   -9 |    7
first  | requests                 |      |      |      |   23 |   51 |
first  | resolves                 |      |      |      |   19 |   36 |
first  | salutes                  |      |      |      |      |      |  -14
first  | signed and dated         |   21 |      |      |      |      |
first  | signs                    |      |      |      |      | -108 |
first  | sort above               |      |      |      |   40 |   75 |  -21
first  | sort abstract            |      |  -17 |  -10 |  -16 |      |   11
first  | sort addressee           |      |   10 |   63 |      |      |
first  | sort adjourns            |      |      |      |    8 |   40 |   -7
first  | sort all                 |      |      |   58 |      |  -42 |
first  | sort annex               |      |      |      |      |      |   51
first  | sort appeals             |      |      |      |      |   15 |  -17
first  | sort author in brackets  |      |   -8 |      |  -11 |   -6 |   31
first  | sort blanked date        |      |      |      |      |      |   13
first  | sort body                |   18 |   19 |      |      |  -17 |    8
first  | sort byline              |      |      |      |   -7 |      |
first  | sort copies              |      |      |      |      |      |   47
first  | sort date                |      |  -23 |      |   15 |      |
first  | sort dateline            |      |  -20 |      |   65 |      |   13
first  | sort file name           |   16 |  -16 |      |      |      |
first  | sort in brackets         |  -26 |      |  -11 |   34 |      |
first  | sort kind                |   20 |   36 |      |      |      |
first  | sort kind and number     |      |   42 |      |      |      |
first  | sort label               |  -15 |  -21 |      |      |  -46 |  -96
first  | sort longer prose        |   -5 |      |      |      |   -9 |  -12
first  | sort name                |  -27 |      |      |   31 |   37 |
first  | sort note                |      |      |      |      |      |    7
first  | sort number              |      |  -18 |      |   -5 |      |
first  | sort offer               |      |      |      |      |   -9 |   26
first  | sort page field          |   -7 |  -34 |      |    6 |      |   12
first  | sort page number         |   23 |  -16 |      |      |      |   22
first  | sort page words          |      |      |      |  -12 |  -11 |
first  | sort paper               |    7 |   37 |      |      |      |
first  | sort path                |   19 |  -19 |      |      |      |
first  | sort paywall             |      |      |      |      |      |   44
first  | sort piece               |  -54 |   16 |      |  -15 |      |
first  | sort prose               |  -23 |   66 |   -9 |   56 |  -29 | -101
first  | sort related             |      |      |      |      |   -9 |    8
first  | sort short               |   20 |   67 |    6 |      |  -16 |  -12
first  | sort short label         |  -11 |   26 |  -20 |      |   15 |  -13
first  | sort signed and dated    |      |      |      |  -12 |      |
first  | sort speaker             |   39 |      |   -8 |  -33 |      |  -10
first  | sort subtitle            |      |  -53 |      |      |      |
first  | sort sums up             |      |      |      |   19 |      |
first  | sort vocative            |      |      |   44 |  -14 |   60 |
first  | speaker                  |   36 |      |  -10 |      |      |  -22
first  | speech before            |      |      |      |    7 |  -42 |  -32
first  | stops                    |  -35 |  -48 |   -8 |    9 |   14 |  -30
first  | strokes                  |      |      |      |      |      |   45
first  | subtitle                 |      |  -55 |      |   -8 |   -5 |
first  | sums up                  |      |      |      |   19 |   89 |  -21
first  | thanks                   |      |      |    8 |      |      |  -36
first  | turn                     |      |      |   15 |  -99 |  -62 |   26
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |   16
first  | vocative                 |      |      |   43 |      |   64 |
first  | whole middle             |      |      |      |    8 | -2000 |
first  | within 200               |      |   20 |      |   28 |      |   -5
first  | within 60                |      |   15 |      |   38 |      |  -34
first  | within 8                 |      |  -26 |      |  -13 |      |
first  | within earlier           |      |    9 |      |  -26 |   -6 |
in     | 1 line since label       |      |   -6 |      |   -6 |      |   29
in     | 2 lines since label      |      |      |      |  -14 |   24 |
in     | 3 lines since label      |      |      |      |      |   13 |  -32
in     | about                    |  -27 |   47 |      |  -51 |   44 |
in     | above                    |      |  -19 |      |      |   61 |  -34
in     | abstract                 |      |   94 |  -13 |  -73 |      |   15
in     | address                  |   -6 |  -33 |   89 |  -39 |   76 |  -55
in     | address ahead            |   12 |   14 |      |      |  -30 |  -13
in     | address next             |      |  -12 |    7 |   36 |  -13 |
in     | addressee                |  -11 |   -6 |   70 |  -17 |      |
in     | adjourns                 |  -40 |    7 |      |   59 |   13 |  -47
in     | all                      |      |  -51 |   95 |      |  -42 |
in     | among labels             |      |    6 |  -23 |   25 |   20 |  -12
in     | annex                    |      |      |      |  -52 |   -7 |   71
in     | announces                |   49 |  -10 |   -7 |  -14 |      |
in     | appeals                  |      |      |      |  -41 |   68 |  -14
in     | applause                 |      |  -12 |      |   58 |   70 | -112
in     | article                  |      |      |      |   51 |      |  -25
in     | author in brackets       |   -8 |  -10 |      |    5 |      |   18
in     | begins with bracket      |   29 |   42 |  -33 |    8 |  -57 |  -12
in     | begins with bullet       |      |      |      |      |  -26 |
in     | begins with digit        |  -18 |      |      |    9 |  -38 |   16
in     | begins with letter       |   11 |      |      |  -44 |  -39 |   96
in     | behind labels            |  -10 |  -20 |      |      |    9 |   13
in     | blanked date             |      |   -6 |      |      |      |    6
in     | body                     |      |      |      |   21 |  -24 |
in     | body before              |  -32 |  -29 |      |    7 |  -18 |    5
in     | body behind              |    7 |    5 |   -8 |    7 |  -10 |
in     | bold mark                |   46 |   -9 |   45 |  -49 |  -14 |   -8
in     | byline                   |  -10 |   66 |   -6 |  -30 |      |
in     | commas                   |   21 |      |  -16 |   45 |      |  -10
in     | compilation              |   62 |  -42 |      |  -39 |      |   22
in     | contact                  |      |      |      |   26 |  -43 |
in     | contents                 |    8 |      |      |      |      |
in     | copies                   |      |      |      |  -21 |   -6 |   38
in     | cut at address           |  -42 |  -33 |   29 |   57 |      |
in     | cut at blank             |  -29 |   34 |   -5 |   16 |      |
in     | cut at bracket           |      |      |      |      |   46 |  -58
in     | cut at colon             |      |   89 |      |  -41 |  -10 |
in     | cut at date              |      |  -53 |      |   44 |      |
in     | cut at kind              |      |      |    7 |      |      |
in     | cut at label             |   -7 |   13 |      |   15 |  -14 |
in     | cut at line              |   22 |  -32 |      |      |      |   17
in     | cut at mark              |      |   84 |      |  -20 |      |  -34
in     | cut at number            |      |  -12 |      |    6 |    6 |
in     | cut at page              |      |      |      |  -10 |      |   15
in     | cut at repeat            |   22 |      |      |   -6 |      |
in     | cut at stop              |      |   -6 |      |      |    5 |   26
in     | date                     |  -20 |   21 |      |      |      |
in     | date ahead               |  -33 |      |      |   -7 |   13 |
in     | date next                |  -36 |   38 |      |  -33 |      |   47
in     | dated before             |      |  -29 |      |   20 |      |    6
in     | dateline                 |   40 |  -27 |      |   -9 |      |   15
in     | disclaims                |      |      |      |  -52 |      |   54
in     | document before          |  -15 |   18 |      |   -9 |  -10 |   34
in     | document page            |   29 |  -18 |      |      |      |
in     | editor                   |      |      |      |  -10 |      |   14
in     | empty                    |      |    7 |   29 |  -63 |   -5 |   23
in     | ends in bracket          |    6 |  -19 |  -32 |    6 |      |   47
in     | ends in colon            |  -14 |  -43 |   41 |   32 |  -23 |   29
in     | ends in comma            |  -44 |  -44 |   44 |      |  114 |  -41
in     | ends in stop             |  -18 |      |  -10 |   16 |      |
in     | ends in word             |   40 |   86 | -104 |    8 |      |  -14
in     | enumerates               |   48 |   21 |  -10 |      |  -88 |   27
in     | exclaims                 |   12 |  -14 |      |  -47 |   46 |
in     | file name                |   20 |  -10 |      |      |      |
in     | first label              |   -6 | -104 |      |  101 |      |
in     | general                  |      |   23 |      |  -51 |   38 |  -13
in     | heading mark             |  -11 |   53 |      |   -8 |      |  -10
in     | holds about              |    6 |      |      |   28 |      |  -23
in     | holds date               |   -6 |   33 |  -25 |  -17 |  -32 |   70
in     | holds kind               |   18 |      |  -69 |    8 |  -17 |    6
in     | holds speech             |   18 |      |      |  -64 |  -30 |   63
in     | in brackets              |  -24 |    6 |  -27 |      |   14 |   10
in     | in force                 |  -18 |   -6 |      |      |   35 |
in     | inner label              |      |  -13 |      |   50 |  -45 |
in     | issues                   |  -20 |  -16 |      |      |   42 |
in     | kind                     |      |   14 |      |      |   -5 |
in     | kind ahead               |   44 |  -29 |      |  -10 |   -7 |   64
in     | kind and number          |   15 |      |      |      |      |
in     | kind before              |      |   13 |  -38 |   -6 |      |  -12
in     | kinds before             |      |  -23 |      |    7 |      |
in     | label                    |   -7 |   13 |      |   15 |  -15 |
in     | label ahead              |   22 |   12 |      |  -12 |      |
in     | label next               |   49 |   36 |   -6 |  -45 |   21 |
in     | labels ahead             |      |   10 |   11 |   -7 |  -21 |
in     | labels within            |      |   10 |      |   19 |  -35 |
in     | last address             |  -13 |      |      |  -15 |   12 |    7
in     | last but 0               |      |      |      |   17 |      |  -20
in     | last but 1               |      |   -8 |      |   31 |  -20 |
in     | last but 3               |      |  -29 |  -13 |   17 |      |  -47
in     | last but 8               |  -28 |   -8 |  -14 |      |   11 |
in     | last kind                |      |      |  -11 |   46 |  -14 |   -7
in     | last printing            |  -28 |   84 |      |    5 |  -56 |
in     | last prose               |      |   -9 |      |      |    9 |
in     | lead                     |  -24 |  -59 |      |      |   38 |   41
in     | left 120                 |   -7 |  -39 |  -11 |   24 |      |  -11
in     | left 1200                |   -5 |  -51 |      |   18 |   29 |   40
in     | left 250                 |   25 |  -42 |      |   11 |    8 |  -54
in     | left 40                  |   -6 |  -59 |      |      |   -6 |   40
in     | left 500                 |   38 |  -32 |  -34 |   13 |      |
in     | length 120               |   54 |   18 |  -17 |      |  -22 |   -7
in     | length 14                |   -8 |  -22 |   -7 |      |   31 |
in     | length 2                 |   19 |  -90 |    7 |      |      |   10
in     | length 30                |  -12 |   21 |  -29 |      |      |   17
in     | length 6                 |      |  -19 |   71 |      |   26 |   -7
in     | length 60                |      |   47 |  -18 |   -8 |      |
in     | line head                |      |  -43 |  -54 |   19 |  -13 |   22
in     | line of above            |      |  -17 |      |   46 |      |   -5
in     | line of abstract         |      |   53 |      |  -29 |   -9 |   16
in     | line of addressee        |      |  -12 |    9 |    8 |      |
in     | line of adjourns         |      |      |      |      |   28 |
in     | line of all              |      |  -13 |   51 |   11 |  -42 |
in     | line of annex            |      |      |      |  -41 |   -6 |   58
in     | line of appeals          |      |      |      |  -41 |   50 |
in     | line of author in brackets |      |      |      |      |  -11 |   27
in     | line of body             |      |      |      |   18 |  -23 |
in     | line of byline           |   -5 |   26 |      |      |      |
in     | line of contents         |    8 |      |      |      |      |
in     | line of copies           |      |      |      |  -15 |      |   29
in     | line of date             |  -18 |   19 |      |   15 |      |
in     | line of dateline         |   41 |  -22 |      |   -7 |      |
in     | line of document page    |   29 |  -18 |      |      |      |
in     | line of file name        |   17 |  -16 |      |      |      |
in     | line of in brackets      |  -15 |   20 |   -8 |  -30 |      |   63
in     | line of kind and number  |      |   15 |      |      |      |
in     | line of label            |      |    6 |      |   52 |  -47 |
in     | line of longer prose     |      |   36 |      |   -8 |  -22 |
in     | line of name             |      |      |      |  -28 |   15 |
in     | line of note             |      |      |      |  -12 |      |   20
in     | line of number           |    7 |      |      |   -5 |      |
in     | line of offer            |   13 |      |      |      |   -8 |   15
in     | line of page field       |      |   11 |      |      |      |   11
in     | line of page number      |   16 |  -26 |      |   33 |      |
in     | line of page words       |    8 |      |      |   -8 |      |
in     | line of paper            |  -43 |   30 |      |      |      |
in     | line of path             |   27 |  -24 |      |      |      |
in     | line of paywall          |      |    9 |      |  -10 |      |   22
in     | line of piece            |   30 |      |      |      |      |
in     | line of prose            |      |      |      |      |   27 |  -44
in     | line of related          |      |      |      |      |  -20 |   39
in     | line of short            |    7 |  -19 |      |    9 |      |   -6
in     | line of short label      |  -23 |   11 |  -16 |   13 |    8 |
in     | line of signed and dated |   21 |  -14 |      |      |      |
in     | line of speaker          |   65 |   -8 |   -8 |      |      |  -22
in     | line of subtitle         |  -21 |   30 |      |   15 |      |   -6
in     | line of sums up          |      |      |      |   -6 |   25 |
in     | line of vocative         |      |  -44 |   45 |      |   20 |  -17
in     | line of words            |   -5 |   27 |      |  -12 |  -26 |
in     | lines since label        |      |      |      |      |  -11 |    6
in     | long line                |      |  -26 |  -19 |      |      |   20
in     | longer                   |      |   38 |   -9 |   39 |  -38 |  -30
in     | many page words          |   72 |  -33 |      |  -27 |  -19 |   29
in     | more prose before        |      |   22 |  -40 |      |    8 |
in     | name                     |    7 |   11 |  -12 |  -13 |      |
in     | next steps               |      |      |      |  -37 |   54 |   -8
in     | no comma                 |      |   24 |      |      |   -7 |   29
in     | no kind before           |      |      |      |      |   -7 |    8
in     | no label                 |    9 |    9 |  -10 |      |      |   15
in     | no line since label      |   -9 |      |      |      |    9 |   12
in     | no prose ahead           |      |  -16 |  -12 |      |      |   18
in     | no prose before          |   31 |    9 |      |   -5 |   22 |  -48
in     | no stop                  |   -8 |    5 |      |   32 |   11 |   20
in     | no word                  |   53 |   33 |   -8 |  -89 |  -32 |   37
in     | note                     |      |      |      |  -11 |  -11 |   39
in     | number                   |    6 |    6 |      |   -8 |      |
in     | number 0                 |      |      |      |   23 |      |
in     | number 1                 |  -36 |   -7 |   18 |   39 |      |
in     | number 3                 |   43 |      |  -24 |      |  -49 |  -16
in     | number 8                 |   14 |      |      |      |  -34 |   13
in     | offer                    |   25 |      |  -16 |   -6 |  -26 |   34
in     | offer ahead              |      |  -17 |      |   19 |      |   18
in     | offices before           |      |  -17 |  -20 |    7 |   17 |
in     | one comma                |      |  -24 |  -51 |   14 |   13 |   -5
in     | one stop                 |      |  -13 |  -22 |      |   13 |   14
in     | page ahead               |  -32 |   24 |      |   26 |  -10 |
in     | page field               |  -34 |   29 |  -12 |      |      |   15
in     | page number              |   15 |   14 |      |      |   -5 |  -19
in     | page words               |   74 |      |  -14 |  -60 |  -31 |   61
in     | paper                    |   -8 |   21 |      |   12 |      |
in     | path                     |   25 |  -20 |      |      |      |
in     | paywall                  |      |    7 |      |  -22 |  -16 |   36
in     | people before            |  -20 |  -10 |  -25 |      |    7 |   17
in     | piece                    |   31 |      |      |      |      |
in     | printed again near       |  -40 |   40 |      |      |  -10 |
in     | printed before far       |   25 |      |      |    8 |  -46 |
in     | printed before near      |      |   38 |      |   20 |  -50 |  -10
in     | prose ahead              |   37 |   35 |   24 |   -5 |  -47 |  -30
in     | prose before             |  -35 |    8 |   31 |    7 |   -5 |
in     | prose behind             |      |      |   -9 |      |      |   20
in     | prose below              |      |  -14 |      |  -12 |   19 |    7
in     | prose next               |      |      |  -27 |      |    7 |   12
in     | published                |      |      |      |  -49 |   -7 |   66
in     | purpose                  |   39 |  -10 |  -35 |   15 |      |
in     | related                  |      |      |      |  -21 |  -22 |   61
in     | requests                 |  -26 |   25 |   -6 |  -62 |   98 |   -6
in     | resolves                 |      |  -19 |      |  -29 |   58 |
in     | salutes                  |      |      |      |  -15 |   51 |  -29
in     | signed and dated         |      |      |      |      |  -18 |   25
in     | signs                    |      |      |      |   44 |  -76 |   30
in     | sort above               |      |  -22 |      |      |   56 |  -30
in     | sort abstract            |      |   60 |  -10 |  -50 |      |   15
in     | sort addressee           |      |  -33 |   48 |      |      |
in     | sort adjourns            |      |   -7 |      |  -13 |   50 |   -9
in     | sort all                 |      |  -19 |   57 |    8 |  -42 |
in     | sort annex               |      |      |      |  -52 |   -7 |   71
in     | sort appeals             |      |      |      |  -34 |   55 |  -14
in     | sort author in brackets  |      |      |      |      |   14 |
in     | sort body                |      |      |      |   18 |  -24 |
in     | sort byline              |   -9 |   26 |      |      |      |
in     | sort contents            |    8 |      |      |      |      |
in     | sort copies              |      |      |      |  -21 |   -6 |   38
in     | sort date                |  -20 |   21 |      |      |      |
in     | sort dateline            |   40 |  -27 |      |   -9 |      |   15
in     | sort document page       |   29 |  -18 |      |      |      |
in     | sort file name           |   17 |  -16 |      |      |      |
in     | sort in brackets         |      |      |  -13 |      |      |
in     | sort kind                |   14 |  -17 |      |   10 |      |   -7
in     | sort kind and number     |      |   15 |      |      |      |
in     | sort label               |      |    7 |      |   37 |  -70 |
in     | sort longer prose        |      |   14 |   -7 |   21 |  -37 |
in     | sort name                |  -21 |   26 |      |      |   11 |   -8
in     | sort note                |      |      |      |  -11 |  -11 |   39
in     | sort number              |    6 |    6 |      |   -8 |      |
in     | sort offer               |   21 |      |   -7 |   -7 |  -10 |   13
in     | sort page field          |      |   15 |      |  -13 |      |   23
in     | sort page number         |   19 |  -31 |      |   24 |      |
in     | sort page words          |      |   16 |      |   11 |      |  -15
in     | sort paper               |  -22 |   39 |      |      |      |
in     | sort path                |   25 |  -20 |      |      |      |
in     | sort paywall             |      |    7 |      |  -13 |  -14 |   24
in     | sort piece               |   30 |      |      |      |      |
in     | sort prose               |  -38 |  -55 |   11 |   56 |   17 |  -39
in     | sort related             |      |      |      |  -24 |  -23 |   62
in     | sort short               |  -43 |      |   14 |   29 |   11 |  -17
in     | sort short label         |  -31 |   29 |  -21 |   11 |    6 |
in     | sort signed and dated    |      |      |      |  -11 |      |   17
in     | sort speaker             |   65 |   -8 |   -9 |   -7 |      |  -13
in     | sort subtitle            |  -26 |   32 |      |   26 |  -12 |   -7
in     | sort sums up             |      |      |      |   21 |      |  -10
in     | sort vocative            |  -14 |  -33 |   62 |  -11 |   32 |  -16
in     | speaker                  |   51 |  -24 |  -15 |   23 |      |  -11
in     | speech before            |      |   48 |   -6 |    8 |  -29 |  -13
in     | stops                    |   23 |    9 |  -31 |   29 |  -18 |   -7
in     | strokes                  |      |      |      |      |      |   15
in     | subtitle                 |      |   20 |      |   10 |  -13 |   -5
in     | sums up                  |      |      |      |  -10 |   62 |  -27
in     | thanks                   |      |      |      |   -6 |   71 |  -63
in     | turn                     |   59 |      |   13 |    9 | -121 |   24
in     | under heading            |      |      |      |   23 |      |
in     | vocative                 |  -14 |  -36 |   59 |  -47 |   52 |
in     | whole middle             |      |   24 |      |      |  -20 |
in     | within 200               |   28 |   13 |  -27 |   13 |  -26 |  -37
in     | within 60                |      |   23 |      |      |  -50 |  -55
in     | within 8                 |  -22 |   42 |      |      |      |
in     | within earlier           |  -14 |   56 |      |      |  -19 |   -9
"""

FOLLOWS = """
   -5 |    -3 |     9 |    42 |   -10 |    -9
    0 |   -16 |    46 |   -37 |     0 |     0
    0 |     0 |   -50 |    45 |     0 |     0
    0 |     0 |     0 |    -4 |     0 |     0
    0 |     0 |     0 |     0 |    -5 |    11
    0 |     0 |     0 |     0 |     0 |   -17
    0 |     0 |     0 |     0 |     0 |     0
"""
