"""Which script a text is written in, and the same text in the other one.

Detection looks at characters that belong to one script only and needs no dictionary.  Conversion and
``fold`` use OpenCC, which is imported and loaded on first use, never on ``import zhspeech``.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Literal, Protocol

import attrs

from zhspeech.errors import ScriptError
from zhspeech.text.marks import IDEOGRAPHS
from zhspeech.text.patterns import compiled
from zhspeech.visible import visible_repr

__all__ = ["ScriptReport", "convert", "detect_script", "fold"]

#: A text counts as one script while the other one has less than this share of the telling characters:
#: real texts in one script carry a few characters of the other (quotations, names, slips of a converter).
_MINOR_SHARE = 0.05

_CONFIGURATIONS = {"hans": "t2s", "hant": "s2t"}

_HAN = f"[{IDEOGRAPHS}]"
#: What OpenCC is given: a run of Han characters, as its phrases hold nothing else that changes.  The limit
#: keeps a hostile text linear; no sentence comes near it.
_HAN_RUN = f"{_HAN}{{1,200}}"
_LINE = r"[^\r\n]+"

#: Unicode's full- and half-width forms of ASCII and of CJK punctuation, and the ideographic space.
_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_WIDTHS |= {ord(form): ord(plain) for form, plain in zip("\u3000｡｢｣､･￠￡￥", " 。「」、・¢£¥", strict=True)}


@attrs.frozen
class ScriptReport:
    """The script of a text, and how the characters that tell are shared between the two.

    ``script`` is ``"hans"`` (simplified), ``"hant"`` (traditional), ``"mixed"``, or ``"unknown"`` when no
    character tells.  ``hans`` and ``hant`` are shares of the telling characters, from 0 to 1, which add up
    to 1 unless the script is unknown (then both are 0).  ``telling`` is the number of such characters.
    """

    script: Literal["hans", "hant", "mixed", "unknown"]
    hans: float
    hant: float
    telling: int


def detect_script(text: str) -> ScriptReport:
    """Say which script a text is in, from the characters that belong to one script only.

    Most Chinese characters belong to both and say nothing; ``后`` and ``干``, which are good characters in
    either, say nothing as well.
    """
    counts = Counter(text)
    hans = sum(counts[char] for char in counts.keys() & _HANS)
    hant = sum(counts[char] for char in counts.keys() & _HANT)
    telling = hans + hant
    if not telling:
        return ScriptReport("unknown", 0.0, 0.0, 0)
    minor = min(hans, hant) / telling
    script: Literal["hans", "hant", "mixed"] = "hans" if hans > hant else "hant"
    return ScriptReport("mixed" if minor >= _MINOR_SHARE else script, hans / telling, hant / telling, telling)


def convert(text: str, script: Literal["hans", "hant"]) -> str:
    """Convert a text to simplified (``"hans"``) or traditional (``"hant"``) script, keeping its length.

    Character ``i`` of the result stands for character ``i`` of the text, so offsets hold in both.  Where
    OpenCC's conversion of a line would change its length, that line is converted character by character.
    Line ends and everything that is not a Han character stay as they are.

    Raises:
        ScriptError: the script is neither of the two, or OpenCC cannot be loaded.
    """
    if script not in _CONFIGURATIONS:
        raise ScriptError("script", visible_repr(script), "'hans' or 'hant'")
    converter = _load(_CONFIGURATIONS[script])
    converted: str = compiled(_LINE).sub(lambda line: _convert_line(line[0], converter), text)
    return converted


def fold(text: str) -> str:
    """Fold a text over script and width: ``團結，奮進`` and ``团结,奋进`` become one key.

    Raises:
        ScriptError: OpenCC cannot be loaded.
    """
    return convert(text.translate(_WIDTHS), "hans")


class _Converter(Protocol):
    def convert(self, text: str, /) -> str: ...


def _convert_line(line: str, converter: _Converter) -> str:
    whole: str = compiled(_HAN_RUN).sub(lambda run: converter.convert(run[0]), line)
    if len(whole) == len(line):
        return whole
    single = {char: converter.convert(char) for char in set(compiled(_HAN).findall(line))}
    return "".join(new if len(new := single.get(char, char)) == 1 else char for char in line)


@lru_cache
def _load(configuration: str) -> _Converter:
    try:
        from opencc import OpenCC

        converter: _Converter = OpenCC(configuration)
        converter.convert("")
    except Exception as error:  # whatever a broken installation raises, the advice is the same
        raise ScriptError(
            "OpenCC",
            f"that {configuration!r} cannot be loaded ({type(error).__name__}: {error})",
            "opencc-python-reimplemented or opencc, and only one of the two, to be installed",
        ) from error
    return converter


# Characters of one script only: from OpenCC's STCharacters and TSCharacters (Apache-2.0), those whose
# conversions leave no doubt (a character that may stay itself, or that is itself the outcome of a
# conversion, is out), limited to characters in common use: GB 2312 and not Big5 for simplified, Big5 and
# not GB 2312 for traditional.
_HANS_ONLY = (
    "专业丛东丝丢两严丧个临为丽举义乌乐乔习乡书买乱争亏亚产亩亲亵亿仅从仑仓仪们众会伛伞伟传伤伥伦伧伪伫佥"
    "侠侣侥侦侧侨侩侪侬俣俦俨俩俪俭债倾偬偻偾偿傥傧储傩兑兖兰关兴兹养兽冁内冈册写军农冯冲决况冻净凉减凑凛"
    "凤凫凭凯击凿刍刘则刚创删别刭刹刽刿剀剂剐剑剥剧劝办务劢动励劲劳势勋匀匦匮区医华协单卖卢卤卧卫却卺厅历"
    "厉压厌厍厕厢厣厦厨厩厮县叁参双发变叙叠号叹叽吓吕吗启吴呐呒呓呕呖呗员呙呛呜咏咙咛咝咤响哑哒哓哔哕哗哙"
    "哜哝哟唛唠唢唤啧啬啭啮啸喷喽喾嗫嗳嘘嘤嘱噜嚣团园囱围囵国图圆圹场块坚坛坜坝坞坟坠垄垅垆垒垦垩垫垭垲垴"
    "埘埙埚堑堕墙壮声壳壶处备够头夹夺奁奂奋奖奥妆妇妈妩妪妫姗姹娄娅娆娇娈娱娲娴婴婵婶媪嫒嫔嫱嬷孙学孪宝实"
    "宠审宪宫宽宾寝对寻导寿将尔尘尝尧尴尽层屉届属屡屦屿岁岂岖岗岘岚岛岽岿峄峡峤峥峦崂崃崭嵘嵝巅巩巯币帅师"
    "帏帐帜带帧帮帱帻帼幂庆庐庑库应庙庞废廪开弃弑张弥弪弯弹强归当录彦彻径徕忆忧忾态怂怃怄怅怆总怼怿恋恒恳"
    "恶恸恹恺恻恼恽悦悫悬悭悯惧惨惩惫惬惭惮惯愠愤愦慑懑懒懔戆戋戏戗战戬户执扩扪扫扬抚抛抟抠抡抢护报担拟拢"
    "拣拥拦拧拨择挚挛挝挞挟挠挡挢挣挤挥捞损捡换捣掳掴掷掸掺掼揽揿搀搁搂搅携摄摅摆摇摈摊撄撑撵撷撸撺擞攒敌"
    "敛数斋斓斩断无旧时旷昙昼显晋晓晔晕晖暂暧术杀杂权条来杨杩枞枢枣枥枧枨枪枫枭柠柽栀栅标栈栉栊栋栌栎栏树"
    "样栾桠桡桢档桤桥桦桧桨桩梦检棂椁椟椠椤椭楼榄榇榈榉槛槟槠横樯樱橥橱橹橼檩欢欤欧歼殁殇残殒殓殚殡殴毁毂"
    "毕毙毡毵氇氢氩氲汇汉汤汹沟没沣沤沥沦沧沩沪泪泶泷泸泺泻泼泽泾浃浅浆浇浈浊测浍济浏浑浒浓浔涛涝涞涟涠涡"
    "涣涤润涧涨涩渊渌渍渎渐渑渔渖渗温湾湿溃溅溆滗滚滞滟滠满滢滤滥滦滨滩潆潇潋潍潜潴澜濑濒灏灭灯灵灾灿炀炉"
    "炜炝点炼炽烁烂烃烛烟烦烧烨烩烫烬热焕焖焘爱爷牍牦牵牺犊状犷犸犹狈狞独狭狮狯狰狱狲猃猎猕猡猪猫猬献獭玑"
    "玛玮环现玺珐珑珲琏琐琼瑶瑷璎瓒瓯电画畅畴疖疗疟疠疡疬疮疯疱疴痈痉痖痨痪痫瘅瘗瘘瘪瘫瘾瘿癞癣癫皑皱皲盏"
    "盐监盖盗盘眍眦睁睐睑瞒瞩矫矶矾矿砀码砖砗砚砜砺砻砾础硕硖硗硷碍碛碜碱礼祢祯祷祸禀禄禅秃秆积称秽稆税稣"
    "稳穑穷窃窍窑窜窝窥窦窭竖竞笃笋笔笕笺笼笾筚筛筝筹签简箦箧箨箩箪箫篑篓篮簖籁籴类籼粜粝粤粪粮糁糇糍紧絷"
    "纟纠纡红纣纤纥约级纨纩纪纫纬纭纯纰纱纲纳纵纶纷纸纹纺纽纾线绀绁绂练组绅细织终绉绊绋绌绍绎经绐绑绒结绔"
    "绕绗绘给绚绛络绝绞统绠绡绢绣绥绦继绨绩绪绫续绮绯绰绱绲绳维绵绶绷绸绺绻综绽绾绿缀缁缂缃缄缅缆缇缈缉缋"
    "缌缍缎缏缑缒缓缔缕编缗缘缙缚缛缜缝缟缠缡缢缣缤缥缦缧缨缩缪缫缬缭缮缯缰缱缲缳缴缵罂罗罚罢罴羁羟翘耢耧"
    "耸耻聂聋职聍联聩聪肃肠肤肾肿胀胁胆胧胨胪胫胶脉脍脏脐脑脓脔脚脱脶脸腭腻腼腽腾膑舆舣舰舱舻艰艳艺节芈芗"
    "芜芦苁苇苈苋苌苍苎苏茎茏茑茔茕荆荚荛荜荞荟荠荡荣荤荥荦荧荨荩荪荫荬荭荮药莅莱莲莳莴莶获莸莹莺莼萝萤营"
    "萦萧萨葱蒇蒉蒋蒌蓝蓟蓠蓣蓥蓦蔷蔹蔺蔼蕲蕴薮藓蘖虏虑虚虬虽虾虿蚀蚁蚂蚬蛊蛎蛏蛮蛰蛱蛲蛳蛴蜕蜗蝇蝈蝉蝼蝾"
    "螨衅衔补衬衮袄袅袜袭装裆裢裣裤裥褛褴见观规觅视觇览觉觊觋觌觎觏觐觑觞觯誉誊讠计订讣认讥讦讧讨让讪讫训"
    "议讯记讲讳讴讵讶讷许讹论讼讽设访诀证诂诃评诅识诈诉诊诋诌词诎诏译诒诓诔试诖诗诘诙诚诛诜话诞诟诠诡询诣"
    "诤该详诧诨诩诫诬语诮误诰诱诲诳说诵诶请诸诹诺读诼诽课诿谀谁谂调谄谅谆谇谈谊谋谌谍谎谏谐谑谒谓谔谕谖谗"
    "谘谙谚谛谜谝谟谠谡谢谣谤谥谦谧谨谩谪谫谬谭谮谯谰谱谲谳谴谵谶贝贞负贡财责贤败账货质贩贪贫贬购贮贯贰贱"
    "贲贳贴贵贶贷贸费贺贻贼贽贾贿赀赁赂赃资赅赆赇赈赉赊赋赌赍赎赏赐赓赔赕赖赘赙赚赛赜赝赞赠赡赢赣赵趋趱趸"
    "跃跄跞践跷跸跹跻踌踪踬踯蹑蹒蹰蹿躏躜躯车轧轨轩轫转轭轮软轰轱轲轳轴轵轶轷轸轹轺轻轼载轾轿辁辂较辄辅辆"
    "辇辈辉辊辋辍辎辏辐辑输辔辕辖辗辘辙辚辞辩辫边辽达迁过迈运还这进远违连迟迩迳迹选逊递逦逻遗遥邓邝邬邮邹"
    "邺邻郏郐郑郓郦郧郸酝酱酽酾酿释鉴銮錾钅钆钇针钉钊钋钌钍钎钏钐钒钓钔钕钗钙钚钛钜钝钞钟钠钡钢钣钤钥钦钧"
    "钨钩钪钫钬钭钮钯钰钱钲钳钴钵钶钷钸钹钺钻钼钽钾钿铀铁铂铃铄铅铆铈铉铊铋铌铍铎铐铑铒铕铖铗铘铙铛铜铝铞"
    "铟铠铡铢铣铤铥铧铨铩铪铫铬铭铮铯铰铱铲铳铴铵银铷铸铹铺铼铽链铿销锁锂锃锄锅锆锇锈锉锊锋锌锍锎锏锐锑锒"
    "锓锔锕锖锗锘错锚锛锝锞锟锡锢锣锤锥锦锨锩锪锫锬锭键锯锰锱锲锴锵锶锷锸锹锺锻锼锾锿镀镁镂镄镅镆镇镉镊镌"
    "镍镎镏镐镑镒镓镔镖镗镘镙镛镜镝镞镟镡镢镣镤镥镦镧镨镩镪镫镬镭镯镰镱镲镳镶长门闩闪闫闭问闯闰闱闲闳间闵"
    "闶闷闸闹闺闻闼闽闾阀阁阂阃阄阅阆阈阉阊阋阌阍阎阏阐阑阒阔阕阖阗阙阚队阳阴阵阶际陆陇陈陉陕陧陨险随隐隶"
    "隽难雏雠雳雾霁霭靓静靥鞑鞒鞯鞲韦韧韩韪韫韬韵页顶顷顸项顺须顼顽顾顿颀颁颂颃预颅领颇颈颉颊颌颍颏颐频颓"
    "颔颖颗题颚颛颜额颞颟颠颡颢颤颥颦颧风飑飒飓飕飘飙飚飞飨餍饣饥饧饨饩饪饫饬饭饮饯饰饱饲饴饵饶饷饺饼饽饿"
    "馀馁馄馅馆馇馈馊馋馍馏馐馑馒馓馔馕马驭驮驯驰驱驳驴驵驶驷驸驹驺驻驼驽驾驿骀骁骂骄骅骆骇骈骊骋验骏骐骑"
    "骒骓骖骗骘骚骛骜骝骞骟骠骡骢骣骤骥骧髅髋髌鬓魇魉鱼鱿鲁鲂鲅鲆鲇鲈鲋鲍鲎鲐鲑鲒鲔鲕鲚鲛鲜鲞鲟鲠鲡鲢鲣鲤"
    "鲥鲦鲧鲨鲩鲫鲭鲮鲰鲱鲲鲳鲴鲵鲶鲷鲸鲺鲻鲼鲽鳃鳄鳅鳆鳇鳊鳋鳌鳍鳎鳏鳐鳓鳔鳕鳖鳗鳘鳙鳜鳝鳞鳟鳢鸟鸠鸡鸢鸣"
    "鸥鸦鸨鸩鸪鸫鸬鸭鸯鸱鸲鸳鸵鸶鸷鸸鸹鸺鸽鸾鸿鹁鹂鹃鹄鹅鹆鹇鹈鹉鹊鹋鹌鹎鹏鹑鹕鹗鹘鹚鹛鹜鹞鹣鹤鹦鹧鹨鹩鹪"
    "鹫鹬鹭鹰鹱鹳鹾麦麸黄黉黩黪黾鼋鼍鼹齐齑齿龀龃龄龅龆龇龈龉龊龋龌龙龚龛龟"
)

_HANT_ONLY = (
    "丟並亂亙亞佇佈佔併來侖侶侷俁係俓俔俠俬倀倆倉個們倖倫偉偑側偵偽傌傑傖傘備傢傭傯傳傴債傷傾僂僅僉僑僕僤"
    "僥僨僱價儀儂億儈儉儐儔儕儘償優儭儲儷儸儺儻儼兇兌兒兗內兩冊冑冪凈凍凜凱別刪剄則剎剛剝剮剴創剷劃劇劉劊"
    "劌劍劑勁動務勛勝勞勢勣勩勱勳勵勸勻匭匯匱區協卹卻厙厤厭厲厴參叢吳吶呂咼員唄唸問啞啟啢喎喚喪喫喬單喲嗆"
    "嗇嗊嗎嗚嗩嗶嗹嘆嘍嘓嘔嘖嘗嘜嘩嘪嘮嘯嘰嘳嘵嘸嘺嘽噁噅噓噚噞噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚧嚨嚮嚲嚳"
    "嚴嚶嚽囀囁囂囃囅囈囉囌囑囪圇國圍園圓圖團圞埡埬埰執堅堊堝堯報場塊塋塏塒塗塚塢塤塵塹塿墊墜墠墮墳墾壇壈"
    "壎壓壘壙壚壞壟壢壣壩壯壺壼壽夠夢夾奐奧奩奪奮奼妝姍姦娙娛婁婦婭媧媯媰媼媽嫋嫗嫵嫻嫿嬃嬇嬈嬋嬌嬙嬡嬣嬤"
    "嬦嬪嬰嬸孃孇孋孌孎孫學孻孿宮寀寠寢實寧審寫寬寵寶將專尋對導尷屆屍屜屢層屨屩屬岡峴島峽崍崑崗崙崢嵐嵼嵽"
    "嵾嶁嶄嶇嶈嶔嶗嶠嶢嶧嶨嶮嶸嶺嶼嶽巋巒巔巖巘巰巹帥師帳帶幀幃幓幗幘幝幟幣幩幫幬幹幾庫廁廂廄廈廎廕廚廝廞"
    "廟廠廡廢廣廧廩廬廳弒弔弳張強彃彄彆彈彌彎彔彙彥彫彿徑從徠復徹徿恆恥悅悵悶悽惡惱惲惻愛愜愨愴愷愻愾慄態"
    "慍慘慚慟慣慪慫慮慳慶慺慼慾憂憊憐憑憒憖憚憢憤憫憮憲憶憸懇應懌懍懞懟懣懤懨懲懶懷懸懺懼懾戀戇戔戧戩戰戲"
    "戶拋挩挾捨捫捲掃掄掗掙掛採揀揚換揮揯損搖搗搵搶摋摐摑摜摟摯摳摶摻撈撊撏撐撓撝撟撣撥撫撲撳撻撾撿擁擄擇"
    "擊擋擔據擠擣擫擬擯擰擱擲擴擷擺擻擼擽擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敓敗敘敵數斂斃斕斬斷斸旂昇時晉晛晝"
    "暈暉暐暘暢暫曄曆曇曉曊曏曖曠曨曬書會朧朮東枴柵柺桱桿梔梖梜條梟梲棄棖棗棟棡棧棲棶椏椲楊楓楨業極榦榪榮"
    "榿構槍槓槤槧槨槫槮槳槶槼樁樂樅樑樓標樞樠樣樧樸樹樺樿橈橋機橢橫橯檁檉檔檜檟檢檣檭檮檯檳檸檻櫃櫅櫍櫓櫚"
    "櫛櫝櫞櫟櫠櫥櫧櫨櫪櫫櫬櫱櫳櫸櫻欄權欏欐欑欒欓欖欘欞欽歎歐歟歡歲歷歸歿殘殞殢殤殫殭殮殯殰殲殺殼毀毆毊毿"
    "氂氈氌氣氫氬氳氾汎汙決沒沖況泝洩洶浹浿涇涗涼淒淚淥淨淩淪淵淶淺渙減渢渦測渾湊湋湞湧湯溈準溝溡溫溮溳溼"
    "滄滅滌滎滬滯滲滷滸滻滾滿漁漊漍漚漢漣漬漲漵漸漿潁潑潔潕潚潛潣潤潯潰潷潿澀澅澆澇澐澗澠澤澦澩澫澬澮澱濁"
    "濃濄濆濕濘濛濜濟濤濧濫濰濱濺濼濾濿瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀰瀲瀾灃灄灑灒灕灘灝灡灣灤灩災為烏烴無"
    "煇煉煒煙煢煥煩煬熂熅熉熒熗熚熡熰熱熲熾燀燁燈燉燒燖燙燜營燦燬燭燴燻燼燾爃爇爍爐爛爧爭爺爾牆牘牽犖犛犞"
    "犢犧狀狹狽猌猙猶猻獃獄獅獊獎獨獩獪獫獮獰獲獵獷獸獺獻獼玀玁珼現琱琺琿瑋瑒瑣瑤瑩瑪瑲瑽璉璊璕璗璡璣璦璫"
    "璯環璵璸璽璾璿瓅瓊瓏瓔瓕瓚瓛甌甕產甦畝畢畫異當疇疊痙痠痾瘋瘍瘓瘞瘡瘧瘱瘲瘺療癆癇癉癐癒癘癟癡癢癤癥癩"
    "癬癭癮癰癱癲發皁皚皰皸皺盃盜盞盡監盤盧盪眝眥眾睍睏睜睞瞜瞞瞶瞼矇矉矓矚矯硃硜硤硨硯碕碙碩碭確碼磑磚磠"
    "磣磧磯磽磾礄礎礐礒礙礦礪礫礬礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稜稟種稱穀穇穌積穎穠穡穢穩穫穭窩窪窮窯窵"
    "窶窺竄竅竇竊競筆筍筧筴箇箋箏節範築篋篔篘篠篢篤篩篳篸簀簂簍簑簞簡簢簣簫簹簽簾籃籅籌籔籙籛籜籟籠籤籩籪"
    "籬籮籲粵糝糞糧糰糲糴糶糾紀紂紃約紅紆紇紈紉紋納紐紓純紕紖紗紘紙級紛紜紝紞紟紡紬紮細紱紲紳紵紹紺紼紿絀"
    "絁終絃組絅絆絎結絕絛絞絡絢給絧絨絪絰統絲絳絹絺綀綁綃綄綆綈綌綎綏綑經綖綜綝綞綟綠綡綢綣綧綪綬維綯綰綱"
    "網綴綵綸綹綺綻綽綾綿緄緇緊緋緒緗緘緙線緝緞緟締緡緣緦編緩緬緮緯緰緱緲練緶緷緹緻縈縉縊縋縍縎縐縑縕縗縛"
    "縝縞縟縣縫縭縮縯縰縱縲縳縴縵縶縷縸縹縺總績繂繃繅繆繈繐繒繓織繕繚繞繟繡繢繨繩繪繫繭繯繰繳繶繷繸繹繻繼"
    "繽繾纁纆纇纈纊續纍纏纓纔纕纖纗纘纚纜缽罃罈罌罰罵罷羅羆羈羋羥羨義羵羶習翫翬翹翽耬聖聞聯聰聲聳聵聶職聹"
    "聽聾肅脅脈脛脣脥脩脫脹腎腡腦腫腳腸膃膕膚膞膠膢膩膹膽膾膿臉臍臏臗臘臚臟臠臢臥臨臺與興舉舊艙艣艤艦艫艱"
    "艷芻茲荊莊莖莢莧菕華菴萇萊萬萴萵葉葒葝葦葯葷蒍蒐蒔蒞蒼蓀蓆蓋蓧蓮蓯蓴蓽蔔蔘蔞蔣蔥蔦蔭蔯蕁蕆蕎蕓蕕蕘蕝"
    "蕢蕩蕪蕭蕷薀薆薈薊薌薑薔薘薟薦薩薳薴薵薺藍藎藝藥藪藭藶藷藹藺蘀蘄蘆蘇蘊蘋蘚蘞蘟蘢蘭蘺蘿虆處虛虜號虧虯"
    "蛺蛻蜆蝀蝕蝟蝦蝨蝸螄螞螢螮螻螿蟂蟄蟈蟘蟜蟣蟬蟯蟲蟳蟶蟻蠀蠁蠅蠆蠍蠐蠑蠔蠙蠟蠣蠦蠨蠱蠶蠻蠾衊術衕衚衛衝"
    "袞裊補裝裡製複褌褘褲褳褸褻襉襏襓襖襗襘襝襠襤襪襬襯襲襴覈見規覓視覘覛覡覦親覬覯覲覷覹覺覽覿觀觴觶觸訂"
    "訃計訊訌討訏訐訑訒訓訕訖託記訛訝訞訟訢訣訥訪設許訴訶診註証詀詁詆詊詎詐詑詒詔評詖詗詘詛詞詠詡詢詣試詩"
    "詫詬詭詮詰話該詳詵詷詼詿誂誄誅誆誇誋誌認誑誒誕誘誚語誠誡誣誤誥誦誨說誫誰課誶誹誺誼誾調諂諄談諉請諍諏"
    "諑諒諓論諗諛諜諝諞諟諡諢諤諦諧諫諭諮諯諰諱諲諳諴諶諷諸諺諼諾謀謁謂謄謅謆謊謎謏謐謔謖謗謙謚講謝謠謨謫"
    "謬謯謱謳謹謾譁譂譅譆證譊譎譏譑譓譖識譙譚譜譟譨譫譭譯議譴護譸譽譾讀讅變讋讌讎讒讓讕讖讚讜讞豈豎豐豔豬"
    "豵豶貓貗貙貝貞負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賕賙賚賜賝賞賟賠賡"
    "賢賣賤賦賧質賬賭賰賴賵賺賻購賽賾贄贅贇贈贉贊贍贏贐贓贔贖贗贛赬趕趙趨趲跡踐踰踴蹌蹔蹕蹟蹠蹣蹤蹳蹺蹻躂"
    "躉躊躋躍躎躑躒躓躕躘躚躝躡躥躦躪軀軉車軋軌軍軏軑軒軔軗軛軜軝軟軨軫軬軷軸軹軺軻軼軾軿較輅輇輈載輊輋輒"
    "輓輔輕輖輗輛輜輝輞輟輥輦輩輪輬輮輯輳輶輷輸輻輾輿轀轂轄轅轆轇轉轍轎轐轔轗轟轠轡轢轣轤辦辭辮辯農迴逕這"
    "連週進遊運過達違遙遜遞遠適遲遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄟鄧鄩鄭鄰鄲鄳鄴鄶鄺酇酈醃醜醞醟醫醬醱"
    "醲釀釁釃釅釋釐釓釔釕釗釘釙釚針釣釤釦釧釨釩釳釴釵釷釹釿鈀鈁鈃鈄鈅鈆鈇鈉鈍鈐鈑鈒鈔鈕鈖鈗鈞鈣鈥鈦鈧鈮鈰"
    "鈲鈳鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉆鉈鉉鉊鉋鉍鉑鉔鉗鉚鉛鉞鉠鉤鉥鉦鉧鉬鉭鉶鉸鉺鉻鉽鉾鉿銀銂銃銅銈銊銍銑銓銖銘銚"
    "銛銜銠銣銥銦銨銩銪銫銬銳銶銷銻銼鋁鋂鋃鋅鋇鋉鋌鋏鋐鋒鋗鋙鋝鋟鋠鋤鋦鋨鋩鋪鋮鋯鋰鋱鋸鋹鋼錀錁錂錄錆錈錏"
    "錐錒錕錘錙錚錛錝錞錟錠錡錢錤錥錦錨錩錫錮錯錳錶錸錼鍆鍇鍉鍊鍋鍍鍒鍔鍘鍚鍛鍠鍤鍥鍬鍭鍰鍵鍶鍺鍼鍾鎂鎈鎊"
    "鎌鎍鎔鎖鎘鎙鎚鎛鎝鎞鎡鎢鎣鎦鎧鎩鎪鎬鎮鎯鎰鎲鎳鎵鎷鏃鏇鏈鏌鏍鏏鏐鏑鏗鏘鏚鏜鏝鏞鏟鏡鏢鏤鏦鏨鏵鏷鏹鏺鏻"
    "鏽鏾鐃鐇鐋鐍鐎鐏鐐鐒鐓鐔鐘鐙鐠鐨鐩鐪鐫鐮鐲鐳鐵鐶鐸鐺鐼鐽鐿鑀鑄鑉鑊鑌鑑鑒鑕鑞鑠鑣鑪鑭鑰鑱鑲鑴鑷鑼鑽鑾"
    "鑿钁钂長門閂閃閆閈閉開閌閍閎閏閐閑閒間閔閘閞閡閣閤閥閨閩閫閬閭閱閵閶閹閻閼閽閾閿闃闆闇闈闉闊闋闌闍闐"
    "闑闒闓闔闕闖關闞闠闡闢闤闥陘陝陞陣陰陳陸陽隉隊階隑隕際隤隨險隮隱隴隸隻雋雖雙雛雜雞離難雲電霑霢霣霧霽"
    "靂靄靆靈靉靚靜靦靨鞏鞝鞦韁韃韆韉韋韌韍韓韙韜韝韞韻響頁頂頃項順頇須頊頌頍頎頏預頑頒頓頗領頜頠頡頤頦頫"
    "頭頰頲頵頷頸頹頻顃顅顆題額顎顏顒顓顗願顙顛類顢顣顥顧顫顯顰顱顳顴風颭颮颯颱颳颶颸颺颻颼颾飀飄飆飋飛飢"
    "飣飥飩飪飫飭飯飲飴飶飼飽飾餃餅餈餉養餌餑餒餓餔餕餖餗餘餚餛餞餡餧館餪餫餬餭餱餳餵餺餼餾餿饁饃饅饈饉饋"
    "饌饑饒饗饘饜饞饟馬馭馮馯馱馳馴馹駁駃駉駎駐駑駒駓駔駕駘駙駛駝駟駢駤駧駩駪駭駰駱駶駸駻駼駿騁騂騃騄騅騉"
    "騊騍騎騏騑騔騖騙騚騜騝騞騠騤騧騪騫騭騮騰騱騴騵騶騷騸騾驀驁驂驃驄驅驊驌驍驎驏驓驕驗驙驚驛驟驢驤驥驦驨"
    "驪驫骯髏髒體髕髖髮鬆鬍鬖鬚鬠鬢鬥鬧鬨鬩鬮鬱魎魘魚魛魟魦魨魯魴魵魷魺魽鮀鮅鮆鮈鮐鮑鮒鮓鮚鮞鮠鮡鮤鮦鮪鮫"
    "鮭鮮鮯鮵鮶鮸鮿鯀鯁鯄鯆鯇鯉鯊鯔鯕鯖鯗鯛鯞鯡鯢鯤鯧鯨鯪鯫鯬鯰鯷鯽鰆鰈鰉鰋鰍鰒鰓鰜鰣鰤鰥鰨鰩鰫鰭鰱鰲鰳鰶"
    "鰷鰹鰻鰼鰽鰾鱀鱄鱆鱈鱉鱊鱒鱔鱖鱗鱘鱟鱠鱢鱣鱧鱨鱭鱮鱷鱸鱺鳥鳧鳩鳲鳳鳴鳶鳷鳼鳽鴀鴃鴅鴆鴇鴉鴐鴒鴔鴕鴗鴛"
    "鴝鴞鴟鴣鴥鴦鴨鴮鴯鴰鴳鴷鴻鴽鴿鵁鵂鵃鵊鵏鵑鵒鵓鵚鵜鵝鵟鵠鵡鵧鵩鵪鵫鵬鵯鵰鵲鵷鶄鶇鶉鶊鶌鶒鶖鶗鶘鶚鶠鶡"
    "鶦鶩鶪鶬鶭鶯鶱鶲鶴鶹鶺鶻鶼鶿鷁鷂鷅鷊鷐鷓鷖鷗鷙鷚鷟鷣鷤鷥鷦鷨鷩鷫鷭鷯鷲鷳鷴鷷鷸鷹鷺鷽鷿鸂鸇鸋鸏鸑鸕鸗"
    "鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麥麩麵麷麼黃黌點黨黲黴黶黷黽黿鼉鼕鼴齊齋齎齏齒齔齕齗齘齙齜齟齠齡齣齦齧齪齬齮齯齰"
    "齲齴齶齷齾龍龐龑龔龕龜"
)
_HANS = frozenset(_HANS_ONLY)
_HANT = frozenset(_HANT_ONLY)
