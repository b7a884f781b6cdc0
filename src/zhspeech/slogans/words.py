"""The words by which slogans are told from other wording: word classes of the genre, no slogans.

Everything is written for the plain text (see :mod:`zhspeech.text.plain`) with full-width punctuation, which
``widen`` gives it.
"""

from __future__ import annotations

import re

__all__ = [
    "ABUSIVE",
    "ANTONYMS",
    "BLAME",
    "CALLED",
    "CAMPAIGNS",
    "CARRYING_OUT",
    "CLASSICAL",
    "CRITICAL",
    "DEGREES",
    "DISTANCING",
    "ESSAYS",
    "FIGURES",
    "FOUGHT",
    "GREETINGS",
    "IDIOMS",
    "IMAGES",
    "INSTITUTIONS",
    "KIND_SUFFIXES",
    "LAUNCHES",
    "LEADERS",
    "LEAD_CHARS",
    "LEAD_WORDS",
    "NAMES",
    "NOMINAL_ENDS",
    "OPPOSING",
    "PROCEDURAL",
    "PROSE",
    "SAYINGS",
    "VIRTUES",
    "WORDS_OF_LEADS",
    "talks",
    "widen",
]


_HALF_WIDTH, _FULL_WIDTH = ",;:!?()", "，；：！？（）"


def widen(text: str) -> str:
    """A plain text with the half-width punctuation that these tables and patterns need full-width."""
    for half, full in zip(_HALF_WIDTH, _FULL_WIDTH, strict=True):
        text = text.replace(half, full)
    return text


#: In talk 你 is one character of so many or fewer; in speeches and documents it hardly occurs.
_TALK = 400


def talks(text: str) -> bool:
    """Whether a text is a transcript of talk, in which somebody is addressed as 你."""
    return text.count("你") * _TALK > len(text)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Verbs, adverbs and subjects right after which a formula may begin: 坚持|求真务实、开拓创新.
LEAD_WORDS = _words("""
    坚持 做到 体现 实现 形成 成为 营造 保证 保持 释放 推动 推进 促进 促使 增强 强化 激发 完善 构建 确保 得到
    注重 弘扬 发扬 聚焦 本着 树立 贯彻 落实 实行 建立 打造 提出 履行 发挥 具有 充满 凝聚 争取 抓住 遵循 秉持
    开展 加强 不断 始终 敢于 勇于 善于 务必 必须 努力 着力 持续 深入 真正 积极 经常 时刻 自觉 继续 更加 切实
    奋力 大力 加快 全面 牢固 充分 坚决 一定 应当 应该 能够 可以 才能 就能 就要 同时 一体 有效 只有 只要
    从而 因此 所以 以及 我们 你们 他们 大家 同志 干部 党员 人民 群众 全党 全国 各级 就是 只能 不要 不能 一起
    共同 进一步 需要 希望 要求 使其 让其 以便
""")
LEAD_CHARS = frozenset("是要了为以在让使把靠有就能才应须到着将并更")
#: Words that begin with such a character, so that nothing begins behind it.
WORDS_OF_LEADS = _words("""
    把握 把关 把好 以及 以来 以后 要求 要素 要点 使命 使用 靠近 就业 才能 才干 有关 有效 有力 有序 为了 为止
    到位 着力 着眼 将来 并且 更加 更新 让步 在于 在线 能力 能够 应用 应对 是否 了解
""")

#: Heads of noun phrases: a row of members that end in them is a list of things.
NOMINAL_ENDS = _words("""
    主义 主席 军委 性质 同志 群众 经济 道路 工作 人民 路线 干部 安全 企业 地区 单位 错误 分子 阶级 意识 事业
    资源 革命 政策 制度 利益 组织 农业 运输 文化 贸易 工业 民生 金融 儿童 世界 关系 委员 环境 体系 结构 人才
    卫生 技术 水平 秩序 部门 政府 方式 军区 科学 机构 产业 同胞 机关 质量 活动 医药 思维 思想 方面 作风 社会
    市场 运动 领导 中心 国家 力量 艺术 工程 设备 铁路 机制 效率 责任 领域 实力 自然 矛盾 学院 行动 价值 军队
    环保 设施 材料 院校 政治 经验 书记 知识 生活 重点 基础 小组 体制 装备 道德 学校 任务 大局 方向 作用 行政
    项目 变化 信息 大学 部队 青年 人员 交通 原则 规范 效益 能源 物流 官兵 团体 行业 要求 战线 方法 内容 规划
    集团 健康 布局 医疗 园区 优势 科技 战争 成本 灾害 民族 宗教 系统 情况 学生 观点 阶段 医院 信心 保险 职责
    观念 侨胞 共识 理念 平台 影响 纪律 产品 措施 模式 形式 程序 步骤 问题 现象 目标 条件 因素 标准 战略 网络
    法律 法规 条例 意见 会议 报告 文件 农村 城市 城镇 乡村 社区 街道 公司 工厂 学科 专业 岗位 能力 素质 资金
    资本 资产 财政 税收 收入 支出 预算 投资 消费 需求 供给 建设 发展 管理 监督 教育 服务 保障 治理 改革 监管
    调控 决策 培训 研究 生产 制造 加工 合作 交流 学习 宣传 考核 检查 调查 整改 整治 检验 救助 就业 创业 养老
    扶贫 防治 保护 开发 利用 执法 司法 立法 审批 招商 旅游 体育 广播 电视 出版 通信 电力 水利 气象 地震 外交
    国防 政协 人大 法院 工会 妇联 党派 武警 警察 司令 将军 部长 省长 市长 县长 主任 代表 专家 教授 工人 农民
    斗争 冲突 实验 文明 精神 报酬 事务 公园 河湖 海湾 海洋 森林 草原 土地 粮食 商品 设计 案件 事件 事故
    风险 权利 权力 义务 自由 主权 领土 理论 学说 传统 习惯 语言 文字 历史 地理 哲学 教材 课程 老师 家长
    朋友 先生 女士 电子 汽车 船舶 航空 航天 食品 药品 服装 纺织 钢铁 煤炭 石油 化工 电器 机械 建筑 房屋
    成果 实力 国力 态度 差距 清单 倡议 培养 待遇 收获 情怀 故事
    住房 会场 现场 市民 居民 村民 客户 用户 游客 旅客 乘客 消费者 投资者 供应链 产业链
""")
#: Last characters that members in a list of kinds of one thing share: 立法权、监督权; 服务业、养殖业.
KIND_SUFFIXES = frozenset(
    "业权化者界章性力率观型级区市县省部局厅署会厂院校店员人国年月日号条款项层线带圈群链岛港路河湖山节券费税险"
    "金室学法论派系族社团军师队站网器品机车船楼房园馆所处科组长们"
)
#: Verbs that open the steps of a procedure: 加强指导、完善措施.
PROCEDURAL = _words("""
    加强 推进 推动 完善 健全 建立 提高 提升 开展 组织 制定 落实 优化 扩大 增加 减少 改善 加快 实施 支持 发展
    保持 解决 调整 规范 明确 改进 促进 增强 保障 维护 违反 出现 产生 导致 造成 要求 进行 接受 取得 引进 培育
    修订 编制 举办 召开 成立 设立 研究 探索 深化 强化 压减 新建 改造 拓展 提供 稳定 发挥 组建 筹建 配备
""")
#: Digits, Latin letters and placeholders.
FIGURES = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%％.．·①②③④⑤⑥⑦⑧⑨⑩×*＊□○_")

#: Words of blame: a chain with one of them abuses.
ABUSIVE = frozenset(
    "乱贪懒骄奢淫欺骗弊怨霸掠诈赌毒虚假伪懦怯惰庸歪邪污劣诬谎谣叛篡讳薄塞谤滥抢劫杀斗殴涣敷衍诿凌逆侵"
)
#: What stands before a chain that describes failings or adversaries.
CRITICAL = re.compile(
    "有的|有些|一些|个别|少数|某些|有人|存在|问题|他们|敌人|分子|企图|妄图|切忌|严防|防止|克服|纠正|杜绝|避免|反对|严禁|不得"
    "|严厉|查处|批判|攻击|表现为|表现在|缺点|不足|不是|不能|不要|不准|只会|就会|只讲|所谓|过去"
)
#: What prose is made of and formulas are not: subjects, connectives, hedges, reports of what happened.
PROSE = (
    "我们|你们|他们|她们|它们|大家|同志|这个|那个|这些|那些|这样|那样|有些|有的|一些|一个|没有|不是|就是|还是|也是|都是"
    "|可以|可能|应该|应当|如果|因为|所以|但是|而且|虽然|然后|或者|并且|以及|其中|其他|由于|关于|对于|问题|情况|时间|意见"
    "|觉得|认为|知道|看到|想到|发现|感到|感谢|希望|也好|比如|等等|等地"
)
#: What is said at meetings and parties: greetings, feelings, the weather.
GREETINGS = (
    "欢聚|畅叙|喜迎|齐聚|相聚|汇聚一堂|聚首|阳光明媚|春暖花开|秋高气爽|金秋|天高云淡|深秋|时节|硕果|高兴|欣慰"
    "|振奋|荣幸|衷心|谢意|愉快|身体健康|万事如意|阖家|快乐"
)
#: Adverbs of degree.
DEGREES = "更加|十分|非常|特别|比较|极其|极为|进一步|很|太|最|较"
_OPPOSITES = _words("""
    上下 大小 内外 前后 天地 有无 进退 严宽 新旧 多少 高低 远近 长短 先后 公私 得失 真假 善恶 生死 古今 东西
    南北 左右 里外 早晚 轻重 缓急 虚实 动静 难易 疏堵 破立 言行 知行 苦乐 荣辱 兴亡 安危 成败 增减 升降 标本
    点面 城乡 父子 官民 干群 山水 春秋 冬夏 朝夕 日月 风雨 人事 情理 法纪 利害 福祸 来去 开关 收放 输赢 宜忌
""")
#: Two characters of opposite meaning, in either order.
ANTONYMS = _OPPOSITES | {pair[::-1] for pair in _OPPOSITES}
#: Morphemes and words of praise and exhortation, of which formulas are made.
VIRTUES = re.compile(
    "奋|勇|毅|砺|砥|搏|廉|忠|诚|笃|恒|韧|锐|踔|厉|矢|恪|勤|敬|担|志|凝|拼|初|魂|德|善|贞|献|敢|攻|克|艰|奉|清|慎"
    "|俭|谦|谨|公正|公平|公道|务实|求真|创新|开拓|团结|进取|前行|作为|有为|为民|守正|自强|自信|争先|创优|苦干|实干"
    "|同心|协力|爱民|亲民|便民|图强"
)

#: Set phrases with two numbers that are ordinary words, no formulas.
IDIOMS = _words("""
    一心一意 一举一动 一言一行 一朝一夕 一针一线 一草一木 一砖一瓦 一点一滴 一分一秒 一字一句 一五一十
    一模一样 一清二楚 一清二白 一干二净 一穷二白 一来二去 一来一往 一波三折 一举两得 一举多得 一石二鸟
    一刀两断 一分为二 一生一世 一时一事 一时一地 一时一刻 一丝一毫 一张一弛 一唱一和 一问一答 一兵一卒
    一招一式 一枪一弹 一呼一吸 一笔一划 一颦一笑 一食一饭 一粥一饭 一家一户 一夫一妻 一夫多妻 一男一女
    一家三口 一家四口 一家五口 一家两口 一家三代 一家两代 一家老小 一文一武 一无二致 一字一泪 一专多能
    一心二用 一身二任 一式两份 一国两府 一前一后 一左一右 一上一下
    一东一西 一大一小 一正一反 一黑一白 一批一批 三心二意 三言两语 三令五申 三番五次 三番两次 三番四次
    三长两短 三三两两 三头六臂 三皇五帝 三纲五常 三教九流 三姑六婆 三起三落 三五成群 三朋四友 三年五载
    三天两头 三头两绪 三妻四妾 三魂七魄 三日两头 三平二满 三山五岳 四面八方 四通八达 四分五裂 四平八稳
    四书五经 四时八节 四海一家 四舍五入 五湖四海 五花八门 五颜六色 五光十色 五大三粗 五洲四海 五脏六腑
    五谷六畜 六神无主 七上八下 七嘴八舌 七手八脚 七零八落 七拼八凑 七扭八歪 七歪八扭 七长八短 七老八十
    一人一事 一案一事 一厘一毫 一头一尾 一柔一刚 五关斩六 五经四书 四方八面
    七情六欲 七大八小 七折八扣 九牛一毛 九牛二虎 九死一生 十全十美 两面三刀 两岸三地 两岸双方 两岸一家
    双方一致 二话不说 二一添作 三三四四 三两三两 六亲不认 八九不离 三位一体 三权分立 一墙一瓦 一身一脸
""")

#: What a coinage in quotation marks names, soon after the closing mark: “…”|工程, “…”的|总基调.
CAMPAIGNS = _words("""
    工程 行动 计划 战略 活动 运动 竞赛 会战 方针 政策 路线 原则 理念 思想 精神 思路 构想 方略 布局 基调
    主题 目标 任务 要求 号召 口号 指示 教导 倡议 倡导 承诺 改革 机制 模式 制度
""")
#: Verbs that carry out what a coinage names, before the opening mark: 实施|“…”.
CARRYING_OUT = _words("""
    实施 开展 实行 推行 试行 执行 采取 启动 推进 推动 推广 深化 加快 打造 创建 落实 贯彻 坚持 按照
    根据 遵循 遵照 本着 奉行 践行 弘扬 倡导 发扬 树立 响应 继承 高举
""")
#: Verbs and adverbs that stand before other things as well.
LAUNCHES = _words("""
    创新 抓住 扩大 确立 提出 实现 把握 建立 开发 建设 增加 优化 制定 赋予 持续 完善 发展 宣扬 做好 搞好 抓好
    培育 建成 围绕 巩固 开启 构建 探索 达到 争创 支持 全面 深入 大力
""")
#: What a slogan is called by, in the clauses around it: 标语是“…”.
CALLED = re.compile("口号|标语|号召|方针|指示|战略|总路线")
#: Who calls for what a coinage names.
LEADERS = re.compile("主席|中央|总理|总书记|我们党|国务院|全会|社论")
#: What is said about the essays of an examination, in which what is quoted is a topic.
ESSAYS = re.compile("作文|题目|材料|自拟|议论|申论|考生|分论点|写作|角度|开头|结尾|全文|行文")
#: Characters of the classical language, in which the ancients are quoted.
CLASSICAL = re.compile("[之者也矣乎焉哉其于吾尔]")
#: Before a quotation of what somebody said.
SAYINGS = tuple(
    _words("""
    ： 说 指出 强调 曰 云 道 认为 解释为 讲 问 喊 称 叫嚷 语 骂 叫 一声 说过 讲过 提到 ：， 说， 指出， 强调，
    讲， 问， 喊，
""")
)
#: Before words that the speaker does not make his own, or that stand for something else; but not 构建|“…”.
DISTANCING = tuple(
    _words("""
    一种 称为 叫做 成为 变成 当 像 象 沦为 搞 做 建 始于 是 极 个 自己 出现 存在 迷信 打 形容为 视为
    看作 属
""")
)
#: Before words that name what is doubted, opposed or left behind, though a verb of launching stands by:
#: 批判|“…”, 从|“…”到“…”.
OPPOSING = tuple(
    _words("""
    所谓 什么 这种 那种 批判 破 不能 不可 不搞 破解 缺乏 缺少 攻击 从
""")
)
#: The same of what is fought, also a few words before it: 深入整治|“…”, 防止盲目的|“小而全”.
FOUGHT = tuple(_words("防止 避免 整治 杜绝 克服 切忌"))
#: Around words that are quoted to be condemned.
BLAME = re.compile(
    r"(?:反对|抵制)[^的]{0,4}\Z|反动|反革命|反党|罪名|罪状|谬论|错误|鼓吹|咒骂|污蔑|诬蔑|攻击|打成|帽子|所谓|抛出|炮制|叫嚣|黑|阴谋"
    "|口实|歪曲|疯狂|华而不实|片面|极端|摒弃|名为|自以为|投降|剥削|打扮|右派|分子提出|一词|词句|字眼|字样|[二三四两]字|名义|意在|的说法|的概念|的定义|是指|指由|一章|一节|一书"
)
#: Last words of a coinage that is a name.
NAMES = tuple(
    _words("""
    年 工程 行动 计划 规划 战略 活动 模式 机制 精神 城市 经济 品牌 制度 政策 财政 经验 共识
    强省 强市 强县 强国
""")
)
#: Last words of a name that is no slogan: an institution, an event, a document, a product.
INSTITUTIONS = tuple(
    _words("""
    委员会 管理局 公司 协会 学会 联合会 基金会 中心 学院 大学 医院 剧场 峰会 论坛 小组 大队 舰队 园区 科技园
    博物馆 图书馆 集团 法院 出版社 日报 纪要 报告 纲要 条例 宣言 一号 二号 三号 大革命
    群组 青年 创新港 科学城 科技城 产业园
    社 会 团 队 军 派 兵团 司令部 总部 分子 联 处 项目 条 字 事件 启事 性 型 的 APP
""")
)
#: Last characters of a three-character image: a thing, an animal, a type of person.
IMAGES = tuple(
    "子匙头石虎蝇锁墙草官人手者派客剑贼饭锅皮筋舟牌伞鬼狼鱼猫鼠狗牛马车船桥门窗屋店戏舞风气关底帽棍桶瓶袋"
    "盆灯镜尺间松泉度单云"
)
