from __future__ import annotations

import pytest

import zhspeech
from zhspeech.metadata.find import Found, Metadata, find_metadata

BODY = "渠要修直，路要修平，林要护好。各村要把人手和石料备齐，年底以前逐村检查，修得好的发给奖金。\n"
SPEECH = f"在全县护林大会上的讲话\n（2019年3月5日，青石镇）\n县长　王小田\n同志们：\n{BODY}"


def found(text: str, field: str) -> list[str]:
    return [one.value for one in find_metadata(text) if one.field == field]


def test_a_speech_says_who_when_and_where():
    assert [(one.field, one.value) for one in find_metadata(SPEECH)] == [
        ("title", "在全县护林大会上的讲话"),
        ("occasion", "全县护林大会"),
        ("date.given", "2019-03-05"),
        ("place", "青石镇"),
        ("office", "县长"),
        ("speaker", "王小田"),
    ]


def test_a_document_says_in_whose_name_it_goes_out_and_to_whom():
    text = (
        "青石镇人民政府关于护林的通知\n青政发〔2019〕3号\n各村，各林场：\n"
        f"{BODY}青石镇人民政府\n2019年3月5日\n（此件公开发布）\n"
    )
    assert Metadata.of(find_metadata(text)) == Metadata(
        title="青石镇人民政府关于护林的通知",
        issuers=("青石镇人民政府",),
        recipient="各村，各林场",
        docnumber="青政发〔2019〕3号",
        signed="2019-03-05",
        dates=("2019-03-05",),
    )


def test_a_report_says_where_it_comes_from_and_who_wrote_it():
    text = (
        "青石镇护林动员大会召开\n来源：青石日报　2019-03-06 08:30\n"
        f"新华社青石3月5日电 3月5日，青石镇召开护林动员大会。{BODY[:-1]}（李大山）\n责任编辑：何小田\n"
    )
    metadata = Metadata.of(find_metadata(text))
    assert metadata.occasion == "青石镇护林动员大会"
    assert metadata.sources == ("青石日报", "新华社")
    assert metadata.copyists == ("李大山", "何小田")
    assert (metadata.published, metadata.reported) == ("2019-03-06", "XXXX-03-05")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("在护林大会上的讲话\n王小田\n", "在护林大会上的讲话"),
        ("王小田：在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("在护林大会上的讲话（全文）\n", "在护林大会上的讲话"),
        ("标题：在护林大会上的讲话.docx\n", "在护林大会上的讲话"),
        ("关于印发《护林\n办法》的通知\n", "关于印发《护林办法》的通知"),
        ("青石镇人民政府\n关于护林的通知\n", "青石镇人民政府关于护林的通知"),
        ("青石镇党委　青石镇人民政府\n关于护林的通知\n", "青石镇党委青石镇人民政府关于护林的通知"),
        ("青石镇党委\n青石镇人民政府\n关于护林的通知\n", "青石镇党委青石镇人民政府关于护林的通知"),
        ("县长批示：同意转发。\n青石镇通知\n", "青石镇通知"),
        ("青石护林队2019-3-5\n宣言\n青石护林队\n", "宣言"),
        ("温馨提示：本文由会员上传\n护林的办法\n", "护林的办法"),
        ("（一）护林先育人\n（二）护林先修路\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("原标题：在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("随着天气转暖\n关于护林的通知\n", "关于护林的通知"),
        ("新华社青石3月5日电\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("护林队1966-3-5\n发刊词： 修渠， 护林， 为林子奋斗！\n护林队\n", "发刊词：修渠，护林，为林子奋斗！"),
        ("护林工作方案模板范文一、背景分析\n", "护林工作方案"),
        ("青石镇着力构建护林新格局\n", "青石镇着力构建护林新格局"),
        ("1、请在下载前看清文档是否完整，本站不负责补页。\n关于护林的通知\n", "关于护林的通知"),
        ("青石镇人民政府文件\n关于护林的通知\n", "关于护林的通知"),
        ("“把林护好”——致全体村民的公开信\n", "把林护好"),
        ("【讲话全文】在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("政府工作报告\n——2024年3月5日在镇人民代表大会上\n镇长\n王小田\n", "政府工作报告"),
        ("青石镇政府转发水利局\n关于今年护林的意见\n的通知\n", "青石镇政府转发水利局关于今年护林的意见"),
        ("政府工作报\n告\n——在镇人民代表大会上\n", "政府工作报告"),
        (
            "把山上的林子护好\n把山下的水渠修好\n——在镇人民代表大会上的报告\n",
            "把山上的林子护好把山下的水渠修好",
        ),
        ("《护林宪章》全文\n", "《护林宪章》"),
        ("# 护林记\n", "护林记"),
        ("首页 > 讲话 > 正文\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("我的收藏\n浏览记录\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("青石公文网\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("领导讲话\n关于护林的讲话\n", "关于护林的讲话"),
        ("王小田谈护林\n来源：青石网\n把林护好\n——在护林大会上的讲话\n", "把林护好"),
        ("在护林大会上的讲话\n来源：青石网\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("把林护好\n在护林大会上的讲话\n", "把林护好"),
        ("把林护好 —— 纪念护林队成立十周年\n", "把林护好"),
        ("把林护好 ——《青石林场》之六\n", "把林护好"),
        ("坚定信心 把林护好\n王小田在护林大会上的讲话\n——（2019年3月5日，青石镇）\n", "坚定信心把林护好"),
        ("青石镇党委关于护林的通知\n2019.3.5\n县长批示\n同意\n", "青石镇党委关于护林的通知"),
        ("王小田：〈把林护好〉（全文）\n", "把林护好"),
        ("# 林子谁来护？\n", "林子谁来护？"),
        ("王小田李大山在护林大会上的讲话\n2019.3.5\n王小田同志讲话\n", "王小田李大山在护林大会上的讲话"),
        ("护林权归我们：青石护林队声明\n青石护林队\n2019.3.5\n", "护林权归我们：青石护林队声明"),
        ("政府工作报告\n来源：青石日报\n镇长王小田作政府工作报告\n", "政府工作报告"),
        ("大会会场。 青石日报记者 王小田 摄\n在护林大会上的讲话\n", "在护林大会上的讲话"),
        ("护林的时候，\n护林方案\n", "护林方案"),
        ("青石镇镇长王小田：把林护好\n", "把林护好"),
        ("王小田︰把林护好\n", "把林护好"),
        ("稻草人战术──评某些人的护林办法\n王小田\n", "稻草人战术"),
        ("王小田李大山在护林大会上的讲话\n2019.3.5\n王小田同志致开幕词\n", "王小田李大山在护林大会上的讲话"),
        (
            "青石社1966-3-5\n青石镇护林队帮助邻村修好水渠\n让水流进每一块田\n青石社\n1966.3.5\n",
            "青石镇护林队帮助邻村修好水渠让水流进每一块田",
        ),
        ("下面是小编为大家整理的讲话，欢迎阅读。\n在护林大会上的讲话\n", "在护林大会上的讲话"),
    ],
)
def test_the_title_is_the_documents_own(head: str, title: str):
    assert found(head + "同志们：\n" + BODY, "title") == [title]


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "同志们：\n" + BODY,
        "尊敬的县长，各位代表：\n大家好！\n" + BODY,
        "一、护林\n" + BODY,
        "",
        "\n",
        "（一）",
    ],
)
def test_a_text_without_a_title_has_none(text: str):
    assert found(text, "title") == []


def test_a_title_that_only_the_sites_frame_names_is_found():
    text = f"同志们：\n{BODY}微信扫码\n本文标题：在护林大会上的讲话\n"
    assert found(text, "title") == ["在护林大会上的讲话"]


@pytest.mark.parametrize(
    ("line", "subtitle"),
    [("——在护林大会上的讲话", "在护林大会上的讲话"), ("在护林大会上的讲话", "在护林大会上的讲话")],
)
def test_a_second_title_stands_below_the_first(line: str, subtitle: str):
    assert found(f"把林护好\n{line}\n同志们：\n{BODY}", "subtitle") == [subtitle]


def test_a_second_line_that_says_only_when_and_where_is_none():
    text = f"政府工作报告\n——2019年3月5日在青石镇第二届\n人民代表大会第一次会议上\n各位代表：\n{BODY}"
    assert found(text, "subtitle") == []
    assert found(text, "occasion") == ["青石镇第二届人民代表大会第一次会议"]
    assert found(text, "date.given") == ["2019-03-05"]


@pytest.mark.parametrize(
    ("line", "speakers", "offices"),
    [
        ("王小田", ["王小田"], []),
        ("王小田　李大山", ["王小田", "李大山"], []),
        ("（王小田）", ["王小田"], []),
        ("县长 王小田", ["王小田"], ["县长"]),
        ("青石县人民法院院长 亓叙白", ["亓叙白"], ["青石县人民法院院长"]),
        ("县长　王　小　田", ["王小田"], ["县长"]),
        ("青石镇中学　王小田", ["王小田"], []),
        ("青石日报记者　王小田　通讯员　李大山", [], []),
        ("《青石日报》 通讯员", [], []),
        ("青石镇中学学生王小田", ["王小田"], []),
        ("发布人：水利局局长 王小田", ["王小田"], ["水利局局长"]),
        ("县长王小田", ["王小田"], ["县长"]),
        ("县长\n王小田", ["王小田"], ["县长"]),
        ("县政府副县长", [], ["县政府副县长"]),
        ("作者：王小田", ["王小田"], []),
        ("【撰文：王小田】", ["王小田"], []),
        ("×××", ["×××"], []),
        ("歐陽小田", ["歐陽小田"], []),
    ],
)
def test_a_byline_names_speakers_and_offices(line: str, speakers: list[str], offices: list[str]):
    text = f"在护林大会上的讲话\n{line}\n同志们：\n{BODY}"
    assert (found(text, "speaker"), found(text, "office")) == (speakers, offices)


@pytest.mark.parametrize(
    ("title", "speakers", "offices"),
    [
        ("王小田在护林大会上的讲话", ["王小田"], []),
        ("县长王小田在护林大会上的讲话", ["王小田"], ["县长"]),
        ("王小田县长在护林大会上的讲话", ["王小田"], ["县长"]),
        ("王小田结案陈词", ["王小田"], []),
        ("县长在护林大会上的讲话", [], ["县长"]),
        ("王小田：把林护好", ["王小田"], []),
        ("青石镇缺水　水利局局长王小田：把渠修好", ["王小田"], ["水利局局长"]),
        ("王小田给全体队员的信", ["王小田"], []),
        ("王小田向县里交报告：把渠修好", [], []),
    ],
)
def test_a_title_names_speakers_and_offices(title: str, speakers: list[str], offices: list[str]):
    text = f"{title}\n同志们：\n{BODY}"
    assert (found(text, "speaker"), found(text, "office")) == (speakers, offices)


def test_the_office_inside_a_name_is_no_part_of_it():
    text = f"李部長大山：主席、各位委員。{BODY}"
    speaker = next(one for one in find_metadata(text) if one.field == "speaker")
    assert (str(speaker), speaker.value, found(text, "office")) == ("李部長大山", "李大山", ["部長"])


def test_a_letter_is_signed_by_its_author():
    text = f"给护林队的信\n护林队全体队员：\n{BODY}王小田\n2019年3月5日\n"
    assert (found(text, "speaker"), found(text, "recipient")) == (["王小田"], ["护林队全体队员"])
    assert found(text, "date.signed") == ["2019-03-05"]


def test_several_sign_on_lines_of_their_own():
    text = f"给护林队的信\n护林队全体队员：\n{BODY}王小田\n李大山\n2019年3月5日\n"
    assert found(text, "speaker") == ["王小田", "李大山"]


def test_the_author_of_a_column_is_named_below_it():
    assert found(f"# 把林护好\n{BODY}{BODY}博客 | 王小田\n", "speaker") == ["王小田"]


def test_a_note_says_what_somebody_is_a_member_of():
    text = f"王小田在护林大会上的讲话\n王小田\n2019.3.5\n〖王小田：护林小组成员〗\n同志们：\n{BODY}"
    assert found(text, "office") == ["护林小组成员"]


def test_who_approves_a_document_does_not_sign_it():
    text = f"青石镇党委关于护林的通知\n2019.3.5\n县长批示：\n同意\n王小田\n三月三日\n各村：\n{BODY}"
    assert (found(text, "speaker"), found(text, "issuer")) == ([], ["青石镇党委"])


def test_a_note_names_several_who_spoke():
    text = f"在青石镇的讲话\n2019.3.5\n〖三月五日，王小田，李大山同志作了重要讲话。〗\n同志们：\n{BODY}"
    assert found(text, "speaker") == ["王小田", "李大山"]


def test_a_note_gives_each_speaker_an_office():
    text = (
        "王小田李大山接见护林队时的讲话\n王小田 李大山\n2019.3.5\n"
        "〖县长王小田、水利局局长李大山接见了护林队。〗\n"
        f"同志们：\n{BODY}"
    )
    assert found(text, "office") == ["县长", "水利局局长"]


@pytest.mark.parametrize("audience", ["同志们", "各位代表", "尊敬的各位来宾，女士们，先生们"])
def test_an_audience_that_is_present_is_no_recipient(audience: str):
    assert found(f"在护林大会上的讲话\n{audience}：\n{BODY}", "recipient") == []


@pytest.mark.parametrize(
    ("head", "foot", "issuers"),
    [
        ("青石镇人民政府文件\n青政发〔2019〕3号\n关于护林的通知\n", "", ["青石镇人民政府"]),
        ("水利局  文件\n林业局\n水林发〔2019〕3号\n关于护林的通知\n", "", ["水利局", "林业局"]),
        ("关于护林的通知\n", "水利局\n林业局\n2019年3月5日\n", ["水利局", "林业局"]),
        ("水利局、林业局关于护林的通知\n", "", ["水利局", "林业局"]),
        ("镇人民代表大会第二次会议关于护林的决议\n", "", ["镇人民代表大会第二次会议"]),
        ("把林护好\n《青石日报》编辑部\n2019.3.5\n", "", ["《青石日报》编辑部"]),
        ("青石镇党委文件\n青石镇党委　青石镇政府\n关于护林的通知\n", "", ["青石镇党委", "青石镇政府"]),
        ("青石镇总工会2019年工作总结\n", "", ["青石镇总工会"]),
        ("护林公约\n", "青石村村民委员会\n三月五日\n", ["青石村村民委员会"]),
        ("水利局批判组林业局1966-3-5\n把林护好\n水利局批判组、林业局\n", "", ["水利局批判组、林业局"]),
        ("王小田李大山1966-3-5\n在护林大会上的讲话\n王小田 李大山\n", "", []),
        ("青石社1966-3-5\n把林护好\n青石社\n", "", []),
        ("新华社1966-3-5\n把林护好\n新华社\n1966.3.5\n", "", []),
        (
            "护林办法\n",
            "路要修好，林子要护好，各村都要抓紧，不得有误。 县护林委员会 2019年3月5日\n",
            ["县护林委员会"],
        ),
        (
            "护林办法\n",
            "路要修好，林子要护好，各村都要抓紧，不得有误。 XX 街道办事处 20XX 年 X 月 X 日\n",
            ["XX街道办事处"],
        ),
        (
            "护林办法\n",
            "路要修好，林子要护好，各村都要抓紧，不得有误。县护林委员会2019年5月第5页共5页\n",
            ["县护林委员会"],
        ),
        ("护林办法\n", "__街道办事处\n20__年__月__日\n", ["__街道办事处"]),
        ("护林办法\n", "**县林业局\n2019年3月5日\n", ["**县林业局"]),
        ("护林办法\n", "**青石县林业局**\n2019年3月5日\n", ["青石县林业局"]),
        ("护林关注组：致全体村民的公开信\n", "", ["护林关注组"]),
        ("山林汇思就中央林场的声明\n", "山林汇思\n2019年3月5日\n", ["山林汇思"]),
        ("护林办公室有关水渠问题的指示\n1966.3.5\n", "", ["护林办公室"]),
        ("把林护好\n《青石日报》通讯员\n2019.3.5\n", "", ["《青石日报》通讯员"]),
        ("青石大学 王小田1966-3-5\n把林护好\n青石大学 王小田\n1966.3.5\n", "", []),
        (
            "护林办法\n",
            BODY.strip() * 3 + "附件：1.护林员名单 X社区居民委员会 XXXX年X月XX日\n",
            ["X社区居民委员会"],
        ),
    ],
)
def test_the_issuer_stands_in_letterhead_signature_or_title(head: str, foot: str, issuers: list[str]):
    assert found(f"{head}{BODY}{foot}", "issuer") == issuers


def test_a_heading_that_names_a_file_is_no_letterhead():
    assert found(f"护林工作的纲领性文件\n王小田\n{BODY}", "issuer") == []


@pytest.mark.parametrize(
    ("line", "copyists"),
    [
        ("王小田记录整理", ["王小田"]),
        ("（根据记录整理，未经本人审阅）", []),
        ("水利站：王小田、李大山记录整理2019年3月5日", ["水利站"]),
        ("护林队翻印2019．3．5", ["护林队"]),
        ("责任编辑：王小田 校对：李大山", ["王小田", "李大山"]),
        ("记录：xxx", ["xxx"]),
        ("（作者：亓小诺 巫大舟）", ["亓小诺", "巫大舟"]),
        ("本报记者 亓小诺/文 通讯员 巫大舟 滇山/图", ["亓小诺", "巫大舟", "滇山"]),
        ("（记者/王小田 通讯员/巫山）", ["王小田", "巫山"]),
        ("（七九年三月五日，水利站整理）", ["水利站"]),
        ("（港务（wù）报记者 王小田）", ["王小田"]),
        ("（王小田、李大山", ["王小田", "李大山"]),
        ("（党群部 供稿）", ["党群部"]),
        ("刊载于《护林文选》（3），1967年4月编印。", []),
        ("刊载于《护林文选》（3），青石林场联络站编，1967年4月。", ["青石林场联络站"]),
        ("（中共青石镇委员会）", ["中共青石镇委员会"]),
        ("护林队转抄\n修渠兵团总部\n1967.3.5", ["护林队", "修渠兵团总部"]),
        ("护林队、修渠兵团总部", ["护林队", "修渠兵团总部"]),
        ("（护林队、修渠兵团总部 一九六七年三月五日）", ["护林队", "修渠兵团总部"]),
        ("根据护林队和修渠队记录整理", ["护林队", "修渠队"]),
        ("护林万岁！", []),
        ("整理者：王小田、李大山等七人", ["王小田", "李大山"]),
        ("文字编辑：王小田\n新媒体编辑：李大山（实习）", ["王小田", "李大山"]),
        ("护林队、修渠队等五个组织\n1967.3.5", ["护林队", "修渠队等五个组织"]),
    ],
)
def test_who_recorded_or_edited_is_named_below(line: str, copyists: list[str]):
    assert found(f"王小田同护林队的谈话纪要\n{BODY}{line}\n", "copyist") == copyists


def test_who_signs_a_document_is_no_copyist():
    text = f"护林办法\n{BODY}护林队总部\n2019年3月5日\n"
    assert (found(text, "copyist"), found(text, "issuer")) == ([], ["护林队总部"])


def test_the_photographer_of_a_picture_above_the_title_is_named():
    text = f"大会会场。 青石日报记者 王小田 摄\n在护林大会上的讲话\n同志们：\n{BODY}"
    assert found(text, "copyist") == ["王小田"]


def test_a_note_at_the_mark_behind_the_title_says_who_spoke_when_and_where():
    text = f"护林要靠大家※王小田{BODY.strip() * 6}※这是王小田书记2019年3月5日在县委第三次集体学习时的讲话。"
    assert Metadata.of(find_metadata(text)) == Metadata(
        title="护林要靠大家",
        speakers=("王小田",),
        offices=("书记",),
        occasion="县委第三次集体学习",
        given="2019-03-05",
        dates=("2019-03-05",),
    )


def test_a_line_of_fields_below_the_text_names_title_author_and_source():
    text = f"{BODY}{BODY}原标题：把林护好 来源：青石日报 作者：王小田\n"
    assert [found(text, field) for field in ("title", "speaker", "source")] == [
        ["把林护好"],
        ["王小田"],
        ["青石日报"],
    ]


@pytest.mark.parametrize(
    ("head", "foot", "role", "value"),
    [
        ("在护林大会上的讲话\n王小田\n1966.07.03\n", "", "given", "1966-07-03"),
        ("关于护林的通知\n1968.02.06；青发［68］26号\n", "", "signed", "1968-02-06"),
        ("关于护林的决议\n（2022年3月11日镇人民代表大会通过）\n", "", "signed", "2022-03-11"),
        ("在护林大会上的讲话\n", "（原载《青石日报》1967年11月7日）\n", "published", "1967-11-07"),
        ("2013-04-07_把林护好\n把林护好\n", "", "given", "2013-04-07"),
        ("护林座谈纪要\n", "水利站翻印1966.11.18\n", "published", "1966-11-18"),
        ("青石镇党委转发县长对护林工作的指示\n2019.3.5\n", "", "signed", "2019-03-05"),
        ("青石镇党委批发《全镇护林座谈会纪要》\n2019.3.5\n", "", "signed", "2019-03-05"),
        ("王小田对护林公约的解释\n1966.3.5\n", "", "given", "1966-03-05"),
        ("把林护好\n1966.3.5\n", "原载《青石林刊》创刊号\n1966年3月5日\n", "published", "1966-03-05"),
        (
            "把林护好\n",
            "①见县志\n②一九六五年十二月八日《青石日报》\n（载《青石日报》1966年3月5日）\n",
            "published",
            "1966-03-05",
        ),
        (
            "护林通告\n",
            "林业站\n1966.3.2\n附：林场名单：\n"
            + "青石林场\n" * 40
            + "－原载《青石日报》1966年3月5日\nCCRADB\n",
            "published",
            "1966-03-05",
        ),
        ("护林座谈纪要\n", "王小田记录整理1966年11月16日\n", "signed", "1966-11-16"),
        ("护林工作会议纪要\n时间：2019年3月5日上午\n地点：镇政府\n", "", "given", "2019-03-05"),
        ("护林工作会议纪要\n会议时间：2019年3月5日上午\n", "", "given", "2019-03-05"),
        ("护林办法\n时间：2019年3月5日\n", "", "published", "2019-03-05"),
        ("县长答记者问\n（2019年3月5日）\n", "", "given", "2019-03-05"),
        (
            "县委转发水利局《护林报告》\n1966.3.5\n",
            "水利局\n一九六六年三月二日\n",
            "signed",
            "1966-03-05",
        ),
        ("护林座谈纪要\n", "水利站护林班转抄\n一九六七年三月六日\n", "published", "1967-03-06"),
        ("坚决执行护林的决议\n青石镇召开大会\n新华社\n1966.3.5\n", "", "published", "1966-03-05"),
        ("护林的通知及材料\n1966.03.05；青发［66］2号\n", "一九六六年三月五日发出\n", "signed", "1966-03-05"),
        (
            "护林的通知\n",
            "水利站\n1966.3.5\n附件1\n" + BODY * 4 + "［林业局 一九六六年三月八日发出 共印二十份］\nCCRADB\n",
            "published",
            "1966-03-08",
        ),
        (
            "把林护好\n新华社\n1966.3.15\n林子要有人护，水渠要有人修，这是大家的事。今年要抓紧。\n",
            "＊　　＊　　＊\n新华社十四日讯　护林队今天成立。\n",
            "reported",
            "XXXX-XX-14",
        ),
        ("王小田谈修改《护林公约》\n1966.3.5\n", "", "given", "1966-03-05"),
        ("县委批准青石镇护林队成立的报告\n1966.3.5；青发［66］2号\n", "", "signed", "1966-03-05"),
        (
            "把林护好\n护林小组\n1966.3.5\n",
            "护林小组\n1966年3月5日 初稿 （本报有删节）\n（原载《青石报》1966年3月8日）\n",
            "signed",
            "1966-03-05",
        ),
        (
            "护林通令：不许偷水\n护林司令部\n1966.3.5\n",
            "护林司令部\n一九六六年三月五日\n（附）各地联络站："
            + "青石镇、" * 40
            + "\n载《青石报》第六号\n（1966年3月8日）\n",
            "signed",
            "1966-03-05",
        ),
        ("水利站关于传达护林指示的通知\n2019.03.05\n", "", "signed", "2019-03-05"),
        (
            "在护林大会上的讲话\n",
            "（2019年3月5日）\n[1] 见2018年1月8日《青石日报》。\n",
            "signed",
            "2019-03-05",
        ),
        ("护林办法\n1966.03.05\n", "水利站\n三月五日\n", "signed", "1966-03-05"),
        ("给会员的信\n", "王小田\n中华民国105年12月20日\n", "signed", "2016-12-20"),
        ("护林办法\n时（shí）间：2019-03-05\n", "", "published", "2019-03-05"),
        ("护林办法\n", "[ 本帖最后由 护林员 于 2019-3-5 09:27 编辑 ]\n", "published", "2019-03-05"),
        ("把林护好\n【发布时间：2019年03月05日】【来源：林业站】\n", "", "published", "2019-03-05"),
        ("把林护好\n青石日报社论　1959年10月12日\n", "", "published", "1959-10-12"),
        ("把林护好\n1974.01.25\n新华社青石1974年1月24日电\n", "", "published", "1974-01-25"),
        ("护林文选\n", "刊载于《护林文选》（3），青石林场联络站编，1967年4月。\n", "published", "1967-04"),
        ("青石镇党委关于护林的指示\n2019.3.5\n", "", "signed", "2019-03-05"),
        ("把林护好\n（2019年3月5日）\n尊敬的各位院长，\n老师们，同学们：\n", "", "given", "2019-03-05"),
        ("给同学们的信\n（2019年3月5日）\n同学们：\n", "", "signed", "2019-03-05"),
        ("紧急呼吁书\n（2019年3月5日）\n同学们，\n", "", "signed", "2019-03-05"),
        ("把林护好\n——护林队通告\n1966.03.05\n同学们，\n", "", "signed", "1966-03-05"),
        ("在护林大会上的讲话\n1975.00.00\n", "", "given", "1975"),
        ("把林护好\n《青石日报》编者\n1966.3.5\n", "", "published", "1966-03-05"),
        (
            "把林护好\n护林队总部\n",
            "护林队总部\n1966.3.5\n原载《青石日报》\n1966.3.8\n",
            "published",
            "1966-03-08",
        ),
        (
            "紧急呼吁书\n护林队\n1966.3.5\n",
            "（原载《护林报》1966年3月8日）\n",
            "signed",
            "1966-03-05",
        ),
        ("把林护好\n1966.3.5\n", "（原载《青石日报》一九六六年）\n", "published", "1966-03-05"),
        ("王小田给护林队的电话\n1966.3.5\n", "", "given", "1966-03-05"),
        ("把林护好\n1966.3.5\n", "原载《青石林刊》总第三期\n1966年3月5日\n", "published", "1966-03-05"),
        ("护林考察报告\n1966.3.5\n", "", "signed", "1966-03-05"),
        ("把林护好\n1966.3.5\n", "（县政府　一九六六年三月五日印发）\n", "signed", "1966-03-05"),
        (
            "把林护好\n",
            "1966年3月5日\n作者简介：王小田，护林员，守林三十年。他写过一本书。\n",
            "signed",
            "1966-03-05",
        ),
        ("在护林大会上的讲话\n", "（只在镇内传达，不要张贴。1966年3月5日）\n", "signed", "1966-03-05"),
        ("县委对“水利局护林报告”的批示\n1966.3.5\n", "水利局\n1966年2月1日\n", "signed", "1966-03-05"),
        (
            "县委关于护林的通知\n1966.3.5；青发〔66〕3号\n各乡镇：\n",
            "县委批示\n同意。\n王小田\n一九六六年三月一日\n",
            "signed",
            "1966-03-05",
        ),
        ("县委“关于护林的三点指示”\n1966.3.5\n", "", "signed", "1966-03-05"),
        (
            "在护林大会上的讲话\n",
            "护林队翻印\n（据水利站翻印稿）\n1966年3月5日\n",
            "published",
            "1966-03-05",
        ),
        ("护林名言\n", "——王小田在护林大会上的讲话（2013年6月28日）\n", "signed", None),
        ("护林展览\n2018年是建站百年，水利局由即日起于3月5日举办护林展览。\n", "", "given", "XXXX-03-05"),
        (
            "把林护好\n新华社二十五日讯护林队今天成立，各村都来了人，大家都说这件事早就该办。\n",
            "",
            "reported",
            "XXXX-XX-25",
        ),
    ],
)
def test_a_date_has_the_role_of_its_place(head: str, foot: str, role: str, value: str | None):
    assert found(f"{head}{BODY}{foot}", f"date.{role}") == ([value] if value else [])


def test_a_date_that_cannot_be_keeps_its_words_and_says_so():
    text = f"关于护林的通知\n{BODY}水利局\n2019年2月30日\n"
    date = next(one for one in find_metadata(text) if one.field == "date.signed")
    assert (date.value, date.doubt) == ("2019年2月30日", "there is no day 30 in month 2")


GLUED = (
    "青石县水利局文件青水发〔2019〕3号青石县水利局关于护林的通知各林场："
    + BODY.strip() * 4
    + "青石县水利局2019年3月5日"
)


def test_a_document_on_one_line_is_read_in_pieces():
    assert Metadata.of(find_metadata(GLUED)) == Metadata(
        title="青石县水利局关于护林的通知",
        issuers=("青石县水利局",),
        recipient="各林场",
        docnumber="青水发〔2019〕3号",
        signed="2019-03-05",
        dates=("2019-03-05",),
    )


def test_a_speech_on_one_line_is_read_in_pieces():
    text = (
        "在全县护林大会上的讲话（2019年3月5日，青石镇）县长 王小田同志们，朋友们："
        + BODY.strip() * 4
        + "（新华社青石3月5日电）《 青石日报 》（ 2019年03月06日 02 版）"
    )
    assert Metadata.of(find_metadata(text)) == Metadata(
        title="在全县护林大会上的讲话",
        speakers=("王小田",),
        offices=("县长",),
        occasion="全县护林大会",
        place="青石镇",
        sources=("新华社", "青石日报"),
        given="2019-03-05",
        published="2019-03-06",
        reported="XXXX-03-05",
        dates=("2019-03-05", "XXXX-03-05", "2019-03-06"),
    )


def test_metadata_are_those_of_the_first_document():
    notice = "水利局关于印发护林办法的通知\n各林场：\n现印发给你们，请照办。\n水利局\n2019年3月5日\n"
    text = f"{notice}护林办法\n{BODY * 3}林业局\n2018年1月8日\n"
    assert found(text, "date.signed") == ["2019-03-05"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("：", ":").replace("，", ",").replace("（", "(").replace("）", ")"),
        lambda text: text.replace("\n", "\n　　"),
        lambda text: text.replace("\n", "\n\n"),
    ],
)
def test_metadata_do_not_depend_on_breaks_blanks_and_width(change):
    values = [(one.field, one.value) for one in find_metadata(change(SPEECH))]
    assert values == [(one.field, one.value) for one in find_metadata(SPEECH)]


def test_metadata_are_spans_of_the_source():
    speech = zhspeech.parse(SPEECH)
    assert all(isinstance(one, Found) and one.source is SPEECH for one in find_metadata(speech))
    assert speech.metadata == Metadata.of(find_metadata(SPEECH))
    assert [one.field for one in find_metadata(speech.title)] == [one.field for one in find_metadata(SPEECH)]


def test_a_press_release_says_who_speaks_and_when():
    text = (
        "水利局局长年会发言\n下稿代水利局秘书处发出：\n"
        f"以下是水利局局长孟大山今日（三月五日）在年会上的发言要点：\n各位朋友：\n{BODY}2019年3月5日（星期二）\n"
    )
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.speakers, metadata.offices, metadata.issuers) == (
        ("孟大山",),
        ("水利局局长",),
        ("水利局秘书处",),
    )
    assert (metadata.given, metadata.published) == ("XXXX-03-05", "2019-03-05")


@pytest.mark.parametrize(
    ("foot", "field", "value"),
    [
        ("护林会谨启\n2019年3月5日\n", "issuer", "护林会"),
        ("一班护林员上\n2019年3月5日\n", "issuer", "一班护林员"),
        ("（青石镇党委组织部 王小田 李大山）\n", "copyist", "王小田"),
        ("责任编辑：\n王小田\n", "copyist", "王小田"),
    ],
)
def test_the_foot_says_who_signs_or_supplied_a_text(foot: str, field: str, value: str):
    assert found(f"关于护林的公开信\n各位村民：\n{BODY}{foot}", field)[0] == value


@pytest.mark.parametrize(
    ("line", "speaker", "office"),
    [
        ("【撰文：Anna】", ["Anna"], []),
        ("【撰文：王小田师傅，太极拳第二十代传人】", ["王小田"], ["太极拳第二十代传人"]),
    ],
)
def test_a_writer_is_named_beside_a_label(line: str, speaker: list[str], office: list[str]):
    text = f"# 护林记\n{line}\n{BODY}"
    assert (found(text, "speaker"), found(text, "office")) == (speaker, office)


def test_who_signs_a_record_has_made_it():
    text = f"王小田座谈纪要\n王小田\n2019年3月5日\n{BODY}护林联络站\n2019年3月7日\n"
    assert (found(text, "issuer"), found(text, "copyist")) == ([], ["护林联络站"])


def test_when_a_page_was_fetched_is_no_date_of_the_text():
    text = f"标题：护林会议纪要\n来源：青石镇人民政府\n抓取时间：2026-04-03\n{BODY}"
    assert not any(one.field.startswith("date") for one in find_metadata(text))


def test_leave_to_reprint_names_nobody():
    assert found(f"护林办法\n{BODY}（可以翻印）\n", "copyist") == []


def test_what_was_written_has_no_occasion():
    assert found(f"关于修渠大会上所提问题办理情况的函\n各村：\n{BODY}", "occasion") == []


def test_a_record_of_words_to_a_parliament_has_no_title():
    assert found("水利局局长：主席，我们为了修好村里的各条水渠\n已经做了一年的准备\n工作。\n", "title") == []


def test_a_name_may_be_spelled_with_blanks():
    assert found(f"在护林大会上的讲话\n王　小　田\n同志们：\n{BODY}", "speaker") == ["王小田"]


def test_a_number_may_name_its_series():
    assert found(f"关于护林的意见\n青石党委文件［1972］党字58号\n{BODY}", "docnumber") == [
        "青石党委文件［1972］党字58号"
    ]


def test_several_speeches_below_one_title_have_its_metadata():
    speeches = f"王小田同志讲话\n{BODY * 6}\n李大山同志讲话\n{BODY * 6}\n"
    text = (
        f"王小田李大山1966-6-3\n王小田李大山在护林大会上的讲话\n王小田 李大山\n1966.06.03\n{speeches}CCRADB\n"
    )
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.title, metadata.occasion) == ("王小田李大山在护林大会上的讲话", "护林大会")
    assert (metadata.speakers, metadata.given) == (("王小田", "李大山"), "1966-06-03")


def test_below_the_key_of_an_archive_stands_the_title():
    text = f"《青石日报》编辑部1967-5-7\n把全县办成护林的大学校\n《青石日报》编辑部\n1967.05.07\n{BODY}"
    assert found(text, "title") == ["把全县办成护林的大学校"]


def test_a_letter_is_sent_to_those_whom_it_greets():
    assert found(f"给家长的一封信\n亲爱的家长：\n{BODY}", "recipient") == ["亲爱的家长"]
    assert found(f"给家长的一封信\n家长们！乡亲们：\n{BODY}", "recipient") == ["家长们！乡亲们"]
    assert found(f"给水利局的一封信\n致：水利局局长\n{BODY}", "recipient") == ["水利局局长"]


def test_a_text_all_of_short_lines_has_a_foot_too():
    text = "护林公约\n一、不带火种进山。\n二、不砍一棵活树。\n青石村村民委员会\n三月五日\n"
    assert (found(text, "title"), found(text, "issuer")) == (["护林公约"], ["青石村村民委员会"])


@pytest.mark.parametrize(
    ("foot", "speakers"),
    [
        ("王小田（青石中学）\n李大山（青石小学）\n", ["王小田", "李大山"]),
        ("王 田 （青石中学）\n李大山 （青石小学）（执笔）\n", ["王田", "李大山"]),
        ("王小田（青石中学）\n附注\n", []),
    ],
)
def test_several_who_say_what_they_stand_for_have_signed(foot: str, speakers: list[str]):
    assert found(f"护林宣言\n{BODY}{foot}", "speaker") == speakers


def test_a_note_says_which_office_somebody_holds():
    text = f"在护林大会上的讲话\n王小田\n〖王小田：青石县县长〗\n{BODY}"
    assert found(text, "office") == ["青石县县长"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("护林工作方案一、总体要求", "护林工作方案"),
        ("护林工作方案（试行） 一、总体要求", "护林工作方案（试行）"),
        ("乡镇护林应急预案 为保护林子", "乡镇护林应急预案"),
        ("1、护林工作总结及打算护林工作总结及打算护林工作总结及打算近年来", "护林工作总结及打算"),
        ("在护林大会上的讲话（2019年3月5日）王小田入春以来，山上干燥。", "在护林大会上的讲话"),
    ],
)
def test_a_title_glued_to_its_text_is_found(words: str, title: str):
    assert found(words + BODY.strip() * 4, "title") == [title]


def test_a_sentence_that_names_a_document_is_no_title():
    assert found("为落实护林工作方案 一、各村要抓紧。" + BODY.strip() * 4, "title") == []


def test_the_first_sentence_of_a_report_says_what_was_held_when_and_where():
    text = f"护林队：把林护好\n为落实要求，3月5日，青石镇护林大会在镇文化宫召开，二百人参加。\n{BODY}"
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.occasion, metadata.given, metadata.place) == ("青石镇护林大会", "XXXX-03-05", "镇文化宫")


@pytest.mark.parametrize("lead", ["护林大会将于3月5日召开。", "关于召开护林大会的通知印发了。"])
def test_what_is_still_to_be_held_is_no_occasion(lead: str):
    assert found(f"把林护好\n{lead}\n{BODY}", "occasion") == []


def test_the_meeting_that_a_notice_convenes_has_no_place():
    text = f"关于召开护林大会的通知\n各村：\n{BODY}一、地点：镇政府会议室\n水利局\n2019年3月5日\n"
    assert (found(text, "place"), found(text, "occasion")) == ([], [])


@pytest.mark.parametrize(
    ("foot", "field", "values"),
    [
        ("——王小田在全县护林大会上的讲话\n", "speaker", ["王小田"]),
        ("（作者为青石县林业局局长）\n", "office", ["青石县林业局局长"]),
        ("（《护林文选》第二卷，青石出版社2001年版）\n", "source", ["护林文选"]),
    ],
)
def test_the_last_line_names_speaker_office_or_book(foot: str, field: str, values: list[str]):
    assert found(f"把林护好\n{BODY}{foot}", field) == values


def test_an_urgent_notice_on_one_line_names_its_sender_before_the_urgency():
    text = "青石电力公司加急办值通〔2021〕120号关于召开护林总结大会的通知各部门，各单位：" + BODY.strip() * 4
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.issuers, metadata.docnumber) == (("青石电力公司",), "办值通〔2021〕120号")
    assert (metadata.title, metadata.recipient) == ("关于召开护林总结大会的通知", "各部门，各单位")


def test_a_list_marked_with_strokes_is_no_second_title():
    assert found(f"护林办法\n- 1、本文只供浏览，请核对。\n护林办法\n{BODY}", "subtitle") == []


def test_a_text_behind_a_news_lead_has_its_own_title_and_byline():
    text = (
        "王小田在报纸发表文章\n发表时间：2016-01-21　来源：青石日报\n"
        "新华社青石1月21日电 县长王小田发表题为《把林护好》的署名文章。文章如下：\n"
        f"把林护好\n青石县县长　王小田\n{BODY * 3}"
    )
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.title, metadata.offices) == ("把林护好", ("青石县县长",))


def test_words_of_a_speech_that_a_sentence_names_are_no_title():
    assert found("我在护林大会上的讲话中，同志们都听到了。" + BODY.strip() * 4, "title") == []


def test_who_reported_stands_behind_a_dateline():
    assert found(f"把林护好\n青石网青石3月5日电 （王小田）3月5日，护林队上了山。{BODY}", "copyist") == [
        "王小田"
    ]


def test_a_document_on_one_line_may_name_its_sender_twice():
    text = (
        "青石县林业局青石县林业局关于会签《关于印发<护林方案>的通知》的函水利局、镇政府：" + BODY.strip() * 4
    )
    metadata = Metadata.of(find_metadata(text))
    assert (metadata.issuers, metadata.recipient) == (("青石县林业局",), "水利局、镇政府")
    assert metadata.title == "青石县林业局关于会签《关于印发<护林方案>的通知》的函"


def test_what_a_body_passes_on_is_said_by_nobody_whom_the_title_names():
    metadata = Metadata.of(find_metadata(f"中共青石县委转发县长王小田对护林的指示\n{BODY * 3}"))
    assert (metadata.speakers, metadata.offices, metadata.issuers) == ((), (), ("中共青石县委",))


def test_a_line_above_the_text_says_who_the_author_is():
    text = f"护林人的一天\n【撰文：王小田】\n*作者简介：青石护林会 主任\n{BODY * 3}"
    assert found(text, "office") == ["青石护林会主任"]


def test_who_signs_a_letter_without_a_date_stands_first_in_its_title():
    text = f"思源就护林方案致全体村民的公开信\n致全体村民：\n{BODY * 3}\n思源　敬上"
    assert found(text, "issuer") == ["思源"]
    assert found(text.replace("思源就", "就"), "issuer") == []


def test_a_body_in_the_lead_of_a_text_without_title_is_no_byline():
    assert find_metadata("》编辑部") == ()


@pytest.mark.parametrize(
    ("line", "recipient"),
    [
        ("青石镇党委、护林队和广大干部群众：", "青石镇党委、护林队和广大干部群众"),
        ("青石镇护林队并水利站：　（以上均请林业局转）", "青石镇护林队并水利站"),
        ("青石镇党委\n护林委员会筹备小组：", "青石镇党委护林委员会筹备小组"),
    ],
)
def test_a_document_is_sent_to_all_whom_its_addressee_names(line: str, recipient: str):
    text = f"县党委关于护林的批示\n2019.3.5；青发［2019］3号\n{line}\n{BODY}县党委\n2019年3月5日\n"
    assert found(text, "recipient") == [recipient]


def test_what_is_written_to_somebody_as_a_letter_has_a_recipient():
    text = f"王小田给护林队的书面检查\n1966.3.5\n护林队的队员们：\n{BODY}王小田\n"
    assert (found(text, "recipient"), found(text, "date.signed")) == (["护林队的队员们"], ["1966-03-05"])


def test_the_label_of_who_speaks_is_no_recipient():
    text = f"县长接见护林队的讲话\n1966.3.5\n高县长：\n{BODY}王小田：好。\n"
    assert found(text, "recipient") == []


def test_what_a_title_quotes_is_no_occasion():
    assert found(f"王小田对“县长视察林场的几点指示”的解释\n1966.3.5\n{BODY}", "occasion") == []
    assert found(f"青石镇党委批发《全镇护林会议纪要》\n1966.3.5\n{BODY}", "occasion") == []


@pytest.mark.parametrize("line", ["***作者为护林会主席***", "作者为护林会主席", "（作者为护林会主席）"])
def test_a_line_says_what_the_author_is_and_names_nobody(line: str):
    text = f"把林护好\n【撰文：王小田】\n{line}\n{BODY}"
    assert (found(text, "speaker"), found(text, "office")) == (["王小田"], ["护林会主席"])


@pytest.mark.parametrize(
    ("foot", "source"),
    [
        ("林场革委会《护林通讯》（号外），1966.3.5", "护林通讯"),
        ("原载青石中学《护林报》1966年3月5日", "护林报"),
        (
            "（发表于青石镇护林队指挥部：《青石镇护林队指挥部通令集（1-10）》）",
            "青石镇护林队指挥部通令集（1-10）",
        ),
    ],
)
def test_the_paper_may_stand_behind_the_body_that_makes_it(foot: str, source: str):
    assert found(f"护林通令\n1966.3.5\n{BODY}{foot}\n", "source") == [source]


def test_the_office_before_the_name_above_the_title_is_found():
    text = f"青石镇镇长王小田：把林护好\n{BODY}"
    assert (found(text, "speaker"), found(text, "office")) == (["王小田"], ["青石镇镇长"])


@pytest.mark.parametrize(
    ("line", "sources"), [("新华社记者", ["新华社"]), ("新华社、《青石日报》记者", ["新华社"])]
)
def test_the_byline_of_an_agency_is_a_source_and_no_office(line: str, sources: list[str]):
    text = f"把林护好\n{line}\n1966.3.5\n{BODY}"
    assert (found(text, "source"), found(text, "office")) == (sources, [])


def test_the_first_sentence_behind_the_address_says_where_it_was_said():
    text = f"王小田对护林队的讲话\n1966.3.5\n各位同志：\n今天我来参加全镇护林动员会议。\n{BODY}"
    assert found(text, "occasion") == ["全镇护林动员会议"]


def test_an_occasion_ends_where_something_is_passed_on_there():
    text = f"王小田在全镇护林大会上传达县长视察期间的讲话\n1966.3.5\n{BODY}"
    assert found(text, "occasion") == ["全镇护林大会"]
