"""The words around masks: units, classifiers, kinds of places and bodies, titles, surnames.

General vocabulary, written in simplified characters and read in both scripts.  A row is a word; where words
begin alike the longest counts.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

__all__ = ["FIGURE", "PATTERNS", "MaskKind", "Vocabulary", "vocabulary"]


class MaskKind(str, Enum):
    """What a mask stands for; a ``str``, so that ``mask.kind == "amount"`` holds.

    Attributes:
        is_numeric: whether a number is withheld.
    """

    is_numeric: bool
    __str__ = str.__str__  # the word, on every Python

    def __new__(cls, value: str, is_numeric: bool = False) -> MaskKind:
        """A member with its value, and whether it stands for a number."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.is_numeric = is_numeric
        return member

    AMOUNT = "amount", True  # money or a physical quantity: 完成**亿元
    PERCENT = "percent", True  # 增长**%
    RANK = "rank", True  # 居第**位
    COUNT = "count", True  # with a classifier: **条道路
    DATE = "date", True  # **年*月
    RATIO = "ratio", True  # **:**:**, **倍
    NUMBER = "number", True  # a number that is none of these
    PERSON = "person"  # **同志
    PLACE = "place"  # **市, **市委
    ORGANISATION = "organisation"  # **公司
    WORD = "word"  # a common word: 亟待**的难题
    UNKNOWN = "unknown"  # nothing around it tells


AMOUNT, PERCENT, RANK, COUNT, DATE, RATIO, NUMBER, PERSON, PLACE, ORGANISATION, WORD, UNKNOWN = MaskKind


# What a run is followed by: the longest word counts.  `年|来` is the unit 年 before 来.  The words under
# None begin like a unit or a suffix and are none.
_AFTER: dict[MaskKind | None, str] = {
    PERCENT: "% ％ ‰ ﹪ 个百分点 百分点 个点 成|以 成|左右 成|多",
    AMOUNT: """
        元 块 块钱 角钱 美元 欧元 日元 港元 港币 英镑 卢布 法郎 人民币 公里 千米 华里 里|路 米 厘米 毫米
        海里 平方米 平方公里 平方千米 平方 平米 立方米 立方 方|土 亩 公顷 顷 分|地 吨 吨标准煤 公斤 斤 市斤
        千克 克 两|银 担 石|粮 公升 升 毫升 加仑 桶 袋 标箱 车皮 蒲式耳 千瓦 千瓦时 兆瓦 瓦 伏 度 马力
        摄氏度 ℃ km kg GW MW kW TB GB""",
    COUNT: """
        个 位 位次 个位次 字 名 人 人次 人份 口|人 口|井 户 户次 家 家次 条 件 项 所 座 套 台 台套 辆 辆次
        艘 架 架次 间 栋 幢 处 块|牌 片 批 批次 次 场 场次 期 届 级 类 种 轮 回 趟 遍 起 宗 桩 例 笔 份 册
        本 篇 幅 张 封 页 句 首|歌 部|电 部|法 部|著 集 门 枝 挺 具 课时 学时 节 发|， 发|、 发|。 发|子弹
        发|炮弹 堂 组 支 只 头 匹 颗 粒 株 棵 枚 根 盏 眼|井 孔 道|题 道|工 层 排|房 排|座 对|夫 双 副|对
        面|红 面|旗 扇 滴 束 股 天 周 周年 周岁 岁 星期 个月 个星期 个小时 个半小时 小时 分钟 秒 分 版 章
        款 票 席 床 步 环 段 卷 车次 班次 点|意见 点|要求 点|建议 点|希望 点|体会 大|工程 大|行动 大|任务
        大|项目 大|产业 大|举措 年|来 年|内 年|多 年|间 年|时间 年|以来 年|左右 年|之久 员""",
    RATIO: "倍 |分之",
    NUMBER: "号",
    DATE: "年 年度 年代 月 月份 日 时 点 点钟 世纪 季度 旬",
    PLACE: """
        省 省委 省政府 市 市委 市政府 县 县委 县政府 区 区委 区政府 州 州委 盟 旗 镇 乡 村 村委 村支 屯 庄
        寨 街 街道 社区 小区 路 大道 胡同 巷 桥 河 江 湖 山 岛 港 口岸 机场 火车站 车站 地 地区 专区 国
        新区 园区 产业园 工业园 工业区 科技园 开发区 高新区 示范区 集聚区 景区 水库 灌区 矿区 战区 军区
        地委 特委 纪委 纪检委 监委 政府 人大 政协 人民政府 人民法院 检察院 人民检察院 公安局 政法委 组织部
        宣传部 统战部 籍 商会 方言 城 郊区 全市 全县 全省 前线 战场 半岛 盆地 平原 流域 海 公社 大队 生产队
        人民公社 特产 一带 以南 以北 以东 以西 政发 政办发 委发 委办发""",
    ORGANISATION: """
        公司 集团 厂 企业 工厂 银行 信用社 医院 院 学院 大学 中学 小学 学校 校 幼儿园 研究所 研究院 设计院
        事务所 办事处 办 办公室 局 厅 处|的 科|的 部 部委 部门 部队 委员会 革委会 革命委员会 党组 党委 总支
        党总支 党支部 支部 工会 协会 学会 基金会 联合会 促进会 合作社 联盟 战斗队 战斗组 战斗团 兵团 总队
        支队 中队 分队 纵队 司令部 指挥部 总部 工作组 工作队 调查组 文工团 剧团 歌舞团 报 杂志 出版社 电台
        电视台 网 派 党 组织 机关 单位 协作组 农场 林场 牧场 煤矿 铁矿 矿 油田 电厂 车间 附中 军 师 团 旅
        营 连 军校 院校 机构 基地 剧院 宾馆 饭店 招待所 商店 商场 红卫兵 造反 律师事务 会计师 通讯社 交易所
        俱乐部 工委 学部 分部 分社 分校 分厂 分会 分公司 分局 所|的 所|里 所|工 所|一 机部 代会 司 社 日报
        晚报""",
    PERSON: """
        同志 书记 副书记 总书记 部长 副部长 主任 副主任 主席 副主席 委员长 总理 副总理 省长 副省长 市长
        副市长 州长 县长 副县长 区长 副区长 镇长 副镇长 乡长 副乡长 村长 社长 局长 副局长 厅长 副厅长 处长
        副处长 科长 副科长 股长 院长 副院长 校长 副校长 所长 副所长 厂长 副厂长 矿长 站长 队长 副队长 组长
        副组长 班长 排长 连长 营长 团长 旅长 师长 军长 司令 副司令 政委 副政委 政治委员 参谋长 参谋 首长
        负责同志 负责人 委员 常委 教授 老师 先生 女士 小姐 太太 夫人 大夫 医生 护士 经理 总经理 副总经理
        董事长 总裁 会长 副会长 秘书长 秘书 院士 博士 记者 律师 法官 检察长 大使 将军 元帅 大将 上将 中将
        少将 大校 老汉 老人 大爷 大娘 大妈 大叔 大姐 大哥 师傅 阁下 议员 总统 首相 大臣 外长 干事 干部 台长
        学生 同学 战士 民警 村民 之流 一伙 夫妇 父子 说 讲 讲话 指出 强调 问 答 插话 认为 谈到 汇报 批示
        指示""",
    None: """
        户籍 户口 户主 户均 户数 名列 名次 位列 位居 环比 步入 场地 场馆 轮流 轮换 款项 席位 层面 层级 类型
        种类 次数 人数 家数 亩均 升职 升温 升起 升任 克难 度汛 元老 周末 条线 条块 万岁 万一 节日 节目 节约
        节省 节余 具体 具有 具备 门口 门类 门前 司法 司机 社会 社员 社论 人民 人员 人口 人士 人类 人物 人才
        人间 人家 人们 人均 人为 个人 个体 个别 位于 位置 名义 名字 名称 名单 名为 家庭 家属 家长 家乡 条件
        条例 条约 项目 所有 所以 所说 所谓 所需 所在 所作 台上 台下 台湾 间接 间谍 处理 处于 处在 处分 处罚
        片面 批评 批判 批准 批条 批复 次要 次日 场面 场合 场所 期间 期望 期待 届时 级别 类似 种子 种植 种地
        回来 回去 回答 回到 回国 起来 起义 起草 起到 起诉 例如 例外 笔记 份子 份额 本人 本身 本来 本报 本着
        本质 封建 封锁 封闭 句话 集体 集中 集会 组成 支持 支援 支付 支出 支撑 支左 只有 只是 只要 只能 头目
        头头 根据 根本 根源 孔子 层次 股份 股东 天下 天津 天气 天空 天然 天文 周围 周边 周期 岁月 版本 章程
        票据 步骤 环境 环节 环保 段落 卷入 员工 元旦 元首 米饭 克服 升级 升学 度过 担任 担心 担保 担负 担当
        瓦解 伏击 年轻 年青 年级 年龄 年会 年报 月球 月亮 日本 日前 日常 日益 日子 时期 时代 时候 时间 时常
        点名 点燃 分析 分别 分子 分工 分配 分裂 分成 分为 号召 号称 号码 倍感 倍增 市场 市民 区别 区分 区域
        旗帜 路线 路上 路过 路子 路途 山头 港澳 海外 海关 海报 国家 国务院 国民 国内 国外 国际 国防 国庆
        国有 国产 国营 国企 国安 城市 城乡 城镇 地方 地位 地主 地球 地下 办理 办法 办公 办好 办事 办学 部分
        部署 局面 局部 局势 局限 网络 网民 网友 网上 报告 报纸 报道 报复 报名 报到 报送 派来 派出 派人 派去
        派到 派性 派别 派系 党员 党中央 党内 党风 党章 党纲 党的 党和 党政 党性 党课 党建 党史 矿产 军队
        军事 军管 军民 军官 军人 军训 军衔 师生 师范 师资 团结 团员 团伙 团聚 旅游 旅客 旅途 旅行 旅费 营业
        营养 营造 营销 连续 连同 连夜 连接 连忙 说明 说法 说服 讲解 讲究 讲稿 问题 问候 问责 问卷 答案 答复
        答应 院内 校内 校园 厂内 本文 本章 本表 本次 本届 本县 本市 本省 本地 本集 本书 本院 本局""",
}

# A unit after certain words counts otherwise: 居**位 is a rank, 近**年 a length of time, ×月×号 a date.
_AMENDED: tuple[tuple[str, str, MaskKind], ...] = (
    (
        "位 名 席 位次 个位次",
        "居 列 排 排名 排在 前 前移 后移 前进 上升 提升 下降 后退 进位 升至 倒数 末",
        RANK,
    ),
    ("年", "近 连续 这 过去 未来 今后 用了 长达 历时 为期 整整 干了 当了 不到 至少 每 刑 徒刑", COUNT),
    ("号", "月", DATE),
    ("分 秒", "时 点 分", DATE),
)

# What a person's name follows at once.
_TITLES = """
    书记 部长 主任 主席 总理 省长 市长 州长 县长 区长 镇长 乡长 村长 社长 局长 厅长 处长 科长 股长 院长
    校长 所长 厂长 矿长 站长 队长 组长 班长 排长 连长 营长 团长 旅长 师长 军长 司令 司令员 政委 参谋长
    委员长 常委 教授 老师 先生 会长 秘书长 秘书 经理 董事长 总裁 院士 记者 律师 法官 检察长 大使 将军 元帅
    干事 特务 叛徒 分子 头子 头目 嫌疑人 被告人 被告 罪犯 主犯 爱人 妻子 丈夫 儿子 女儿 学生 同学 战士 医生
    护士 民警 村民 老汉 农民 青年 教师 工程师 总统 首相 外长 议员 法人 负责人 作者 译者 编剧 导演 打倒 揪出
    砸烂 罢免 炮轰 作者是 名叫 叫做 我叫 他叫 她叫 联系人 烈士 英雄 劳模 支书 工人 党员 指导员 教导员
    服务员 通讯员 人大代表 学生代表 工人代表 政协委员
"""
_SURNAMES = (
    "王李张刘陈杨赵黄吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾肖萧蔡潘袁董余叶杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖"
    "贾韦邱秦侯邵孟薛阎尹郝龚邢樊聂殷俞柴耿霍滕栾裘鲍葛祁翟蒋闫佟邹赖庞蓝熊傅诸崇严倪冉刁岳戚戴蒯粟屈窦蔺娄甄鞠阮匡敖缪"
)
# Surnames that are everyday characters too: believed only where a phrase begins.
_DOUBTFUL_SURNAMES = (
    "何常任方连成高安平马万水石田金文白原江包周程章易史汤武段毛夏康路车许顾施温房华游支盛商景司牛龙强季曲解"
    "老小阿贺钱兰童洪卫雷尤柳贝古齐伍凌"
)
_PROVINCES = """
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南
    四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙 广西 西藏 宁夏 新疆
"""

# Where none of these decides, the first row does that has a word before the run and a word after it.
_CONTEXTS: tuple[tuple[MaskKind, str, str], ...] = (
    (WORD, "亟待 亟需 急需 如何 怎样 怎么 难以 予以 加以", "的 这 那 了 ， 。 ；"),
    (WORD, "“ 「 『 ‘", "” 」 』 ’"),
    (WORD, "浅谈 小议 浅议 试论 略论", ""),
    (WORD, "", "引发 说开去 之我见 的启示 的思考 问题 事业 事件 生产 错误 主义 路线 运动 工程 项目 计划"),
    (WORD, "", "行动 活动 会议 试验 专案 建设"),
    (PLACE, "居 占 列", "第"),
    (PLACE, "在 到 赴 去 驻 来自 位于 途经", "来 去 ， 。 、"),
    (PLACE, "从 由 往 回", "来 去 到 调 迁"),
    (PLACE, "在 到 赴 去 从 驻 回", "召开 举行 开会 开展 调研 考察 视察 检查 工作"),
    (PLACE, "在 到 赴 去 向 从 由", "转移 之前 之后 途中 期间"),
)

#: A digit, or a placeholder in the place of one, as a class of regular expressions.
FIGURE = r"[\d*＊×✕✖╳⨯XxＸｘ某□■▢○◯〇_＿]"

# Where words do not reach, the first row does whose patterns match just before and just after the run.  It is
# then sure to withhold something, but for the organisations: any noun may end so.
PATTERNS: tuple[tuple[MaskKind, str, str], ...] = (
    (NUMBER, r"\d\Z", r"\d"),
    (DATE, r"(?<!\d)(?:19|20)\d?\Z", ""),
    (DATE, rf"(?<!\d)(?:19|20){FIGURE}{{2}}[.．/-](?:{FIGURE}{{1,2}}[.．/-])?\Z", ""),
    (NUMBER, r"(?:QQ|qq|电话|手机|微信|传真|热线)[：: ]?[\d-]*\Z", ""),
    (NUMBER, r"(?:[邮编][编号]|[账帐]号|号码)[：: ]?[\d-]*\Z", ""),
    (RANK, r"(?:位居|位列|名列|排名|进入|跻身)[^，。]{0,6}前\Z", ""),
    (PERSON, "", r"[，,][男女][，,]"),
    (ORGANISATION, "", r"[^\W\d的在是了和对为被把]{1,6}(?:公司|集团|银行|企业)"),
    (ORGANISATION, "", r"[^\W\d的在是了和对为被把]{1,6}[厂网]"),
    (ORGANISATION, "", r"[^\W\d的在是了和对为被把]{1,6}(?:医院|学院|大学|研究[所院])"),
)


class Vocabulary(NamedTuple):
    """The tables, ready to be looked up."""

    #: What may follow a mask: the kind, ``None`` for a word that only looks like one, and the unit's length.
    following: dict[str, tuple[MaskKind | None, int]]
    #: How long such a word can be, by its first character.
    longest: dict[str, int]
    #: Units that count otherwise after certain words: those words, and the kind then.
    amended: dict[str, tuple[tuple[str, ...], MaskKind]]
    titles: frozenset[str]
    surnames: frozenset[str]
    #: Surnames that are everyday characters too.
    doubtful: frozenset[str]
    provinces: tuple[str, ...]
    #: A kind, what may stand before it, and what may stand after it; nothing stands for anything.
    contexts: tuple[tuple[MaskKind, tuple[str, ...], tuple[str, ...]], ...]


@cache
def vocabulary() -> Vocabulary:
    """The tables, built when first asked for."""
    following = {
        word.replace("|", ""): (kind, word.find("|") if "|" in word else len(word))
        for kind, table in _AFTER.items()
        for word in table.split()
    }
    return Vocabulary(
        following,
        {word[0]: len(word) for word in sorted(following, key=len)},
        {unit: (tuple(before.split()), kind) for units, before, kind in _AMENDED for unit in units.split()},
        frozenset(_TITLES.split()),
        frozenset(_SURNAMES),
        frozenset(_DOUBTFUL_SURNAMES),
        tuple(_PROVINCES.split()),
        tuple((kind, tuple(before.split()), tuple(after.split())) for kind, before, after in _CONTEXTS),
    )
