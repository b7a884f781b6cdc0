"""What a numeral makes with the word behind it: quantities (三个), ranks (第一线), fixed words (一切, 三农).

By these words alone a list of free verbs (一靠…二靠…, 一查隐患，二定责任) is told from numerals in a
sentence. Many of them begin other words too: 把 is a measure word in 三把刀 and none in 三把好关口. Behind
``!`` stand the characters before which a word is none.
"""

from __future__ import annotations

__all__ = ["AFTER_COUNT", "AFTER_DECIMAL", "AFTER_NUMBER", "AFTER_ONE", "FIXED", "QUANTITY", "RANKED"]

_NUMERALS = "一 二 三 四 五 六 七 八 九 十 百 千 万 亿 〇 零"
#: Measure words, and what is counted without one.
_MEASURES = {
    "things": """
        个 件 项 种 样 类 座 套 册 篇 辆 艘 架!起桥设 枚 颗 棵 株 匹 幢 栋 间 场 卷 幅 盏 扇 张!贴榜挂扬
        条!块例理 台!账 份 把!好握住关脉牢控准稳 本!着土级 手!续 头 番 阵 股!权份 段 片!面 面!向对上临
        线!上下 路!径 道!路德 边!查学干整改推 环 半 两 句 字 言 话 点!面亮燃对评名 方!案便法式""",
    "people and groups of them": """
        位 名 人!才员民大居力均口 户 家!长庭访校 群!众防 组!织建团 团!结 队 伙 支!部持撑援 部!门署队 所!有
        批 系列 者 身 论!证述""",
    "times and dates": """
        年 月 日 天 周 旬 秒 时!刻时 分!类级工片析解步管区层清头门别期 季 期!望盼 届 世 代!表替理办 点钟
        刻 号!召""",
    "money and measures": "元 块 角 毛 米 里 斤 吨 亩 顷 升!级 倍 成!立为果效长就",
    "round numbers": """
        余 几 多!方措渠管 大!力胆兴抓量干 中!心 重!点视拳大在抓 下!大功沉基移决力""",
    "ranks, levels and turns": """
        次 回 级 等 档 遍 趟 轮!训换流 层!层 步!步调 起!底草诉步 把手 审!核查批计议 流!转动程""",
    "words that begin with a number: 二维码, 二战, 三产": """
        维!护稳修系权 战!略 产!业权销品 氧 司!法 派!驻出人 机!关构制 体!现系验制 生!产态活""",
    "rooms and works": "楼!道宇房面 室!内外 班!子组 厅 馆!藏舍长 厂!房家区长 矿!山产区井 桌!面椅",
    "places, armies": "国!家企防 村 乡 镇 县 省 市!场民容 区!分别 军!民队 师!德资生 纵队 旅 院!校落",
}
#: What 一 makes besides.
_ONE = {
    "all, the same, always": """
        切!实 些 般 致 律 概 定!期岗责规方标目位制 直!面接 贯 味 再 度 旦 经!常费 如 旁 心!系 同!步
        向!上下群中党基 并 共!建同享""",
    "at once, together": """
        齐 瞬 会儿 连 下子 去 比 抹 触 蹴 落千 视同 丝 毫 动不 鼓 汪 目 己 隅 早 晚 夜 应 带!头动""",
    "one of a kind": """
        席 帆 窝 揽 竿 锤 盘 网 站 门 窗 键 票 岗 案 刀 针 曲 腔 脉 新 化 望 举!办措 统江 统天 专多能
        举多 事一 企一 对一""",
}
#: What other numerals make besides.
_OTHERS = """
    二手 二胡 二元 二炮 三星 三农 三角 三峡 三资 三北 三公 三通(?![风气知]) 三令 三下乡 三番
    四川 四季 四处 四海 四肢
    四平 五星 五谷 五一 五保 五金 五四 五花 六合 六一 七夕 七一 七上 八一 九州 十足 十全 百姓 百货 百花
    千万 千方 千秋 万一 万物 万众 两会 两岸 两侧
"""
#: What an ordinal ranks or names.
_RANKED = {
    "things, and turns of them": """
        个 件 项 种 类 套 座 艘 颗 间 场 卷 张 条 台 份 句 点 方 篇 章 节 编 款 讲 稿 宗 粒 封 枪 炮 舰 波
        针 版 页 集 课 首 册 次 回 遍 趟 级 轮 层 步 流 段 例 支 批 部 组 所 家 朝 处 具 队 户 村""",
    "people and bodies": "小组 小队 小学 名 位 人 手 书 副 任 医 师 被 夫 党 国 司 梯 纵 把手 把火 把交",
    "times": "年 天 日 季 期 届 世 代 时 号",
    "what is first in kind": "线 产 汽 责 动 资 阶 机 性 反 印 眼 要 大",
}


def _any(*rows: str) -> str:
    """A pattern for any of the words, each but before what stands behind its ``!``.

    What stands there is one list for all: a class or a look-ahead of its own for each word compiles slowly.
    """
    words = [word.partition("!") for word in " ".join(rows).split()]
    none = "|".join(word + one for word, _, but in words for one in but)
    plain = "".join(word for word, _, but in words if len(word) == 1 and not but)
    heads = "".join(sorted({word[0] for word, _, but in words if len(word) > 1 or but}.difference(plain)))
    others = [word for word, _, but in words if len(word) > 1 or but]
    return f"(?:[{plain}]|(?=[{heads}]){none and f'(?!{none})'}(?:{'|'.join(others)}))"


#: Behind a numeral: what makes a quantity of it.
QUANTITY = _any(_NUMERALS, *_MEASURES.values())
#: Behind 一 in mid-clause (where 等一会 is no list of what one can): what makes a quantity or a word with it.
AFTER_ONE = _any(_NUMERALS, "会", *_MEASURES.values(), *_ONE.values())
#: From a numeral on: what makes a word with it.
FIXED = f"(?:一{_any(*_ONE.values())}|{'|'.join(_OTHERS.split())})"
#: Behind an ordinal: what it ranks or names, so that no member can begin there.
RANKED = _any(_NUMERALS, *_RANKED.values())
#: Behind a decimal, or behind a number and a blank: what makes a quantity or a date of it.
AFTER_DECIMAL = (
    "(?:[%％‰℃亿斤吨岁瓦]|万(?![物众民])|千(?![方家])|百(?![姓货])|倍(?![增加])|亩(?!均)|升(?![级学])|个(?![人体别])|"
    "元(?![旦素])|米(?![粮面])|年(?![度终初中底末])|月(?!度)|日(?![常程志])|次(?![序要])|度(?!汛)|公[斤里顷分]|平[方米]|[毫厘]米|"
    "克(?!服)|块(?!状))"
)
#: Behind a number: a measure word of whole things, which no decimal counts: 1.2座桥 is a member 1.
AFTER_COUNT = (
    "(?:个(?![人体性百月小半])|座(?![谈位椅标])|条(?![件例款约文理块])|名(?![称词单录牌优])|处(?![理置罚分])|项(?!目)|"
    "家(?![庭具校长禽畜])|辆|台(?![账风])|所(?![有属]))"
)
#: Behind a number: the same.
AFTER_NUMBER = f"(?:{AFTER_DECIMAL}|{QUANTITY}|[日点岁页层楼])"
