"""Who made a document and when: dates, names and offices, in a byline above it or a signature below it."""

from __future__ import annotations

__all__ = ["BODY", "DATE", "HAN", "NAME", "OFFICE", "PRESS", "SURNAMES"]

#: A Chinese character: any letter beyond ASCII, as a class of one great range is slow to compile.
HAN = r"[^\W\d_a-zA-Z]"
_DIGIT = r"[\d一二三四五六七八九十〇○零×Xx*□]"

#: A date with year and month at least, maybe masked: 2020年1月8日, 一九六六年九月, 20××年×月, 1966.09.03.
#: 一九六六、九、三; not 六月二十日 (a heading in a chronicle), 2025年工作回顾, 3.5.
DATE = (
    rf"(?:{_DIGIT}{{2,4}} ?年.{{1,5}}月(?:.{{1,5}}日)?"
    rf"|{_DIGIT}{{4}}、\w{{1,3}}、\w{{1,3}}|\d{{2,4}}[-./．\u3000]\d{{1,2}}[-./．\u3000]\d{{1,2}})"
)
_PART = rf"(?:{HAN}|[×*○□])"
#: A name on a line of its own, or several: 王小田, 王　田, 王小田 李大山, 艾山·买买提, ××.
NAME = rf"(?:{_PART}{{2,4}}(?:·{HAN}{{1,6}})?(?:\s+{_PART}{{2,3}})*|{HAN}(?:\s+{HAN}){{1,3}})"
#: The office before a name: 省长 王小田.
OFFICE = (
    "(?:书记|主席|总理|[市县省区镇乡校院部局处科厅司会社]长|主任|委员长|秘书长|代表|总统|大使|司令员?|政委"
    "|检察长|记者)"
)
#: What the name of a body ends with: 县人民政府, 中央委员会, 文化部党组.
BODY = (
    "(?:委员会|常委会|办公[室厅]|政府|党组|党委|小组|指挥部|总部|中央|国务院|军委|文革|代表团|联络站|兵团"
    "|公社|大学|学院|公司|协会|学会|工会|公会|联合会|议会|[委办局部厅院署室处科站社])"
)
#: Who reports: what a dateline begins with.
PRESS = "(?:新华(?:社|网)|人民(?:网|日报)|中新(?:社|网)|中央社|央视网|本报|本台)"
#: The surnames that most Chinese have (the Ministry of Public Security's report on names, 2020), and some
#: more of those in office.
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁"
    "任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严"
    "莫孔向常汤习温"
)
