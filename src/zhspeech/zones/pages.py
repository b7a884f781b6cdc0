"""Attributes of what stands around a document: the frame of a page, annexes, notes, signatures.

What document and government sites print was observed on pages; annex, signature and copies follow
GB/T 9704—2012.
"""

from __future__ import annotations

import re

from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of
from zhspeech.words.bylines import EDITOR
from zhspeech.words.imprints import PRINTED
from zhspeech.zones.attribute import ANY, BEGINS, HOLDS, IS, Attribute

__all__ = ["PAGES"]

#: Words of a site's frame that say little alone; two of them near each other say much.
_FRAME = (
    "首页 下载 收藏 预览 微信 扫码 浏览 点击 会员 投稿 登录 注册 客服 文档 页数 举报 购物车 免费 网站 本站 "
    "标签 打印 分享 返回 上传 格式 大小 编号 来源 发布 时间"
)
_FRAME_WORD = any_of(_FRAME.split())
#: Words that sites print around a text.
_WORDS = (
    "首页 下载 收藏 预览 微信 扫码 版权 浏览 点击 会员 投稿 登录 注册 客服 文档 页数 举报 侵权 购物车 足迹 "
    "免费 网站 本站 小编 标签 字号 打印 分享 返回 积分 试读 索引号 转载 链接 公众号 相似 分销 范文 备案 "
    "许可证 网址 书签 VIP Vip http www .com .cn .doc .pdf ．com ．cn ．doc ．pdf"
)

# fmt: off
PAGES = (
    # What a page adds.
    Attribute("page words", HOLDS, 200,
        any_of(map(re.escape, _WORDS.split())),
        "words of a site's frame", "下载 收藏 举报", "我们要把成果收好",
        needs=_WORDS),
    Attribute("many page words", HOLDS, 200,
        f"{_FRAME_WORD}.{{0,30}}{_FRAME_WORD}",
        "two words of a site's frame", "下载 收藏 举报", "下载",
        needs=_FRAME),
    Attribute("path", HOLDS, 100,
        "[^>»›]>+[^>»›]|»|›|当前位置|的位置[：:]",
        "the path to the page", "首页 > 讲话 > 正文", "位置很好",
        needs="> » › 位置"),
    Attribute("page field", HOLDS, 200,
        "(?:来源|时间|日期|发布|浏览|作者|编辑|阅读|点击|点阅|字号|索引号|文号|上传人?|文种|URL|标题|"
        "公开类别|公开形式|文件名称|文件大小|总页数|总字数|范文类型|发布单位|编印|分类|编号|"
        "格式)[量次数人]{0,3} ?[：:]",
        "a field of the page's table", "来源：本站　浏览：1287次", "时间很紧",
        needs="： :"),
    Attribute("offer", HOLDS, 300,
        "小编|网友|会员|本站|收集|搜集|仅供参考|供[大您]?家?参考|借鉴|欢迎.{0,6}阅读|欢迎下载|"
        "希望(?:大家喜欢|对您|能帮|对你)|由.{0,8}分享|用户投稿|为[大您你]家?.{0,6}整理",
        "a page offers what it has", "下面是小编为大家整理的工作计划，供大家参考。", "我们整理了档案",
        needs="小编 网友 会员 本站 收集 搜集 参考 借鉴 欢迎 希望 分享 户投 整理"),
    Attribute("page number", IS, 40,
        r"(?:\d{1,4}、?|第 ?\d+ ?页.{0,12}|.{0,30}第\d页|\d+ ?[/／] ?\d+|[|·\-_=* ]+|Page ?\d+)",
        "a number of a page or a counter", "第1页 共5页", "1998年",
        needs="0 1 2 3 4 5 6 7 8 9 | · - _ = *"),
    Attribute("file name", IS, 90,
        r".*(?:[.．](?:docx?|pdf|txt|wps|jpg|png|xlsx?)(?:_.*)?|\d{4}-\d\d?-\d\d?(?:_.*)?)",
        "the name of a file", "工作总结.docx", "工作总结",
        needs=".d .p .t .w .j .x ． 0- 1- 2- 3- 4- 5- 6- 7- 8- 9-"),
    Attribute("contents", IS, 30,
        r"[-【\[ ]*(?:目 ?录|提 ?纲|目录/提纲)[】\] ]*.{0,8}",
        "a table of contents begins", "目录", "目录学研究的方法和路径问题探讨",
        needs="录 纲"),
    Attribute("disclaims", HOLDS, 300,
        "免责|版权(?:声明|说明|提示|归|所有)|侵权|不得转载|谢绝.{0,4}转载|违者|温馨提示|友情提示|"
        "不(?:承担|意味着|支持退)|网友(?:投稿|上传)|用户(?:上传|提供|投稿)|会员.{0,4}上传",
        "a site disclaims", "版权声明：本文来自网友投稿", "权利和义务",
        needs="免责 版权 侵权 转载 违者 提示 不承 不意 不支 网友 用户 会员"),
    Attribute("document page", IS, 60,
        "资源描述|文档摘要|文档简介|内容简介|基本信息|问题|选项|解析|答案.{0,40}|内容预览.{0,20}|"
        "正文内容|正文复制",
        "a heading of a document site", "资源描述", "问题不少",
        needs="资源 文档 内容 基本 问题 选项 解析 答案 正文"),
    Attribute("paywall", HOLDS, 200,
        "未完|试读|预览(?:结束|仅)|还剩|还有.{0,8}未显示|全文共|当前(?:显示|第)|"
        "剩余.{0,8}(?:内容|字)|(?:扫码|登录|开通|入会|成为会员).{0,10}(?:查看|阅读|看全文|获取|"
        r"会员)|完整内容|阅读全文|查看全文|下载全文|展开阅读|省略\d+字|联系.{0,4}老师|长按复制|"
        "更多.{0,12}请",
        "the page shows only a part", "（未完，全文共1300字）", "路还没有修完",
        needs="未完 试读 预览 还剩 显示 全文 文共 前显 前第 剩余 扫码 登录 开通 入会 成为 整内 展开 省略 "
        "老师 长按 更多"),
    # Behind the body.
    Attribute("annex", BEGINS, ANY,
        rf"附 ?[件表录注][\d{TO_TEN}]{{0,2}}(?:[：: .．、\u3000]|$|\n)|附[：:]|"
        "[（(]附[：:]?",
        "a list of annexes, or an annex", "附件：植树任务表", "附近的村"),
    Attribute("copies", BEGINS, ANY,
        r"(?:出席|列席|记录|主题词|印发|[分报主]?\s*送|抄\s*[送报]|[报发]|参加|主持|缺席|"
        r"签发)(?:人员|单位|机关)?\s?[：:]",
        "who is sent a copy, who was there", "抄送：县委办公室", "送到村里"),
    Attribute("related", HOLDS, 240,
        "相关(?:文章|报道|阅读|搜索|热词|新闻|文档|推荐|链接|附件)|猜你喜欢|推荐(?:访问|阅读|"
        "文章)|延伸阅读|[上下]一[篇页章]|^关 ?键 ?[词字]|本文(?:标题|来源|链接|由|转自)|链接地址|"
        "点击?此?处?(?:下载|继续)|^最后由|返回(?:上|顶|列|首)|以上就是.{0,40}(?:小编|内容|整理)|"
        "Public domain|请支持|^(?:本|这部|此)作品|您可能",
        "what else the site has", "上一篇：护林工作总结", "相关工作要抓紧",
        needs="相关 猜你 推荐 延伸 一篇 一页 一章 键 本文 链接 下载 继续 后由 返回 以上 Pu 请支 作品 您可"),
    Attribute("note", BEGINS, ANY,
        r"(?:.{0,8}注 *释|附 *注|参考(?:文献|资料)|[〔\[［]\d{1,2}[〕\]］]|\d{1,2}\s?见|注[：:1①]|※|"
        r"\*+注)",
        "notes", "〔1〕见本书第二卷。", "注意安全"),
    Attribute("strokes", IS, 100,
        "[-—_=*＊·]{3,}",
        "a line of strokes", "----------", "——修路",
        needs="- — _ = * ＊ ·"),
    Attribute("in brackets", IS, 120,
        r"[（(〔【\[][^（）()]{1,110}(?:[（(][^（）()]*[）)][^（）()]{0,20})?[）)〕】\]]?",
        "all in brackets", "（此件公开发布）", "护林（草案）",
        needs="） ) 〕 】 ]"),
    Attribute("author in brackets", BEGINS, 120,
        "[（(〔［](?:作者|本报|记者|新华社|通讯员|供稿|来源|责任编辑|整理|完|此件|本文|可以翻印|"
        "未完|原载|转载|.{0,24}(?:供稿|电|整理|作者|单位|组织部|书记|部长|委员会|记者|报|"
        "会议通过|翻印))|^[（(][^，。（）()0-9]{2,16}[）)]?$",
        "author or source in brackets", "（作者：王小田）", "（一）修路"),
    Attribute("published", BEGINS, 120,
        PRINTED,
        "where the text was printed", "（载《青山日报》2031年3月2日）", "载重汽车"),
    Attribute("editor", HOLDS, 100,
        f"(?:{EDITOR}|值班)(?:单位)? ?[：:｜|]",
        "the editor's line", "责任编辑：王小田", "编辑部的意见",
        needs="： : ｜ |"),
    Attribute("contact", HOLDS, 160,
        "(?:联系(?:人|电话|方式)|电话|地址|邮编|邮箱|传真)[：:]",
        "how to reach the sender", "联系人：王小田", "联系群众",
        needs="： :"),
    Attribute("salutes", BEGINS, 40,
        "(?:此致|敬礼|顺颂|敬颂|敬祝|谨此|专此)",
        "a letter's ending", "此致", "致富"),
    Attribute("signs", HOLDS, 60,
        "(?:签[章字名]|盖章|公章|印章|倡议人|承诺人|责任人|甲方|乙方|申请人|汇报人|述职人|宣誓人)",
        "a place for a signature", "责任人：", "签订合同",
        needs="签章 签字 签名 盖章 公章 印章 倡议 承诺 责任 甲方 乙方 申请 汇报 述职 宣誓"),
)
# fmt: on
