"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -61 |   14 |  -36 |  -13 |
before | above                    |      |      |      |  -14 |   32 |  -12
before | abstract                 |      |      |  -34 |   76 |      |
before | address                  |      |      |  -19 |   67 |  -55 |   33
before | addressee                |      |      |    7 |   83 |      |
before | adjourns                 |      |      |   20 |  -25 |  -25 |   11
before | all                      |      |      |      |   58 |      |    7
before | annex                    |      |      |      |    7 |      |   -6
before | announces                |      |   43 |   15 |   27 |      |
before | applause                 |      |      |      |  -17 |   25 |   38
before | article                  |      |      |      |   -6 |    8 |   38
before | asks                     |      |      |      |      |    6 |   13
before | author in brackets       |      |   -9 |      |   28 |      |   23
before | begins with bracket      |      |  -45 |      |   22 |   31 |   14
before | begins with bullet       |      |      |      |      |   14 |
before | begins with digit        |      |      |  -26 |   36 |   34 |   13
before | begins with letter       |      |   -5 |  -13 |   69 |   26 |  -32
before | begins with quote        |      |   -5 |    6 |  -15 |   16 |
before | body                     |      |   -5 |   -7 |   -9 |  -13 |
before | bold mark                |      |      |      |   33 |      |
before | byline                   |      |  -11 |   22 |   51 |      |
before | commas                   |      |   -7 |   17 |  -28 |   13 |   11
before | compilation              |      |   44 |      |      |      |
before | contact                  |      |      |      |      |      |  -20
before | copies                   |      |      |      |      |      |  -15
before | date                     |      |  -12 |      |   -7 |      |   11
before | dateline                 |      |   19 |      |      |      |
before | disclaims                |      |      |      |   13 |      |
before | document page            |      |   -6 |      |   -5 |      |
before | editor                   |      |      |   -5 |      |      |
before | empty                    |      |  -14 |   -9 |   39 |      |
before | ends in bracket          |      |      |   25 |   17 |   24 |   16
before | ends in colon            |      |  -29 |   53 |    5 |  -28 |  -20
before | ends in comma            |      |      |  -39 |  -74 |  -27 |  -12
before | ends in stop             |      |  -36 |   -7 |  -23 |   26 |   31
before | ends in word             |      |   67 |  -16 |   20 |  -51 |  -45
before | ends talk                |      |      |      |  -11 |  -17 |
before | enumerates               |      |   12 |   -7 |  -66 |   30 |
before | exclaims                 |      |      |      |   13 |   -6 |   39
before | file name                |      |   35 |      |   37 |      |
before | general                  |      |      |      |   20 |  -11 |   24
before | greets                   |      |      |      |   23 |      |
before | heading mark             |      |   -9 |      |   28 |   34 |
before | holds about              |      |  -11 |  -14 |  -42 |  -21 |   13
before | holds appeal             |      |      |      |      |   39 |   42
before | holds date               |      |  -11 |    8 |   38 |   24 |
before | holds kind               |      |  -30 |   18 |   69 |  -24 |   41
before | holds speech             |      |    8 |      |  -23 |  -10 |  -10
before | in brackets              |      |  -31 |      |   32 |   27 |  -14
before | in force                 |      |      |      |   14 |      |   48
before | issue                    |      |   21 |    9 |      |      |   -8
before | issues                   |      |      |      |   24 |      |   -7
before | kind                     |      |   -8 |   16 |      |      |
before | kind and number          |      |   50 |      |   17 |      |
before | lead                     |      |   16 |  -26 |  -45 |      |
before | length 120               |      |      |      |  -18 |   26 |   19
before | length 14                |      |      |   23 |      |  -22 |  -27
before | length 2                 |      |  -10 |  -31 |  -45 |  -29 |
before | length 30                |      |      |  -14 |   -6 |   15 |  -13
before | length 6                 |      |  -16 |   15 |  -11 |  -34 |   -5
before | length 60                |      |    8 |   10 |   41 |   12 |  -43
before | longer                   |      |      |   -7 |   37 |      |   58
before | many page words          |      |   39 |      |   19 |   -7 |  -12
before | meeting says             |      |      |      |      |  -21 |
before | name                     |      |      |      |  -35 |      |  -42
before | no comma                 |      |    9 |   27 |      |  -74 |  -47
before | no stop                  |      |  -18 |   13 |  -60 |  -55 |  -64
before | no word                  |      |   83 |  -24 |   68 |  -12 |   16
before | note                     |      |      |      |      |      |  -15
before | number                   |      |   43 |   62 |  -10 |      |
before | one comma                |      |      |  -29 |  -16 |      |
before | one stop                 |      |      |  -10 |  -11 |      |
before | page field               |      |      |  -35 |   25 |      |
before | page number              |      |    9 |      |   -6 |  -21 |   -8
before | page words               |      |   39 |      |  -11 |   45 |  -37
before | paper                    |      |      |      |   12 |  -30 |   26
before | path                     |      |      |      |  -21 |      |
before | paywall                  |      |  -12 |      |      |      |  -14
before | piece                    |      |  -13 |      |   34 |      |   -8
before | published                |      |      |      |      |      |  -33
before | purpose                  |      |   55 |      |      |  -18 |
before | quote mark               |      |      |   15 |   41 |      |
before | related                  |      |   20 |      |      |      |   -7
before | requests                 |      |      |      |   43 |      |  -13
before | resolves                 |      |      |      |  -17 |   43 |    8
before | salutes                  |      |      |      |      |      |    5
before | signed and dated         |      |   67 |      |      |      |   18
before | signs                    |      |      |      |      |  -49 |   20
before | sort above               |      |      |      |  -14 |   33 |
before | sort addressee           |      |      |      |   37 |      |
before | sort adjourns            |      |      |   20 |  -21 |      |   25
before | sort all                 |      |      |      |   40 |      |    8
before | sort annex               |      |      |      |    7 |      |   -6
before | sort author in brackets  |      |   -7 |      |   28 |      |
before | sort body                |      |      |   -6 |      |      |
before | sort byline              |      |      |   25 |   32 |      |
before | sort copies              |      |      |      |      |      |  -15
before | sort date                |      |  -12 |      |   -7 |      |   11
before | sort dateline            |      |   19 |      |      |      |
before | sort document page       |      |   -6 |      |   -5 |      |
before | sort file name           |      |   69 |      |   41 |      |
before | sort in brackets         |      |  -22 |      |    8 |   28 |
before | sort kind                |      |  -29 |   20 |  -24 |      |
before | sort kind and number     |      |   19 |      |   19 |      |
before | sort label               |      |  -41 |  -17 |  -57 |  -30 |   16
before | sort longer prose        |      |      |      |  -14 |  -43 |   55
before | sort name                |      |   16 |  -13 |  -27 |      |  -30
before | sort note                |      |      |      |      |      |  -15
before | sort number              |      |   43 |   62 |  -10 |      |
before | sort offer               |      |  -10 |      |      |      |
before | sort page field          |      |   13 |  -34 |   22 |      |
before | sort page number         |      |   68 |      |      |      |
before | sort page words          |      |      |      |      |    5 |  -31
before | sort paper               |      |      |      |   23 |      |   12
before | sort path                |      |      |      |  -21 |      |
before | sort paywall             |      |   -9 |      |      |      |  -13
before | sort piece               |      |  -13 |      |   34 |      |
before | sort prose               |      |   -8 |  -16 |      |  -15 |   18
before | sort related             |      |   20 |      |      |      |   -6
before | sort short               |      |   -5 |  -29 |      |   18 |   12
before | sort short label         |      |  -38 |   -6 |  -39 |      |
before | sort signed and dated    |      |      |      |  -22 |      |
before | sort speaker             |      |  -14 |   43 |   28 |      |
before | sort strokes             |      |  -11 |      |    8 |      |
before | sort subtitle            |      |   -8 |      |      |   26 |    5
before | sort sums up             |      |      |      |      |  -10 |
before | sort vocative            |      |      |      |  -45 |      |
before | speaker                  |      |  -23 |   50 |   16 |      |
before | stops                    |      |    8 |    6 |   24 |   14 |   21
before | strokes                  |      |      |      |    8 |      |
before | subtitle                 |      |      |      |      |   26 |
before | sums up                  |      |      |      |      |  -28 |
before | thanks                   |      |      |      |   25 |      |   88
before | turn                     |      |    9 |  -26 |  -48 |  -16 |  -37
before | vocative                 |      |      |      |  -48 |   11 |  -13
behind | about                    |   21 |   17 |      |      |      |
behind | above                    |      |      |      |   -6 |   55 |   26
behind | abstract                 |  -14 |   29 |      |    9 |   10 |
behind | address                  |   42 |  -25 |      |    8 |  -27 |  -29
behind | addressee                |  -61 |      |  -24 |      |      |
behind | adjourns                 |      |   -7 |   -5 |   27 |  -22 |
behind | all                      |      |      |   -7 |   -6 |      |
behind | annex                    |    9 |   -8 |      |      |   29 |
behind | announces                |  -10 |      |   -8 |  -36 |      |
behind | appeals                  |      |      |      |   12 |   12 |
behind | applause                 |      |      |      |      |   35 |
behind | article                  |      |      |   18 |   38 |      |
behind | asks                     |      |      |      |      |   24 |
behind | author in brackets       |      |   10 |      |   32 |  -26 |
behind | begins with bracket      |      |  -54 |      |    7 |      |  -16
behind | begins with bullet       |   -9 |   26 |      |   -5 |   -8 |  -12
behind | begins with digit        |   24 |  -18 |  -16 |  -43 |    6 |
behind | begins with letter       |      |      |      |      |  -24 |
behind | begins with quote        |      |  -13 |      |      |   26 |
behind | blanked date             |      |      |      |      |      |   -6
behind | body                     |   22 |  -24 |      |   18 |  -50 |
behind | bold mark                |    8 |  -17 |      |   -7 |      |
behind | byline                   |  -16 |   12 |      |      |   23 |
behind | commas                   |  -29 |  -31 |      |   42 |      |  -26
behind | compilation              |      |      |      |      |  -19 |  -11
behind | contact                  |      |      |      |      |   76 |   17
behind | copies                   |      |      |      |      |  -18 |  -10
behind | date                     |  -13 |   -5 |      |      |   11 |   20
behind | dateline                 |   -6 |   11 |      |   -5 |   -7 |
behind | disclaims                |      |      |      |      |   23 |    9
behind | editor                   |      |      |      |      |  -14 |   -6
behind | empty                    |   -7 |   63 |   -6 |      |      |
behind | ends in bracket          |   29 |   11 |      |  -35 |   -6 |   23
behind | ends in colon            |      |      |      |  -10 |  -28 |    9
behind | ends in comma            |    9 |  -28 |   19 |   15 |   38 |
behind | ends in stop             |   -8 |  -29 |  -31 |      |  -13 |  -24
behind | ends in word             |  -49 |  -37 |   28 |   40 |   29 |  -22
behind | ends talk                |      |      |      |   24 |      |
behind | enumerates               |      |  -12 |  -16 |   30 |   -6 |   13
behind | exclaims                 |      |  -12 |   40 |    8 |      |
behind | file name                |      |      |      |      |      |  -23
behind | general                  |      |      |      |    6 |  -35 |
behind | greets                   |      |      |      |    9 |      |
behind | holds about              |      |   10 |   33 |   -7 |  -10 |   -6
behind | holds appeal             |      |      |      |      |   57 |
behind | holds date               |    9 |      |      |   -9 |   40 |    6
behind | holds kind               |      |  -35 |      |  -22 |   43 |
behind | holds speech             |      |   30 |  -11 |   16 |  -17 |
behind | in brackets              |      |    8 |      |      |   11 |    8
behind | in force                 |      |    7 |  -14 |      |  -10 |
behind | issues                   |      |   26 |   30 |      |    5 |
behind | kind                     |    5 |      |   -6 |  -25 |  -15 |
behind | kind and number          |      |  -24 |      |      |      |
behind | lead                     |  -40 |   38 |   12 |      |   -8 |
behind | length 120               |  -15 |  -44 |      |  -54 |  -23 |
behind | length 14                |   42 |      |   16 |      |    9 |   36
behind | length 2                 |  -30 |   58 |      |   19 |   22 |   33
behind | length 30                |      |  -14 |   24 |   11 |    6 |  -34
behind | length 6                 |    9 |      |  -27 |   39 |   24 |  -10
behind | length 60                |      |  -17 |   -8 |  -17 |  -44 |  -28
behind | longer                   |   -6 |    5 |      |      |    8 |   -9
behind | many page words          |   41 |   -7 |      |   23 |   14 |   64
behind | meeting says             |      |   17 |      |  -35 |      |
behind | name                     |  -20 |  -17 |      |    6 |  -16 |   -7
behind | no comma                 |   39 |  -12 |      |      |    8 |   13
behind | no stop                  |      |  -24 |   22 |   -7 |  -13 |   24
behind | no word                  |   34 |  -17 |      |   21 |      |  -38
behind | note                     |      |      |      |      |   18 |   26
behind | number                   |      |   32 |      |      |      |
behind | offer                    |    7 |      |      |   27 |   -6 |  -28
behind | one comma                |      |  -29 |   13 |  -26 |      |
behind | one stop                 |    5 |    5 |    7 |    8 |   45 |  -18
behind | page field               |  -18 |   24 |      |   -6 |  -43 |  -14
behind | page number              |   16 |   -9 |      |   26 |      |
behind | page words               |   48 |      |      |   30 |   22 |   26
behind | paper                    |      |   36 |      |  -15 |      |   22
behind | path                     |   18 |  -20 |      |      |      |
behind | paywall                  |      |   30 |      |      |   10 |    8
behind | piece                    |    9 |  -18 |      |      |   15 |  -10
behind | purpose                  |      |  -30 |   32 |   -6 |      |
behind | quote mark               |      |  -28 |      |      |      |
behind | related                  |      |      |      |      |   23 |
behind | reports back             |      |      |      |      |   -6 |
behind | requests                 |      |      |    7 |   77 |      |
behind | resolves                 |      |   11 |      |  -17 |   -9 |
behind | salutes                  |      |      |      |      |   64 |
behind | signed and dated         |  -16 |      |      |   -9 |      |  -38
behind | signs                    |      |      |      |      |      |   27
behind | sort above               |      |      |      |   -6 |   25 |   27
behind | sort abstract            |  -14 |   20 |      |   10 |   10 |
behind | sort addressee           |      |      |   -9 |  -22 |      |
behind | sort adjourns            |      |      |  -10 |   10 |  -10 |
behind | sort annex               |    9 |   -8 |      |      |   29 |
behind | sort appeals             |      |      |      |   12 |    6 |
behind | sort author in brackets  |      |   18 |      |   40 |  -13 |   21
behind | sort body                |   17 |  -11 |      |      |  -22 |
behind | sort byline              |      |      |      |      |   22 |
behind | sort copies              |      |      |      |      |  -18 |  -10
behind | sort date                |  -13 |   -5 |      |      |   11 |   20
behind | sort dateline            |   -6 |   11 |      |   -5 |   -7 |
behind | sort editor              |      |      |      |      |  -20 |   12
behind | sort file name           |      |      |      |      |      |  -20
behind | sort in brackets         |      |  -34 |      |  -14 |   11 |
behind | sort kind                |      |   63 |      |      |      |   -8
behind | sort kind and number     |      |  -24 |      |      |      |
behind | sort label               |      |      |  -15 |   -9 |   -7 |    6
behind | sort longer prose        |      |   -8 |      |   -8 |   40 |
behind | sort name                |      |  -11 |      |   -8 |   14 |  -22
behind | sort note                |      |      |      |      |   17 |   29
behind | sort number              |      |   32 |      |      |      |
behind | sort offer               |      |    9 |      |   16 |  -11 |  -47
behind | sort page field          |  -13 |  -19 |      |      |  -23 |  -16
behind | sort page number         |   14 |  -18 |      |      |      |
behind | sort page words          |   28 |   -6 |      |   27 |   20 |
behind | sort paper               |      |   15 |      |  -11 |      |
behind | sort path                |   18 |  -20 |      |      |      |
behind | sort paywall             |      |   31 |      |      |   16 |    8
behind | sort piece               |    8 |  -18 |      |      |      |
behind | sort prose               |  -12 |   -6 |   22 |      |  -36 |  -17
behind | sort related             |      |      |      |      |   23 |
behind | sort short               |  -12 |  -25 |    7 |      |    9 |   14
behind | sort short label         |      |  -11 |  -12 |      |  -11 |
behind | sort signed and dated    |  -10 |  -10 |      |      |  -40 |   -9
behind | sort speaker             |      |  -28 |      |      |      |
behind | sort strokes             |   -7 |   68 |      |      |      |
behind | sort subtitle            |  -15 |   37 |      |      |  -11 |
behind | sort sums up             |      |      |      |    7 |      |
behind | sort vocative            |      |      |    8 |   18 |   -6 |  -10
behind | speaker                  |      |   -9 |  -10 |      |      |
behind | stops                    |      |  -57 |  -20 |    9 |   -8 |  -14
behind | strokes                  |   -7 |   67 |      |      |      |  -11
behind | subtitle                 |   -9 |   32 |      |      |  -12 |
behind | sums up                  |      |      |      |    7 |  -40 |
behind | thanks                   |      |      |      |      |   20 |  -10
behind | turn                     |   23 |   22 |   -6 |  -67 |   29 |   22
behind | vocative                 |      |      |   11 |   17 |  -15 |  -10
first  | 1 line since label       |      |      |      |   -5 |  -19 |
first  | 2 lines since label      |      |      |      |      |   -7 |
first  | 3 lines since label      |      |      |      |      |  -34 |  -22
first  | about                    |   10 |   93 |      |  -14 |    9 |
first  | above                    |      |      |      |   39 |   32 |  -19
first  | abstract                 |    8 |  -22 |  -10 |  -44 |      |   10
first  | address                  |      |      |  107 |  -18 |  152 |   -6
first  | address ahead            |      |   17 |  -17 |   11 |      |
first  | address next             |      |      |      |   -7 |  -13 |
first  | addressee                |   -9 |   49 |   53 |  -21 |   -8 |
first  | adjourns                 |  -22 |    5 |      |   58 |      |  -40
first  | all                      |      |      |   97 |  -21 |  -48 |
first  | among labels             |  -13 |  -19 |   -8 |  -62 |      |  -21
first  | annex                    |      |      |      |      |      |   50
first  | announces                |      |  -49 |  -11 |   42 |      |
first  | appeals                  |      |      |      |      |   11 |  -16
first  | applause                 |      |      |      |   14 |      | -124
first  | article                  |      |   24 |      |   12 |      |
first  | asks                     |      |      |      |      |   71 |  -13
first  | author in brackets       |      |  -18 |  -10 |  -15 |  -13 |   49
first  | begins with bracket      |      |  -45 |  -31 |  -69 |  -58 |   51
first  | begins with bullet       |      |  -66 |      |   -7 |  -42 |   15
first  | begins with digit        |   16 |  -30 |  -16 |  -60 |  -55 |  -54
first  | begins with letter       |    6 |  -21 |  -22 |      |  -11 |   70
first  | begins with quote        |      |   34 |      |   39 |   -5 |
first  | behind labels            |      |      |      |      |      |   -6
first  | body                     |   32 |   49 |      |      |  -10 |   46
first  | body before              |      |      |      |    9 |   -7 |  -35
first  | body behind              |      |   -7 |      |      |      |  -15
first  | bold mark                |      |   14 |      |  -39 |      |
first  | byline                   |      |  -17 |      |  -29 |      |   28
first  | commas                   |  -15 |  -26 |   10 |   53 |   21 |  -41
first  | compilation              |  -61 |      |      |  -22 |      |   20
first  | contact                  |      |      |      |      |  -13 |   43
first  | copies                   |      |      |      |      |      |   48
first  | cut at address           |      |  -12 |  -30 |   75 |      |
first  | cut at annex             |      |      |      |      |      |   22
first  | cut at blank             |      |  -20 |   13 |  -33 |  -32 |  -16
first  | cut at bracket           |      |      |      |      |      |   13
first  | cut at colon             |      |  -43 |      |   -5 |      |
first  | cut at date              |      |  -36 |      |  -16 |      |
first  | cut at editor            |      |      |      |      |      |    9
first  | cut at greeting          |      |      |      |   66 |      |
first  | cut at kind              |      |  -20 |      |  -63 |      |
first  | cut at label             |  -13 |  -14 |      |   29 |      |  -21
first  | cut at leave             |      |      |      |      |      |  -20
first  | cut at line              |      |  116 |   43 |   32 |  112 |   44
first  | cut at mark              |      |   11 |      |  -52 |  -12 |
first  | cut at number            |      |   12 |      |      |      |
first  | cut at repeat            |      |   15 |      |  -11 |      |
first  | cut at stop              |      |      |      |      |  -63 |  -56
first  | date                     |      |  -19 |      |      |      |  -10
first  | date ahead               |      |   43 |   12 |   14 |   20 |
first  | date next                |  -27 |  -21 |      |      |  -16 |
first  | dated before             |      |  -27 |      |   -8 |      |  -13
first  | dateline                 |      |  -14 |      |   60 |      |    5
first  | disclaims                |      |      |      |      |   -6 |   49
first  | document before          |      |   -7 |   26 |  -15 |   37 |   -6
first  | empty                    |      |      |      |  -23 |   -9 |   30
first  | ends in bracket          |   37 |   16 |  -27 |   20 |  -52 |
first  | ends in colon            |  -33 |      |   37 |   12 |      |    9
first  | ends in comma            |   -7 |  -22 |   41 |  -27 |      |  -11
first  | ends in stop             |  -28 |  -23 |    8 |   46 |    7 |  -89
first  | ends in word             |   25 |   13 |  -71 |   -7 |   -7 |   19
first  | ends talk                |      |      |      |      |   54 |
first  | enumerates               |  -12 |  -57 |   -7 |  -18 |  -96 |  -83
first  | exclaims                 |      |   21 |      |   13 |   33 |  -31
first  | file name                |   27 |  -53 |      |      |      |
first  | first label              |  -13 |      |      |   31 |      |
first  | general                  |      |      |      |      |   60 |  -11
first  | greets                   |      |      |      |   22 |      |
first  | heading mark             |  -19 |   43 |      |  -21 |      |
first  | holds about              |   21 |   76 |      |  -43 |   -9 |
first  | holds appeal             |      |      |      |  -28 |    9 |  -29
first  | holds date               |   38 |   -7 |  -33 |   33 |  -28 |   65
first  | holds kind               |   13 |   96 |  -43 |   17 |   21 |
first  | holds speech             |  -17 |  -21 |      |  -45 |  -16 |   50
first  | in brackets              |    8 |  -25 |  -23 |      |  -18 |   24
first  | in force                 |      |      |      |   13 |      |   -8
first  | inner label              |      |      |      |  -37 |  -33 |  -57
first  | issue                    |   61 |  -67 |  -22 |  -16 |      |
first  | issues                   |      |   10 |      |   40 |  -44 |
first  | kind                     |  -44 |      |      |   -8 |      |
first  | kind ahead               |  -28 |   18 |      |  -17 |    7 |
first  | kind and number          |   25 |      |      |      |      |
first  | kind before              |      |   -7 |   10 |    7 |  -36 |   16
first  | kinds before             |      |      |      |  -29 |   10 |  -27
first  | label                    | -2000 | -2000 | -2000 |   30 | -2000 | -2000
first  | label ahead              |   20 |   19 |   -9 |      |    8 |  -23
first  | label next               |      |   15 |  -14 |  -59 |      |   28
first  | labels ahead             |      |  -22 |   35 |   62 |  -12 |
first  | labels within            |      |      |      |      |  -30 |
first  | last address             |  -28 |      |  -13 |   18 |      |   -9
first  | last but 0               |      |   -6 |      |    7 |  -50 |   -9
first  | last but 1               |      |      |      |  -13 |  -21 |  -26
first  | last but 3               |      |  -16 |      |   13 |    8 |
first  | last but 8               |   22 |   21 |   12 |  -11 |  -11 |    9
first  | last kind                |      |   22 |  -10 |      |      |  -13
first  | last printing            |      |    7 |      |  -10 |      |
first  | last prose               |      |   -8 |      |      |  -14 |   26
first  | lead                     |   18 |  -26 |      |  105 |   -8 |  -30
first  | left 120                 |      |   35 |      |   31 |  -26 |  -14
first  | left 1200                |   18 |  -21 |   10 |      |   23 |   -9
first  | left 250                 |      |      |   16 |  -24 |      |    9
first  | left 40                  |      |  -39 |      |      |      |
first  | left 500                 |   15 |   34 |  -12 |  -11 |      |  -15
first  | length 120               |      |  -11 |  -14 |  -11 |      |  -24
first  | length 14                |      |   50 |      |      |    9 |
first  | length 2                 |      |  -46 |   34 |      |      |   37
first  | length 30                |   18 |   84 |   22 |  -17 |  -16 |  -12
first  | length 6                 |  -21 |  -85 |  -24 |   25 |      |  -20
first  | length 60                |      |    6 |  -11 |   22 |      |    5
first  | letterhead               |   22 |  -28 |      |      |      |
first  | line head                |      |   86 |   28 |  106 |  135 |   49
first  | line of above            |      |      |      |   29 |      |  -21
first  | line of abstract         |    8 |  -22 |   -6 |  -21 |      |   10
first  | line of addressee        |      |    8 |   41 |      |      |
first  | line of adjourns         |      |      |      |   32 |  -43 |   -5
first  | line of all              |      |      |   58 |  -15 |  -48 |
first  | line of annex            |      |      |      |      |      |   40
first  | line of appeals          |      |      |      |      |   15 |
first  | line of author in brackets |      |  -12 |      |      |      |
first  | line of body             |   32 |   -9 |      |      |      |   18
first  | line of byline           |      |  -13 |      |      |      |   26
first  | line of copies           |      |      |      |      |      |   34
first  | line of date             |      |  -18 |      |      |      |  -29
first  | line of dateline         |      |  -14 |      |   47 |      |
first  | line of editor           |      |      |      |      |      |   -6
first  | line of file name        |   20 |  -19 |      |      |      |
first  | line of in brackets      |  -26 |   15 |   -9 |   23 |      |   33
first  | line of kind             |   20 |  146 |      |      |      |
first  | line of kind and number  |      |   46 |      |      |      |
first  | line of label            |  -13 |   -8 |      |      |      |  -33
first  | line of longer prose     |   -7 |      |      |   27 |      |   -5
first  | line of name             |  -16 |  -19 |   16 |  -16 |   41 |    8
first  | line of number           |    5 |  -29 |   -7 |      |      |
first  | line of offer            |      |      |      |      |      |   26
first  | line of page field       |  -31 |  -46 |      |      |      |
first  | line of page number      |   15 |  -12 |      |      |      |   42
first  | line of page words       |   18 |      |      |  -12 |      |   -7
first  | line of paper            |      |   49 |      |      |      |
first  | line of path             |   20 |  -19 |      |   -6 |      |
first  | line of paywall          |      |   -8 |      |      |  -14 |   42
first  | line of piece            |  -49 |   25 |      |  -23 |      |   -9
first  | line of prose            |  -15 |  -48 |  -14 |   23 |  -21 |
first  | line of related          |   -7 |      |      |      |      |   12
first  | line of short            |      |   86 |      |   -6 |  -52 |   10
first  | line of short label      |      |   28 |  -19 |   -5 |    7 |   -9
first  | line of signed and dated |      |  -14 |      |      |      |  -22
first  | line of speaker          |   48 |  -13 |   -9 |  -27 |      |  -26
first  | line of subtitle         |      |  -57 |      |      |  -35 |  -24
first  | line of sums up          |      |      |      |      |   24 |
first  | line of vocative         |      |      |   69 |      |    9 |
first  | line of words            |  -54 |    5 |      |  -52 |  -29 |
first  | lines since label        |      |      |      |      |   20 |  -49
first  | long line                |   46 |   44 |   14 |      |   40 |  -44
first  | longer                   |   -8 |   -6 |      |      |  -19 |
first  | many page words          |      |   -9 |      |  -18 |  -15 |  -14
first  | more prose before        |      |  -38 |  -13 |  -54 |   -8 |  -13
first  | name                     |  -22 |      |      |  -12 |   41 |
first  | next steps               |      |      |      |      |  105 |  -11
first  | no comma                 |    6 |  -10 |  -42 |  -15 |  -37 |  -24
first  | no kind before           |      |      |  -12 |   37 |  -30 |
first  | no label                 |      |   15 |  -21 |   14 |  -16 |
first  | no line since label      |      |      |      |   13 |   43 |   69
first  | no prose ahead           |   42 |   31 |      |   55 |  -48 |   16
first  | no prose before          |      |      |  -17 |  105 |   25 |
first  | no stop                  |      |      |   26 |   78 |  -21 |   29
first  | no word                  |    7 |  -58 |   -9 |  -78 |  -46 |
first  | note                     |      |      |      |      |      |   12
first  | number                   |    5 |  -30 |   -9 |   -6 |      |
first  | number 0                 |      |      |      |   22 |      |
first  | number 1                 |      |   -6 |    7 |   27 |   -7 |
first  | number 3                 |      |   -9 |      |      |  -27 |  -12
first  | number 8                 |      |   16 |  -34 |   -9 |   41 |   -5
first  | offer                    |      |    9 |   -9 |      |      |   17
first  | offer ahead              |   43 |  -19 |      |  -10 |  -10 |  -17
first  | offices before           |      |   -6 |      |   38 |  -62 |    6
first  | one comma                |  -13 |   24 |   17 |    7 |  -19 |
first  | one stop                 |   -9 |   25 |      |  -23 |  -42 |  -65
first  | page ahead               |   41 |  -44 |      |   10 |    5 |    7
first  | page field               |  -28 |  -34 |   -9 |   30 |      |   14
first  | page number              |   12 |  -16 |      |  -58 |      |   24
first  | page words               |   70 |  -74 |  -16 |  -27 |   -9 |   14
first  | paper                    |      |   32 |      |      |      |  -10
first  | path                     |   20 |  -20 |      |   -6 |      |
first  | paywall                  |      |  -10 |      |      |  -16 |   24
first  | people before            |      |      |  -25 |   48 |   42 |  -66
first  | piece                    |  -49 |   23 |      |  -23 |      |   42
first  | printed again near       |   23 |   50 |      |    6 |      |  -15
first  | printed before far       |      |  119 |      |  -12 |      |   14
first  | printed before near      |      |  -35 |      |  -18 |  -20 |   -8
first  | prose ahead              |  -20 |   43 |  -13 |   -6 |  -24 |  -45
first  | prose before             |      |   11 |   30 |  -40 |  -31 |   21
first  | prose behind             |      |      |      |   26 |  -18 |  -30
first  | prose below              |      |  -23 |   29 |  -22 |  -98 |  -58
first  | prose next               |  -17 |      |      |  -13 |    6 |  -21
first  | published                |      |      |      |      |      |   47
first  | purpose                  |      |   18 |      |   20 |      |
first  | quote mark               |      |  -24 |      |  -38 |      |
first  | related                  |   -7 |      |      |      |      |
first  | reports back             |      |      |      |      |   22 |   -7
first  | requests                 |      |   -9 |      |   14 |   33 |  -16
first  | resolves                 |      |      |      |   17 |   25 |
first  | salutes                  |      |      |      |      |  -25 |  -12
first  | signed and dated         |   23 |  -23 |      |      |      |  -13
first  | signs                    |      |      |      |      |  -78 |   11
first  | sort above               |      |      |      |   39 |   63 |  -26
first  | sort abstract            |    8 |  -22 |   -9 |  -23 |      |   10
first  | sort addressee           |      |   50 |   41 |      |      |
first  | sort adjourns            |      |      |      |   39 |   33 |  -14
first  | sort all                 |      |      |   63 |  -16 |  -48 |
first  | sort annex               |      |      |      |      |      |   50
first  | sort appeals             |      |      |      |      |   13 |  -16
first  | sort author in brackets  |      |  -12 |      |      |   -8 |   54
first  | sort blanked date        |      |      |      |      |      |    7
first  | sort body                |   32 |   40 |      |      |      |   24
first  | sort byline              |      |  -16 |      |      |      |   26
first  | sort copies              |      |      |      |      |      |   48
first  | sort date                |      |  -19 |      |      |      |  -10
first  | sort dateline            |      |  -14 |      |   60 |      |    5
first  | sort editor              |      |      |      |      |      |   -9
first  | sort file name           |   20 |  -19 |      |      |      |
first  | sort in brackets         |  -26 |   12 |  -13 |   23 |      |  -22
first  | sort kind                |   20 |   28 |      |      |      |
first  | sort kind and number     |      |   46 |      |      |      |
first  | sort label               |  -13 |  -15 |      |      |  -31 |  -83
first  | sort longer prose        |   -7 |   -5 |      |   13 |      |  -13
first  | sort name                |  -16 |  -21 |    8 |   26 |   48 |
first  | sort note                |      |      |      |      |      |   12
first  | sort number              |    5 |  -30 |   -9 |   -6 |      |
first  | sort offer               |      |   10 |   -5 |      |      |   31
first  | sort page field          |  -31 |  -46 |      |      |      |   19
first  | sort page number         |   15 |  -12 |      |      |      |   25
first  | sort page words          |   18 |      |      |  -23 |  -23 |
first  | sort paper               |      |   44 |      |      |      |
first  | sort path                |   20 |  -20 |      |   -6 |      |
first  | sort paywall             |      |  -10 |      |      |  -16 |   24
first  | sort piece               |  -49 |   25 |      |  -23 |      |   -9
first  | sort prose               |  -39 |   73 |  -34 |   26 |      |  -69
first  | sort related             |   -7 |      |      |      |      |
first  | sort short               |      |   52 |   47 |  -31 |      |  -13
first  | sort short label         |      |   14 |  -27 |  -24 |      |   -9
first  | sort speaker             |   48 |  -13 |   -9 |  -28 |      |  -18
first  | sort subtitle            |      |  -58 |      |      |  -37 |  -24
first  | sort sums up             |      |      |      |   18 |  -15 |
first  | sort vocative            |      |      |   47 |    5 |   70 |
first  | speaker                  |   46 |   10 |  -18 |   -9 |      |  -23
first  | speech before            |      |  -22 |    6 |      |  -13 |  -30
first  | stops                    |  -17 |  -41 |  -20 |      |   27 |  -30
first  | strokes                  |      |      |      |      |      |   44
first  | subtitle                 |      |  -59 |      |   -7 |  -37 |  -23
first  | sums up                  |      |      |      |   18 |  104 |  -17
first  | thanks                   |      |      |      |   -9 |   19 |  -44
first  | this document            |      |      |      |      |   39 |
first  | turn                     |  -18 |  -62 |    6 |  -81 |  -51 |   46
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |    8
first  | vocative                 |      |      |   47 |    8 |   77 |
first  | whole middle             |      |      |      |      | -2000 |
first  | within 200               |      |   26 |      |   15 |    7 |    9
first  | within 60                |      |      |      |   25 |   14 |  -20
first  | within 8                 |      |   -5 |      |  -13 |      |
first  | within earlier           |      |   54 |      |  -45 |  -21 |
in     | 1 line since label       |      |      |      |      |      |    6
in     | 2 lines since label      |      |      |      |      |      |    8
in     | 3 lines since label      |      |      |      |   17 |   21 |  -42
in     | about                    |  -28 |   46 |      |  -46 |   39 |
in     | above                    |      |  -16 |      |      |   68 |  -22
in     | abstract                 |      |   73 |  -10 |  -60 |      |   13
in     | address                  |  -34 |  -45 |  103 |  -29 |   77 |  -57
in     | address ahead            |    6 |   36 |  -36 |   15 |  -41 |
in     | address next             |    6 |  -45 |   61 |    8 |  -19 |  -17
in     | addressee                |    7 |  -27 |   60 |  -21 |   -9 |
in     | adjourns                 |  -33 |    6 |      |   45 |   31 |  -46
in     | all                      |      |  -36 |   90 |   12 |  -49 |
in     | among labels             |   -9 |      |  -22 |   18 |   -7 |
in     | annex                    |    7 |   -7 |      |  -42 |      |   50
in     | announces                |   51 |  -23 |  -12 |   -6 |      |
in     | appeals                  |      |      |      |  -27 |   53 |  -14
in     | applause                 |      |  -14 |      |   48 |  105 | -133
in     | article                  |  -17 |   10 |      |   34 |      |  -17
in     | asks                     |      |      |      |  -59 |   74 |  -13
in     | author in brackets       |   -7 |  -15 |  -12 |   36 |    6 |
in     | begins with bracket      |   30 |   79 |  -35 |   13 |  -53 |  -14
in     | begins with bullet       |   11 |      |      |   -6 |   -9 |   15
in     | begins with digit        |   -6 |      |   -8 |   -6 |  -47 |   58
in     | begins with letter       |   19 |      |  -23 |  -53 |  -38 |   88
in     | begins with quote        |  -25 |   15 |      |      |   19 |   -7
in     | behind labels            |  -10 |  -15 |      |      |   15 |   10
in     | body                     |  -23 |   12 |      |   19 |  -28 |   17
in     | body before              |      |  -39 |      |   14 |  -11 |    8
in     | body behind              |   17 |    8 |  -25 |      |   -9 |
in     | bold mark                |   21 |  -10 |   46 |  -48 |      |
in     | byline                   |  -30 |   69 |      |  -28 |      |    9
in     | commas                   |      |      |  -23 |   38 |      |  -12
in     | compilation              |   58 |  -33 |      |  -31 |      |   17
in     | contact                  |      |      |      |      |  -40 |   39
in     | copies                   |      |   11 |      |  -32 |   -5 |   33
in     | cut at address           |  -39 |  -22 |   29 |   35 |      |
in     | cut at annex             |      |      |      |  -16 |      |   16
in     | cut at blank             |    9 |      |   -7 |      |      |
in     | cut at bracket           |    8 |  -10 |      |   20 |   19 |  -49
in     | cut at colon             |   22 |   30 |  -24 |  -30 |      |
in     | cut at date              |      |  -39 |      |   44 |      |
in     | cut at greeting          |      |      |   -6 |    9 |      |
in     | cut at kind              |  -22 |      |      |   14 |      |
in     | cut at label             |  -23 |   18 |   -6 |   21 |   -7 |  -20
in     | cut at leave             |      |      |      |  -20 |   47 |  -22
in     | cut at line              |   20 |  -34 |      |    5 |      |   28
in     | cut at mark              |      |   77 |      |  -38 |  -20 |  -12
in     | cut at page              |      |      |      |  -15 |      |   21
in     | cut at repeat            |   19 |      |      |  -16 |      |
in     | cut at stop              |   -8 |   -9 |      |   11 |   -6 |   28
in     | date                     |  -22 |   22 |      |   17 |  -11 |
in     | date ahead               |  -11 |   -7 |      |      |    9 |
in     | date next                |  -48 |   50 |      |  -47 |   12 |   24
in     | dated before             |  -18 |  -18 |      |   19 |   15 |
in     | dateline                 |   33 |  -20 |      |   -8 |      |    8
in     | disclaims                |      |      |      |  -49 |  -14 |   63
in     | document before          |      |   18 |    5 |   -6 |  -12 |   17
in     | document page            |   31 |  -26 |      |   -5 |      |
in     | editor                   |   10 |   -7 |      |  -15 |      |   16
in     | empty                    |      |   24 |   14 |  -50 |  -14 |   28
in     | ends in bracket          |   22 |  -23 |  -39 |      |      |   36
in     | ends in colon            |  -15 |  -30 |   45 |   33 |  -51 |   12
in     | ends in comma            |  -46 |  -42 |   38 |      |   95 |  -23
in     | ends in stop             |  -27 |   24 |  -43 |   13 |      |
in     | ends in word             |   28 |   76 |  -69 |   22 |  -24 |  -28
in     | ends talk                |      |  -11 |      |   -6 |   40 |   -7
in     | enumerates               |   53 |   18 |  -11 |      |  -84 |   23
in     | exclaims                 |    9 |      |  -11 |  -55 |   51 |
in     | file name                |   19 |  -12 |      |      |      |
in     | first label              |   -7 |  -88 |      |   99 |      |
in     | general                  |      |   14 |      |  -41 |   33 |  -12
in     | heading mark             |   -9 |   30 |      |      |   -7 |   -8
in     | holds about              |      |    9 |   -8 |   43 |  -21 |  -15
in     | holds appeal             |      |   14 |      |  -41 |   49 |  -23
in     | holds date               |  -14 |   44 |  -43 |  -19 |  -41 |   90
in     | holds kind               |   35 |  -15 |  -25 |   30 |      |
in     | holds speech             |   31 |   29 |  -13 |  -52 |  -37 |   42
in     | in brackets              |   -5 |      |  -24 |      |      |   32
in     | in force                 |  -18 |      |      |   10 |   28 |  -10
in     | inner label              |   12 |  -20 |      |   66 |  -48 |
in     | issue                    |   76 |  -24 |  -22 |  -68 |      |   46
in     | issues                   |      |  -31 |      |   15 |   25 |
in     | kind                     |  -22 |   45 |      |    9 |   -7 |
in     | kind ahead               |   44 |  -62 |      |      |      |   23
in     | kind and number          |   28 |  -19 |      |      |      |
in     | kind before              |    5 |   23 |  -36 |   -6 |      |  -16
in     | kinds before             |   -6 |  -15 |   -8 |   16 |   -9 |    8
in     | label                    |  -23 |   17 |   -6 |   21 |   -7 |  -20
in     | label ahead              |   37 |   20 |  -12 |  -35 |      |  -13
in     | label next               |   77 |   19 |  -43 |  -72 |      |
in     | labels ahead             |   13 |    7 |      |   -9 |  -21 |   -6
in     | labels within            |      |    6 |      |   33 |  -38 |
in     | last address             |  -13 |   14 |  -33 |   -7 |   26 |   10
in     | last but 0               |      |   -7 |      |   38 |   -6 |  -23
in     | last but 1               |      |      |      |   20 |   -7 |
in     | last but 3               |      |  -19 |   -6 |    9 |    5 |
in     | last but 8               |  -29 |      |      |      |   23 |   -7
in     | last kind                |   10 |      |  -13 |   24 |  -21 |
in     | last printing            |  -28 |   63 |      |   19 |  -51 |
in     | last prose               |      |      |      |    7 |  -10 |
in     | lead                     |  -27 |  -58 |  -14 |  -14 |   70 |   46
in     | left 120                 |  -26 |  -41 |      |   27 |   17 |   -7
in     | left 1200                |  -30 |  -24 |      |    5 |   12 |   38
in     | left 250                 |   13 |  -16 |      |   16 |    8 |  -45
in     | left 40                  |      |  -41 |      |   35 |  -28 |   40
in     | left 500                 |    5 |  -34 |  -18 |    7 |    7 |    8
in     | length 120               |   30 |   16 |  -11 |   12 |  -38 |
in     | length 14                |      |    8 |      |      |   20 |
in     | length 2                 |   -9 |  -76 |   20 |    8 |   12 |   42
in     | length 30                |  -10 |   19 |  -29 |      |    8 |   20
in     | length 6                 |    5 |  -20 |   44 |  -10 |   34 |   -6
in     | length 60                |   19 |   37 |  -45 |    7 |   -9 |   -9
in     | letterhead               |   35 |  -32 |      |      |      |
in     | line head                |   14 |  -57 |  -48 |   22 |   -8 |   28
in     | line of above            |      |  -13 |      |      |   18 |
in     | line of abstract         |      |   42 |   -6 |  -30 |   -8 |   12
in     | line of addressee        |      |  -45 |   34 |      |      |
in     | line of adjourns         |      |      |      |      |   25 |   -6
in     | line of all              |      |  -13 |   55 |   21 |  -48 |
in     | line of annex            |      |      |      |  -34 |      |   46
in     | line of appeals          |      |      |      |  -39 |   49 |   -6
in     | line of author in brackets |   -9 |      |   -5 |      |      |   20
in     | line of body             |      |  -10 |      |   30 |  -13 |
in     | line of byline           |   -9 |   23 |      |      |      |    8
in     | line of copies           |      |   12 |      |  -23 |      |   23
in     | line of date             |  -32 |   30 |      |   35 |   -9 |  -11
in     | line of dateline         |   35 |  -19 |      |      |      |
in     | line of document page    |   31 |  -26 |      |   -5 |      |
in     | line of editor           |      |      |      |      |      |    5
in     | line of file name        |   21 |  -20 |      |      |      |
in     | line of in brackets      |   -8 |      |   -9 |  -22 |      |   53
in     | line of kind             |   15 |   -9 |      |   -8 |      |
in     | line of kind and number  |      |   13 |      |      |      |
in     | line of label            |    6 |      |      |   41 | -2000 |   -8
in     | line of longer prose     |      |   37 |      |      |  -37 |    8
in     | line of name             |  -17 |   36 |   11 |  -45 |   12 |
in     | line of note             |      |      |      |  -16 |  -10 |   33
in     | line of number           |   19 |      |   -8 |  -18 |      |
in     | line of offer            |      |   13 |      |  -21 |      |   11
in     | line of page field       |  -37 |   49 |      |  -15 |      |   16
in     | line of page number      |   36 |  -38 |      |   35 |  -15 |   -9
in     | line of page words       |   52 |  -25 |      |   10 |  -11 |  -18
in     | line of paper            |  -26 |   28 |      |      |      |    7
in     | line of path             |   48 |  -35 |      |   -7 |      |
in     | line of paywall          |  -11 |   15 |      |  -21 |  -17 |   39
in     | line of piece            |   28 |   -8 |      |      |      |   -9
in     | line of prose            |   17 |   -6 |      |   16 |   13 |  -40
in     | line of related          |      |      |      |  -19 |  -21 |   51
in     | line of short            |  -15 |  -26 |   10 |      |   11 |   16
in     | line of short label      |   -5 |   10 |  -21 |   24 |      |
in     | line of signed and dated |   16 |      |      |   17 |      |  -29
in     | line of speaker          |   66 |  -13 |   -9 |      |      |  -29
in     | line of strokes          |  -25 |   28 |      |      |      |
in     | line of subtitle         |  -26 |   30 |      |   18 |      |  -25
in     | line of sums up          |      |      |      |  -12 |   26 |   -5
in     | line of vocative         |   -7 |  -22 |   59 |  -20 |   38 |  -38
in     | line of words            |  -12 |   41 |    6 |  -27 |      |   13
in     | lines since label        |      |      |      |      |  -16 |
in     | long line                |   19 |  -46 |  -43 |   10 |      |   25
in     | longer                   |   18 |   17 |  -28 |   60 |  -44 |  -11
in     | many page words          |   75 |  -42 |      |  -37 |  -26 |   39
in     | meeting says             |      |      |      |   17 |      |
in     | more prose before        |   10 |    6 |  -39 |    5 |      |
in     | name                     |   16 |    6 |  -16 |  -12 |      |   10
in     | next steps               |      |      |      |  -42 |   60 |  -13
in     | no comma                 |    7 |   10 |      |      |  -13 |   29
in     | no kind before           |      |      |      |    9 |  -14 |    5
in     | no label                 |   11 |   13 |  -15 |      |   -9 |
in     | no line since label      |  -10 |      |      |  -11 |    8 |   20
in     | no prose ahead           |  -23 |  -23 |      |      |   20 |   21
in     | no prose before          |   14 |      |   -8 |   -6 |    7 |  -33
in     | no stop                  |      |   13 |  -18 |   27 |   11 |   10
in     | no word                  |   74 |   13 |   -9 |  -41 |  -19 |
in     | note                     |      |      |      |  -15 |  -17 |   42
in     | number                   |   25 |      |   -9 |  -22 |      |
in     | number 0                 |      |      |      |   22 |      |
in     | number 1                 |  -40 |      |      |   45 |   -7 |
in     | number 3                 |   40 |      |  -10 |   -5 |  -35 |  -11
in     | number 8                 |   12 |      |  -13 |    8 |  -23 |   15
in     | offer                    |      |      |  -21 |    7 |      |    6
in     | offer ahead              |      |      |  -12 |   17 |  -12 |
in     | offices before           |      |  -43 |  -27 |      |   28 |   19
in     | one comma                |      |  -33 |  -34 |   17 |   26 |
in     | one stop                 |   22 |  -11 |  -11 |      |      |   14
in     | page ahead               |      |   17 |   -7 |    6 |      |  -13
in     | page field               |  -23 |      |   -9 |   11 |      |   12
in     | page number              |   10 |    7 |      |    6 |  -17 |
in     | page words               |   40 |      |  -17 |  -58 |  -27 |   63
in     | paper                    |   -6 |   18 |      |      |   -7 |
in     | path                     |   47 |  -33 |      |   -8 |      |
in     | paywall                  |      |    9 |      |      |  -27 |   21
in     | people before            |  -35 |  -26 |      |      |   23 |   13
in     | piece                    |   26 |   -9 |      |      |   -9 |
in     | printed again near       |  -35 |   51 |      |      |  -15 |
in     | printed before far       |   13 |      |      |   24 |  -30 |   -7
in     | printed before near      |      |   44 |      |   16 |  -39 |  -12
in     | prose ahead              |   24 |   43 |   13 |   -8 |  -79 |  -33
in     | prose before             |  -36 |   12 |      |    8 |      |
in     | prose behind             |      |  -24 |   -9 |      |   10 |   12
in     | prose below              |   -6 |      |   15 |  -11 |   16 |   18
in     | prose next               |      |  -18 |  -15 |   -6 |    8 |   57
in     | published                |      |      |      |  -39 |   -9 |   53
in     | purpose                  |   12 |  -24 |      |   27 |      |   -8
in     | quote mark               |   34 |    9 |      |  -34 |      |
in     | related                  |      |      |      |  -37 |  -12 |   60
in     | reports back             |      |      |      |  -33 |   48 |   -8
in     | requests                 |      |  -30 |      |  -39 |  100 |  -29
in     | resolves                 |      |  -16 |      |  -15 |   36 |
in     | salutes                  |      |      |      |  -21 |   49 |  -22
in     | signed and dated         |   21 |      |      |      |  -20 |
in     | signs                    |      |      |      |   42 |  -72 |   37
in     | sort above               |      |  -16 |      |  -18 |   72 |  -17
in     | sort abstract            |      |   49 |   -9 |  -38 |      |   13
in     | sort addressee           |   15 |  -35 |   29 |  -12 |      |
in     | sort adjourns            |      |  -11 |      |  -18 |   70 |  -17
in     | sort all                 |      |  -18 |   61 |   20 |  -49 |
in     | sort annex               |    7 |   -7 |      |  -42 |      |   50
in     | sort appeals             |      |      |      |  -23 |   46 |  -14
in     | sort author in brackets  |  -11 |  -13 |   -5 |      |   19 |   11
in     | sort body                |  -26 |   20 |      |   18 |  -14 |
in     | sort byline              |  -16 |   30 |      |      |      |    8
in     | sort copies              |      |   11 |      |  -32 |   -5 |   33
in     | sort date                |  -22 |   22 |      |   17 |  -11 |
in     | sort dateline            |   33 |  -20 |      |   -8 |      |    8
in     | sort document page       |   31 |  -26 |      |   -5 |      |
in     | sort editor              |      |      |      |   -6 |      |    7
in     | sort file name           |   21 |  -20 |      |      |      |
in     | sort in brackets         |      |  -17 |  -13 |   36 |      |
in     | sort kind and number     |      |   13 |      |      |      |
in     | sort label               |      |      |   -5 |   48 |  -61 |   -9
in     | sort longer prose        |    5 |   16 |  -19 |   24 |  -28 |
in     | sort name                |  -22 |   18 |   -8 |      |      |   -7
in     | sort note                |      |      |      |  -13 |  -17 |   41
in     | sort number              |   25 |      |   -9 |  -22 |      |
in     | sort offer               |      |    8 |  -15 |      |      |   11
in     | sort page field          |      |      |      |  -19 |      |   19
in     | sort page number         |   36 |  -39 |      |   29 |  -16 |
in     | sort page words          |   -9 |   62 |      |      |  -39 |
in     | sort paper               |  -15 |   38 |      |   -6 |   -6 |
in     | sort path                |   47 |  -33 |      |   -8 |      |
in     | sort paywall             |      |   10 |      |   15 |  -26 |
in     | sort piece               |   28 |   -8 |      |      |      |   -9
in     | sort prose               |  -67 |  -51 |   33 |   50 |   29 |  -77
in     | sort related             |      |      |      |  -38 |  -12 |   60
in     | sort short               |  -55 |    7 |      |   25 |   43 |  -12
in     | sort short label         |    7 |      |  -18 |   20 |   -9 |
in     | sort signed and dated    |      |    6 |      |      |  -12 |    9
in     | sort speaker             |   66 |  -13 |   -9 |   -5 |      |  -20
in     | sort strokes             |  -25 |   28 |      |      |      |
in     | sort subtitle            |  -27 |   31 |      |   20 |      |  -25
in     | sort sums up             |      |      |      |   19 |      |  -11
in     | sort vocative            |  -20 |  -34 |   60 |  -12 |   54 |  -38
in     | speaker                  |   51 |      |  -33 |   14 |      |  -15
in     | speech before            |   -6 |   42 |   -9 |   18 |  -38 |
in     | stops                    |   45 |      |  -21 |   11 |      |  -40
in     | strokes                  |  -18 |   21 |      |  -25 |  -14 |   43
in     | subtitle                 |   -7 |   20 |      |   11 |      |  -24
in     | sums up                  |      |      |      |  -47 |   81 |  -24
in     | thanks                   |      |      |   19 |  -34 |   90 |  -70
in     | this document            |      |      |      |  -10 |   25 |
in     | turn                     |   47 |    7 |    6 |   20 | -134 |   52
in     | under heading            |      |   -6 |      |   34 |  -41 |
in     | vocative                 |  -20 |  -35 |   59 |  -11 |   38 |  -24
in     | whole middle             |      |   13 |      |      |  -13 |
in     | within 200               |   41 |   16 |  -18 |   11 |  -17 |  -40
in     | within 60                |    9 |   17 |      |   -9 |  -13 |  -41
in     | within 8                 |  -16 |   17 |      |      |      |
in     | within earlier           |      |   38 |      |   -7 |  -26 |
"""

FOLLOWS = """
   -5 |     1 |    -2 |    27 |    -2 |    -5
    0 |   -23 |    36 |   -38 |     0 |     0
    0 |     0 |   -38 |    36 |    -1 |    -2
    0 |     0 |     0 |     3 |     0 |     0
    0 |     0 |     0 |     0 |   -10 |    20
    0 |     0 |     0 |     0 |     0 |   -40
    0 |     0 |     0 |     0 |     0 |     0
"""
