"""The words that stage directions are made of: who is in a hall, what is done there and said of it.

They are written in simplified characters.
"""

from __future__ import annotations

from zhspeech.text.patterns import any_of
from zhspeech.words.people import COURTESIES, FULL_NAME, HAN, OFFICES

__all__ = [
    "COMES",
    "CROWD",
    "DOES",
    "DONE",
    "GESTURE",
    "PERSON",
    "PERSONS",
    "PROGRAMME",
    "REPORTING",
    "SHOUTS",
    "SPEAKS",
    "TELLS",
    "THEN",
    "TOPIC",
    "YES",
]

_GROUP = "(?:代表|同学|学生|红卫兵|战士|队员|工人|群众|革命派|人员|双方|两派)们?"
#: Who may be in a hall: 全场, 有人, 修渠队代表们.
CROWD = (
    "(?![对向问给看查])(?:全场|会场|全体|大家|众人?|听众|观众|与会|在场|被接见人|[有一][人的些]|有(?=[答说喊])|[^，。：；]{0,4}几个人|许多人|[多数几]位|另一|一个?(?:同志|人)"
    f"|[^，。：；]{{0,9}}{_GROUP})"
)
#: One person, by name, office or form of address.
PERSON = (
    rf"(?:{HAN}{{0,6}}{any_of((*OFFICES, *COURTESIES, '首长', '总长'))}|{HAN}[老总]"
    rf"|{FULL_NAME})"
)
#: Several persons: 孟大山、乔小田、常林三人.
PERSONS = rf"(?:{PERSON}|[^，。：；]{{2,24}}、{HAN}{{2,3}}?)(?:[两三四五几]人)?"
#: What a hall shouts behind its label, and does not say: 众：呼口号, 群众：向修渠队学习！
SHOUTS = (
    r"(?:众|群众|大家|全场|台下)(?=[：:口])[：:]?(?:[高齐]?呼)?[：:]?(?:口号|[^，。：；]{1,40}万[岁寿]|[^，。：；]{0,16}(?:打倒|砸烂)|誓死"
    r"|向[^，。：；]{1,16}(?:学习|致敬)|坚决[^。：；？]{4,80}[！!])|(?:众|群众)[齐高]?呼[：:]?(?=[^，。：；])"
)
#: When something happened beside the words: 这时, 讲完后.
THEN = "(?:又|还|这时|此时|此刻|最后|接着|随后|当时|然后|[^，。：；（）]{2,8}后)?，?"
#: Verbs of speaking; with 到 they name a topic; those with 了 sum up what was said.
SPEAKS = "(?:谈|讲|说|提|问|读|念|汇报|反映|介绍|揭发|回答|讨论|批判)"
TOPIC = f"{SPEAKS}[到及]"
TELLS = (
    "(?:问|举|讲|谈|介绍|解释|念|读|宣读|说明|引用|回顾|列举|批评|表扬|重述|重复|了解|调查|询问|指示|补充)"
)
#: What one person does without words.
GESTURE = (
    "(?:点点?头|摇摇?头|挥手|招手|拱手|摆手|举手|敬礼|鞠躬|看表|看会场|看稿|环视"
    "|沉默|支吾|叹气|流泪|哽咽|咳嗽|喝水|指手[画划]脚)"
)
#: What a hall answers.
YES = (
    "(?:对|是|行|有|要|不要|好|没有?|听到|明白|不行|不同意|不是|不对|不能|能|同意|赞成|应该|需要|知道|来了|懂"
    "|可以|会|不会|够|不够|记得|拥护|我们)"
)
#: How people come, go and disturb.
COMES = (
    "(?:[进退离入]场|[进步]入|入座|离席|离开|到会|插话|来到|催|高声|叫喊|展示|掷|手持|走进|进来|出[去来]|上台"
    "|赶到|走到)"
)
#: What a speaker does with hands, eyes and things.
DOES = (
    "(?:带着|带领|拿|看|指着|站|坐|走|握|挥|拍|翻|写|举|听|喝|抽|敲|找|题|打|点名|记下|阅读|起身|伸|递|打断|转身"
    "|示意|从|向|[和与][^，。：；]{1,8}(?:握手|谈|拥抱|告别|耳语|照相|合影)|[记纪]录|作(?:了|详细)*[记纪]录)"
)
#: What others do with words.
REPORTING = "(?:揭发|反映|汇报|控诉|申诉|要求|提出|提[到及议]?|问[到及]|列举|举例|表态|承认|交代|发言)"
#: What the programme of a meeting has next.
PROGRAMME = (
    "(?:宣读|填票|填写选票|投票|计票|监票|唱票|表决|举手|颁奖|授牌|授旗|揭牌|剪彩|播放|放映"
    "|念名单|宣布名单|介绍来宾|发言|讲话|致辞|报告|清点)"
)
#: What in a programme may be over.
DONE = "(?:报告|说明|讲话|发言|宣读|讲演|介绍|汇报|宣布|致辞|念|读|讲|说)"
