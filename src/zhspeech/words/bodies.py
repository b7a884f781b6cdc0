"""Bodies that make, send, receive and sign documents: what their names end with.

Everything is written in simplified characters and reads the plain text (:mod:`zhspeech.text.plain`).
"""

from __future__ import annotations

from zhspeech.text.patterns import any_of

__all__ = [
    "ASSOCIATIONS",
    "BODIES",
    "BODY",
    "BODY_ENDS",
    "COMPANIES",
    "NEWSPAPER",
    "OFFICES",
    "PARTY",
    "PRESS",
    "SCHOOLS",
    "STATE",
]

_PARTY = """
    委员会 常委会 党组 党委 党总支 总支 党支部 支部 纪委 工委 团委 中央 组织部 宣传部 统战部 政法委
    文革 革委会 联络站 代表团
"""
_STATE = "政府 国务院 人大 政协 议会 法院 检察院 军委 军区 兵团 指挥部 总部 公社"
_OFFICES = "办公厅 办公室 领导小组 小组 工作组 专班 办事处 研究室"
_SCHOOLS = "大学 学院 学校 中学 小学 幼儿园 党校 研究院 研究所"
_COMPANIES = "公司 集团 银行 合作社 中心 医院 出版社 杂志社 报社 日报社"
_ASSOCIATIONS = "协会 学会 工会 公会 商会 联合会 联盟 基金会 促进会 组委会 筹委会 秘书处 主席团 关注组"
#: A last character alone, where nothing else is known: 财政局, 教育部; 部 and 办 also end other words.
_LETTERS = "委办局部厅院署室处科站社会"

#: What ends with one of them and is no body.
_NO_BODIES = "格局|布局|大局|全局|结局|干部|全部|内部|社会|机会|学科|好处|网站"

#: Committees and organs of a party or mass organisation.
PARTY = tuple(_PARTY.split())
#: Governments, parliaments, courts, the army.
STATE = tuple(_STATE.split())
#: Offices within a body, and working groups.
OFFICES = tuple(_OFFICES.split())
#: Schools and institutes.
SCHOOLS = tuple(_SCHOOLS.split())
#: Companies and their like.
COMPANIES = tuple(_COMPANIES.split())
#: Associations.
ASSOCIATIONS = tuple(_ASSOCIATIONS.split())
#: All of them.
BODIES = (*PARTY, *STATE, *OFFICES, *SCHOOLS, *COMPANIES, *ASSOCIATIONS)

#: What the name of a body ends with: 县人民政府, 中央委员会, 文化部党组.
BODY = rf"(?:{any_of(BODIES)}|[{_LETTERS}](?<!{_NO_BODIES}))"
#: The last characters of those names.
BODY_ENDS = "".join(sorted({body[-1] for body in BODIES} | {*_LETTERS}))
#: What the name of a newspaper ends with.
NEWSPAPER = "(?:日报|晚报|时报|晨报|商报)"
#: Who reports: what a dateline begins with.
PRESS = "(?:新华(?:社|网)|人民(?:网|日报)|中新(?:社|网)|中央社|央视网|本报|本台)"
