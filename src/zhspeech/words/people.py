"""People in documents: surnames, offices, words of respect, and names on a line of their own.

Everything is written in simplified characters and reads the plain text (:mod:`zhspeech.text.plain`).
"""

from __future__ import annotations

from zhspeech.text.marks import HAN, PLACEHOLDERS
from zhspeech.text.patterns import any_of

__all__ = [
    "COMPANY",
    "COURTEOUS",
    "COURTESIES",
    "EVERYDAY_SURNAMES",
    "FULL_NAME",
    "HAN",
    "MANY",
    "NAME",
    "NOT_CALLED",
    "OFFICE",
    "OFFICES",
    "QUESTION",
    "SURNAMES",
]

#: Surnames that are rarely anything else, the commonest first (the Ministry of Public Security's report on
#: names, 2020), and some more of those in office; believed anywhere.
SURNAMES = (
    "王李张刘陈杨赵黄吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾肖萧蔡潘袁董余叶杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖"
    "贾韦邱秦侯邵孟薛阎尹郝龚邢樊聂殷俞柴耿霍滕栾裘鲍葛祁翟蒋闫佟邹赖庞蓝熊傅诸崇严倪冉刁岳戚戴蒯粟屈窦蔺娄甄鞠阮匡敖缪"
    "付黎陶覃莫孔习涂郁欧乔鲁纪颜詹焦裴骆靳喻饶牟穆芦褚岑晏瞿臧闵邬卞虞巩佘邝翁柯冼鄢谌亓郜隋荀嵇"
)
#: Surnames that are everyday characters too: believed only where a phrase or line begins.
EVERYDAY_SURNAMES = (
    "何常任方连成高安平马万水石田金文白原江包周程章易史汤武段毛夏康路车许顾施温房华游支盛商景司牛龙强季曲解"
    "老小阿贺钱兰童洪卫雷尤柳贝古齐伍凌于向庄申左甘祝宁尚舒梅苗辛蒲艾宫席柏桂巫桑郎迟惠燕楚屠"
)

_OFFICES = """
    书记 常委 委员 委员长 主席 代表 政委 指导员 教导员
    总理 省长 市长 州长 县长 区长 镇长 乡长 村长 主任
    部长 厅长 局长 处长 科长 股长 司长 署长 院长 所长 站长 校长 园长 社长 会长 厂长 矿长 队长 组长 台长
    秘书长 总干事 干事 检察长 审判长 法官 律师 大使 外长
    司令 司令员 参谋长 军长 师长 旅长 团长 营长 连长 排长 班长 将军
    总统 首相 议长 议员 大臣 专员
    董事长 总裁 总经理 经理 工程师
    教授 院士 研究员 记者 编辑 通讯员
"""
#: What a person holds, without 副 before it: the last words of an office. Rows: party; heads of places and
#: committees; heads of bodies; secretaries, courts, diplomacy; the army; parliaments; companies; schools and
#: the press.
OFFICES = tuple(_OFFICES.split())
#: How a person is spoken to, or named with respect.
COURTESIES = ("先生", "女士", "小姐", "夫人", "同志", "老师", "阁下", "殿下", "陛下")

#: What a courteous address begins with.
COURTEOUS = "(?:尊敬|敬爱|亲爱)的"

_COMPANY = """
    同志 同学 朋友 代表 委员 乡亲 战友 战士 将士 学员 来宾 嘉宾 贵宾 老师 教师 家长 市民 村民 同胞 同事 同仁
    女士 先生 姐妹 孩子
"""
#: Whom a speaker addresses as many, each with 们 behind it.
COMPANY = tuple(_COMPANY.split())
#: Any of them, as a pattern.
MANY = any_of(COMPANY)

#: What no address begins with, though 们 ends it: 我们, 希望同志们, 有的同志们.
NOT_CALLED = "(?![我你他她它有是在对让使和与给向把被这那将要就不]|希望|许多|一些)"

#: A name wherever it stands, of surnames that are everyday characters only with two characters behind them.
FULL_NAME = rf"(?:[{SURNAMES}]{HAN}{{1,2}}|[{EVERYDAY_SURNAMES}]{HAN}{{2}})"
#: The office before a name: 省长 王小田.
OFFICE = any_of(OFFICES)
_PART = rf"(?:{HAN}|[{PLACEHOLDERS}])"
#: A name on a line of its own, or several: 王小田, 王　田, 王小田 李大山, 艾山·买买提, ××.
NAME = rf"(?:{_PART}{{2,4}}(?:·{HAN}{{1,6}})?(?:\s+{_PART}{{2,3}})*|{HAN}(?:\s+{HAN}){{1,3}})"
#: A question put to the chair of a parliament, from who asks on: 王小田议员：主席，….
QUESTION = rf"{HAN}{{2,9}}(?:议员|委员)[：:] ?主席"
