"""Signs of other names and of words: what a run withholds.

In examples and traps the run stands in braces with its kind: ``请{××|person}同志``.
"""

from __future__ import annotations

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.persons import HINT, NAMES
from zhspeech.masks.runs import CROSSES, LETTERS, LINES, STARS, Run
from zhspeech.masks.sign import COLONS, FIGURE, Sign
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import ASSOCIATIONS, COMPANIES, SCHOOLS
from zhspeech.words.people import SURNAMES
from zhspeech.words.places import PROVINCES

__all__ = ["AGAINST", "PLACES", "WORDS", "is_subject"]

COUNT, NUMBER, PERSON, PLACE, ORGANISATION, WORD, UNKNOWN = (
    MaskKind.COUNT,
    MaskKind.NUMBER,
    MaskKind.PERSON,
    MaskKind.PLACE,
    MaskKind.ORGANISATION,
    MaskKind.WORD,
    MaskKind.UNKNOWN,
)
# Companies that are called by their trade alone, and trades that nothing else is called by, whatever follows.
_OF_COMPANIES = "[药置铝乳]业|重工"
_TRADES = (
    f"(?:{_OF_COMPANIES}|化工|制药|医药|食品|科技|电子|光电|电信|证券|保险|钢铁|[铜酒茶矿纸]业|水泥|建材|纺织|服饰"
    "|机械|汽车|能源|电力|电气|物流|实业|地产|股份|生物|农牧|新材料?)"
)
# Schools, companies and associations by their last words, and a few that only people's own towns have.
_BODY = any_of(
    (
        *({*SCHOOLS, *COMPANIES, *ASSOCIATIONS} - {"中心"}),
        *[
            "农商行",
            "信用社",
            "林场",
            "农场",
            "牧场",
            "茶场",
            "渔场",
            "卫生院",
            "敬老院",
            "福利院",
            "高中",
            "初中",
            "设计院",
            "事务所",
            "电视台",
            "剧团",
        ],
    )
)
# What may stand between a place and them: no verb, no 的, and no kind of place.
_BETWEEN = "[^\\W\\d的在是了和对为被把有到去从让给请与及或来看说办扩推抓支帮要就也都将向市县区镇乡村省]"
# Roads, pipes and wires between two places.
_LINE = f"{HAN}{{0,3}}?(?:高速|公路|铁路|高铁|管道|管线|线路|航线|专线|快速路)"
# What a place does and a person does not: the subject of a sentence, so that the run is no bold type.
_IS = "(?:是|地处|位于|位居|属|辖|下辖|历来|素有|依山|东[与临靠]|始终坚持|坚持)"
_IS_FIRST = frozenset("是地位属辖下历素依东始坚")


def is_subject(run: Run) -> bool:
    """Whether a run is the subject that its sentence lacks otherwise: ``**是产茶县``."""
    return run.after[:1] in _IS_FIRST and bool(compiled(_IS).match(run.after))


#: Names that the word behind would make a number or a body.
AGAINST = (
    Sign(
        PERSON, "王{××|person}工作组", "a surname before it", before=" ".join(SURNAMES), word=(ORGANISATION,)
    ),
    Sign(
        PERSON,
        "王{××|person}回来了",
        "a surname before it",
        before=" ".join(SURNAMES),
        word=(COUNT,),
        behind="(?!人)",
        trap="全县{**|count}条渠",
    ),
    Sign(
        PERSON,
        "由主任{xxx|person}分两次讲",
        "an office before three characters",
        before=NAMES,
        behind="(?![名人位])",
        size=(3, 3),
        word=(COUNT,),
    ),
    Sign(
        PERSON,
        "名单交到秘书组{×××|person}处。",
        "at somebody's",
        after="处",
        ahead="[交送报找].{0,9}\\Z",
        behind="处[，。；]",
        size=(2, 3),
    ),
    Sign(
        PLACE,
        "{××|place}党委、政府",
        "the party's committee of a place",
        after="党 委 市 县 区 镇 乡",
        behind="(?:党委|[市县区镇乡]?委)[、和及]?[市县区镇乡]?政府",
    ),
    Sign(
        PLACE,
        "李来福，男，{××|place}人，",
        "where somebody was born",
        before="， ,",
        ahead="(?:同志|[男女]|族)[，,]\\Z",
        behind="人[，,。；]",
        trap="到会{××|count}户，{××|count}人，",
    ),
    Sign(
        PLACE,
        "长征途经{××|place}时",
        "where somebody passed",
        before="途经 路过 经过 抵达 到达 来到 进入",
        after="时",
        behind="时(?!间|候|期|代|段)",
    ),
    Sign(
        ORGANISATION,
        "由{××|organisation}部、{××|organisation}委联合发文",
        "a commission among departments",
        before="、 和 与 及",
        after="委",
        ahead=r"[部局厅办委][、和与及]\Z",
        trap="{××|place}县委、{××|place}县委",
    ),
    Sign(
        ORGANISATION,
        "招标人：{____|organisation}",
        "a party to a tender or contract, which is a body",
        before=COLONS,
        ahead=rf"(?:[招投中]标|采购|[发承]包)人{HINT}[:：]\Z",
        trap="承诺人：{____|person}",
    ),
    Sign(WORD, "首届{xx|word}节", "what an event is about", before="首届", after="节 赛 会"),
)
WORDS = (
    Sign(
        WORD,
        "做到“四个{××|word}”",
        "what is counted in a slogan",
        before="个",
        ahead=f"[“「][{TO_TEN}两]个\\Z",
        after="” 」",
    ),
    Sign(ORGANISATION, "党{***|organisation}、国务院", "the party's own", before="党", size=(2, 9)),
    Sign(
        PLACE,
        "推广“{××|place}经验”",
        "the place of a model",
        before="“ 「",
        behind="(?:经验|模式|做法|精神)[”」]",
    ),
    Sign(WORD, "他竞聘{____|word}。", "an office", before="担任 竞聘 岗位是 职务是 竞聘的是 岗位： 职务："),
    Sign(
        WORD,
        "评为全省{××|word}示范县",
        "what a title is given for",
        before="全国 全省 全市 全县 全区 国家 国家级 省级 市级 省 市 县",
        behind=f"{HAN}{{0,2}}?(?:示范|先进|模范|百强|试点)[省市县区镇乡村单个集]",
        sure=False,
    ),
    Sign(
        WORD,
        "“{××|word}”",
        "alone between quotation marks",
        before="“ 「 『 ‘",
        after="” 」 』 ’",
        sure=False,
    ),
    Sign(
        UNKNOWN,
        "印发《{×××|unknown}办法》",
        "a title of which nothing is left but what kind of document it is",
        before="《",
        behind="(?:管理)?(?:条例|规定|办法|细则|方案|通知|意见|决定|纲要|规划)》",
        trap="《{××|place}县规划》",
    ),
    Sign(UNKNOWN, "按照《{××××|unknown}》", "a title of which nothing is left", before="《", after="》"),
    Sign(
        WORD,
        "亟待{××|word}的难题",
        "after an adverb",
        before="亟待 亟需 急需 如何 怎样 怎么 难以 予以 加以",
        sure=False,
        behind="[的这那了，。；]",
    ),
    Sign(
        WORD,
        "在{××|word}情况下",
        "in some circumstances",
        before="在",
        after="情况下 条件下 形势下",
        sure=False,
    ),
    Sign(
        WORD,
        "各种{××|word}现象",
        "some of several things",
        before="各种 各类 种种 这种 这类 首届",
        sure=False,
    ),
    Sign(
        WORD,
        "举办{××|word}文化节",
        "an event",
        before="举办 举行 开展 承办 参加",
        behind=f"{HAN}{{0,4}}(?:节|活动|大赛|比赛|培训|演练|论坛)",
        sure=False,
    ),
    Sign(WORD, "浅谈{××|word}", "the subject of an essay", before="浅谈 小议 浅议 试论 略论", sure=False),
    Sign(
        WORD,
        "犯了{××|word}错误",
        "the name of a matter",
        sure=False,
        after="""引发 说开去 之我见 的启示 的思考 现象 问题 事件 会议 工程 计划 错误 主义 路线 运动 试验 专案
        活动""",
    ),
)
PLACES = (
    Sign(
        PLACE,
        "{××|place}是产茶县",
        "the subject of a sentence",
        after=" ".join(_IS_FIRST),
        size=(1, 2),
        characters=STARS + CROSSES + LETTERS + LINES,
        ahead=r"[\n。！？；，,]\Z",
        behind=_IS,
    ),
    Sign(
        PLACE,
        "{××|place}（市）领导",
        "one of several kinds of place",
        behind="[（(][市县区镇乡村州][)）]",
        trap="{××|person}（女）同志",
    ),
    Sign(PLACE, "总量居{**|place}第一", "first of which place", before="居 占 列", after="第"),
    Sign(
        PLACE,
        "在{××|place}召开会议",
        "where",
        before="在 到 赴 去 从 驻 回 来 来自 位于 途经 由 往 向",
        after="""来 去 到 调 迁 返回 出发 召开 举行 开会 开展 调研 考察 视察 检查 工作 转移 之前 之后 途中
        期间 投资""",
        trap="在{××|word}情况下",
    ),
    Sign(
        PLACE,
        "他在{××|place}。",
        "where",
        before="在 到 赴 去 驻 来自 位于 途经 建设 建设大 美丽 平安 大美 热爱 奉献",
        behind=r"[，。、！；\n]|\Z",
    ),
    Sign(
        PLACE,
        "{××|place}至{××|place}天然气管道",
        "where a line begins",
        after="至 — – － -",
        behind=rf"[至—–－-]{{1,2}}{FIGURE}{{1,3}}{_LINE}",
        size=(1, 3),
    ),
    Sign(
        PLACE,
        "长江—{××|place}天然气管道",
        "and where it ends",
        before="至 — – － -",
        behind=_LINE,
        size=(1, 3),
    ),
    Sign(
        PLACE,
        "建成{XX|place}220千伏线路",
        "where a station or line is, before its size",
        behind=r"\d+(?:千伏|兆瓦|k[Vv])",
        size=(2, 9),
    ),
    Sign(
        PLACE,
        "“{***|place}贡米”畅销",
        "where a product comes from",
        before="“ 「",
        behind=rf"{HAN}{{2,3}}[”」]",
        size=(2, 3),
        characters=STARS + CROSSES + LETTERS,
        sure=False,
        trap="“{***|person}同志”",
    ),
    Sign(PLACE, "作为{××|place}“一河两岸”的起点", "what a place is praised as", before="作为"),
    Sign(
        PLACE,
        "以{××|place}为例",
        "an example",
        before="以",
        after="为例 为主 为中心 为样板 为龙头 为重点",
        size=(1, 2),
    ),
    Sign(
        PLACE,
        "江西{×|place}都",
        "the name of a place in a province",
        size=(1, 1),
        before=" ".join(PROVINCES),
    ),
    Sign(
        PLACE,
        "加快实现{××|place}全面振兴",
        "what is to rise again",
        after="全面振兴 全方位振兴",
        trap="实现{....|word}振兴",
    ),
    Sign(
        ORGANISATION,
        "{××|organisation}第二中学",
        "the name of a body, with what kind of one it is",
        behind=f"(?:新建|国有|{_BETWEEN}{{0,5}}?(?:有限(?:责任)?)?){_BODY}",
        sure=False,
        trap="{××|place}的中学",
    ),
    Sign(
        ORGANISATION,
        "引进{××|organisation}药业、{××|organisation}科技等企业",
        "a company that is called by its trade",
        behind=rf"{_TRADES}(?:[、等，。；）]|\Z)|{_OF_COMPANIES}",
        sure=False,
        trap="{××|place}科技进步很快",
    ),
    Sign(ORGANISATION, "{××|organisation}机械厂", "a factory", behind=f"{_BETWEEN}{{1,4}}[厂网]", sure=False),
)
