"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -57 |   16 |  -47 |  -17 |
before | above                    |      |      |      |  -13 |   30 |  -10
before | abstract                 |      |      |  -35 |   74 |      |
before | address                  |      |      |  -20 |   68 |  -51 |   42
before | addressee                |      |      |    8 |   78 |      |
before | adjourns                 |      |      |   23 |  -26 |  -23 |
before | all                      |      |      |      |   58 |      |    6
before | annex                    |      |      |      |    6 |      |   -5
before | announces                |      |   41 |      |   23 |      |
before | appeals                  |      |      |      |      |   -5 |
before | applause                 |      |      |      |  -16 |   26 |   35
before | article                  |      |      |      |   -5 |    8 |   42
before | asks                     |      |      |      |      |    6 |   11
before | author in brackets       |      |   -8 |      |   28 |      |   22
before | begins with bracket      |      |  -42 |      |   26 |   32 |    8
before | begins with bullet       |      |      |      |      |   15 |
before | begins with digit        |      |    7 |  -26 |   38 |   33 |   16
before | begins with letter       |      |   -9 |  -11 |   71 |      |  -36
before | begins with quote        |      |   -6 |    8 |  -15 |   12 |
before | body                     |      |      |   -6 |  -10 |  -13 |
before | bold mark                |      |      |      |   30 |      |
before | byline                   |      |  -11 |   22 |   53 |      |
before | commas                   |      |      |   14 |  -31 |   14 |   15
before | compilation              |      |   41 |      |      |      |
before | contact                  |      |      |      |      |      |  -19
before | copies                   |      |      |      |      |      |  -14
before | date                     |      |  -14 |      |   -7 |      |    9
before | dateline                 |      |   20 |      |      |      |
before | disclaims                |      |    6 |      |   13 |      |
before | document page            |      |      |      |   -6 |      |
before | editor                   |      |      |   -5 |      |      |
before | empty                    |      |   -9 |  -12 |   38 |      |
before | ends in bracket          |      |      |   30 |   20 |   21 |   17
before | ends in colon            |      |  -25 |   38 |      |  -28 |  -20
before | ends in comma            |      |      |  -34 |  -73 |  -28 |  -12
before | ends in stop             |      |  -33 |      |  -25 |   27 |   29
before | ends in word             |      |   66 |      |   22 |  -52 |  -41
before | ends talk                |      |      |      |  -11 |  -17 |
before | enumerates               |      |   12 |   -6 |  -75 |   28 |
before | exclaims                 |      |      |      |   17 |   -7 |   39
before | file name                |      |   36 |      |   37 |      |
before | general                  |      |      |      |   19 |   -7 |   18
before | greets                   |      |      |      |   26 |      |
before | heading mark             |      |   -9 |      |   29 |   35 |
before | holds about              |      |   -8 |  -11 |  -48 |  -14 |   11
before | holds appeal             |      |      |      |      |   39 |   41
before | holds date               |      |  -12 |   12 |   32 |   22 |
before | holds kind               |      |  -34 |   19 |   71 |  -24 |   39
before | holds speech             |      |    9 |      |  -14 |   -6 |  -10
before | in brackets              |      |  -33 |      |   27 |   28 |  -12
before | in force                 |      |      |      |   13 |      |   47
before | issue                    |      |   21 |    7 |      |      |   -7
before | issues                   |      |      |      |   26 |      |   -7
before | kind                     |      |  -22 |   10 |   -7 |      |
before | kind and number          |      |   48 |      |   14 |      |
before | lead                     |      |    9 |  -26 |  -44 |      |
before | length 120               |      |      |      |      |   29 |   15
before | length 14                |      |    7 |   24 |      |  -26 |  -24
before | length 2                 |      |      |  -22 |  -45 |  -27 |
before | length 30                |      |    7 |  -14 |      |   16 |  -13
before | length 6                 |      |  -21 |   11 |  -12 |  -31 |   -8
before | length 60                |      |      |      |   42 |   14 |  -38
before | longer                   |      |      |   -8 |   16 |      |   58
before | many page words          |      |   32 |      |   19 |      |   -7
before | meeting says             |      |      |      |      |  -23 |
before | name                     |      |   -9 |      |  -33 |      |  -44
before | next steps               |      |      |      |      |  -21 |
before | no comma                 |      |    5 |   25 |      |  -74 |  -49
before | no stop                  |      |  -11 |   11 |  -57 |  -55 |  -55
before | no word                  |      |   86 |  -25 |   69 |  -11 |   12
before | note                     |      |      |      |      |      |  -15
before | number                   |      |   43 |   61 |  -11 |      |
before | offer                    |      |   -8 |      |      |      |
before | one comma                |      |      |  -29 |  -15 |      |
before | one stop                 |      |      |   -9 |   -9 |      |
before | page field               |      |      |  -36 |   21 |      |
before | page number              |      |      |      |   -8 |  -23 |   -8
before | page words               |      |   45 |      |  -11 |   52 |  -42
before | paper                    |      |    5 |      |   10 |  -23 |   26
before | path                     |      |      |      |   -8 |      |
before | paywall                  |      |  -14 |      |      |      |  -10
before | piece                    |      |  -12 |      |   35 |      |   -7
before | published                |      |      |      |      |      |  -34
before | purpose                  |      |   53 |      |      |  -18 |
before | quote mark               |      |      |   15 |   39 |      |
before | related                  |      |   17 |      |      |      |   -8
before | requests                 |      |      |      |   43 |      |  -15
before | resolves                 |      |      |      |  -16 |   43 |    8
before | salutes                  |      |      |      |      |      |    5
before | signed and dated         |      |   67 |      |      |      |   16
before | signs                    |      |      |      |      |  -35 |   21
before | sort above               |      |      |      |  -13 |   31 |   -6
before | sort addressee           |      |      |      |   38 |      |
before | sort adjourns            |      |      |   23 |  -21 |      |   22
before | sort all                 |      |      |      |   40 |      |    6
before | sort annex               |      |      |      |    6 |      |   -5
before | sort author in brackets  |      |   -7 |      |   29 |    6 |
before | sort body                |      |      |   -6 |      |      |
before | sort byline              |      |      |   25 |   30 |      |
before | sort copies              |      |      |      |      |      |  -14
before | sort date                |      |  -14 |      |   -7 |      |    9
before | sort dateline            |      |   20 |      |      |      |
before | sort document page       |      |      |      |   -6 |      |
before | sort file name           |      |   66 |      |   40 |      |
before | sort in brackets         |      |  -24 |      |    8 |   26 |   -5
before | sort kind                |      |  -29 |   13 |  -28 |      |
before | sort kind and number     |      |   16 |      |   16 |      |
before | sort label               |      |  -34 |  -19 |  -63 |  -29 |   14
before | sort longer prose        |      |      |      |      |  -49 |   55
before | sort name                |      |   14 |  -16 |  -26 |      |  -31
before | sort note                |      |      |      |      |      |  -14
before | sort number              |      |   43 |   61 |  -11 |      |
before | sort offer               |      |  -14 |      |      |      |
before | sort page field          |      |    6 |  -35 |   17 |      |
before | sort page number         |      |   66 |      |      |      |
before | sort page words          |      |      |      |      |   17 |  -37
before | sort paper               |      |      |      |   18 |      |   11
before | sort path                |      |      |      |   -8 |      |
before | sort paywall             |      |  -11 |      |      |      |   -9
before | sort piece               |      |  -13 |      |   34 |      |
before | sort prose               |      |      |  -15 |      |  -16 |   24
before | sort related             |      |   17 |      |      |      |   -8
before | sort short               |      |      |  -16 |    5 |      |    9
before | sort short label         |      |  -35 |      |  -40 |      |
before | sort signed and dated    |      |    7 |      |  -28 |      |
before | sort speaker             |      |  -11 |   46 |   25 |      |
before | sort strokes             |      |      |      |   11 |      |
before | sort subtitle            |      |   -6 |      |      |   27 |   12
before | sort sums up             |      |      |      |      |  -12 |
before | sort vocative            |      |      |   -6 |  -47 |      |
before | speaker                  |      |  -20 |   53 |   17 |      |
before | stops                    |      |   14 |      |   22 |   17 |   14
before | strokes                  |      |      |      |   11 |      |
before | subtitle                 |      |      |      |      |   27 |   10
before | sums up                  |      |      |      |      |  -22 |
before | thanks                   |      |      |      |   25 |      |   86
before | turn                     |      |    9 |  -28 |  -46 |  -17 |  -35
before | vocative                 |      |      |   -6 |  -49 |   13 |
behind | about                    |   19 |   13 |      |      |      |
behind | above                    |      |      |      |      |   58 |   15
behind | abstract                 |  -18 |   29 |      |    6 |   11 |
behind | address                  |   46 |  -36 |      |    5 |  -32 |  -30
behind | addressee                |  -58 |      |  -18 |      |      |
behind | adjourns                 |      |   -8 |   -8 |   27 |  -19 |
behind | all                      |      |      |   -5 |   -6 |      |
behind | annex                    |      |      |      |      |   31 |
behind | announces                |  -13 |      |   -9 |  -32 |      |
behind | appeals                  |      |      |      |   11 |   15 |
behind | applause                 |      |      |      |      |   34 |
behind | article                  |      |      |   19 |   38 |      |
behind | asks                     |      |      |      |      |   22 |
behind | author in brackets       |      |   12 |      |   32 |  -23 |
behind | begins with bracket      |      |  -57 |      |    5 |      |  -15
behind | begins with bullet       |   -9 |   22 |      |      |      |  -11
behind | begins with digit        |   21 |  -24 |  -17 |  -33 |    7 |
behind | begins with letter       |      |   -9 |      |      |  -29 |
behind | begins with quote        |      |  -14 |      |      |   27 |
behind | blanked date             |      |      |      |      |    8 |   -6
behind | body                     |   22 |  -24 |      |   17 |  -42 |
behind | bold mark                |    7 |  -16 |      |   -6 |      |
behind | byline                   |  -16 |    7 |      |      |   28 |
behind | commas                   |  -29 |  -26 |      |   37 |    6 |  -30
behind | compilation              |      |      |      |      |  -18 |  -11
behind | contact                  |      |      |      |      |   89 |   19
behind | copies                   |      |      |      |      |  -14 |   -8
behind | date                     |  -13 |   -8 |      |      |   14 |   19
behind | dateline                 |      |   12 |      |   -6 |   -7 |
behind | disclaims                |      |      |      |      |   22 |
behind | editor                   |      |      |      |      |   -9 |
behind | empty                    |      |   53 |   -8 |      |      |
behind | ends in bracket          |   27 |   11 |      |  -35 |      |   18
behind | ends in colon            |      |      |  -10 |  -15 |  -28 |   10
behind | ends in comma            |   15 |   -9 |   23 |   11 |   39 |
behind | ends in stop             |   -8 |  -30 |  -32 |    7 |      |  -17
behind | ends in word             |  -56 |  -45 |   29 |   44 |   25 |  -17
behind | ends talk                |      |      |      |   23 |   -6 |
behind | enumerates               |      |   -5 |  -16 |   38 |   -6 |   10
behind | exclaims                 |      |  -10 |   38 |    7 |      |
behind | file name                |      |      |      |      |      |  -22
behind | general                  |      |      |      |    6 |  -30 |
behind | greets                   |      |      |   12 |    9 |      |
behind | holds about              |      |   17 |   31 |   -8 |  -13 |   -6
behind | holds appeal             |      |      |      |      |   59 |
behind | holds date               |   14 |      |      |   -7 |   37 |    6
behind | holds kind               |      |  -35 |   -5 |  -24 |   46 |
behind | holds speech             |      |   40 |  -14 |   24 |   -9 |
behind | in brackets              |   -9 |      |      |      |   13 |    9
behind | in force                 |      |    6 |  -14 |      |  -10 |
behind | issues                   |      |   27 |   34 |      |      |
behind | kind                     |   11 |    9 |      |  -19 |  -17 |
behind | kind and number          |      |  -25 |      |      |      |
behind | lead                     |  -46 |   35 |   15 |      |  -14 |
behind | length 120               |  -14 |  -38 |      |  -47 |  -20 |
behind | length 14                |   39 |      |    8 |      |   11 |   35
behind | length 2                 |  -18 |   53 |      |   16 |   17 |   36
behind | length 30                |  -11 |  -15 |   22 |      |    8 |  -31
behind | length 6                 |    9 |      |  -23 |   43 |   24 |   -6
behind | length 60                |      |   -9 |   -5 |  -11 |  -43 |  -32
behind | longer                   |      |   11 |      |      |      |   -8
behind | many page words          |   40 |      |      |   23 |   13 |   65
behind | meeting says             |      |   15 |      |  -36 |      |
behind | name                     |  -16 |  -11 |      |      |  -16 |   -9
behind | no comma                 |   44 |      |      |      |   12 |   17
behind | no stop                  |      |  -22 |   19 |      |      |   24
behind | no word                  |   21 |  -25 |      |   27 |      |  -35
behind | note                     |      |      |      |      |   16 |   25
behind | number                   |      |   32 |      |      |      |
behind | offer                    |   10 |      |      |   29 |   -7 |  -24
behind | one comma                |      |  -27 |   14 |  -16 |      |
behind | one stop                 |      |    9 |    5 |    7 |   52 |  -21
behind | page field               |   -8 |   31 |      |   -5 |  -44 |
behind | page number              |   17 |   -9 |      |   27 |      |
behind | page words               |   49 |  -11 |      |   29 |   22 |   24
behind | paper                    |      |   36 |      |      |      |   18
behind | path                     |      |   -7 |      |      |      |
behind | paywall                  |      |   33 |      |      |    8 |    7
behind | piece                    |    7 |  -15 |      |      |   14 |  -13
behind | purpose                  |    5 |  -22 |   36 |  -11 |      |
behind | quote mark               |      |  -29 |      |      |      |
behind | related                  |      |      |      |      |   24 |
behind | requests                 |      |      |    6 |   77 |      |
behind | resolves                 |      |    9 |      |  -16 |  -13 |
behind | salutes                  |      |      |      |      |   66 |
behind | signed and dated         |  -17 |      |      |   -8 |      |  -37
behind | signs                    |      |      |      |      |   -5 |   29
behind | sort above               |      |      |      |      |   24 |   16
behind | sort abstract            |  -18 |   22 |      |    8 |   11 |
behind | sort addressee           |      |      |   -7 |  -19 |      |
behind | sort adjourns            |      |      |  -13 |   11 |   -8 |
behind | sort annex               |      |      |      |      |   31 |
behind | sort appeals             |      |      |      |   11 |    8 |
behind | sort author in brackets  |      |   16 |      |   42 |  -11 |   21
behind | sort blanked date        |      |      |      |      |    8 |
behind | sort body                |   16 |  -11 |      |      |  -14 |
behind | sort byline              |      |      |      |      |   25 |
behind | sort copies              |      |      |      |      |  -14 |   -8
behind | sort date                |  -13 |   -8 |      |      |   14 |   19
behind | sort dateline            |      |   12 |      |   -6 |   -7 |
behind | sort editor              |      |      |      |      |  -16 |
behind | sort file name           |      |      |      |      |      |  -20
behind | sort in brackets         |      |  -29 |      |  -12 |    9 |
behind | sort kind                |   12 |   61 |      |      |      |   -5
behind | sort kind and number     |      |  -24 |      |      |      |
behind | sort label               |      |      |  -14 |      |   -8 |   10
behind | sort longer prose        |      |      |      |   -6 |   34 |
behind | sort name                |      |  -12 |      |   -7 |    7 |  -22
behind | sort note                |      |      |      |      |   16 |   28
behind | sort number              |      |   32 |      |      |      |
behind | sort offer               |    6 |      |      |   13 |  -13 |  -38
behind | sort page field          |  -12 |  -23 |      |      |  -22 |   -6
behind | sort page number         |   13 |  -17 |      |      |      |
behind | sort page words          |   23 |      |      |   29 |   18 |    5
behind | sort paper               |      |   14 |      |  -10 |      |
behind | sort path                |      |   -7 |      |      |      |
behind | sort paywall             |      |   33 |      |      |   15 |    7
behind | sort piece               |    6 |  -15 |      |      |   -5 |
behind | sort prose               |   -8 |      |   28 |      |  -49 |  -14
behind | sort related             |      |      |      |      |   24 |
behind | sort short               |   -8 |  -15 |    7 |   -8 |   14 |   13
behind | sort short label         |      |  -22 |  -12 |      |  -12 |
behind | sort signed and dated    |  -10 |   -6 |      |      |  -54 |  -10
behind | sort speaker             |      |  -33 |      |      |      |
behind | sort strokes             |  -16 |   50 |      |      |      |
behind | sort subtitle            |  -16 |   36 |      |      |   -6 |
behind | sort sums up             |      |      |      |    5 |      |
behind | sort vocative            |      |      |      |   15 |   -7 |  -10
behind | speaker                  |      |  -10 |   -9 |      |      |
behind | stops                    |      |  -56 |  -14 |    7 |  -10 |  -13
behind | strokes                  |  -16 |   51 |      |      |      |  -10
behind | subtitle                 |   -9 |   27 |      |      |   -7 |
behind | sums up                  |      |      |      |    5 |  -38 |
behind | thanks                   |      |      |      |    9 |   17 |  -10
behind | turn                     |   19 |   21 |   -6 |  -60 |   31 |   25
behind | vocative                 |      |      |    8 |   12 |  -14 |  -11
first  | 1 line since label       |      |      |      |      |   -8 |
first  | 2 lines since label      |      |      |      |      |      |   -6
first  | 3 lines since label      |      |      |      |      |  -34 |  -23
first  | about                    |   10 |   97 |      |  -15 |   11 |
first  | above                    |      |      |      |   36 |   35 |  -27
first  | abstract                 |   10 |  -25 |  -10 |  -43 |      |   10
first  | address                  |      |      |  114 |  -19 |  150 |   -5
first  | address ahead            |      |   23 |  -20 |   10 |      |
first  | address next             |      |      |      |   -6 |  -12 |
first  | addressee                |   -9 |   49 |   44 |  -18 |   -8 |   -6
first  | adjourns                 |  -22 |    6 |      |   54 |    8 |  -33
first  | all                      |      |      |   96 |  -21 |  -51 |
first  | among labels             |  -10 |  -17 |   -7 |  -61 |      |  -30
first  | annex                    |      |      |      |      |      |   50
first  | announces                |      |  -37 |  -12 |   42 |      |
first  | appeals                  |      |      |      |      |    9 |  -17
first  | applause                 |      |      |      |   13 |      | -124
first  | article                  |      |   21 |      |   11 |      |
first  | asks                     |      |      |      |      |   69 |  -13
first  | author in brackets       |      |  -18 |  -10 |  -16 |  -13 |   52
first  | begins with bracket      |      |  -40 |  -32 |  -68 |  -56 |   51
first  | begins with bullet       |      |  -61 |      |   -5 |  -40 |   11
first  | begins with digit        |   11 |  -28 |  -14 |  -49 |  -57 |  -58
first  | begins with letter       |      |  -21 |  -19 |   -6 |  -10 |   68
first  | begins with quote        |      |   35 |      |   40 |   -7 |
first  | body                     |   30 |   49 |      |      |  -10 |   46
first  | body before              |      |   -6 |      |   10 |   -8 |  -40
first  | body behind              |      |      |      |      |      |  -29
first  | bold mark                |      |   14 |      |  -37 |      |
first  | byline                   |      |  -16 |   -6 |  -31 |      |   29
first  | commas                   |  -12 |  -28 |    8 |   45 |   20 |  -35
first  | compilation              |  -53 |      |      |  -21 |      |   23
first  | contact                  |      |      |      |      |  -15 |   40
first  | copies                   |      |      |      |      |      |   44
first  | cut at address           |      |  -11 |  -28 |   70 |      |
first  | cut at annex             |      |      |      |      |      |   21
first  | cut at blank             |      |  -17 |   11 |  -33 |  -33 |  -12
first  | cut at bracket           |      |      |      |      |      |   14
first  | cut at colon             |      |  -43 |      |      |      |
first  | cut at date              |      |  -26 |      |  -14 |      |
first  | cut at editor            |      |      |      |      |      |    8
first  | cut at greeting          |      |      |      |   70 |      |
first  | cut at kind              |      |  -20 |      |  -67 |      |
first  | cut at label             |  -10 |  -15 |      |   26 |      |  -24
first  | cut at leave             |      |      |      |      |   15 |  -22
first  | cut at line              |      |  103 |   44 |   42 |  104 |   39
first  | cut at mark              |      |    5 |      |  -51 |  -14 |
first  | cut at number            |      |   13 |      |      |      |
first  | cut at repeat            |      |   12 |      |   -9 |      |
first  | cut at stop              |      |      |      |      |  -71 |  -54
first  | date                     |      |  -19 |      |      |      |   -8
first  | date ahead               |      |   39 |   11 |    7 |   14 |
first  | date next                |  -28 |  -20 |      |      |  -22 |
first  | dated before             |      |  -17 |      |  -22 |      |  -11
first  | dateline                 |      |  -14 |   -5 |   58 |      |    7
first  | disclaims                |      |      |      |      |      |   43
first  | document before          |      |      |   28 |  -13 |   29 |  -12
first  | editor                   |      |      |      |      |      |   10
first  | empty                    |      |      |      |  -22 |  -10 |   30
first  | ends in bracket          |   41 |    9 |  -24 |   25 |  -53 |
first  | ends in colon            |  -31 |    9 |   46 |   11 |      |   14
first  | ends in comma            |   -7 |  -24 |   34 |  -27 |      |  -10
first  | ends in stop             |  -20 |  -21 |      |   53 |      |  -81
first  | ends in word             |   36 |      |  -67 |  -10 |      |   24
first  | ends talk                |      |      |      |      |   60 |
first  | enumerates               |   -9 |  -56 |   -6 |  -16 |  -99 |  -86
first  | exclaims                 |      |   18 |      |   13 |   38 |  -31
first  | file name                |   25 |  -55 |      |      |      |
first  | first label              |  -10 |      |      |   39 |      |
first  | general                  |      |      |      |      |   56 |   -9
first  | greets                   |      |      |      |   23 |      |
first  | heading mark             |  -19 |   42 |      |  -22 |      |
first  | holds about              |   19 |   67 |      |  -39 |  -10 |
first  | holds appeal             |      |      |      |  -27 |    6 |  -31
first  | holds date               |   38 |  -13 |  -30 |   37 |  -30 |   66
first  | holds kind               |   11 |   85 |  -39 |   20 |   20 |
first  | holds speech             |  -21 |  -17 |      |  -45 |  -11 |   51
first  | in brackets              |      |  -21 |  -22 |      |  -16 |   22
first  | in force                 |      |      |      |    9 |      |   -8
first  | inner label              |      |      |      |  -27 |  -28 |  -58
first  | issue                    |   59 |  -66 |  -21 |  -16 |      |
first  | issues                   |      |   10 |      |   52 |  -43 |
first  | kind                     |  -44 |      |      |   -8 |      |
first  | kind ahead               |  -36 |    7 |      |  -10 |    8 |
first  | kind and number          |   27 |      |      |      |      |
first  | kind before              |      |  -11 |   10 |   11 |  -25 |   15
first  | kinds before             |      |      |      |  -29 |   18 |  -34
first  | label                    | -2000 | -2000 | -2000 |   26 | -2000 | -2000
first  | label ahead              |   12 |   20 |  -15 |   10 |      |  -22
first  | label next               |      |    8 |  -13 |  -63 |      |   29
first  | labels ahead             |      |  -21 |   43 |   59 |  -11 |
first  | labels within            |      |      |      |      |  -28 |
first  | last address             |  -23 |      |   -8 |   15 |      |  -10
first  | last but 0               |      |   -8 |      |    8 |  -52 |  -11
first  | last but 1               |      |      |      |  -12 |  -25 |  -27
first  | last but 3               |      |  -15 |      |   13 |      |
first  | last but 8               |   24 |   20 |   12 |   -9 |  -23 |   15
first  | last kind                |   14 |   18 |  -10 |      |      |
first  | last printing            |      |      |      |   -9 |      |
first  | last prose               |      |   -9 |      |      |  -23 |   26
first  | lead                     |   13 |  -23 |      |   99 |  -13 |  -27
first  | left 120                 |      |   35 |      |   28 |  -29 |  -18
first  | left 1200                |   24 |  -18 |   16 |    7 |   24 |  -11
first  | left 250                 |      |      |   14 |  -28 |      |    9
first  | left 40                  |      |  -42 |      |      |      |
first  | left 500                 |   16 |   40 |  -12 |  -17 |      |  -15
first  | length 120               |      |  -11 |  -14 |  -12 |      |  -14
first  | length 14                |   -8 |   45 |      |  -11 |   14 |  -10
first  | length 2                 |      |  -46 |   26 |      |      |   37
first  | length 30                |   22 |   80 |   23 |  -15 |  -13 |  -17
first  | length 6                 |  -17 |  -91 |  -28 |   32 |      |  -20
first  | length 60                |      |   14 |   -9 |   28 |      |
first  | letterhead               |   20 |  -24 |      |      |      |
first  | line head                |   -5 |   97 |   12 |  101 |  122 |   53
first  | line of above            |      |      |      |   27 |      |  -20
first  | line of abstract         |   10 |  -24 |   -7 |  -20 |      |   10
first  | line of addressee        |      |    7 |   40 |      |      |
first  | line of adjourns         |      |      |      |   30 |  -40 |   -5
first  | line of all              |      |      |   56 |  -16 |  -51 |
first  | line of annex            |      |      |      |      |      |   41
first  | line of appeals          |      |      |      |      |   22 |
first  | line of author in brackets |      |  -12 |      |      |      |
first  | line of body             |   30 |   -7 |      |      |      |   20
first  | line of byline           |      |  -12 |      |      |      |   28
first  | line of copies           |      |      |      |      |      |   31
first  | line of date             |      |  -17 |      |      |      |  -25
first  | line of dateline         |      |  -14 |   -5 |   46 |      |
first  | line of file name        |   18 |  -16 |      |      |      |
first  | line of in brackets      |  -27 |   14 |   -9 |   23 |      |   38
first  | line of kind             |   16 |  150 |      |  -10 |      |
first  | line of kind and number  |      |   47 |      |      |      |
first  | line of label            |  -10 |  -11 |      |   12 |      |  -36
first  | line of longer prose     |   -8 |      |      |   27 |    7 |   -6
first  | line of name             |  -16 |  -16 |   18 |  -15 |   42 |    6
first  | line of number           |      |  -28 |   -7 |      |      |
first  | line of offer            |      |      |      |      |      |   19
first  | line of page field       |  -32 |  -41 |      |      |      |
first  | line of page number      |   15 |  -11 |      |      |      |   40
first  | line of page words       |   14 |   -6 |      |  -11 |   -8 |   -9
first  | line of paper            |      |   45 |      |    9 |      |
first  | line of path             |   23 |  -22 |      |      |      |
first  | line of paywall          |      |   -8 |      |      |  -14 |   24
first  | line of piece            |  -55 |   21 |      |  -24 |      |   -9
first  | line of prose            |  -19 |  -52 |  -15 |   23 |  -15 |
first  | line of related          |   -7 |      |      |      |      |   16
first  | line of short            |      |   90 |   -7 |   -8 |  -46 |   16
first  | line of short label      |      |   27 |  -18 |   -7 |    6 |  -10
first  | line of signed and dated |      |  -23 |      |      |      |  -21
first  | line of speaker          |   49 |  -17 |   -7 |  -27 |      |  -27
first  | line of subtitle         |      |  -51 |      |      |  -33 |  -29
first  | line of sums up          |      |      |      |      |   20 |
first  | line of vocative         |      |      |   66 |   -6 |   13 |
first  | line of words            |  -57 |   19 |      |  -50 |  -20 |
first  | lines since label        |      |      |      |      |   26 |  -44
first  | long line                |   33 |   44 |    7 |      |   29 |  -41
first  | longer                   |   -8 |   -7 |      |      |  -16 |
first  | many page words          |      |   -8 |      |  -14 |  -14 |  -11
first  | more prose before        |      |  -38 |  -15 |  -50 |  -14 |  -14
first  | name                     |  -15 |  -10 |      |  -13 |   42 |
first  | next steps               |      |      |      |      |  111 |  -10
first  | no comma                 |    8 |   -9 |  -36 |  -14 |  -36 |  -21
first  | no kind before           |   -5 |      |  -16 |   34 |  -24 |  -10
first  | no label                 |      |   15 |  -20 |   16 |  -11 |
first  | no line since label      |      |      |      |   13 |   54 |   78
first  | no prose ahead           |   30 |   39 |   -5 |   46 |  -59 |   19
first  | no prose before          |   -5 |    7 |  -18 |  112 |   24 |
first  | no stop                  |    7 |      |   27 |   67 |  -23 |   33
first  | no word                  |      |  -57 |   -8 |  -72 |  -47 |   13
first  | note                     |      |      |      |      |      |   13
first  | number                   |      |  -29 |   -8 |      |      |
first  | number 0                 |   -5 |      |      |   25 |      |
first  | number 1                 |      |   -7 |    6 |   31 |   -6 |
first  | number 3                 |      |   -9 |      |      |  -26 |  -11
first  | number 8                 |      |    8 |  -32 |  -20 |   41 |   -5
first  | offer                    |      |   12 |   -9 |      |      |   32
first  | offer ahead              |   31 |  -20 |      |   -6 |   -7 |  -12
first  | offices before           |      |   -6 |      |   37 |  -58 |    6
first  | one comma                |  -12 |   22 |   16 |   12 |  -20 |
first  | one stop                 |   -7 |   27 |   -7 |  -24 |  -37 |  -64
first  | page ahead               |   37 |  -30 |      |   16 |      |   14
first  | page field               |  -34 |  -31 |   -8 |   32 |      |   17
first  | page number              |   14 |  -18 |      |  -58 |      |   22
first  | page words               |   69 |  -70 |  -17 |  -20 |      |   23
first  | paper                    |    8 |   29 |      |      |      |
first  | path                     |   23 |  -23 |      |      |      |
first  | paywall                  |      |  -12 |      |      |  -17 |   30
first  | people before            |      |      |  -27 |   42 |   42 |  -61
first  | piece                    |  -52 |   20 |      |  -24 |      |   44
first  | printed again near       |   30 |   48 |      |    8 |      |  -14
first  | printed before far       |      |  114 |      |   -7 |      |   12
first  | printed before near      |      |  -31 |      |  -21 |  -19 |   -7
first  | prose ahead              |  -30 |   54 |  -13 |   -7 |  -28 |  -44
first  | prose before             |      |   18 |   24 |  -32 |  -30 |   24
first  | prose behind             |      |      |      |   25 |  -21 |  -29
first  | prose below              |    6 |  -29 |   26 |  -16 |  -97 |  -52
first  | prose next               |  -14 |      |      |  -20 |      |  -24
first  | published                |      |      |      |      |      |   48
first  | purpose                  |      |   15 |      |   15 |      |
first  | quote mark               |      |  -22 |      |  -37 |      |
first  | related                  |   -7 |      |      |      |      |    6
first  | reports back             |      |      |      |      |   14 |   -6
first  | requests                 |      |   -6 |      |   14 |   30 |  -17
first  | resolves                 |      |      |      |   17 |   24 |
first  | salutes                  |      |      |      |      |  -27 |  -13
first  | signed and dated         |   16 |  -31 |      |      |      |  -12
first  | signs                    |      |      |      |      |  -91 |   12
first  | sort above               |      |      |      |   36 |   65 |  -25
first  | sort abstract            |   10 |  -24 |   -9 |  -22 |      |   10
first  | sort addressee           |      |   51 |   39 |      |      |   -5
first  | sort adjourns            |      |      |      |   36 |   37 |  -15
first  | sort all                 |      |      |   62 |  -16 |  -51 |
first  | sort annex               |      |      |      |      |      |   50
first  | sort appeals             |      |      |      |      |   10 |  -17
first  | sort author in brackets  |      |  -13 |      |      |   -7 |   51
first  | sort blanked date        |      |      |      |      |      |    7
first  | sort body                |   30 |   41 |      |      |      |   28
first  | sort byline              |      |  -16 |      |      |      |   28
first  | sort copies              |      |      |      |      |      |   44
first  | sort date                |      |  -19 |      |      |      |   -8
first  | sort dateline            |      |  -14 |   -5 |   58 |      |    7
first  | sort file name           |   18 |  -16 |      |      |      |
first  | sort in brackets         |  -27 |   12 |  -12 |   24 |      |  -14
first  | sort kind                |   16 |   38 |      |      |      |
first  | sort kind and number     |      |   47 |      |      |      |
first  | sort label               |  -10 |  -17 |      |      |  -34 |  -86
first  | sort longer prose        |   -8 |   -6 |      |   10 |      |  -13
first  | sort name                |  -16 |  -17 |   12 |   25 |   49 |
first  | sort note                |      |      |      |      |      |   13
first  | sort number              |      |  -29 |   -8 |      |      |
first  | sort offer               |      |   13 |   -6 |      |      |   20
first  | sort page field          |  -32 |  -44 |      |      |      |   22
first  | sort page number         |   15 |  -11 |      |      |      |   22
first  | sort page words          |   14 |   -9 |      |  -23 |  -10 |
first  | sort paper               |      |   39 |      |      |      |
first  | sort path                |   23 |  -23 |      |      |      |
first  | sort paywall             |      |  -12 |      |      |  -16 |   30
first  | sort piece               |  -55 |   21 |      |  -24 |      |   -9
first  | sort prose               |  -39 |   73 |  -29 |   19 |      |  -67
first  | sort related             |   -7 |      |      |      |      |    6
first  | sort short               |      |   58 |   39 |  -31 |      |  -11
first  | sort short label         |      |   13 |  -24 |  -25 |      |  -10
first  | sort speaker             |   49 |  -17 |   -7 |  -27 |      |  -18
first  | sort subtitle            |      |  -55 |      |      |  -34 |  -29
first  | sort sums up             |      |      |      |   17 |   -9 |   -5
first  | sort vocative            |      |      |   44 |      |   71 |
first  | speaker                  |   47 |    6 |  -19 |   -7 |      |  -23
first  | speech before            |      |      |    6 |      |  -16 |  -25
first  | stops                    |  -12 |  -42 |  -20 |      |   32 |  -33
first  | strokes                  |      |      |      |      |      |   43
first  | subtitle                 |      |  -56 |      |   -6 |  -34 |  -27
first  | sums up                  |      |      |      |   17 |  103 |  -18
first  | thanks                   |      |      |      |  -23 |   25 |  -45
first  | this document            |      |      |      |      |   40 |
first  | turn                     |  -20 |  -50 |   12 |  -74 |  -48 |   53
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |
first  | vocative                 |      |      |   44 |    6 |   81 |
first  | whole middle             |      |      |      |      | -2000 |
first  | within 200               |      |   14 |   11 |   22 |   14 |    7
first  | within 60                |      |      |      |   30 |   14 |  -19
first  | within 8                 |   -5 |  -13 |    7 |  -12 |      |
first  | within earlier           |      |   44 |      |  -43 |  -21 |
in     | 1 line since label       |      |      |      |      |      |   10
in     | 2 lines since label      |      |      |      |      |      |   17
in     | 3 lines since label      |      |      |      |   13 |   18 |  -36
in     | about                    |  -32 |   48 |      |  -48 |   40 |
in     | above                    |      |  -15 |      |      |   74 |  -27
in     | abstract                 |      |   73 |  -10 |  -62 |      |   12
in     | address                  |  -34 |  -43 |   96 |  -32 |   79 |  -59
in     | address ahead            |      |   35 |  -32 |   14 |  -32 |
in     | address next             |      |  -35 |   61 |      |  -16 |  -17
in     | addressee                |    6 |  -26 |   59 |  -26 |   -9 |
in     | adjourns                 |  -33 |    5 |      |   45 |   25 |  -39
in     | all                      |      |  -38 |   90 |   13 |  -51 |
in     | among labels             |   -8 |  -13 |  -21 |   26 |      |
in     | annex                    |      |      |      |  -45 |      |   47
in     | announces                |   51 |  -26 |  -13 |      |      |
in     | appeals                  |      |      |      |  -25 |   51 |  -15
in     | applause                 |      |  -13 |      |   49 |  103 | -134
in     | article                  |  -13 |    9 |      |   30 |      |  -19
in     | asks                     |      |      |      |  -56 |   70 |  -11
in     | author in brackets       |   -6 |  -12 |  -12 |   37 |      |
in     | begins with bracket      |   30 |   78 |  -35 |   12 |  -59 |  -19
in     | begins with bullet       |   16 |      |      |      |  -16 |   13
in     | begins with digit        |      |      |  -21 |  -10 |  -50 |   54
in     | begins with letter       |   16 |    7 |  -21 |  -54 |  -36 |   85
in     | begins with quote        |  -24 |   10 |      |      |   18 |
in     | behind labels            |  -10 |  -17 |      |    6 |   10 |    9
in     | body                     |  -25 |   14 |      |   20 |  -28 |   19
in     | body before              |      |  -36 |      |    9 |  -17 |    8
in     | body behind              |   14 |      |  -21 |    7 |   -6 |
in     | bold mark                |   21 |  -10 |   46 |  -46 |      |
in     | byline                   |  -28 |   70 |   -6 |  -30 |      |    9
in     | commas                   |      |    8 |  -20 |   40 |   -8 |  -15
in     | compilation              |   52 |  -31 |      |  -26 |      |   19
in     | contact                  |      |      |      |      |  -42 |   39
in     | contents                 |    6 |      |      |      |      |
in     | copies                   |      |   13 |      |  -34 |   -5 |   32
in     | cut at address           |  -36 |  -19 |   31 |   41 |      |
in     | cut at annex             |      |      |      |  -13 |      |   15
in     | cut at blank             |    9 |      |   -7 |      |   -5 |
in     | cut at bracket           |      |      |      |   24 |   21 |  -48
in     | cut at colon             |   21 |   27 |  -20 |  -30 |      |
in     | cut at date              |      |  -51 |      |   49 |      |
in     | cut at greeting          |      |      |   -5 |    8 |      |
in     | cut at kind              |  -25 |      |      |   11 |      |
in     | cut at label             |  -20 |   20 |   -6 |   12 |  -11 |  -21
in     | cut at leave             |      |      |      |  -12 |   41 |  -23
in     | cut at line              |   35 |  -37 |      |      |      |   33
in     | cut at mark              |      |   76 |      |  -38 |  -22 |  -12
in     | cut at page              |      |      |      |  -14 |      |   20
in     | cut at repeat            |   18 |      |      |  -11 |      |
in     | cut at stop              |  -10 |   -9 |      |    7 |  -10 |   29
in     | date                     |  -27 |   22 |      |   16 |  -11 |
in     | date ahead               |  -20 |  -13 |    5 |   10 |   12 |
in     | date next                |  -55 |   60 |      |  -51 |   12 |   29
in     | dated before             |  -11 |  -12 |      |   14 |   11 |
in     | dateline                 |   31 |  -19 |   -5 |   -7 |      |    9
in     | disclaims                |      |      |      |  -39 |  -11 |   51
in     | document before          |   -6 |   14 |      |   -9 |  -13 |   19
in     | document page            |   29 |  -25 |      |   -5 |      |
in     | editor                   |    9 |   -5 |      |  -14 |      |   15
in     | empty                    |      |   11 |   17 |  -49 |  -14 |   29
in     | ends in bracket          |   29 |  -27 |  -35 |      |      |   43
in     | ends in colon            |  -13 |  -36 |   44 |   33 |  -56 |   10
in     | ends in comma            |  -43 |  -43 |   39 |   -7 |   88 |  -24
in     | ends in stop             |  -30 |   23 |  -31 |   18 |      |
in     | ends in word             |   29 |   66 |  -75 |   22 |  -29 |  -23
in     | ends talk                |      |  -13 |      |   -6 |   38 |   -6
in     | enumerates               |   50 |   17 |   -9 |      |  -86 |   34
in     | exclaims                 |   11 |      |   -6 |  -53 |   50 |
in     | file name                |   20 |  -15 |      |      |      |
in     | first label              |  -12 |  -84 |      |  102 |      |
in     | general                  |      |   13 |      |  -48 |   36 |  -12
in     | heading mark             |   -9 |   31 |      |      |   -9 |   -9
in     | holds about              |    7 |      |  -11 |   41 |  -18 |  -16
in     | holds appeal             |      |   15 |      |  -39 |   52 |  -23
in     | holds date               |  -20 |   47 |  -41 |  -20 |  -43 |   85
in     | holds kind               |   29 |  -12 |  -25 |   24 |  -16 |
in     | holds speech             |   24 |   18 |  -15 |  -54 |  -26 |   39
in     | in brackets              |      |    8 |  -24 |      |      |   26
in     | in force                 |  -17 |   -5 |      |    6 |   28 |  -11
in     | inner label              |      |  -17 |      |   87 |  -42 |    7
in     | issue                    |   74 |  -27 |  -21 |  -65 |      |   45
in     | issues                   |      |  -32 |      |   14 |   25 |
in     | kind                     |  -21 |   47 |   -5 |   14 |   -7 |
in     | kind ahead               |   45 |  -67 |      |      |   -5 |   35
in     | kind and number          |   31 |  -19 |      |   -7 |      |
in     | kind before              |      |   19 |  -35 |      |      |  -18
in     | kinds before             |   13 |  -15 |  -13 |   16 |   -8 |
in     | label                    |  -20 |   19 |   -6 |   12 |  -11 |  -21
in     | label ahead              |   47 |   29 |      |  -24 |      |  -10
in     | label next               |   83 |   29 |  -39 |  -43 |      |
in     | labels ahead             |    7 |    8 |      |      |  -20 |  -10
in     | labels within            |      |    6 |      |   30 |  -36 |
in     | last address             |  -27 |    9 |  -39 |  -10 |   31 |   14
in     | last but 0               |      |   -8 |      |   30 |      |  -30
in     | last but 1               |      |      |      |   32 |  -15 |   -6
in     | last but 3               |      |  -19 |   -6 |   14 |      |
in     | last but 8               |  -30 |      |      |      |   24 |   -7
in     | last kind                |      |      |  -13 |   32 |  -20 |
in     | last printing            |  -29 |   62 |      |   23 |  -53 |
in     | last prose               |      |      |      |    8 |   -7 |
in     | lead                     |  -17 |  -60 |   -9 |  -13 |   72 |   42
in     | left 120                 |  -24 |  -44 |      |   28 |   24 |   -7
in     | left 1200                |  -30 |  -25 |      |    8 |   13 |   38
in     | left 250                 |   16 |  -15 |      |   18 |   11 |  -49
in     | left 40                  |      |  -44 |      |   28 |  -27 |   21
in     | left 500                 |    8 |  -32 |  -16 |    8 |   10 |
in     | length 120               |   36 |   18 |  -15 |    6 |  -35 |
in     | length 14                |   -7 |    6 |      |   -5 |   17 |
in     | length 2                 |   -6 |  -76 |   14 |      |   14 |   42
in     | length 30                |  -29 |   15 |  -31 |      |      |   25
in     | length 6                 |      |  -15 |   54 |  -12 |   33 |
in     | length 60                |   30 |   44 |  -37 |    5 |   -6 |  -10
in     | letterhead               |   32 |  -31 |      |      |      |
in     | line head                |   16 |  -49 |  -34 |   23 |   -9 |   23
in     | line of above            |      |  -13 |      |      |   19 |
in     | line of abstract         |      |   45 |   -7 |  -30 |   -8 |   12
in     | line of addressee        |      |  -46 |   34 |      |      |
in     | line of adjourns         |      |      |      |      |   27 |   -5
in     | line of all              |      |  -13 |   54 |   20 |  -51 |
in     | line of annex            |      |      |      |  -38 |      |   50
in     | line of appeals          |      |      |      |  -39 |   50 |   -6
in     | line of author in brackets |   -7 |      |   -6 |      |      |   16
in     | line of body             |      |   -7 |      |   27 |  -13 |
in     | line of byline           |   -8 |   23 |      |   -5 |      |   10
in     | line of contents         |    6 |      |      |      |      |
in     | line of copies           |      |   13 |      |  -26 |      |   23
in     | line of date             |  -31 |   29 |      |   31 |   -9 |  -13
in     | line of dateline         |   32 |  -18 |   -5 |      |      |
in     | line of document page    |   29 |  -25 |      |   -5 |      |
in     | line of file name        |   19 |  -18 |      |      |      |
in     | line of in brackets      |      |      |   -9 |  -27 |      |   50
in     | line of kind             |   16 |   -7 |      |   -9 |      |
in     | line of kind and number  |      |   13 |      |   -6 |      |
in     | line of label            |      |      |      |   46 | -2000 |
in     | line of longer prose     |      |   31 |      |  -11 |  -39 |
in     | line of name             |  -30 |   32 |   13 |  -45 |   15 |
in     | line of note             |      |      |      |  -16 |  -11 |   32
in     | line of number           |   16 |      |   -7 |  -16 |      |
in     | line of offer            |      |   12 |   -6 |  -14 |      |    9
in     | line of page field       |  -34 |   42 |      |  -14 |      |   17
in     | line of page number      |   32 |  -37 |      |   38 |  -15 |  -12
in     | line of page words       |   44 |  -26 |      |   18 |  -14 |  -19
in     | line of paper            |  -37 |   35 |      |      |      |    9
in     | line of path             |   35 |  -28 |      |      |      |
in     | line of paywall          |  -13 |   17 |      |  -14 |  -17 |   32
in     | line of piece            |   33 |  -10 |      |      |      |   -8
in     | line of prose            |   13 |   -8 |      |   16 |   16 |  -33
in     | line of related          |      |      |      |  -17 |  -20 |   47
in     | line of short            |   -6 |  -16 |    6 |    9 |    9 |   15
in     | line of short label      |   -8 |    8 |  -20 |   26 |      |
in     | line of signed and dated |   21 |  -13 |      |   23 |      |  -25
in     | line of speaker          |   63 |  -11 |   -7 |      |      |  -28
in     | line of strokes          |  -16 |   19 |      |      |      |
in     | line of subtitle         |  -24 |   30 |      |   23 |      |  -29
in     | line of sums up          |      |      |      |  -13 |   26 |   -6
in     | line of vocative         |   -5 |  -22 |   64 |  -21 |   34 |  -38
in     | line of words            |  -24 |   36 |      |  -24 |      |   12
in     | lines since label        |      |      |      |      |  -12 |
in     | long line                |   23 |  -45 |  -41 |    5 |      |   27
in     | longer                   |      |   22 |  -27 |   55 |  -50 |  -23
in     | many page words          |   71 |  -38 |      |  -45 |  -21 |   45
in     | meeting says             |      |      |      |   16 |      |
in     | more prose before        |   19 |   10 |  -37 |      |      |
in     | name                     |    5 |   15 |  -13 |  -15 |      |   12
in     | next steps               |      |      |      |  -48 |   64 |  -12
in     | no comma                 |   12 |   11 |      |      |  -20 |   22
in     | no kind before           |      |   -5 |    6 |      |  -15 |
in     | no label                 |    5 |   18 |  -11 |   14 |  -12 |
in     | no line since label      |  -10 |      |      |  -15 |    5 |   15
in     | no prose ahead           |   -8 |  -14 |      |   -9 |   24 |   17
in     | no prose before          |   11 |    6 |  -11 |      |      |  -35
in     | no stop                  |  -10 |   13 |  -18 |   27 |   14 |    8
in     | no word                  |   66 |      |   -9 |  -53 |  -23 |
in     | note                     |      |      |      |  -15 |  -17 |   42
in     | number                   |   20 |    7 |   -9 |  -19 |      |
in     | number 0                 |   -5 |      |      |   25 |      |
in     | number 1                 |  -34 |      |      |   50 |   -6 |
in     | number 3                 |   63 |   16 |      |    6 |  -34 |   -7
in     | number 8                 |    7 |      |  -23 |    5 |  -24 |   23
in     | offer                    |    9 |      |  -23 |   -6 |      |   21
in     | offer ahead              |      |      |  -12 |   18 |  -16 |
in     | offices before           |      |  -42 |  -27 |      |   26 |   18
in     | one comma                |      |  -31 |  -26 |   16 |   25 |   -6
in     | one stop                 |   17 |  -13 |  -17 |      |      |   11
in     | page ahead               |   -6 |   19 |   -6 |      |      |  -22
in     | page field               |  -14 |   19 |   -8 |    9 |      |   13
in     | page number              |   11 |    7 |      |    7 |  -17 |   -6
in     | page words               |   48 |   -5 |  -20 |  -61 |  -27 |   65
in     | paper                    |  -10 |   21 |      |      |   -5 |
in     | path                     |   40 |  -33 |      |      |      |
in     | paywall                  |      |   10 |      |      |  -26 |   27
in     | people before            |  -34 |  -23 |      |    7 |   28 |   22
in     | piece                    |   36 |  -13 |      |      |   -9 |
in     | printed again near       |  -34 |   51 |      |      |  -13 |
in     | printed before far       |   11 |      |      |   15 |  -33 |
in     | printed before near      |      |   45 |      |   14 |  -39 |  -11
in     | prose ahead              |   56 |   64 |   20 |  -10 |  -81 |  -41
in     | prose before             |  -36 |   16 |    8 |   10 |      |    6
in     | prose behind             |      |  -22 |   -8 |      |   17 |    9
in     | prose below              |      |      |   12 |   -6 |   24 |   23
in     | prose next               |   18 |  -10 |  -29 |  -10 |    8 |   58
in     | published                |      |      |      |  -39 |  -10 |   54
in     | purpose                  |   14 |  -25 |      |   26 |      |   -8
in     | quote mark               |   32 |   10 |      |  -33 |      |
in     | related                  |      |      |      |  -38 |  -12 |   57
in     | reports back             |      |      |      |  -30 |   45 |   -7
in     | requests                 |      |  -27 |      |  -43 |   98 |  -29
in     | resolves                 |      |  -16 |      |  -14 |   36 |
in     | salutes                  |      |      |      |  -20 |   48 |  -23
in     | signed and dated         |   20 |      |   -5 |      |  -19 |
in     | signs                    |      |      |      |   46 |  -80 |   40
in     | sort above               |      |  -15 |      |  -20 |   73 |  -12
in     | sort abstract            |      |   50 |   -9 |  -37 |      |   12
in     | sort addressee           |   13 |  -34 |   31 |  -10 |      |
in     | sort adjourns            |      |  -11 |      |  -17 |   73 |  -19
in     | sort all                 |      |  -19 |   60 |   21 |  -51 |
in     | sort annex               |      |      |      |  -45 |      |   47
in     | sort appeals             |      |      |      |  -24 |   43 |  -15
in     | sort author in brackets  |  -10 |  -13 |   -6 |      |   17 |   23
in     | sort body                |  -32 |   21 |      |   18 |  -14 |
in     | sort byline              |  -13 |   28 |      |   -5 |      |   10
in     | sort contents            |    6 |      |      |      |      |
in     | sort copies              |      |   13 |      |  -34 |   -5 |   32
in     | sort date                |  -27 |   22 |      |   16 |  -11 |
in     | sort dateline            |   31 |  -19 |   -5 |   -7 |      |    9
in     | sort document page       |   29 |  -25 |      |   -5 |      |
in     | sort file name           |   20 |  -17 |      |      |      |
in     | sort in brackets         |      |  -11 |  -12 |   42 |      |
in     | sort kind and number     |      |   13 |      |   -6 |      |
in     | sort label               |      |   14 |      |   40 |  -63 |   -7
in     | sort longer prose        |    9 |   15 |  -18 |   19 |  -34 |   -7
in     | sort name                |  -27 |   10 |      |    8 |    8 |
in     | sort note                |      |      |      |  -12 |  -17 |   40
in     | sort number              |   20 |    7 |   -9 |  -19 |      |
in     | sort offer               |      |    6 |  -16 |      |      |    7
in     | sort page field          |      |      |      |  -14 |      |   20
in     | sort page number         |   33 |  -37 |      |   31 |  -16 |
in     | sort page words          |  -19 |   57 |      |      |  -28 |
in     | sort paper               |  -19 |   41 |      |   -7 |   -5 |
in     | sort path                |   40 |  -33 |      |      |      |
in     | sort paywall             |      |   10 |      |      |  -26 |   13
in     | sort piece               |   33 |  -10 |      |      |      |   -8
in     | sort prose               |  -71 |  -50 |   29 |   54 |   30 |  -77
in     | sort related             |      |      |      |  -36 |  -12 |   57
in     | sort short               |  -66 |      |      |   24 |   43 |   -8
in     | sort short label         |    5 |      |  -15 |   21 |   -9 |
in     | sort signed and dated    |      |      |      |      |  -12 |    7
in     | sort speaker             |   63 |  -12 |   -7 |   -6 |      |  -20
in     | sort strokes             |  -16 |   19 |      |      |      |
in     | sort subtitle            |  -24 |   31 |      |   26 |      |  -29
in     | sort sums up             |      |      |      |   20 |      |  -12
in     | sort vocative            |  -20 |  -33 |   64 |  -10 |   58 |  -37
in     | speaker                  |   51 |      |  -32 |   11 |      |  -15
in     | speech before            |      |   38 |  -10 |   15 |  -37 |
in     | stops                    |   22 |      |  -16 |   15 |      |  -40
in     | strokes                  |   -9 |   11 |      |  -25 |  -15 |   43
in     | subtitle                 |      |   18 |      |   14 |      |  -27
in     | sums up                  |      |      |      |  -51 |   74 |  -24
in     | thanks                   |      |      |   20 |  -30 |   81 |  -70
in     | this document            |      |      |      |  -11 |   26 |
in     | turn                     |   52 |   11 |   10 |   21 | -132 |   46
in     | under heading            |      |      |      |   36 |  -39 |    7
in     | vocative                 |  -20 |  -32 |   62 |      |   36 |  -24
in     | whole middle             |      |   13 |      |      |  -13 |
in     | within 200               |   59 |   26 |  -17 |   14 |  -21 |  -39
in     | within 60                |   16 |   17 |    6 |  -16 |  -15 |  -43
in     | within 8                 |  -16 |   19 |      |      |      |
in     | within earlier           |      |   44 |      |      |  -26 |
"""

FOLLOWS = """
   -6 |    -3 |     0 |    28 |    -2 |    -5
    0 |   -17 |    49 |   -39 |     0 |     0
    0 |     0 |   -41 |    26 |    -1 |    -2
    0 |     0 |     0 |     0 |     0 |     0
    0 |     0 |     0 |     0 |   -14 |     9
    0 |     0 |     0 |     0 |     0 |   -32
    0 |     0 |     0 |     0 |     0 |     0
"""
