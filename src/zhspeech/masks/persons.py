"""Signs of people: whose name a run withholds.

In examples and traps the run stands in braces with its kind: ``请{××|person}同志``.
"""

from __future__ import annotations

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import EMPTY, LINES, SOME
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, FIGURES, Says, Sign
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of
from zhspeech.words.people import EVERYDAY_SURNAMES, OFFICES, SURNAMES

__all__ = ["HINT", "NAMES", "PERSONS"]

PERSON = MaskKind.PERSON
# Where a phrase begins: what may stand before a name that is told by its surname alone.
_PHRASE_START = r"[\n，,。．.、；;：:！!？?(（“”「」『』‘’《》〈〉〔【〖—─…]"
# Who else a name follows at once: kin, callings, roles in a meeting, the accused, authors.
_ROLES = """
    特务 叛徒 分子 头子 头目 嫌疑人 被告人 被告 罪犯 主犯 爱人 妻子 丈夫 儿子 女儿 学生 同学 战士 医生 护士
    民警 居民 市民 村民 老汉 农民 青年 教师 法人 负责人 作者 译者 编剧 导演 打倒 揪出 砸烂 罢免 炮轰 作者是
    名叫 叫做 我叫 他叫 她叫 联系人 烈士 英雄 劳模 支书 工人 党员 服务员 先生 老师 总监票人 监票人 计票人 姓
    召集人 主持人 记录人 责任人 宣读人 户主 姓名 上传人 发布人 签发人 经办人 主任委员 助理 职工 人大代表
    学生代表 工人代表 农民代表
"""
#: Offices and such roles, before a name.
NAMES = " ".join({*OFFICES, *_ROLES.split()} - {"代表"})  # 我代表**作汇报
_NAMED = any_of(NAMES.split())
# The labels of a list of members or of those present, before a colon.
_LABELS = """
    成员 组员 主持 记录 列席 出席 缺席 请假 参加 参加人员 与会 审核 校对 拟稿 撰稿 编辑 指挥 指挥长 主讲
    联系 汇报
"""
_LABELLED = any_of((*NAMES.split(), *_LABELS.split()))
#: What a form says in brackets about how it is to be filled in.
HINT = "(?:[(（][^()（）]{0,6}[)）])?"
# ××等三个县, ×××、××两同志: the kind is that of what is counted.
_COUNTED = rf"等?(?:[{TO_TEN}两数多几]|{FIGURE}){{0,8}}[位名个]?"

#: Those that count where the word behind says nothing.
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
    Sign(PERSON, "村支书{××|person}表了态", "an office or role before it", before=NAMES),
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
        ahead=rf"(?:签[字名章][)）]?|人{HINT})[:：]\Z",
    ),
    Sign(
        PERSON,
        "今收到{____|person}交来水费",
        "who has paid",
        before="收到",
        after="交来 交纳 缴来",
        trap="收到{____|place}镇交来水费",
    ),
    Sign(PERSON, "家长：{__x|person}日期：五月", "who has signed, before the day", after="日期： 日期:"),
    Sign(
        PERSON,
        "本人{____|person}（学生）承诺",
        "who fills in a form",
        before="本人",
        characters=LINES + EMPTY,
    ),
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
        behind="(?:.{0,12}重要(?<!作重要)(?<!作[了出]重要)(?<!发表重要)(?<!发表了重要)(?:讲话|指示|批示|论述|思想)"
        "|新时代中国特色)",
        trap="到{***|person}看望，作了重要讲话",
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
