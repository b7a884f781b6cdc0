"""The words behind masks: units, classifiers, kinds of places and bodies, offices, and others.

General vocabulary in simplified characters.  A row is a word, grouped by what its members have in common;
where words begin alike the longest counts.  ``年|来`` is the unit 年 before 来.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from zhspeech.masks.mask import MaskKind
from zhspeech.words.people import COURTESIES, OFFICES

__all__ = ["Vocabulary", "vocabulary"]

AMOUNT, PERCENT, RANK, COUNT, DATE, RATIO, NUMBER, PERSON, PLACE, ORGANISATION, WORD, UNKNOWN = MaskKind

_UNITS: dict[MaskKind, str] = {
    PERCENT: "% ％ ‰ ﹪ 个百分点 百分点 个点|， 个点|。 个点|、 成|以 成|左右 成|多",
    # Money; lengths; areas; volumes and weights; energy and data; spans of time as a clock measures them.
    AMOUNT: """
        元 块 块钱 角钱 美元 美金 欧元 日元 港元 港币 英镑 卢布 法郎 人民币
        公里 千米 华里 里|路 米 分米 厘米 毫米 微米 纳米 海里 英里 英尺 英寸 尺 寸 丈
        平方米 平方公里 平方千米 平方 平米 亩 公顷 顷 分|地
        立方米 立方厘米 立方 方|土 吨 吨标准煤 吨公里 公斤 斤 市斤 千克 克 毫克 微克 克拉 磅 盎司
        两|银 担 石|粮 公升 升 毫升 加仑 桶 袋 标箱 标准箱 车皮 蒲式耳
        毫克/升 毫克/千克 微克/立方米 立方米/秒 公里/小时
        千瓦 千瓦时 兆瓦 瓦 伏 千伏 千伏安 兆伏安 安培 度 马力 大卡 千卡 千焦 摄氏度 ℃
        帕 千帕 兆帕 分贝 赫兹 兆赫 km kg GW MW kW kV TB GB
        分钟 小时 个小时 个半小时 秒 秒钟 毫秒""",
    # People and households; things; rounds and times; writings; bodies; time as people count it; works.
    COUNT: """
        个 位 位次 个位次 字 名 人 人次 人份 口|人 口|井 户 户次 家 家次
        条 件 项 所 座 套 台 台套 台次 辆 辆次 艘 架 架次 航次 列|车 列|班 列|， 列|。
        间 栋 幢 处 块|牌 片 批 批|示范 批次 枝 挺 具 支 只 头 头次 匹 羽 尾 颗 剂 剂次 瓶 箱 盒 帧
        包|， 包|。 包|、
        粒 株 棵 枚 根 盏 眼|井 孔 道|题 道|工 层 排|房 排|座 对|夫 双 副|对 面|红 面|旗 扇 滴 束 股 门 款
        票 席 床 车次 班次 次 场 场次 期 届 级 类 种 轮 回 趟 遍 起 宗 桩 例 笔 环 步 段 课时 学时 份 册
        本 篇 幅 张 封 页 句 首|歌 部|电 部|法 部|著 集 卷 版 章 节 分 组 堂 发|， 发|、 发|。 发|子弹
        发|炮弹 天 周 周年 周岁 岁 星期 个月 个星期 年|来 年|内 年|多 年|间 年|时间 年|一遇 年|以来 年|左右
        年|之久 日历天 工作日 个工作日 工日 员
        把|， 把|。 把|、 点|意见 点|要求 点|建议 点|希望 点|体会 大|工程 大|行动 大|任务 大|项目 大|产业
        大|举措""",
    RATIO: "倍 番 |分之",
    RANK: "等|奖 等|功",
    NUMBER: "号 号楼 单元 车厢 楼|会议室 分|的成绩 分|的优异",
    DATE: "年 年|青年 年度 年代 月 月份 日 时 点 点钟 世纪 季度 旬",
}
_NAMES: dict[MaskKind, str] = {
    # Places and their authorities; parts of towns; waters, hills, works; regions; what belongs to a place.
    PLACE: """
        干部群众 干部职工 省 省委 省政府 市 市委 市政府 县 县委 县政府 区 区委 区政府 州 州委 盟 旗 镇 乡
        村 村委 村支 屯 庄 寨 街 街道 自治区 自治州 自治县 社区 小区 组|的 组|村民 组|群众 组|农户 地委
        特委 纪委 纪工委 纪检委 监委 政府 人大 政协 委、 委和 委办 委全 人民政府 人民法院 检察院 人民检察院
        公安局 政法委 组织部 宣传部 统战部 字第 政发 政办发 政字 府发 府办 委发 委办发 委字 直机关 直单位 直各
        直部门 路 大道 胡同 巷 桥 园区 产业园 工业园 工业区 科技园 开发区 高新区 示范区 集聚区 景区 新区
        新城 老城 城区 县城 河 江 湖 山 岛 港 溪 沟 湾 海 口岸 机场 火车站 车站 水库 水厂 电站 水电站 泵站
        灌区 山区 库区 林区 牧区 矿区 战区 军区 军管区 保护区 风景区 旅游区 经开区 地 地区 专区 国 籍 商会
        方言 城 郊区 全市 全县 全省 前线
        战场 半岛 盆地 平原 流域
        公社 大队 生产队
        人民公社
        特产 一带 交界 以南 以北 以东 以西""",
    # Companies; schools and institutes; health and care; offices and committees; associations; troops; media.
    ORGANISATION: """
        公司 分公司 集团 厂 分厂 企业 工厂 车间 银行 农商行 信用社 支行 分行 合作社 农场 林场 牧场 茶场 煤矿
        铁矿 矿
        油田 电厂 交易所 宾馆 饭店 招待所 商店 商场 俱乐部 基地 剧院 会计师 律师事务 事务所 院 学院 分院
        大学 农科院 科学院 中心校 完小
        中学 高中 初中 小学 学校 校 分校 附中 院校 军校 幼儿园 党校 研究所 研究院 设计院 医院 卫生院
        敬老院 办事处 办 办公室 局 分局 厅 处|的 科|的 部 分部 部委 部门 部队 委员会 革委会 革命委员会
        图书馆 博物馆 纪念馆 文化馆 档案馆 酒店 超市 书店 实验室 重点实验室 研究中心 服务中心
        党组 党委 总支 党总支 党支部 支部 工委 学部 指挥部 总部 工作组 工作队 调查组 工程队 机关 单位 机构
        机部 司 社 分社 专业合作社 派出所 司法所 财政所 税务所 供电所 工商所 看守所 所|的 所|里 所|工 所|一
        工会 协会 学会 分会 基金会 联合会 促进会 联盟 协作组 党 派
        组织 代会 战斗队 战斗组 战斗团 兵团 总队 支队 中队 分队 纵队 司令部 军 师 团 旅 营 连 红卫兵 造反
        报 日报 晚报 杂志 出版社 通讯社 电台 电视台 网 文工团 剧团 歌舞团""",
    WORD: "专业 事宜 一事 等事宜 等事项 等工作 等方面 等领域 等问题 等措施 等活动 等环节 族 之乡",
    # Beside offices and courtesies: deputies, kin and callings, and what only people do.
    PERSON: """
        总|、 总|， 总|。 总|： 总|说 总|讲
        姓 副书记 总书记 副部长 副主任 副主席 副总理 副省长 副市长 副县长 副区长 副镇长 副乡长 副局长 副厅长
        副处长 副科长 副院长 副校长 副所长 副队长 副组长 副司令 副政委 副总经理 副会长 常务副 组员
        政治委员 参谋 首长 负责同志 负责人 太太 大夫 医生 护士 博士 老汉 老人 大爷 大娘 大妈 大叔 大姐
        大哥 师傅 元帅 大将 上将 中将 少将 大校 干部 学生 同学 战士 民警 村民 之流 一伙 夫妇 父子
        说 讲 讲话 指出 强调 问 答 插话 认为 谈到 汇报 批示 指示 宣读 领誓 当选""",
}
# Words that begin like a unit or a name's last word and are none; what they stand behind tells nothing.
_OTHERS = """
    尺度 尺寸 寸步 寸土 丈夫 磅礴 羽毛 羽绒 尾矿 尾气 尾水 尾声 尾款 尾巴 尾部 剂量 瓶颈 箱体
    分机 等奖励 等奖项 姓名 姓氏
    户籍 户口 户主 户均 户数 名列 名次 位列 位居 环比 步入 场地 场馆 轮流 轮换 款项 席位 层面 层级 类型
    种类 次数 人数 家数 亩均 升职 升温 升起 升任 克难 度汛 元老 周末 条线 条块 万岁 万一 节日 节目 节约
    节省 节余 具体 具有 具备 门口 门类 门前 司法 司机 社会 社员 社论 人民 人员 人口 人士 人类 人物 人才
    人间 人家 人们 人均 人为 个人 个体 个别 位于 位置 名义 名字 名称 名单 名为 家庭 家属 家长 家乡 条件
    条例 条约 项目 所有 所以 所指 所说 所谓 所需 所在 所作 台上 台下 台湾 间接 间谍 处理 处于 处在 处分
    处罚 片面 批评 批判 批准 批条 批复 次要 次日 场面 场合 场所 期间 期望 期待 届时 级别 类似 种子 种植
    种地 回来 回去 回答 回到 回国 起来 起义 起草 起到 起诉 例如 例外 笔记 份子 份额 本人 本身 本来 本报
    本着 本质 封建 封锁 封闭 句话 集体 集中 集会 组成 组织开展 组织召开 组织实施 组织了 组建 支持 支援
    支付 支出 支撑 支左 只有 只是 只要 只能 头目 头头 根据 根本 根源 孔子 层次 股份 股东 天下 天津 天气
    天空 天然 天文 周围 周边 周期 岁月 版本 章程 票据 步骤 环境 环节 环保 段落 卷入 员工 元旦 元首 米饭
    克服 升级 升学 度过 担任 担心 担保 担负 担当 瓦解 伏击 年轻 年青 年级 年龄 年会 年报 月球 月亮 日本
    日常 日益 日子 时期 时代 时候 时间 时常 点名 点燃 分析 分别 分子 分工 分配 分裂 分成 分为 分管 分开
    号召 号称 号码 倍感 倍增 番茄 市场 市民 区别 区分 区域 旗帜 路线 路上 路过 路子 路途 山头 港澳 海外
    海关 海报 国家 国务院 国民 国内 国外 国际 国防 国庆 国有 国产 国营 国企 国安 城市 城乡 城镇 地方 地位
    地主 地球 地下 地处 地址 地点 地段 办理 办法 办公 办好 办事 办学 部分 部署 局面 局部 局势 局限 网络
    网民 网友 网上 报告 报纸 报道 报复 报名 报到 报送 派来 派出 派人 派去 派到 派性 派别 派系 党员 党中央
    党内 党风 党章 党纲 党的 党和 党政 党性 党课 党建 党史 矿产 军队 军事 军管 军民 军官 军人 军训 军衔
    师生 师范 师资 团结 团员 团伙 团聚 旅游 旅客 旅途 旅行 旅费 营业 营养 营造 营销 连续 连同 连夜 连接
    连忙 说明 说法 说服 讲解 讲究 讲稿 问题 问候 问责 问卷 答案 答复 答应 院内 校内 校园 厂内 本文 本章
    本表 本次 本届 本县 本市 本省 本地 本集 本书 本院
    本局 同志们 百度 日期
"""

# A unit after certain words counts otherwise: 居**位 is a rank, 近**年 a length of time, ×月×号 a date.
_AMENDED: tuple[tuple[str, str, MaskKind], ...] = (
    (
        "位 名 席 位次 个位次",
        "居 列 排 排名 排在 前 前移 后移 前进 上升 提升 下降 后退 进位 升至 倒数 末",
        RANK,
    ),
    ("届", "十", RANK),
    (
        "年",
        """近 连续 这 过去 过去的 未来 今后 长达 历时 为期 整整 不到 至少 每 满 超过 刑
        徒刑 延长 从警 从教 从医 从业 工作 坚守 扎根 连补 租期 工期 任期 聘期 期限 有效期 保修期 质保期 保质期
        党龄 工龄 教龄 军龄 入党 入伍 任职
        合同期 服务期 学制""",
        COUNT,
    ),
    ("号", "月", DATE),
    ("分 秒", "时 点 分", DATE),
    ("万", "收入 支出 投资 投入 拨款 存款 贷款 利润 税收 产值 奖金 花了 化了 经费", AMOUNT),
    ("分", "占 得 计 扣 加 打 均 满 以", NUMBER),
    ("组", "的 在 去 到 住 上", PLACE),
    ("段", "公路 高速 铁路 国道 省道 大道 河 江 干流 渠", PLACE),
)


class Vocabulary(NamedTuple):
    """The tables, ready to be looked up."""

    #: What may follow a mask: the kind, ``None`` for a word that only looks like one, and the unit's length.
    following: dict[str, tuple[MaskKind | None, int]]
    #: How long such words are, the longest first, by their first character.
    sizes: dict[str, list[int]]
    #: Units that count otherwise after certain words: those words, and the kind then, in order.
    amended: dict[str, list[tuple[tuple[str, ...], MaskKind]]]


@cache
def vocabulary() -> Vocabulary:
    """The tables, built when first asked for."""
    following: dict[str, tuple[MaskKind | None, int]] = dict.fromkeys((*OFFICES, *COURTESIES), (PERSON, 0))
    for kind, table in (*_UNITS.items(), *_NAMES.items(), (None, _OTHERS)):
        for word in table.split():
            unit, _, _ = word.partition("|")
            size = len(unit) if kind and kind.is_numeric else 0
            following[word.replace("|", "")] = kind, size
    sizes: dict[str, list[int]] = {}
    for first, size in sorted({(word[0], len(word)) for word in following}, reverse=True):
        sizes.setdefault(first, []).append(size)
    amended: dict[str, list[tuple[tuple[str, ...], MaskKind]]] = {}
    for units, before, kind in _AMENDED:
        for unit in units.split():
            amended.setdefault(unit, []).append((tuple(before.split()), kind))
    return Vocabulary(following, sizes, amended)
