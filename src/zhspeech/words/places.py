"""Places.

Everything is written in simplified characters and reads the plain text (:mod:`zhspeech.text.plain`).
"""

from __future__ import annotations

__all__ = ["PROVINCES"]

_PROVINCES = """
    北京 天津 上海 重庆
    河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西
    甘肃 青海 台湾
    内蒙 内蒙古 广西 西藏 宁夏 新疆
"""
#: The provinces, by the words that stand before the name of a place in one: cities, provinces, regions.
PROVINCES = tuple(_PROVINCES.split())
