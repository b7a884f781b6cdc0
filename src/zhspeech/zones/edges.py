"""Attributes of the edges of a body: how one begins, and how a speech or document closes."""

from __future__ import annotations

from zhspeech.text.numerals import TO_99, TO_NINE, TO_TEN
from zhspeech.zones.attribute import ANY, BEGINS, ENDS, HOLDS, IS, Attribute

__all__ = ["EDGES"]

# fmt: off
EDGES = (
    # Before the body.
    Attribute("abstract", BEGINS, ANY,
        "[*> ]*[（(【〖]? ?(?:导 ?[读语]|编者[按注]|摘 ?要|提 ?要|内容提要|内容摘要|"
        "这是.{2,30}[讲起]|本文[是系]|下稿|背景)|>|〖",
        "an editor's words about the text", "编者按：下面是王小田同志的讲话。", "这是一件大事"),
    Attribute("lead", BEGINS, ANY,
        "(?:今天|现在|今年|当前|近年来?|近日|日前|昨天|昨日|去年|刚才|这次|大家好|"
        "大家[上下晚]午好|为(?:了|深入|进一步|认真|切实|贯彻|确保|充分|加强|做好|全面|推动)|根据|"
        rf"按照|遵照|现将|[\d{TO_NINE}〇○xX_×*]{{2,4}}年|[\d×xX]{{1,2}}月|很高兴|首先|"
        "我[代受谨们]|受.{2,20}委托|经.{2,20}(?:研究|同意|批准)|《)",
        "how a body begins", "为了做好冬修水利工作，特作如下通知。", "修路工作会议"),
    Attribute("greets", HOLDS, 120,
        "大家[早上中下晚午]{0,2}好|[早上中下晚]{1,2}[午安上]?好[！!。，,]|您们?好",
        "a greeting", "大家上午好！", "大家把路修好",
        needs="好"),
    Attribute("purpose", HOLDS, 300,
        "制[定订]本|特制[定订]|制[定订](?:如下|以下)|(?:通知|通报|报告|汇报|说明|公告|方案|总结|"
        "意见|计划|材料|安排)如[下后]|如[下后][：:。]$",
        "why a document is made", "为了护林，制定本办法。", "办法很多",
        needs="制定 制订 如下 如后"),
    Attribute("issues", HOLDS, 300,
        "(?:现|予以?)(?:印发|转发|下发|发布|公布)|现将|通知如下|(?:已经|业经).{0,14}(?:同意|通过|"
        "批准)|请.{0,6}(?:贯彻|认真|遵照|执行)",
        "a document is promulgated", "现印发给你们，请认真贯彻执行。", "印发了三千份",
        needs="现印 现转 现下 现发 现公 现将 予 知如 已经 业经 请"),
    Attribute("enumerates", BEGINS, ANY,
        rf"(?:{TO_99}[、.．，]|[（(][{TO_TEN}\d]{{1,3}}[）)]|"
        rf"第[{TO_TEN}\d]{{1,3}}(?:[章条部编节]|[，、])|\d{{1,2}}(?:[.．]\d)*[.．、]|"
        "[壹贰叁甲乙丙]、|首先|其次|[一二三四五]是|[一二三四五]要|[①-⑳])",
        "it looks like a member of a list", "一、总体要求", "一年来的工作"),
    Attribute("article", BEGINS, ANY,
        rf"第[百\d{TO_TEN}]{{1,4}}[章条编节]\s",
        "a chapter or article is the body's", "第三章　罚则", "第三条渠道"),
    # What closes a text.
    Attribute("appeals", BEGINS, ANY,
        "(?:让我们|希望(?:大家|同志|各位|在座|受|全)|我(?:们)?(?:相信|坚信|希望)|愿(?:大家|我们|"
        "各位)|祝(?:愿|大家|各位|同志)|请(?:大家|各位|同志))",
        "an appeal to the audience", "让我们一起努力！", "大家的希望"),
    Attribute("holds appeal", HOLDS, 500,
        "让我们|携起手|希望(?:大家|各位|同志|同学|你们)|祝(?:愿|大家|各位)|紧密地?团结在|作出更大|做出更大|"
        "为.{2,40}而(?:努力|共同)?奋斗|必将|一定会|一定能|必定|必胜|我们(?:坚信|相信|一定要)|新的一年",
        "an appeal, a wish or a hope in it", "路已经修好一半，让我们把另一半也修好。", "大家的希望",
        needs="让我 携起 希望 祝愿 祝大 祝各 团结 更大 奋斗 必将 一定 必定 必胜 我们 新的"),
    Attribute("ends talk", HOLDS, 300,
        "(?:我的?)?(?:话|发言|讲话|汇报|报告|述职|介绍|剖析|检查|说明)(?:就?到此|就?到这里|完了|完毕|完)|"
        "[讲说谈汇报](?:到这里|到此|这些|这么多|完了)|时间(?:差不多|到)了|(?:话|就)(?:先)?[讲说谈]到?这",
        "the speaker says that this is all", "我就讲这么多。", "话要讲清楚",
        needs="到此 到这 完了 完毕 这些 这么 时间 讲这 说这 谈这 话完 言完 报完 告完 职完 介完 明完"),
    Attribute("asks", BEGINS, ANY,
        "(?:请|望|盼|希望?|着|要求)(?:各|你|接|将|认真|广大|全体|有关|即)|特?此(?:复|令|布|致|件|通知|报告|函)|[妥当]否",
        "what the reader is asked to do", "请各村于月底前报镇政府。", "请假要有手续"),
    Attribute("reports back", HOLDS, 300,
        "(?:前|之日起|每[月周季半年]{1,2})[^。；]{0,40}(?:报(?:送|告|[省市州县区镇乡局厅委办])|反馈|备案)",
        "by when the reader is to report", "请于3月底前将结果报镇政府。", "报告写得好",
        needs="报送 报告 报省 报市 报州 报县 报区 报镇 报乡 报局 报厅 报委 报办 反馈 备案"),
    Attribute("this document", BEGINS, ANY,
        "[本这该](?:个)?(?:通知|办法|规定|方案|意见|预案|制度|公告|通告|条例|细则|决定|规则|章程|公约)"
        ".{0,16}(?:自|由|从|适用|印发|张贴|未尽|解释|废止)",
        "a document says what holds of itself",
        "本通知自2031年3月1日起施行。", "本办法所称村民，是指本村的人。"),
    Attribute("meeting says", BEGINS, ANY,
        "(?:会议|全会|大会)(?:最后)?(?:要求|强调|号召|指出|认为|决定|希望)",
        "what a meeting asked for", "会议要求，各单位抓紧落实。", "会议室不大"),
    Attribute("sums up", BEGINS, ANY,
        "(?:总之|综上|总而言之|最后|归根到底|一句话|结束语|结语|总的来说|[^，。：]{1,10}最后(?:讲|说|强调|指出|要求))",
        "the last words are announced", "总之，路要修好。", "总的要求"),
    Attribute("above", BEGINS, ANY,
        "(?:以上|上述|特此|此致|这(?:就)?是我|我(?:今天)?(?:就|的).{0,6}(?:讲|说|谈|汇报|发言|"
        "话)|今天就.{0,8}(?:讲|说|谈|这)|(?:汇报|报告|发言|讲话)(?:完毕|完了))",
        "what was said is summed up in a word", "以上报告，请审议。", "上级的要求"),
    Attribute("thanks", HOLDS, 400,
        "谢谢|感谢(?:您|你们|大家|各位)|敬礼|祝.{0,20}(?:健康|快乐|顺利|成功|愉快|安康|进步|幸福)",
        "thanks and wishes", "谢谢大家！", "感谢信",
        needs="谢谢 感谢 敬礼 祝"),
    Attribute("requests", HOLDS, 300,
        "批评指正|指正|[妥当]否|不[妥当](?:之处|，)|请.{0,10}(?:审议|审查|审阅|批示|批复|指示)|敬请|请予|请.{0,8}(?:批转|批准|批评|"
        "研究|遵照|贯彻)",
        "a report asks for an answer", "请予审议。", "请大家坐下",
        needs="指正 请 妥否 当否 不妥 不当"),
    Attribute("resolves", ENDS, ANY,
        "(?:(?:奋斗|胜利|前进|到底|贡献|篇章|辉煌|答卷|力量|局面|努力)[吧了]?|(?:一定|必将|"
        r"必定)[^。！!]{2,40})[。！!]+[”」]?\s*$",
        "it ends as appeals do", "为建设新乡村而努力奋斗！", "他们奋斗了三年。",
        needs="奋斗 胜利 前进 到底 贡献 篇章 辉煌 答卷 力量 局面 努力 一定 必将 必定",
        last="。！!”」"),
    Attribute("exclaims", ENDS, ANY,
        r"[！!][”」]?\s*$",
        "it ends in an exclamation", "万岁！", "完了。",
        last="！!”」"),
    Attribute("in force", HOLDS, 200,
        "(?:起|之日)?(?:施行|生效|废止|执行)。|负责解释|未尽事宜",
        "the last article of a rule", "本办法自发布之日起施行。", "施行细则",
        needs="施行 生效 废止 执行 责解 未尽"),
    Attribute("general", BEGINS, ANY,
        "(?:各(?:地区?|级|部门|单位|有关|省|市|州|盟|县|区|乡|镇|村|支部|党委)|全[县市省]各)[^。]{0,40}(?:[要应须请]|立即|将)",
        "what all have to do", "各地区、各部门要加强领导。", "各地的经验"),
    Attribute("applause", IS, 40,
        "[（(].{0,16}(?:掌|起立|高呼|笑声|口号|奏[^，]{0,4}[乐歌]|鞠躬|播放|退场|离席).{0,10}[）)]",
        "what the audience did is part of the speech", "（长时间的热烈掌声）", "（根据录音整理）",
        needs="掌 起立 高呼 笑声 口号 奏 鞠躬 播放 退场 离席"),
    Attribute("adjourns", HOLDS, 200,
        "散会|休会|(?:会议?|大会|活动).{0,10}(?:到此结束|结束|闭幕)|全体起立|奏.{0,2}国[际歌]|"
        "(?:议程|任务).{0,12}(?:完成|完毕|进行完)",
        "a meeting is closed", "现在休会。", "会议开始",
        needs="散会 休会 结束 闭幕 起立 国际 国歌 议程 任务"),
    Attribute("next steps", BEGINS, ANY,
        "(?:下一步|今后|在今后|新的一年|下阶段|展望|面向未来|站在新的)",
        "a report looks ahead", "下一步，我们要继续努力。", "下一站"),
)
# fmt: on
