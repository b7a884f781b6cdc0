"""Patterns and words written in simplified characters that match traditional ones as well.

A rule is written once: every character of it that has traditional forms matches these too, so that no rule
can know a word in one script only.  Patterns are compiled when they are first asked for.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product

__all__ = ["both_scripts", "compiled", "spellings"]

#: A simplified character and its traditional forms, as OpenCC's table of characters has them; a word for each
#: character that rules use.
_FORMS = """
    万萬 与與 专專 严嚴 为爲為 习習 乡鄉 书書 买買 于於 亲親 们們 众衆眾 会會 传傳 体體 余餘 党黨 关關 写寫
    军軍 冯馮 决決 况況 减減 几幾 出齣 击擊 划劃 刘劉 则則 办辦 务務 区區 华華 协協 单單 卢盧 厅廳 县縣 参參
    发發 台臺 叶葉 号號 后後 向嚮 吕呂 启啓啟 吴吳 员員 团團 国國 声聲 处處 备備 复復複 夺奪 奋奮 孙孫 学學
    实實 审審 宾賓 对對 导導 将將 岁歲 布佈 师師 带帶 帮幫 干幹 并並併 库庫 开開 张張 归歸 录錄 总總 战戰
    扫掃 报報 挥揮 据據 搜蒐 摄攝 数數 斗鬥 时時 机機 权權 条條 来來 杨楊 标標 栏欄 档檔 检檢 欢歡 汇匯彙
    汤湯 注註 浏瀏 温溫 湾灣 点點 热熱 爱愛 献獻 现現 电電 礼禮 秘祕 筹籌 签籤簽 简簡 约約 级級 纪紀 纲綱
    练練 组組 细細 绍紹 经經 结結 给給 络絡 统統 编編 网網 罗羅 联聯 背揹 胜勝 致緻 节節 苏蘇 荐薦 蒋蔣 表錶
    见見 规規 视視 览覽 计計 订訂 让讓 议議 讯訊 记記 讲講 许許 访訪 评評 词詞 话話 语語 说說 请請 读讀 课課
    谈談 谢謝 谭譚 负負 贡貢 责責 贵貴 贺賀 贾賈 资資 赵趙 转轉 载載 辅輔 辉輝 辑輯 辖轄 辞辭 还還 这這 进進
    适適 选選 邓鄧 邹鄒 郑鄭 释釋 鉴鑑鑒 钟鍾鐘 钧鈞 钱錢 链鏈 键鍵 镇鎮 长長 闫閆 闭閉 问問 间間 闻聞 阁閣
    阅閱 陆陸 陈陳 面麵 韦韋 韩韓 页頁 项項 顺順 顾顧 颂頌 频頻 题題 马馬 黄黃 龙龍 龚龔
"""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern for both scripts, compiled; ``pattern`` is as :func:`both_scripts` takes it."""
    return re.compile(both_scripts(pattern))


def both_scripts(pattern: str) -> str:
    r"""A regular expression that matches the traditional forms of its simplified characters too.

    Args:
        pattern: a regular expression in simplified characters, none of which ends a range.

    >>> both_scripts("讲话|[们员]")
    '[讲講][话話]|[们們员員]'
    """
    parts: list[str] = []
    in_class = escaped = False
    for char in pattern:
        forms = _forms().get(char)
        if forms:
            parts.append(forms if in_class else f"[{forms}]")
        else:
            parts.append(char)
            if char in "[]" and not escaped:
                in_class = char == "["
        escaped = char == "\\" and not escaped
    return "".join(parts)


def spellings(words: str) -> frozenset[str]:
    """The words of a table, which blanks part, in every mixture of the two scripts.

    >>> sorted(spellings("宣言 讲话"))
    ['宣言', '講話', '講话', '讲話', '讲话']
    """
    forms = _forms()
    return frozenset(
        "".join(chars)
        for word in words.split()
        for chars in product(*(forms.get(char, char) for char in word))
    )


@cache
def _forms() -> dict[str, str]:
    return {forms[0]: forms for forms in _FORMS.split()}
