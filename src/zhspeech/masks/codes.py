"""Signs of numbers that nobody counts with: telephones, accounts, plates, and the names of accounts.

In examples and traps the run stands in braces with its kind: ``电话：{****|number}``.
"""

from __future__ import annotations

from string import ascii_uppercase

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, Sign

__all__ = ["CODES"]

NUMBER, PERSON, UNKNOWN = MaskKind.NUMBER, MaskKind.PERSON, MaskKind.UNKNOWN

# What a telephone number or the like stands behind.
_DIALLED = "(?:QQ|qq|电话|手机|分机|微信|传真|热线|身份证)[号群]?|[邮编][编号]|[账帐学工单卡证尾票文]号|号码"
# A dialling code.
_DIALLING_CODE = r"(?<!\d)0\d{2,3}[-—－]"

#: Whom to call, addresses of mail, accounts; telephones, plates, rooms.
CODES = (
    Sign(
        PERSON,
        "联系人及电话：{XXX|person}，8179{XXXX|number}",
        "whom to call, before the number",
        before=COLONS,
        ahead=r"(?:联系|负责)人[及和、/]?(?:联系)?(?:电话|方式|手机)[:：]\Z",
        size=(2, 3),
        trap="电话：{XXX|number}-{XXXX|number}",
    ),
    Sign(
        UNKNOWN,
        "邮箱：{XXX|unknown}@example.org",
        "the name in an address of mail",
        after="@",
        behind=r"@[a-z]",
    ),
    Sign(
        PERSON,
        "上传人：lin{***|person}07",
        "the name of an account",
        ahead=r"(?:上传人|发布人|用户)[:：]\w+\Z",
        size=(2, 99),
        before=DIGITS + " a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ),
    Sign(
        NUMBER,
        "电话：027-85{XX|number}",
        "the digits of a telephone or account",
        before=f"{DIGITS} {COLONS} - / ) ） 转 Q q 话 机 信 真 线 编 号 码 证",
        ahead=rf"(?:{_DIALLED})[：:]?(?:{FIGURE}|分机|[-/转，()（）A-Z])*\Z",
    ),
    Sign(
        NUMBER,
        "专线0731-{********|number}转{***|number}",
        "what follows a dialling code",
        before=f"{DIGITS} - — － 转",
        ahead=rf"{_DIALLING_CODE}(?:{FIGURE}|[-转])*\Z",
        trap="每家奖300-{××|amount}元",
    ),
    Sign(
        NUMBER,
        "找小李139{xxxxxxxx|number}。",
        "the rest of a mobile telephone's eleven digits",
        before=DIGITS,
        ahead=r"(?<!\d)1[3-9]\d\Z",
        size=(8, 8),
    ),
    Sign(
        NUMBER,
        "渝B{×××××|number}号货车",
        "the plate of a car",
        before=" ".join(ascii_uppercase) + " ·",
        ahead="[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?\\Z",
        size=(4, 6),
        trap="他考入A{×××××|organisation}大学",
    ),
    Sign(
        NUMBER,
        "3栋二单元{□□□|number}室",
        "the number of a room",
        before="单元 栋 幢 楼",
        after="室 户 房",
        unit=1,
    ),
)
