"""Signs of names and words: who or what a run withholds.

In examples and traps the run stands in braces with its kind: ``请{××|person}同志``.
"""

from __future__ import annotations

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import CROSSES, EMPTY, LETTERS, LINES, SOME, STARS, Run
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, FIGURES, Says, Sign
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import ASSOCIATIONS, COMPANIES, SCHOOLS
from zhspeech.words.people import EVERYDAY_SURNAMES, OFFICES, SURNAMES
from zhspeech.words.places import PROVINCES

__all__ = ["AGAINST", "PERSONS", "PLACES", "WORDS", "is_subject"]

COUNT, PERSON, PLACE, ORGANISATION, WORD, UNKNOWN = (
    MaskKind.COUNT,
    MaskKind.PERSON,
    MaskKind.PLACE,
    MaskKind.ORGANISATION,
    MaskKind.WORD,
    MaskKind.UNKNOWN,
)
# Where a phrase begins: what may stand before a name that is told by its surname alone.
_PHRASE_START = r"[\n，,。．.、；;：:！!？?(（“”「」『』‘’《》〈〉〔【〖—─…]"
# Who else a name follows at once: kin, callings, roles in a meeting, the accused, authors.
_ROLES = """
    特务 叛徒 分子 头子 头目 嫌疑人 被告人 被告 罪犯 主犯 爱人 妻子 丈夫 儿子 女儿 学生 同学 战士 医生
    护士 民警 村民 老汉 农民 青年 教师 法人 负责人 作者 译者 编剧 导演 打倒 揪出 砸烂 罢免 炮轰 作者是
    名叫 叫做 我叫 他叫 她叫 联系人 烈士 英雄 劳模 支书 工人 党员 服务员 先生 老师 总监票人 监票人 计票人
    召集人 主持人 记录人 责任人 宣读人 户主 姓名 上传人 发布人 签发人 经办人 主任委员 助理 职工 人大代表
    学生代表 工人代表 农民代表
"""
_NAMES = " ".join({*OFFICES, *_ROLES.split()} - {"代表"})  # 我代表**作汇报
_NAMED = any_of(_NAMES.split())
# The labels of a list of members or of those present, before a colon.
_LABELS = """
    成员 组员 主持 记录 列席 出席 缺席 请假 参加 参加人员 与会 审核 校对 拟稿 撰稿 编辑 指挥 指挥长 主讲
    联系 汇报
"""
_LABELLED = any_of((*_NAMES.split(), *_LABELS.split()))
# Companies that are called by their trade alone.
_TRADES = any_of(
    """
    化工 药业 制药 医药 食品 科技 电子 光电 重工 钢铁 铝业 铜业 水泥 建材 乳业 酒业 茶业 矿业 纸业 纺织 服饰
    机械 汽车 能源 电力 电气 物流 实业 置业 地产 股份 生物 农牧 新材 新材料
    """.split()
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
# What a place does and a person does not: the subject of a sentence, so that the run is no bold type.
_IS = "(?:是|地处|位于|位居|属|辖|下辖|历来|素有|依山|东[与临靠]|始终坚持|坚持)"
_IS_FIRST = frozenset("是地位属辖下历素依东始坚")
# ××等三个县, ×××、××两同志: the kind is that of what is counted.
_COUNTED = rf"等?(?:[{TO_TEN}两数多几]|{FIGURE}){{0,3}}[位名个]?"


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
        before=_NAMES,
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
    Sign(WORD, "首届{xx|word}节", "what an event is about", before="首届", after="节 赛 会"),
)
PERSONS = (
    Sign(PERSON, "王{××|person}，{××|person}", "a surname before it", before=" ".join(SURNAMES)),
    Sign(
        PERSON,
        "，张{×|person}不在",
        "a surname that is an everyday word too, where a phrase begins",
        before=" ".join(EVERYDAY_SURNAMES),
        ahead=rf"(?:{_PHRASE_START}|叫|揪|和|与|跟)[{EVERYDAY_SURNAMES}]\Z",
        trap="水位升高{××|amount}米",
    ),
    Sign(
        PERSON,
        "何{某|person}也在",
        "such a surname before 某",
        before=" ".join(EVERYDAY_SURNAMES),
        characters=SOME,
    ),
    Sign(PERSON, "村支书{××|person}表了态", "an office or role before it", before=_NAMES),
    Sign(
        PERSON,
        "召集人是{××|person}",
        "and 是 or a colon",
        before=f"是 为 {COLONS}",
        ahead=rf"{_NAMED}[是为:：]\Z",
    ),
    Sign(
        PERSON,
        "成员：{××|person}、{××|person}",
        "a label of members or of those present",
        before=COLONS,
        ahead=rf"{_LABELLED}[:：]\Z",
    ),
    Sign(
        PERSON, "由{××|person}负责", "who does it", before="由", after="负责 牵头 担任 主持 分管 带队 宣读 作"
    ),
    Sign(
        PERSON,
        "承诺人（签字）：{____|person}",
        "who is to sign",
        before=COLONS,
        ahead=r"(?:签[字名章]|人)(?:[(（][^()（）]{0,6}[)）])?[:：]\Z",
    ),
    Sign(PERSON, "本人{____|person}（学生）承诺", "who fills in a form", before="本人", characters=LINES + EMPTY),
    Sign(
        PERSON,
        "委托{____|person}为代理人",
        "who is entrusted with something",
        before="委托 授权 指派 委派 聘请 任命 推选 推荐 选举",
        after="为 担任 代为 代表 代理 负责",
    ),
    Sign(
        PERSON,
        "那时{██|person}担任组长",
        "who holds an office",
        after="担任 在担任 曾任 现任 历任 先后任 兼任 任职",
    ),
    Sign(
        PERSON,
        "五中{○○○|person}宣誓",
        "who speaks or does something before all",
        after="宣誓 发言 致辞 致词 作报告 作汇报 作典型 表态 主持会议 主持召开 出席会议",
        size=(2, 3),
        sure=False,
    ),
    Sign(PERSON, "{×××|person}，女，三十岁", "and what he is", after="， ,", behind="[，,][男女][，,]"),
    Sign(
        PERSON,
        "认真落实{***|person}重要讲话",
        "whose words they are",
        behind="(?:.{0,12}重要(?:讲话|指示|批示|论述|思想)|新时代中国特色)",
    ),
    Sign(PERSON, "{××|person}：我说两句", "a speaker before a colon", after=COLONS, ahead=r"[\n（(〔【]\Z"),
    Sign(
        PERSON,
        "那边{××|person}也来了",
        "who comes and goes",
        behind="(?:也|都|没有?|已经)?(?:来了|走了|去了|到场|在场|没来|不在)",
        sure=False,
    ),
    Sign(
        PERSON,
        "跟{××|person}辩论",
        "with whom",
        before="跟 同 和 找",
        after="辩论 争论 谈 商量 吵 握手 见面 打招呼",
    ),
    Sign(
        Says.COUNTED,
        "{××|place}、{××|place}两镇",
        "names before their number",
        behind=_COUNTED,
        after=f"等 一 二 三 四 五 六 七 八 九 十 两 数 多 几 {DIGITS} {' '.join(FIGURES)}",
    ),
)
WORDS = (
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
        behind=f"{HAN}{{0,4}}(?:节|活动|大赛|比赛)",
        sure=False,
    ),
    Sign(WORD, "浅谈{××|word}", "the subject of an essay", before="浅谈 小议 浅议 试论 略论", sure=False),
    Sign(
        WORD,
        "犯了{××|word}错误",
        "the name of a matter",
        sure=False,
        after="引发 说开去 之我见 的启示 的思考 问题 事件 会议 工程 计划 错误 主义 路线 运动 试验 专案 活动",
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
    Sign(PLACE, "总量居{**|place}第一", "first of which place", before="居 占 列", after="第"),
    Sign(
        PLACE,
        "在{××|place}召开会议",
        "where",
        before="在 到 赴 去 从 驻 回 来 来自 位于 途经 由 往 向",
        after="来 去 到 调 迁 召开 举行 开会 开展 调研 考察 视察 检查 工作 转移 之前 之后 途中 期间 投资",
        trap="在{××|word}情况下",
    ),
    Sign(
        PLACE,
        "他在{××|place}。",
        "where",
        before="在 到 赴 去 驻 来自 位于 途经 建设 建设大 美丽 平安 大美 热爱 奉献",
        behind=r"[，。、！；\n]|\Z",
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
        behind=rf"{_TRADES}(?:[、等，。；）]|\Z)",
        sure=False,
        trap="{××|place}科技进步很快",
    ),
    Sign(ORGANISATION, "{××|organisation}机械厂", "a factory", behind=f"{_BETWEEN}{{1,4}}[厂网]", sure=False),
)
