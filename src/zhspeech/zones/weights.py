"""The weights with which zones are decided, in hundredths of a natural logarithm of odds.

Written by ``benchmarks/fit_zones.py --write``; not to be changed by hand. A row weighs an
attribute: of a unit *in* a zone, of the *first* unit of a zone, of the unit *before* or *behind*
that one. The columns are header, title, salutation, body, closing and footer; what is empty is
nought. The rows of ``FOLLOWS`` say which zone comes first, and which comes after each of the six.
"""

WEIGHTS = """
before | about                    |      |  -39 |    9 |  -60 |      |
before | above                    |      |      |      |  -14 |   21 |   -6
before | abstract                 |      |      |  -32 |   73 |      |
before | address                  |      |      |  -21 |   54 |  -45 |   33
before | addressee                |      |      |      |   68 |      |
before | adjourns                 |      |      |      |  -21 |  -27 |
before | all                      |      |      |      |   52 |      |
before | announces                |      |   33 |      |    9 |      |
before | applause                 |      |      |      |  -14 |   23 |   34
before | article                  |      |      |      |      |   12 |   37
before | author in brackets       |      |   -8 |      |   29 |   11 |   22
before | begins with bracket      |      |  -41 |      |   18 |   10 |
before | begins with bullet       |      |      |      |      |   14 |
before | begins with digit        |      |   11 |  -17 |   53 |   33 |   15
before | begins with letter       |      |  -35 |   12 |   68 |      |  -26
before | begins with quote        |      |      |    8 |  -14 |      |
before | body                     |      |      |      |  -11 |  -11 |
before | bold mark                |      |      |      |   42 |      |
before | byline                   |      |      |   21 |   53 |      |
before | commas                   |      |      |      |  -21 |   26 |   25
before | compilation              |      |   32 |      |      |      |
before | copies                   |      |      |      |      |      |  -17
before | date                     |      |   -8 |    5 |      |      |   12
before | dateline                 |      |   18 |      |      |      |
before | disclaims                |      |   10 |      |   12 |      |
before | document page            |      |      |      |   -7 |      |
before | empty                    |      |  -10 |   -7 |   27 |      |
before | ends in bracket          |      |    6 |   22 |   22 |   19 |   11
before | ends in colon            |      |  -14 |   46 |      |  -20 |  -20
before | ends in comma            |      |      |  -33 |  -52 |  -24 |  -10
before | ends in stop             |      |  -41 |  -10 |  -19 |   21 |   30
before | ends in word             |      |   49 |   -5 |   10 |  -57 |  -36
before | ends talk                |      |      |      |   -9 |   -9 |
before | enumerates               |      |   16 |      |  -75 |   13 |   -8
before | exclaims                 |      |      |      |    8 |   -5 |   31
before | file name                |      |   38 |      |   33 |      |
before | general                  |      |      |      |   18 |  -10 |   16
before | greets                   |      |      |      |   24 |      |
before | heading mark             |      |   -7 |      |   27 |   16 |
before | holds about              |      |   -9 |      |  -54 |   -5 |    8
before | holds appeal             |      |      |      |    6 |   30 |   42
before | holds date               |      |  -12 |   16 |   29 |   21 |    7
before | holds kind               |      |  -48 |      |   49 |  -48 |   20
before | holds speech             |      |    5 |      |  -10 |  -23 |  -21
before | in brackets              |      |  -36 |      |   17 |   31 |   -9
before | in force                 |      |      |      |   16 |      |   31
before | issue                    |      |   23 |    6 |      |      |   -7
before | issues                   |      |      |      |   22 |      |   -5
before | kind                     |      |  -22 |   12 |  -10 |      |
before | kind and number          |      |   43 |      |   12 |      |
before | lead                     |      |   14 |  -21 |  -39 |   15 |
before | length 120               |      |      |      |      |   11 |
before | length 14                |      |    7 |   17 |      |  -11 |  -10
before | length 2                 |      |      |      |  -39 |  -26 |
before | length 30                |      |      |      |    5 |    9 |  -12
before | length 6                 |      |  -18 |      |  -26 |  -18 |   -9
before | length 60                |      |   -9 |      |   37 |      |  -36
before | longer                   |      |      |      |   16 |      |   57
before | many page words          |      |   20 |      |    5 |      |   -7
before | meeting says             |      |      |      |      |  -21 |
before | name                     |      |      |    6 |  -29 |      |  -34
before | no comma                 |      |      |   34 |      |  -77 |  -45
before | no stop                  |      |  -17 |   25 |  -35 |  -62 |  -60
before | no word                  |      |   76 |  -16 |   59 |      |   11
before | note                     |      |      |      |      |      |   -7
before | number                   |      |   42 |   56 |  -14 |      |
before | one comma                |      |      |  -24 |  -11 |   15 |
before | one stop                 |      |   -7 |      |  -10 |    6 |    5
before | page field               |      |      |  -32 |   16 |      |   -6
before | page number              |      |   15 |      |      |  -17 |
before | page words               |      |   37 |      |  -11 |   27 |  -28
before | paper                    |      |      |      |   17 |  -13 |   23
before | path                     |      |    8 |      |   -6 |      |
before | paywall                  |      |  -11 |      |      |      |  -16
before | piece                    |      |  -18 |      |   32 |      |   -5
before | published                |      |      |      |      |      |  -36
before | purpose                  |      |   44 |      |    7 |  -15 |
before | related                  |      |    6 |      |      |      |   -8
before | requests                 |      |      |      |   32 |    9 |   -5
before | resolves                 |      |      |      |  -16 |   46 |    6
before | signed and dated         |      |   61 |      |      |      |   17
before | signs                    |      |      |      |      |  -46 |   17
before | sort above               |      |      |      |  -14 |   22 |
before | sort addressee           |      |      |      |   25 |      |
before | sort adjourns            |      |      |      |  -16 |      |   14
before | sort all                 |      |      |      |   32 |      |
before | sort author in brackets  |      |   -6 |      |   15 |   15 |
before | sort byline              |      |      |   24 |   27 |      |
before | sort copies              |      |      |      |      |      |  -17
before | sort date                |      |   -8 |    5 |      |      |   12
before | sort dateline            |      |   18 |      |      |      |
before | sort document page       |      |      |      |   -7 |      |
before | sort file name           |      |   59 |      |   41 |      |
before | sort in brackets         |      |  -24 |      |    6 |   11 |   -7
before | sort kind                |      |  -33 |   12 |  -29 |      |
before | sort kind and number     |      |   12 |      |   17 |      |
before | sort label               |      |  -21 |  -17 |  -60 |   -7 |    7
before | sort longer prose        |      |      |      |  -12 |  -43 |   51
before | sort name                |      |      |      |  -33 |      |  -21
before | sort note                |      |      |      |      |      |   -7
before | sort number              |      |   42 |   56 |  -14 |      |
before | sort page field          |      |      |  -30 |   13 |      |   -6
before | sort page number         |      |   48 |      |      |      |
before | sort paper               |      |  -11 |      |   26 |      |    9
before | sort path                |      |    8 |      |   -6 |      |
before | sort paywall             |      |   -9 |      |      |      |  -16
before | sort piece               |      |  -20 |      |   32 |      |
before | sort prose               |      |   -9 |  -20 |      |  -21 |   10
before | sort related             |      |    6 |      |      |      |   -8
before | sort short               |      |  -24 |  -19 |   -7 |   -6 |
before | sort short label         |      |  -13 |      |  -36 |      |
before | sort signed and dated    |      |    7 |      |  -22 |      |
before | sort speaker             |      |  -10 |   33 |   41 |      |
before | sort strokes             |      |      |      |   12 |      |
before | sort subtitle            |      |   -6 |      |      |   21 |    7
before | sort sums up             |      |      |      |      |   -5 |   -6
before | sort vocative            |      |      |   -7 |  -22 |   12 |
before | speaker                  |      |  -15 |   38 |   20 |      |
before | stops                    |      |   21 |      |    6 |   25 |   18
before | strokes                  |      |      |      |   12 |      |
before | subtitle                 |      |      |      |      |   21 |    7
before | sums up                  |      |      |      |      |  -29 |   -7
before | thanks                   |      |      |      |      |      |   63
before | turn                     |      |    8 |  -14 |  -28 |  -34 |  -24
before | vocative                 |      |      |   -7 |  -23 |   26 |
behind | about                    |   23 |   16 |      |      |      |
behind | above                    |      |      |      |      |   57 |    6
behind | abstract                 |  -14 |   23 |      |    8 |   12 |
behind | address                  |   29 |  -29 |  -10 |   13 |  -18 |  -24
behind | addressee                |  -54 |   17 |   -9 |      |      |
behind | adjourns                 |      |  -14 |      |   29 |   -8 |
behind | annex                    |      |      |      |      |   31 |
behind | announces                |  -10 |      |      |  -24 |      |
behind | appeals                  |      |      |      |    9 |      |
behind | applause                 |      |      |      |      |   13 |
behind | article                  |      |      |   21 |   40 |      |
behind | asks                     |      |      |      |      |   26 |
behind | author in brackets       |      |   13 |      |   28 |  -29 |
behind | begins with bracket      |    6 |  -40 |   -5 |   22 |      |  -19
behind | begins with bullet       |  -11 |   21 |      |      |  -17 |  -17
behind | begins with digit        |   19 |  -25 |  -16 |  -31 |   21 |
behind | begins with letter       |      |      |      |      |  -19 |    9
behind | begins with quote        |      |  -10 |      |      |   23 |
behind | blanked date             |      |      |      |      |   10 |
behind | body                     |   18 |  -17 |      |   20 |  -43 |
behind | bold mark                |   10 |  -16 |      |      |      |
behind | byline                   |      |      |      |      |   20 |
behind | commas                   |  -31 |  -14 |  -10 |   38 |      |  -22
behind | compilation              |      |   -7 |      |      |      |
behind | contact                  |      |      |      |      |   33 |    6
behind | copies                   |      |      |      |      |  -19 |
behind | date                     |  -10 |   -6 |      |      |   19 |   17
behind | dateline                 |   -7 |   10 |      |   -7 |   -8 |
behind | disclaims                |      |      |      |      |   15 |
behind | empty                    |      |   33 |      |      |      |
behind | ends in bracket          |      |      |    5 |  -29 |      |
behind | ends in colon            |   11 |      |   -8 |      |  -16 |    7
behind | ends in comma            |      |      |    9 |   11 |   46 |
behind | ends in stop             |   -7 |  -38 |  -24 |    7 |      |  -18
behind | ends in word             |  -26 |  -22 |   18 |   28 |    9 |
behind | ends talk                |      |      |      |   26 |  -14 |
behind | enumerates               |      |      |  -16 |   26 |    6 |   15
behind | exclaims                 |      |      |   18 |      |      |
behind | file name                |      |      |      |      |      |  -17
behind | general                  |      |      |      |    6 |  -16 |
behind | greets                   |      |      |   10 |   24 |      |
behind | holds about              |      |    5 |   30 |   -6 |   -7 |
behind | holds appeal             |      |      |      |      |   37 |   -7
behind | holds date               |   22 |      |      |   -5 |   21 |
behind | holds kind               |      |  -17 |      |  -41 |   50 |   -5
behind | holds speech             |      |   38 |      |   22 |  -15 |
behind | in brackets              |      |      |      |  -11 |   22 |
behind | in force                 |      |    6 |   -9 |    6 |   -9 |
behind | issues                   |      |   31 |   18 |      |      |
behind | kind                     |      |    9 |      |  -23 |  -13 |
behind | kind and number          |      |  -22 |      |      |      |
behind | lead                     |  -39 |   39 |    9 |      |  -10 |
behind | length 120               |  -10 |  -24 |      |  -19 |   -9 |
behind | length 14                |   32 |      |      |      |    6 |   35
behind | length 2                 |  -13 |   28 |      |   10 |      |   45
behind | length 30                |  -16 |  -12 |   26 |      |   15 |  -22
behind | length 6                 |    8 |   -5 |  -18 |   31 |   24 |  -12
behind | length 60                |      |      |      |  -10 |  -42 |  -23
behind | longer                   |   -9 |   10 |  -13 |   -6 |   13 |  -12
behind | many page words          |   34 |      |      |   20 |      |   49
behind | meeting says             |      |   18 |      |  -30 |      |
behind | name                     |  -17 |      |      |   12 |  -13 |   -7
behind | no comma                 |   19 |      |      |      |   17 |   27
behind | no stop                  |      |  -25 |   14 |      |      |   20
behind | no word                  |   28 |  -41 |      |   19 |      |  -25
behind | note                     |      |      |      |      |   12 |   25
behind | number                   |      |   26 |      |      |      |
behind | offer                    |    6 |      |      |      |      |   -9
behind | one comma                |      |  -34 |    7 |  -18 |      |
behind | one stop                 |      |   11 |      |      |   45 |  -21
behind | page field               |      |   19 |      |   -5 |  -42 |
behind | page number              |    9 |   -7 |      |   17 |      |
behind | page words               |   42 |   -8 |      |   19 |      |   21
behind | paper                    |      |   23 |      |      |      |    6
behind | path                     |      |   -6 |      |      |      |
behind | paywall                  |      |   30 |      |      |   14 |
behind | piece                    |    9 |  -16 |      |      |   19 |
behind | published                |      |      |      |      |   15 |
behind | purpose                  |    8 |  -17 |   36 |   -8 |      |
behind | related                  |      |      |      |      |   25 |    6
behind | requests                 |      |      |      |   43 |   11 |
behind | resolves                 |      |    8 |      |  -24 |   -7 |
behind | salutes                  |      |      |      |      |   44 |
behind | signed and dated         |  -14 |    6 |      |   -9 |      |  -24
behind | signs                    |      |      |      |      |   -7 |   16
behind | sort above               |      |      |      |      |   30 |    6
behind | sort abstract            |  -14 |   21 |      |    8 |   12 |
behind | sort addressee           |      |      |      |  -15 |      |
behind | sort adjourns            |      |      |      |   16 |      |
behind | sort annex               |      |      |      |      |   31 |
behind | sort appeals             |      |      |      |    9 |      |
behind | sort author in brackets  |      |    8 |      |   36 |      |    9
behind | sort blanked date        |      |      |      |      |   12 |
behind | sort body                |   13 |   -6 |      |      |  -21 |
behind | sort byline              |      |      |      |      |   21 |
behind | sort copies              |      |      |      |      |  -19 |
behind | sort date                |  -10 |   -6 |      |      |   19 |   17
behind | sort dateline            |   -7 |   10 |      |   -7 |   -8 |
behind | sort file name           |      |      |      |      |      |  -13
behind | sort in brackets         |      |  -23 |      |  -18 |   23 |
behind | sort kind                |      |   38 |      |      |      |   -9
behind | sort kind and number     |      |  -20 |      |      |      |
behind | sort label               |      |    7 |  -18 |  -10 |      |   11
behind | sort longer prose        |      |      |   -6 |  -10 |   39 |
behind | sort name                |   -8 |      |      |      |      |  -23
behind | sort note                |      |      |      |      |   12 |   26
behind | sort number              |      |   26 |      |      |      |
behind | sort offer               |    5 |      |      |      |      |  -27
behind | sort page field          |      |  -26 |      |      |  -28 |
behind | sort page number         |    7 |   -9 |      |      |      |
behind | sort page words          |   18 |      |      |   29 |      |
behind | sort paper               |      |      |      |   -9 |      |
behind | sort path                |      |   -6 |      |      |      |
behind | sort paywall             |      |   30 |      |      |   20 |
behind | sort piece               |    8 |  -15 |      |      |      |
behind | sort prose               |      |   -8 |   15 |      |  -40 |  -16
behind | sort related             |      |      |      |      |   25 |    6
behind | sort short               |  -16 |  -14 |   10 |      |      |    6
behind | sort short label         |      |  -15 |   -9 |      |   -8 |
behind | sort signed and dated    |      |      |      |      |  -54 |
behind | sort speaker             |      |   -7 |      |      |      |
behind | sort strokes             |      |   19 |      |      |      |
behind | sort subtitle            |  -18 |   32 |      |      |      |
behind | sort vocative            |      |   -6 |      |   14 |   -8 |
behind | speaker                  |      |      |   -6 |      |      |
behind | stops                    |   -5 |  -40 |  -10 |      |      |
behind | strokes                  |      |   19 |      |      |  -14 |  -15
behind | subtitle                 |  -12 |   25 |      |      |      |
behind | sums up                  |      |      |      |      |  -30 |
behind | thanks                   |      |      |      |    6 |   15 |   -8
behind | turn                     |   23 |   21 |      |  -47 |   34 |   14
behind | vocative                 |      |   -6 |    8 |   12 |  -14 |
first  | 1 line since label       |      |      |      |      |  -26 |
first  | 3 lines since label      |      |      |      |      |  -32 |  -17
first  | about                    |   10 |   82 |      |  -19 |      |
first  | above                    |      |      |      |   33 |   45 |  -22
first  | abstract                 |    6 |  -20 |  -11 |  -45 |      |   10
first  | address                  |      |      |   97 |  -33 |  137 |   -6
first  | address ahead            |      |   22 |  -22 |   19 |      |
first  | address next             |      |      |      |      |  -15 |
first  | addressee                |   -8 |   16 |   47 |  -12 |   -5 |
first  | adjourns                 |  -27 |    7 |      |   50 |    6 |  -26
first  | all                      |      |      |   86 |  -20 |  -50 |
first  | among labels             |  -11 |  -12 |  -12 |  -52 |  -15 |  -26
first  | annex                    |      |      |      |      |      |   54
first  | announces                |      |  -14 |   -8 |   32 |      |
first  | appeals                  |      |      |      |      |   18 |  -16
first  | applause                 |      |      |      |   13 |      | -109
first  | article                  |      |   12 |      |   11 |      |
first  | asks                     |      |      |      |      |   34 |  -11
first  | author in brackets       |      |  -12 |   -9 |  -14 |  -11 |   46
first  | begins with bracket      |      |  -33 |  -28 |  -43 |  -49 |   42
first  | begins with bullet       |      |  -52 |      |      |  -27 |   23
first  | begins with digit        |   17 |  -19 |  -12 |  -43 |  -43 |  -56
first  | begins with letter       |    6 |      |      |   -9 |  -10 |   57
first  | begins with quote        |      |   20 |      |   32 |      |
first  | body                     |   18 |   41 |      |      |  -10 |   37
first  | body before              |      |      |      |   16 |  -25 |  -20
first  | body behind              |      |   -9 |      |   -7 |      |  -19
first  | bold mark                |      |   10 |      |  -49 |      |
first  | byline                   |      |  -10 |   -6 |  -33 |      |   23
first  | commas                   |  -13 |  -22 |    7 |   48 |   23 |  -33
first  | compilation              |  -38 |      |      |  -19 |   -6 |   21
first  | contact                  |      |      |      |      |  -30 |   14
first  | copies                   |      |      |      |      |      |   42
first  | cut at address           |      |   -5 |  -37 |   50 |      |
first  | cut at annex             |      |      |      |      |      |   24
first  | cut at blank             |      |  -15 |    8 |  -19 |  -16 |  -12
first  | cut at bracket           |      |      |      |      |      |   20
first  | cut at colon             |      |  -20 |    8 |      |      |
first  | cut at date              |      |  -22 |      |  -12 |      |
first  | cut at greeting          |      |      |      |   65 |      |
first  | cut at kind              |      |  -36 |    8 |  -56 |      |
first  | cut at label             |  -11 |  -17 |      |   18 |  -14 |  -19
first  | cut at leave             |      |      |      |      |      |  -21
first  | cut at line              |      |  105 |   32 |   31 |  119 |   49
first  | cut at mark              |      |   -5 |      |  -42 |  -14 |
first  | cut at number            |      |   13 |      |      |      |
first  | cut at repeat            |      |   11 |   -6 |   -7 |      |
first  | cut at stop              |      |      |      |      |  -52 |  -56
first  | date                     |      |  -17 |      |    7 |      |   -7
first  | date ahead               |      |   18 |   13 |   13 |   21 |
first  | date next                |  -20 |   -8 |      |   -8 |  -14 |    7
first  | dated before             |      |  -13 |      |  -21 |   -7 |  -10
first  | dateline                 |      |  -15 |      |   55 |      |    5
first  | disclaims                |      |      |      |      |      |   48
first  | document before          |      |  -18 |   28 |  -12 |   18 |
first  | editor                   |      |      |      |      |      |    8
first  | empty                    |      |      |   10 |  -20 |   -6 |   28
first  | ends in bracket          |   36 |   -9 |  -23 |   17 |  -53 |   -6
first  | ends in colon            |  -26 |   12 |   36 |   11 |      |   19
first  | ends in comma            |  -12 |  -24 |   34 |  -28 |      |  -14
first  | ends in stop             |  -19 |  -11 |      |   50 |      |  -84
first  | ends in word             |   33 |   23 |  -56 |      |    9 |   35
first  | ends talk                |      |      |      |      |   55 |
first  | enumerates               |  -12 |  -54 |      |  -17 |  -82 |  -80
first  | exclaims                 |      |      |    8 |   18 |   33 |  -29
first  | file name                |   26 |  -43 |      |      |      |
first  | first label              |  -11 |   -5 |      |   41 |      |
first  | general                  |      |      |      |      |   39 |   -7
first  | heading mark             |  -17 |   44 |      |  -25 |      |
first  | holds about              |   16 |   78 |      |  -32 |  -11 |
first  | holds appeal             |      |      |      |  -25 |      |  -27
first  | holds date               |   38 |  -24 |  -26 |   25 |  -31 |   54
first  | holds kind               |      |  100 |  -31 |   18 |   17 |
first  | holds speech             |  -20 |  -18 |      |  -47 |   11 |   53
first  | in brackets              |      |  -20 |  -20 |      |  -22 |   13
first  | in force                 |      |      |      |      |    9 |   -6
first  | inner label              |      |      |      |  -18 |  -24 |  -49
first  | issue                    |   50 |  -54 |  -17 |  -13 |      |
first  | issues                   |      |    5 |    7 |   51 |  -23 |
first  | kind                     |  -41 |    8 |      |   -8 |      |
first  | kind ahead               |  -25 |      |      |  -10 |   15 |
first  | kind and number          |   23 |    9 |      |      |      |
first  | kind before              |      |      |      |   12 |  -35 |   15
first  | kinds before             |      |      |   14 |  -22 |   12 |  -39
first  | label                    | -2000 | -2000 | -2000 |   18 | -2000 | -2000
first  | label ahead              |      |   11 |      |      |   10 |  -15
first  | label next               |      |   11 |  -17 |  -44 |      |   15
first  | labels ahead             |      |  -24 |   35 |   55 |  -12 |
first  | labels within            |      |      |      |      |  -25 |
first  | last address             |   -8 |      |      |   12 |      |  -22
first  | last but 0               |      |   -6 |      |    7 |  -61 |  -15
first  | last but 1               |      |      |      |   -9 |   -7 |  -28
first  | last but 3               |      |  -17 |      |   16 |      |
first  | last but 8               |   18 |   19 |    9 |  -18 |  -20 |   14
first  | last kind                |      |   22 |   -8 |    8 |      |   -9
first  | last printing            |      |   24 |      |   -7 |      |
first  | last prose               |      |   -7 |      |      |  -25 |   21
first  | lead                     |   14 |  -15 |      |   99 |  -12 |  -26
first  | left 120                 |      |   32 |      |   32 |  -13 |  -25
first  | left 1200                |   19 |  -28 |   21 |      |   24 |   -9
first  | left 250                 |      |      |    9 |  -20 |  -10 |   15
first  | left 40                  |      |  -39 |      |      |      |
first  | left 500                 |    7 |   39 |  -14 |   -7 |  -14 |  -15
first  | length 120               |      |  -14 |   -6 |   -6 |  -17 |
first  | length 14                |      |   60 |    6 |  -21 |      |
first  | length 2                 |      |  -46 |    8 |   13 |      |   21
first  | length 30                |   19 |   57 |   17 |      |  -10 |  -21
first  | length 6                 |  -19 |  -74 |  -25 |   21 |   20 |  -14
first  | length 60                |      |    6 |      |   27 |  -23 |
first  | letterhead               |   10 |  -13 |      |      |      |
first  | line head                |   -6 |   82 |   15 |  108 |  114 |   42
first  | line of above            |      |      |      |   28 |   41 |  -18
first  | line of abstract         |    6 |  -20 |   -8 |  -22 |      |   10
first  | line of addressee        |      |   17 |   17 |      |      |
first  | line of adjourns         |      |      |      |   36 |  -39 |   -7
first  | line of all              |      |      |   50 |  -16 |  -50 |
first  | line of annex            |      |      |      |      |      |   26
first  | line of appeals          |      |      |      |      |   29 |
first  | line of author in brackets |      |   -7 |      |      |      |
first  | line of body             |   18 |  -11 |      |      |   -5 |   14
first  | line of byline           |      |   -8 |      |      |      |   21
first  | line of copies           |      |      |      |      |      |   27
first  | line of date             |      |  -16 |      |    8 |      |  -20
first  | line of dateline         |      |  -15 |      |   43 |      |
first  | line of file name        |   19 |  -17 |      |      |      |
first  | line of in brackets      |  -30 |    9 |   -8 |   27 |      |   37
first  | line of kind             |   23 |  128 |      |   -6 |      |
first  | line of kind and number  |      |   40 |      |      |      |
first  | line of label            |  -11 |  -15 |      |    6 |  -25 |  -33
first  | line of longer prose     |   -5 |      |      |   24 |      |   -5
first  | line of name             |  -13 |  -13 |      |  -11 |   38 |
first  | line of number           |      |  -21 |      |      |      |
first  | line of offer            |      |      |      |      |      |   24
first  | line of page field       |  -22 |  -34 |      |      |      |
first  | line of page number      |   17 |  -14 |      |      |   -8 |   33
first  | line of page words       |    9 |      |      |   -9 |   -6 |
first  | line of paper            |    7 |   42 |      |    7 |      |
first  | line of path             |   19 |  -19 |      |      |      |
first  | line of paywall          |      |   -6 |      |      |  -13 |   16
first  | line of piece            |  -40 |   20 |      |  -20 |      |   -5
first  | line of prose            |  -16 |  -45 |  -20 |   17 |  -11 |   13
first  | line of related          |      |      |      |      |      |   17
first  | line of short            |      |   80 |      |      |  -42 |
first  | line of short label      |   -9 |   24 |  -12 |      |   10 |  -18
first  | line of signed and dated |      |  -13 |      |      |      |   -5
first  | line of speaker          |   41 |   -5 |      |  -26 |      |  -11
first  | line of subtitle         |      |  -50 |      |      |  -19 |  -12
first  | line of sums up          |      |      |      |      |   25 |
first  | line of vocative         |      |      |   60 |      |   11 |
first  | line of words            |  -43 |   10 |    6 |  -34 |  -17 |
first  | lines since label        |      |      |      |      |   14 |  -31
first  | long line                |   30 |   28 |      |    7 |   30 |  -40
first  | longer                   |   -6 |      |      |   -7 |  -13 |
first  | many page words          |      |      |      |   -5 |  -10 |
first  | meeting says             |      |      |      |      |  -11 |
first  | more prose before        |      |  -37 |  -12 |  -51 |   -9 |  -11
first  | name                     |  -28 |      |      |      |   37 |
first  | next steps               |      |      |      |      |   86 |  -11
first  | no comma                 |    5 |  -16 |  -35 |   -6 |  -35 |  -12
first  | no kind before           |   -6 |  -15 |  -15 |   30 |  -35 |
first  | no label                 |      |   13 |  -21 |   16 |   -5 |
first  | no line since label      |      |      |      |   11 |   61 |   67
first  | no prose ahead           |   22 |   17 |      |   43 |  -32 |   17
first  | no prose before          |   -6 |      |      |   96 |   30 |
first  | no stop                  |      |      |   21 |   49 |  -19 |   40
first  | no word                  |    5 |  -48 |   -7 |  -59 |  -37 |   19
first  | note                     |      |      |      |      |      |   13
first  | number                   |      |  -21 |   -5 |      |      |
first  | number 0                 |   -6 |      |      |   24 |      |
first  | number 1                 |      |      |    6 |   26 |      |
first  | number 3                 |      |  -20 |      |  -12 |  -20 |  -11
first  | number 8                 |      |      |  -20 |   -8 |   44 |
first  | offer                    |      |      |   -8 |      |      |   35
first  | offer ahead              |   20 |  -13 |      |   -6 |  -14 |  -15
first  | offices before           |      |      |      |   29 |  -82 |
first  | one comma                |   -8 |   14 |    6 |   12 |   -6 |
first  | one stop                 |   -8 |   20 |  -17 |  -15 |  -31 |  -75
first  | page ahead               |   36 |  -39 |      |   18 |      |
first  | page field               |  -21 |  -29 |  -11 |   24 |      |   12
first  | page number              |   12 |  -18 |      |  -41 |   -9 |   15
first  | page words               |   56 |  -60 |  -13 |  -20 |   -8 |   15
first  | paper                    |   11 |   25 |      |    9 |      |   -6
first  | path                     |   19 |  -20 |      |      |      |
first  | paywall                  |      |   -8 |      |      |  -15 |   27
first  | people before            |      |      |  -29 |   17 |   58 |  -53
first  | piece                    |  -40 |   18 |      |  -21 |      |   25
first  | printed again near       |   17 |   57 |      |    7 |      |  -13
first  | printed before far       |      |   90 |      |   -7 |      |    7
first  | printed before near      |      |  -22 |      |  -22 |  -19 |   -7
first  | prose ahead              |  -11 |   51 |      |      |  -17 |  -34
first  | prose before             |      |      |   10 |  -39 |  -19 |   14
first  | prose behind             |      |      |      |   27 |  -21 |  -33
first  | prose below              |    8 |  -14 |   27 |  -14 |  -90 |  -41
first  | prose next               |  -12 |   -5 |   -7 |  -21 |      |  -23
first  | published                |      |      |      |      |      |   48
first  | purpose                  |      |   15 |      |   20 |      |
first  | related                  |      |      |      |      |      |    8
first  | reports back             |      |      |      |      |   -6 |
first  | requests                 |      |      |      |   10 |   44 |  -14
first  | resolves                 |      |      |      |   22 |   18 |
first  | salutes                  |      |      |      |      |      |  -11
first  | signed and dated         |   19 |  -20 |      |      |      |   -8
first  | signs                    |      |      |      |      |  -87 |
first  | sort above               |      |      |      |   33 |   63 |  -23
first  | sort abstract            |    6 |  -20 |  -10 |  -23 |      |   10
first  | sort addressee           |      |   17 |   46 |      |      |
first  | sort adjourns            |      |      |      |   35 |   38 |  -12
first  | sort all                 |      |      |   55 |  -17 |  -50 |
first  | sort annex               |      |      |      |      |      |   54
first  | sort appeals             |      |      |      |      |   20 |  -16
first  | sort author in brackets  |      |   -7 |      |      |   -7 |   38
first  | sort blanked date        |      |      |      |      |      |    9
first  | sort body                |   18 |   33 |      |      |   -6 |   21
first  | sort byline              |      |  -10 |      |      |      |   21
first  | sort copies              |      |      |      |      |      |   42
first  | sort date                |      |  -17 |      |    7 |      |   -7
first  | sort dateline            |      |  -15 |      |   55 |      |    5
first  | sort file name           |   19 |  -17 |      |      |      |
first  | sort in brackets         |  -30 |    8 |  -11 |   28 |      |  -18
first  | sort kind                |   23 |   43 |      |      |      |
first  | sort kind and number     |      |   40 |      |      |      |
first  | sort label               |  -11 |  -17 |      |      |  -42 |  -74
first  | sort longer prose        |   -5 |      |      |      |   -6 |  -10
first  | sort name                |  -13 |  -15 |      |   27 |   42 |
first  | sort note                |      |      |      |      |      |   13
first  | sort number              |      |  -21 |   -5 |      |      |
first  | sort offer               |      |      |   -6 |      |      |   25
first  | sort page field          |  -22 |  -37 |      |      |      |   18
first  | sort page number         |   17 |  -14 |      |      |   -9 |   16
first  | sort page words          |    9 |      |      |  -16 |   -9 |   -7
first  | sort paper               |    7 |   35 |      |      |      |
first  | sort path                |   19 |  -20 |      |      |      |
first  | sort paywall             |      |   -8 |      |      |  -15 |   28
first  | sort piece               |  -40 |   20 |      |  -20 |      |   -5
first  | sort prose               |  -36 |   56 |  -23 |   17 |  -20 |  -69
first  | sort related             |      |      |      |      |      |    8
first  | sort short               |      |   56 |   33 |  -21 |      |
first  | sort short label         |   -9 |   20 |  -14 |  -13 |    9 |  -18
first  | sort speaker             |   41 |   -5 |      |  -26 |      |   -6
first  | sort subtitle            |      |  -51 |      |      |  -20 |  -13
first  | sort sums up             |      |      |      |   15 |      |
first  | sort vocative            |      |      |   39 |      |   70 |
first  | speaker                  |   38 |  -10 |   -8 |      |      |  -12
first  | speech before            |      |      |      |    6 |  -21 |  -35
first  | stops                    |   -9 |  -43 |  -13 |   10 |   22 |  -30
first  | strokes                  |      |      |      |      |      |   40
first  | subtitle                 |      |  -51 |      |   -5 |  -20 |  -12
first  | sums up                  |      |      |      |   15 |   82 |  -16
first  | thanks                   |      |      |      |      |   24 |  -34
first  | this document            |      |      |      |      |   33 |
first  | turn                     |  -10 |  -33 |   10 |  -64 |  -42 |   42
first  | under heading            | -2000 | -2000 | -2000 | -2000 | -2000 |
first  | vocative                 |      |      |   39 |      |   73 |
first  | whole middle             |      |      |      |      | -2000 |
first  | within 200               |      |    9 |      |   14 |      |    6
first  | within 60                |      |      |      |   18 |    9 |  -19
first  | within 8                 |   -6 |  -45 |      |  -22 |      |
first  | within earlier           |      |   12 |      |  -34 |  -17 |
in     | 1 line since label       |      |      |      |      |      |   12
in     | 2 lines since label      |      |      |      |  -21 |   18 |
in     | 3 lines since label      |      |      |      |   10 |   11 |  -28
in     | about                    |  -25 |   46 |      |  -41 |   27 |
in     | above                    |      |  -16 |      |      |   64 |  -30
in     | abstract                 |      |   79 |  -11 |  -59 |      |   11
in     | address                  |  -24 |  -39 |   92 |  -33 |   66 |  -55
in     | address ahead            |    9 |   22 |  -15 |    9 |  -41 |
in     | address next             |      |  -20 |   32 |   23 |  -20 |  -11
in     | addressee                |      |  -25 |   65 |  -17 |   -6 |
in     | adjourns                 |  -37 |      |      |   43 |   18 |  -30
in     | all                      |      |  -38 |   82 |   15 |  -51 |
in     | among labels             |      |  -12 |  -17 |   24 |   14 |  -10
in     | annex                    |      |      |      |  -47 |      |   54
in     | announces                |   51 |  -24 |   -9 |   -8 |      |
in     | appeals                  |      |      |      |  -21 |   46 |  -15
in     | applause                 |      |  -11 |      |   52 |   82 | -119
in     | article                  |   -8 |   10 |      |   26 |      |  -20
in     | asks                     |      |      |      |  -45 |   58 |  -11
in     | author in brackets       |      |   -6 |  -10 |   19 |      |
in     | begins with bracket      |   21 |   68 |  -32 |   14 |  -43 |  -18
in     | begins with bullet       |    6 |      |      |      |  -14 |    9
in     | begins with digit        |      |      |  -18 |      |  -31 |   52
in     | begins with letter       |      |    9 |      |  -53 |  -41 |   86
in     | begins with quote        |  -12 |      |      |   -9 |   30 |   -6
in     | behind labels            |   -8 |  -15 |      |      |   11 |   15
in     | body                     |  -21 |   10 |      |   20 |  -21 |   11
in     | body before              |      |  -31 |      |      |   -6 |
in     | body behind              |      |    7 |  -15 |      |  -39 |
in     | bold mark                |   25 |   -7 |   45 |  -45 |  -10 |
in     | byline                   |  -14 |   59 |   -6 |  -30 |      |
in     | commas                   |      |   11 |  -20 |   37 |      |  -19
in     | compilation              |   58 |  -29 |      |  -34 |      |   17
in     | contact                  |      |      |      |   19 |  -43 |   20
in     | contents                 |    7 |      |      |      |      |
in     | copies                   |      |      |      |  -25 |      |   34
in     | cut at address           |  -26 |  -35 |   22 |   48 |      |   -6
in     | cut at annex             |      |      |      |   -9 |      |    9
in     | cut at blank             |   25 |      |  -11 |      |  -10 |
in     | cut at bracket           |      |      |      |   18 |   23 |  -32
in     | cut at colon             |      |   36 |      |  -34 |      |
in     | cut at date              |      |  -56 |      |   54 |      |
in     | cut at greeting          |      |      |   -6 |    8 |      |
in     | cut at kind              |  -16 |      |    8 |   14 |      |
in     | cut at label             |  -10 |   21 |   -5 |   16 |  -14 |
in     | cut at leave             |      |      |      |  -10 |   40 |  -24
in     | cut at line              |   28 |  -60 |      |  -12 |      |   36
in     | cut at mark              |      |   67 |      |  -39 |      |  -19
in     | cut at page              |      |      |      |  -12 |      |   20
in     | cut at repeat            |   20 |      |   -6 |  -11 |      |
in     | cut at stop              |   -5 |  -18 |      |      |  -11 |   36
in     | date                     |  -20 |   24 |      |   20 |  -13 |
in     | date ahead               |  -27 |  -20 |    8 |      |    5 |   12
in     | date next                |  -43 |   45 |      |  -41 |    6 |   32
in     | dated before             |   -8 |  -15 |      |   14 |    7 |
in     | dateline                 |   30 |  -18 |      |   -6 |      |    9
in     | disclaims                |      |      |      |  -41 |   -7 |   50
in     | document before          |  -11 |   14 |   -9 |      |  -10 |   26
in     | document page            |   28 |  -21 |      |   -5 |      |
in     | editor                   |      |      |      |  -10 |      |   11
in     | empty                    |      |      |   25 |  -49 |   -9 |   25
in     | ends in bracket          |   27 |  -20 |  -31 |      |  -10 |   35
in     | ends in colon            |  -14 |  -38 |   34 |   33 |  -28 |
in     | ends in comma            |  -29 |  -41 |   38 |  -16 |   86 |  -28
in     | ends in stop             |  -28 |   22 |      |   19 |      |
in     | ends in word             |   34 |   60 |  -94 |   14 |  -18 |  -34
in     | ends talk                |      |  -10 |      |      |   29 |
in     | enumerates               |   52 |   13 |   -9 |    7 |  -69 |   29
in     | exclaims                 |    8 |      |      |  -50 |   49 |  -15
in     | file name                |   14 |  -10 |      |      |      |
in     | first label              |  -16 |  -79 |      |   99 |      |
in     | general                  |      |   15 |      |  -44 |   31 |
in     | heading mark             |   -9 |   33 |      |      |      |   -8
in     | holds about              |      |    7 |   -9 |   38 |  -14 |  -17
in     | holds appeal             |      |   15 |      |  -40 |   42 |  -18
in     | holds date               |  -26 |   42 |  -35 |  -32 |  -23 |   76
in     | holds kind               |   35 |      |  -45 |   16 |  -23 |    8
in     | holds speech             |   24 |   13 |      |  -47 |  -22 |   43
in     | in brackets              |   -8 |   11 |  -22 |      |      |   24
in     | in force                 |  -15 |      |      |      |   27 |   -8
in     | inner label              |    6 |   -7 |      |   71 |  -40 |   -8
in     | issue                    |   62 |  -19 |  -17 |  -61 |      |   43
in     | issues                   |      |  -32 |      |    9 |   25 |
in     | kind                     |   -9 |   34 |      |   11 |      |
in     | kind ahead               |   33 |  -53 |      |      |      |   38
in     | kind and number          |   26 |  -14 |      |   -7 |      |
in     | kind before              |      |   18 |  -37 |      |    8 |
in     | kinds before             |      |  -16 |      |   10 |      |
in     | label                    |  -10 |   21 |   -5 |   16 |  -14 |
in     | label ahead              |   17 |    9 |   -9 |  -33 |    8 |
in     | label next               |   60 |   21 |  -29 |  -56 |    7 |    8
in     | labels ahead             |    8 |   13 |    6 |      |  -20 |
in     | labels within            |      |    7 |      |   28 |  -34 |
in     | last address             |  -18 |      |  -23 |  -11 |   23 |    6
in     | last but 0               |      |   -6 |      |   39 |  -19 |  -25
in     | last but 1               |      |      |      |   54 |  -26 |
in     | last but 3               |      |  -20 |   -7 |   23 |      |   -8
in     | last but 8               |  -27 |      |   -5 |    7 |   13 |   -6
in     | last kind                |      |    5 |  -11 |   33 |  -12 |
in     | last printing            |  -26 |   63 |      |   24 |  -52 |
in     | lead                     |  -19 |  -60 |      |  -10 |   57 |   42
in     | left 120                 |  -24 |  -34 |      |   22 |    7 |   -7
in     | left 1200                |  -30 |  -27 |   -8 |   17 |    7 |   39
in     | left 250                 |   18 |  -11 |      |   15 |   17 |  -53
in     | left 40                  |   -6 |  -40 |      |   28 |  -22 |   32
in     | left 500                 |    8 |  -26 |  -10 |    8 |      |
in     | length 120               |   32 |   24 |  -20 |      |  -32 |
in     | length 14                |      |  -12 |      |      |   20 |
in     | length 2                 |      |  -76 |   10 |      |   16 |   45
in     | length 30                |  -24 |   25 |  -23 |    6 |      |   35
in     | length 6                 |      |  -28 |   54 |  -19 |   20 |
in     | length 60                |   28 |   30 |  -31 |      |      |  -11
in     | letterhead               |   19 |  -16 |      |      |      |
in     | line head                |   14 |  -45 |  -50 |   22 |  -12 |   30
in     | line of above            |      |  -12 |      |   17 |      |
in     | line of abstract         |      |   46 |   -8 |  -29 |   -8 |   11
in     | line of addressee        |      |  -24 |   15 |      |      |
in     | line of adjourns         |      |  -10 |      |      |   23 |   -8
in     | line of all              |      |  -13 |   49 |   23 |  -50 |
in     | line of annex            |      |      |      |  -35 |      |   41
in     | line of appeals          |      |      |      |  -36 |   45 |
in     | line of author in brackets |      |      |      |    6 |      |   14
in     | line of body             |      |      |      |   31 |  -13 |
in     | line of byline           |  -10 |   27 |      |      |      |
in     | line of contents         |    7 |      |      |      |      |
in     | line of copies           |      |      |      |  -14 |      |   22
in     | line of date             |  -26 |   28 |      |   30 |  -11 |   -6
in     | line of dateline         |   30 |  -15 |      |      |      |
in     | line of document page    |   28 |  -21 |      |   -5 |      |
in     | line of file name        |   20 |  -18 |      |      |      |
in     | line of in brackets      |   -6 |      |   -8 |  -31 |      |   47
in     | line of kind             |   12 |   -5 |      |      |      |
in     | line of kind and number  |      |   10 |      |   -7 |      |
in     | line of label            |      |    7 |      |   58 | -2000 |   -8
in     | line of longer prose     |      |   20 |      |      |  -31 |
in     | line of name             |  -21 |   42 |      |  -25 |   12 |
in     | line of note             |      |      |      |  -10 |      |   22
in     | line of number           |   12 |    5 |      |  -13 |      |
in     | line of offer            |      |    5 |      |   -9 |      |    8
in     | line of page field       |  -43 |   40 |      |  -12 |      |   13
in     | line of page number      |   23 |  -34 |      |   22 |      |
in     | line of page words       |   27 |   -9 |      |      |  -10 |
in     | line of paper            |  -31 |   35 |      |      |      |
in     | line of path             |   28 |  -24 |      |      |      |
in     | line of paywall          |  -11 |   15 |      |   -6 |  -16 |   23
in     | line of piece            |   29 |   -7 |      |      |      |   -5
in     | line of prose            |   23 |   -6 |      |   13 |   23 |  -38
in     | line of related          |      |      |      |  -14 |  -20 |   42
in     | line of short            |      |  -10 |      |   15 |      |
in     | line of short label      |  -10 |   11 |  -14 |   21 |      |   -7
in     | line of signed and dated |   15 |  -13 |      |      |      |
in     | line of speaker          |   53 |  -15 |      |   -6 |      |  -12
in     | line of subtitle         |  -23 |   23 |      |   16 |      |  -18
in     | line of sums up          |      |      |      |  -14 |   35 |   -6
in     | line of vocative         |   -6 |  -28 |   57 |  -14 |   26 |  -26
in     | line of words            |  -19 |   41 |      |  -18 |      |   13
in     | lines since label        |      |      |      |      |  -14 |   11
in     | long line                |   13 |  -45 |  -29 |      |    9 |   23
in     | longer                   |      |   33 |  -22 |   59 |  -33 |  -17
in     | many page words          |   62 |  -29 |      |  -40 |  -15 |   37
in     | meeting says             |      |      |      |   31 |  -17 |
in     | more prose before        |    9 |   23 |  -34 |      |   -9 |    9
in     | name                     |   11 |   22 |  -14 |  -16 |      |
in     | next steps               |      |      |      |  -37 |   54 |  -13
in     | no comma                 |    8 |   22 |      |      |  -10 |   24
in     | no kind before           |   11 |      |      |   11 |  -11 |   13
in     | no label                 |      |   16 |  -13 |      |  -11 |    5
in     | no line since label      |   -7 |      |      |   -8 |      |   17
in     | no prose ahead           |   -7 |  -18 |      |   -8 |   16 |   12
in     | no prose before          |   21 |   13 |  -12 |   -5 |    6 |  -33
in     | no stop                  |   -9 |   10 |  -14 |   22 |   19 |    6
in     | no word                  |   55 |      |   -7 |  -65 |  -10 |   13
in     | note                     |      |      |      |  -14 |  -15 |   38
in     | number                   |   13 |    8 |   -6 |  -15 |      |
in     | number 0                 |   -6 |      |      |   24 |      |
in     | number 1                 |  -36 |      |    5 |   54 |      |
in     | number 3                 |   39 |      |      |      |  -31 |  -10
in     | number 8                 |    6 |      |  -17 |    9 |  -28 |   18
in     | offer                    |   12 |      |  -16 |  -13 |      |   22
in     | offer ahead              |      |      |      |   26 |  -13 |
in     | offices before           |      |  -35 |  -21 |      |   22 |
in     | one comma                |      |  -26 |  -28 |   12 |   23 |   -6
in     | one stop                 |   24 |   -6 |      |   -7 |    7 |    8
in     | page ahead               |  -17 |   12 |      |    5 |      |  -15
in     | page field               |   -8 |   14 |  -11 |      |      |    5
in     | page number              |   10 |      |      |      |      |
in     | page words               |   63 |   -8 |  -14 |  -55 |  -31 |   63
in     | paper                    |   -9 |   22 |      |    6 |      |   -6
in     | path                     |   36 |  -30 |      |      |      |
in     | paywall                  |      |    8 |      |  -10 |  -25 |   32
in     | people before            |  -28 |  -23 |      |      |   12 |   11
in     | piece                    |   32 |   -8 |      |   -8 |      |
in     | printed again near       |  -23 |   34 |      |      |  -12 |
in     | printed before far       |   21 |      |      |    9 |  -33 |
in     | printed before near      |      |   38 |      |   12 |  -35 |  -13
in     | prose ahead              |   46 |   55 |    9 |   -7 |  -49 |  -31
in     | prose before             |  -37 |    7 |   15 |      |      |    7
in     | prose behind             |      |  -11 |   -8 |    5 |    5 |   12
in     | prose below              |   -7 |      |      |      |   15 |   21
in     | prose next               |      |  -10 |  -25 |  -11 |   12 |   42
in     | published                |      |      |      |  -37 |  -11 |   53
in     | purpose                  |   11 |  -26 |      |   23 |      |   -8
in     | related                  |      |      |      |  -30 |  -13 |   52
in     | reports back             |      |      |      |  -10 |   18 |
in     | requests                 |      |  -24 |      |  -48 |  107 |  -28
in     | resolves                 |      |  -16 |      |  -21 |   36 |    5
in     | salutes                  |      |      |      |  -23 |   48 |  -21
in     | signed and dated         |   19 |      |   -5 |      |  -18 |   14
in     | signs                    |      |      |      |   35 |  -54 |   21
in     | sort above               |      |  -15 |      |      |   56 |  -22
in     | sort abstract            |      |   53 |  -10 |  -37 |      |   11
in     | sort addressee           |      |  -35 |   39 |   -6 |      |
in     | sort adjourns            |      |  -16 |      |  -21 |   68 |  -15
in     | sort all                 |      |  -18 |   54 |   23 |  -50 |
in     | sort annex               |      |      |      |  -47 |      |   54
in     | sort appeals             |      |      |      |  -21 |   38 |  -15
in     | sort author in brackets  |   -5 |  -10 |      |    7 |   13 |
in     | sort body                |  -27 |   20 |      |   23 |  -15 |
in     | sort byline              |  -13 |   29 |      |      |      |
in     | sort contents            |    7 |      |      |      |      |
in     | sort copies              |      |      |      |  -25 |      |   34
in     | sort date                |  -20 |   24 |      |   20 |  -13 |
in     | sort dateline            |   30 |  -18 |      |   -6 |      |    9
in     | sort document page       |   28 |  -21 |      |   -5 |      |
in     | sort file name           |   20 |  -18 |      |      |      |
in     | sort in brackets         |      |      |  -12 |   37 |      |  -10
in     | sort kind                |    8 |      |      |    6 |      |
in     | sort kind and number     |      |   10 |      |   -6 |      |
in     | sort label               |      |   13 |      |   43 |  -56 |  -14
in     | sort longer prose        |    8 |   13 |  -15 |   24 |  -24 |
in     | sort name                |  -19 |   24 |   -7 |   17 |    8 |  -13
in     | sort note                |      |      |      |   -9 |  -14 |   32
in     | sort number              |   13 |    8 |   -6 |  -15 |      |
in     | sort offer               |      |    6 |  -12 |      |      |
in     | sort page field          |    8 |      |      |  -15 |      |   14
in     | sort page number         |   22 |  -34 |      |   15 |      |
in     | sort page words          |  -15 |   40 |      |      |  -19 |  -12
in     | sort paper               |  -20 |   43 |      |   -7 |      |
in     | sort path                |   36 |  -30 |      |      |      |
in     | sort paywall             |      |    9 |      |      |  -24 |   20
in     | sort piece               |   29 |   -7 |      |      |      |   -5
in     | sort prose               |  -46 |  -41 |   19 |   64 |   39 |  -81
in     | sort related             |      |      |      |  -30 |  -13 |   52
in     | sort short               |  -53 |   18 |      |   22 |   22 |  -31
in     | sort short label         |   -7 |   13 |  -11 |   16 |      |   -7
in     | sort signed and dated    |      |      |      |   -7 |   -7 |   21
in     | sort speaker             |   53 |  -15 |      |  -10 |      |   -6
in     | sort subtitle            |  -22 |   24 |      |   20 |      |  -18
in     | sort sums up             |      |      |      |   11 |      |  -12
in     | sort vocative            |  -17 |  -33 |   59 |  -13 |   54 |  -28
in     | speaker                  |   50 |  -22 |  -18 |    7 |      |
in     | speech before            |      |   35 |      |   15 |  -39 |
in     | stops                    |   25 |    6 |  -29 |   21 |      |  -36
in     | strokes                  |      |      |      |  -13 |  -13 |   30
in     | subtitle                 |      |   14 |      |    8 |      |  -18
in     | sums up                  |      |      |      |  -28 |   50 |  -23
in     | thanks                   |      |      |      |   -9 |   70 |  -57
in     | this document            |      |      |      |      |   17 |
in     | turn                     |   35 |      |    9 |   29 | -107 |   41
in     | under heading            |   11 |      |      |   26 |  -24 |   -8
in     | vocative                 |  -17 |  -35 |   58 |  -25 |   46 |  -15
in     | whole middle             |      |   13 |      |      |  -15 |
in     | within 200               |   35 |   13 |  -24 |   11 |  -14 |  -48
in     | within 60                |   10 |   19 |    6 |      |  -19 |  -38
in     | within 8                 |  -13 |   26 |      |      |      |
in     | within earlier           |  -14 |   53 |      |  -10 |  -22 |
"""

FOLLOWS = """
   -8 |     2 |    -1 |    30 |    -4 |    -6
    0 |   -19 |    40 |   -38 |     0 |     0
    0 |     0 |   -43 |    43 |     0 |    -1
    0 |     0 |     0 |    -1 |     0 |     0
    0 |     0 |     0 |     0 |   -20 |     7
    0 |     0 |     0 |     0 |     0 |   -50
    0 |     0 |     0 |     0 |     0 |     0
"""
