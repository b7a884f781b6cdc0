"""What goes back from the last member of a list to what the whole list was about: sentences and clauses."""

from __future__ import annotations

from typing import NamedTuple

from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN
from zhspeech.words.bodies import BODY

__all__ = [
    "COUNTS_ALL",
    "NAMES_ALL",
    "NAMES_LIST",
    "RETURNS",
    "SPEAKS_OF_ALL",
    "SUMMARY",
    "SUMS_UP",
    "TAKES_LEAVE",
    "Return",
]

#: Words that take up several matters, before the word that counts them: 为了落实这三|点.
_THESE = "(?:为了?|要|对|把|围绕|针对|落实|做到){0,3}这[几两二三四五六七八九十]"
#: How a sentence begins that sums up what a whole list was about.
SUMMARY = (
    rf"总之|总的(?![几两{TO_TEN}])|综上|(?:通过)?(?:以上|上述)|通过上面|所有这些|只有这样|从这|"
    rf"{_THESE}(?:个|点|条|项|方面|种|件|句|层|场)"
)
#: A sentence that sums up, or goes back to what a whole list was about.
SUMS_UP = (
    rf"[。！!？?”」\n][^\S\n]*(?P<cue>{SUMMARY}|"
    r"[他她]还?(?:表示|指出|强调|要求)|前[款项](?!工作)|"
    r"(?<=\n)[^\S\n]*(?:会议(?:还|最后)?(?:指出|强调|要求)|(?:同志们|各位\w{2,4}|主席(?:先生)?)，)|"
    r"我们(?:只要|一定要)|各位\w{2,4}[！!]|同志们[！!]|女士们、先生们\S{0,4}[！!])"
)

#: A sentence that begins with so many of them: 三股水中，, 老师们，这三笔账算下来，.
COUNTS_ALL = (
    rf"[。！!？?”」\n][^\S\n]*(?P<cue>(?:{HAN}{{1,4}}[们位]，)?[这那]?"
    rf"(?P<count>[两{TO_TEN}])(?![年月日天大、，是要来点号级等期第百千万亿成{TO_TEN}])(?:者|"
    rf"{HAN}{{2,4}}(?:[，中里都均缺]|之间)|(?<=这[两{TO_TEN}])[笔样类步关本道招组股字]))"
)
#: A sentence with which a text takes leave, in the middle of a compilation, too.
TAKES_LEAVE = r"以上(?:报告|汇报|发言|意见|建议|情况|剖析|总结|说明)[^。\n]{0,20}(?:[请望妥否当]|指正)"


class Return(NamedTuple):
    """A way in which a clause begins that speaks of all members of a list, not of the last one alone.

    It counts only behind a last member that is one clause as those before it are: 一是修渠，二是架桥，….

    Attributes:
        pattern: what the clause begins with, in simplified characters.
        reason: why it speaks of all of them.
        examples: clauses that do, with a space between them.
        traps: clauses that may go on with the last member.
        names_all: whether it counts behind a comma where semicolons part the members, too.
    """

    pattern: str
    reason: str
    examples: str
    traps: str
    names_all: bool = False


RETURNS = (
    Return(
        rf"这(?:[几些两{TO_TEN}]|[是就都才样]|最后)|以上|上述|总之|总的|归根(?:结底|到底)|说到底",
        "It names them all, or says what they come to.",
        "这三样缺一不可 這就是全部家當 以上由村里办 归根结底靠人 總之要快",
        "这段渠先修 以水养田 总渠先修 归还旧账",
        names_all=True,
    ),
    Return(
        "因此|所以|因而|难怪|怪不得",
        "A conclusion, and the grounds are all members.",
        "因此渠要修 所以水上不去 怪不得收成差",
        "因水制宜 所里出人",
    ),
    Return(
        "都(?:[是有能可会被已在不没叫]|得[到以])|均[为已可有由被是需未应]|两者|[二三四]者|缺一不可|人人|"
        "各[村组户队镇乡县市区级地位单部]",
        "It speaks of several, while the last member is one.",
        "都是土办法 都得到落实 均已完工 缺一不可 人人都要出力 各村照办",
        "都市渠道要通 均衡用水 各种闸门都换 人手要够",
    ),
    Return(
        "(?:与会|全体|广大|当地)?(?:群众|老?百姓|居民|村民|社员|农民|职工|干部|企业|商户|学生|家长|代表|委员)|"
        rf"与会领导|{HAN}{{0,5}}?{BODY}(?=[将拟已])",
        "Another subject, of whom it is told what became of all members.",
        "群众喝上了水 与会代表都赞成 商戶的怨氣少了 水利局拟再修两条 合作社已经开工",
        "把群众请来 水利上的账要清 领导修渠",
    ),
)
#: What names the list right behind its last member, within the clause: 先修渠、后架桥的次序, 渠、桥两部分.
NAMES_LIST = (
    r"的(?:次序|顺序|步骤)|"
    rf"等?(?P<count>[两{TO_TEN}]|[0-9]{{1,2}})(?:[个项条种类道步组]|部分|方面)"
)
#: Any of them, at the beginning of a clause; and any of those that count behind a weaker mark.
SPEAKS_OF_ALL = "|".join(row.pattern for row in RETURNS)
NAMES_ALL = "|".join(row.pattern for row in RETURNS if row.names_all)
