"""Signs of forms and tables: what a field is to hold, by the label before it.

In examples and traps the run stands in braces with its kind: ``年龄：{__|number}``.
"""

from __future__ import annotations

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.persons import HINT
from zhspeech.masks.sign import COLONS, Sign

__all__ = ["FIELDS"]

NUMBER, PLACE, ORGANISATION, WORD, UNKNOWN = (
    MaskKind.NUMBER,
    MaskKind.PLACE,
    MaskKind.ORGANISATION,
    MaskKind.WORD,
    MaskKind.UNKNOWN,
)

#: Those that count where the word behind says nothing.
FIELDS = (
    Sign(
        ORGANISATION,
        "甲方（盖章）：{____|organisation}",
        "the body that fills in a form",
        before=COLONS,
        ahead=rf"(?:(?:单位|部门|学校|公司|银行|开户行|机构|[甲乙丙丁]方){HINT}|[(（]盖章[)）])[:：]\Z",
    ),
    Sign(
        PLACE,
        "签订地点：{____|place}",
        "where, in a form",
        before=COLONS,
        ahead=rf"(?:地点|地址|住址|籍贯|出生地){HINT}[:：]\Z",
    ),
    Sign(
        WORD,
        "性别：{__|word} 民族：{__|word}",
        "what a form asks about a person",
        before=COLONS,
        ahead=rf"(?:性别|民族|学历|学位|文化程度|职务|职称|专业|政治面貌|婚姻状况|健康状况){HINT}[:：]\Z",
        trap="姓名：{__|person}",
    ),
    Sign(
        NUMBER,
        "年龄：{__|number}",
        "and how old he is",
        before=COLONS,
        ahead=rf"(?:年龄|人数|数量){HINT}[:：]\Z",
        trap="年龄：{__|count|岁}岁",
    ),
    Sign(
        UNKNOWN,
        "初始密码为{******|unknown}",
        "a secret",
        before=f"为 是 码 令 {COLONS}",
        ahead="(?:密码|口令|验证码)[为是:：]?\\Z",
        trap="口令由{__|person}同志掌握",
    ),
    Sign(
        NUMBER,
        "| {***|number} | 8 |",
        "alone in the cell of a table",
        before="|",
        after="|",
        trap="| {***|place}镇 | 8 |",
    ),
)
