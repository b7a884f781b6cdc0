"""The forms of stage directions that are believed only in a text with turns or with one that is sure.

They are observations in transcripts, written in simplified characters.
"""

from __future__ import annotations

from zhspeech.text.marks import STOPS
from zhspeech.text.numerals import TO_TEN
from zhspeech.words.people import OFFICE, SURNAMES
from zhspeech.zones.stage_rows import ALONE, SURE_ROWS, StageRow
from zhspeech.zones.stage_words import (
    COMES,
    CROWD,
    DOES,
    PERSON,
    PROGRAMME,
    REPORTING,
    SPEAKS,
    TELLS,
    THEN,
    TOPIC,
    YES,
)

__all__ = ["STAGE_ROWS"]

_TALK_ROWS = (
    StageRow(
        "note",
        rf"{THEN}当[^。；]{{2,80}}(?:时|的时候|以?后)$|(?:[当在]|又|还|接着|继续)?{TOPIC}"
        rf"|[^；]{{2,120}}{SPEAKS}[^；]{{1,100}}时[，。]?$|在[^，。；]{{2,30}}过程中，{TOPIC}",
        False,
        "what is being talked about",
        "谈到修渠的事",
        "当地",
    ),
    StageRow(
        "note",
        r"(?:散会|休息|休会|会议结束|座谈)(?:时|后|以后|前)?$|(?:全文)?完$",
        False,
        "when something happened",
        "休息以后",
        "休息室",
    ),
    StageRow(
        "note",
        rf"(?:{PERSON}(?:同志)?)?(?:[继接][续着])?(?:读|念|宣读|引用)"
        r"(?:[^，。；：]{0,8}(?:语录|[两一]遍|信|电|通告|文件|名单|条|字|社论|公报|协议|段|稿|《)|第)|念[：:]"
        r"|[呼喊念][^。：；]{2,60}的?名字$",
        False,
        "what is read out, which the record leaves out",
        "念语录第四条",
        "读书笔记",
    ),
    StageRow(
        "incident",
        rf"(?:{YES}[的了]?[，、 ]*)+[。]?$",
        False,
        "the hall answers, without any mark",
        "没有",
        "没有工作的人",
    ),
    StageRow(
        "incident",
        "(?:我们)?(?:坚决|保证|一定)[^，。：；的]{2,16}$",
        False,
        "the hall promises",
        "我们保证修好",
        "坚决的人",
    ),
    StageRow(
        "note",
        "以下[^，。：；]{0,6}(?:介绍|列举|念|宣读)|[下后]面是?(?:关于|谈)",
        False,
        "the record leaves out what is named",
        "以下介绍来宾",
        "以下单位",
    ),
    StageRow(
        "cheers",
        r"(?:打倒|祝)?[^，。：；]{2,24}万[岁寿]|打倒[^，。：；]{2,20}[！!]",
        False,
        "a slogan that the hall shouts",
        "修渠大军万岁！",
        "万岁的人",
    ),
    StageRow(
        "incident",
        r"[^，。：；！!“”《》]{2,14}[！!]+$",
        False,
        "what somebody in the hall shouts, when a sentence is over",
        "不许捣乱！",
        "不许捣乱",
        behind=f"{STOPS}”）)\n",
    ),
    StageRow(
        "incident",
        r"(?:此时|这时)，?[^。：；]{2,16}(?:说|问|喊|宣布)[：:]",
        False,
        "what somebody else says meanwhile",
        "此时，主持会议的说：散会。",
        "此时说：散会。",
    ),
    StageRow(
        "note",
        r"(?:接着?|转而|又|还)?谈(?![话心判论妥])[^到，。；]"
        r"|(?:又|还|接着|继续)?(?:讲述|重述|简述|叙述|介绍|解释|说明|分析)(?![书文的])[^，。：；]{2,}",
        False,
        "the topic of what follows, which the record leaves out",
        "接谈水泥问题",
        "接谈",
    ),
    StageRow(
        "note",
        rf"(?:又|还|再|接着|继续|并|首先|这里)?{TELLS}了|[又还再]问[^：:？?]{{3,}}$|重复(?:多次|[几两]遍|了)",
        False,
        "the recorder sums up the speaker's words",
        "又问了水泥的事",
        "问题",
    ),
    StageRow(
        "incident",
        rf"{THEN}{CROWD}(?![团权性的人：:和与、中，]|大会|组织|提出的|$)",
        False,
        "what the hall or others do and say",
        "代表们汇报了修渠的情况",
        "代表团",
    ),
    StageRow(
        "note",
        rf"{THEN}{PERSON}(?:同志)?(?:又|还|再|接着|继续|首先|也|在会上|(?:详细|认真|一一)[的地])*(?:{TELLS}(?:[起及了到述]|关于)|说到|问(?![题：:])|(?:特别)?强调)",
        False,
        "the recorder sums up what somebody says",
        "孟站长又问了水泥的事",
        "孟站长来了",
    ),
    StageRow(
        "incident",
        rf"{THEN}{PERSON}(?:同志)?(?:又|还|再|也|立即|接着|继续|首先)*(?:向[^，。]{{2,8}})?(?:{REPORTING}|[继接][续着][讲谈汇介](?!着))(?![：:])"
        rf"|{THEN}{PERSON}(?:同志)?[^，。：；的]{{0,4}}的?(?:作了|汇报了|解释|叙述|答了|回答)(?![：:])"
        rf"|{THEN}[^，。：；]{{1,8}}(?:学院|大学|[大院厂]|编辑部|组|派|司)(?:的?(?:同学|代表|同志))?"
        r"(?:汇报|提出|反映|提到|要求|谈了)(?![：:])"
        rf"|{THEN}{PERSON}(?:同志)?说(?![到了明话过完])[^：:，]{{4,}}$"
        rf"|齐?答[^，。：；]{{1,6}}$|[{SURNAMES}](?:谈|讲|汇报|介绍|反映|揭发)了|[^，。：；]{{2,10}}发言，",
        False,
        "what somebody else reports, demands, brings up",
        "孟站长揭发了水泥的事",
        "孟站长报告：",
    ),
    StageRow(
        "incident",
        r"[^，。：；]{1,10}(?:瞠目结舌|哑口无言|无言以对|答不上来|狡辩|继续辩护|争论)|[^，。：；]{0,4}议论(?:纷纷|，|$)|[^，。：；]{0,8}(?:回答|答应|应声|插话|插问|起哄|喧哗|骚动|混乱|(?<!问)答)$|坚持说|(?:一下)?站起来[^，。：；]{1,4}个|(?:汇报|请示)[^，]{0,20}$|[哭控]诉[^：:]{2,}$",
        False,
        "others answer, or there is disorder",
        "回答",
        "回答问题的人",
    ),
    StageRow(
        "incident",
        rf"{THEN}(?!{PERSON}[挥举拿翻]){PERSON}[^：]{{0,12}}{COMES}",
        False,
        "somebody comes or goes, or disturbs",
        "孟站长离席",
        "孟站长住处",
    ),
    StageRow(
        "action",
        r"指[^，。：；]{1,8}[说问讲道]$|表示(?:遗憾|同意|赞同|感谢|欢迎)|随手[^，。]{1,8}|并?(?:[对问拍]|向(?![来导前后上下往])|指着|面向|面对|转向|看着|望着|拍着|拿[着起]|举起)(?![话了于题答照方外内策象号标口案])"
        r"(?![^。；]*问题$)[^。；：，]{1,14}(?:[说问讲道]|$|，)",
        False,
        "whom the speaker turns to",
        "对乔站长说",
        "对策",
    ),
    StageRow(
        "action",
        rf"(?:{THEN}{PERSON}(?:同志)?)?(?:很|非常|十分|有些|有点)?[^，。：；的]{{2,6}}[地着](?:[说问讲答道插][话道]?|$)"
        r"|[^，。：；的]{1,6}着(?:手|头|眼|脸)[^。：；]{0,16}(?:说|$)|[^，。：；]{0,8}涨红着|放下[^，。：；]{1,8}又?说$"
        rf"|(?:{THEN}{PERSON}(?:同志)?)?(?:很|非常|十分|有点|有些)?(?:生气|气愤|激动|高兴|严肃|惊讶|愤怒|感慨|难过|风趣|幽默)$",
        False,
        "how the speaker speaks",
        "严厉地说",
        "种地的人",
    ),
    StageRow(
        "action",
        r"(?:又|再|马上|立即)*(?:接着|继续|插话?|接)[说讲问听念读]?(?:下去|道)?$",
        False,
        "the speaker goes on",
        "接着说",
        "继续教育",
    ),
    StageRow(
        "action",
        rf"{THEN}{PERSON}(?!：)(?:同志)?(?:[^：；的]{{0,6}}{DOES}|(?:[让叫请]|要(?=[^，。：；]{{1,10}}同志))[^，。：；]{{1,12}}[念读讲说宣])",
        False,
        "what somebody does",
        "孟站长拿起图纸",
        "孟站长的话",
    ),
    StageRow(
        "action",
        rf"{THEN}(?:{PERSON}(?:同志)?)?(?:[^，。：；的]{{0,6}}[^当本外各产土基阵要该此]地(?:把|将|向|对|看|拿|说|问|阅读|站|坐)"
        r"|把[^，。：；]{1,12}[递交拿送给转举]|把[^，。：；]{2,40}(?:[递交送]给|拿给)"
        r"|[^，。：；的]{1,16}作了?(?:详细|认真)?的?[记纪]录)",
        False,
        "how somebody does what",
        "孟站长详细地看了图纸",
        "当地的图纸",
    ),
    StageRow(
        "action",
        r"(?:又|再|也|接着)*(?:看(?:[了着到见]|名册|表|[^，。：；]{0,6}条子|材料|传单|稿)|敲[^，。：；的]{1,6}$|给[^，。：；的]{1,8}(?:介绍|题字|看)|回到[^，。：；的]{2,8}前$|翻(?:了|着|阅|材料|开)|比手势|比划|[接拿取]过|拿出|递[了给上]|[送交带]上[^，。：；]{2,}|掏出|封[完上好]|查看|翻看|收[起好]"
        r"|用?手[持挥拿指拍]|回头|转身|用力)",
        False,
        "what the speaker does",
        "接过图纸",
        "看法",
    ),
    StageRow(
        "incident",
        rf"(?:(?:[\d{TO_TEN}]{{1,3}}[时点：:][^，。]{{0,10}}，|接见开始|会议开始|这时|此时|此刻|接着|随后|最后|然后|不一会)[^：:]{{3,}}$|在[^，。：；]{{2,16}}(?:中|时|后)，"
        rf"|{PERSON}(?:同志)?(?:插话|说|讲|答)，)",
        False,
        "what happened next",
        "接着双方商量",
        "接着干",
    ),
    StageRow(
        "note",
        rf"{PROGRAMME}[^，。：；的]{{0,10}}$|[^，。：；的]{{1,8}}(?:{PROGRAMME}|领奖|上台|讲解|汇报|介绍)$",
        False,
        "what comes next in a script for the chair",
        "秘书组宣读",
        "报告的要点",
    ),
    StageRow(
        "incident",
        "(?!.{0,24}[：:])[^×Xx…（(].{1,80}$",
        False,
        "whatever stands behind a question, if nobody is named as speaking, is an answer",
        "青石镇",
        "乔大山：青石镇",
        behind="？?",
    ),
    StageRow(
        "note",
        f".*(?:时|后)$|[^，。：；]{{1,6}}{SPEAKS}完[了。]?$",
        False,
        "when what follows was said, on a line of its own",
        "八点以后",
        "八点",
        behind=ALONE,
    ),
    StageRow(
        "note",
        "关于[^，。：；]{2,24}[。]?$|在[^，。：；]{2,24}时$",
        False,
        "the topic of what follows",
        "关于水泥问题",
        "关于水泥问题的决定，略",
        behind=f"{ALONE}{STOPS}\n",
    ),
    StageRow(
        "incident",
        "(?![^，。；]{1,14}[：:]|[我你好太不除]|下面是|特点|目的)[^？?]{3,}$",
        False,
        "whatever else stands on a line of its own between turns and is not what somebody says",
        "修渠队说起受伤的经过",
        "修渠队：我们受了伤",
        behind=ALONE,
    ),
    StageRow(
        "action",
        f"(?!.*(?:[系级班团队部室会社院校厂组所局处]|代表|主任|工人|学生|同学|的|{OFFICE}|[{TO_TEN}])$)[^。：:？?]{{1,24}}$",
        False,
        "what stands behind the label of a turn is how the speaker speaks, unless it names a group",
        "声色严厉",
        "修渠队代表",
        behind="：:",
    ),
)
#: All rows in order. The first that matches decides.
STAGE_ROWS = (*SURE_ROWS, *_TALK_ROWS)
