"""Diction: how often the characters of a chain stand in chains that several texts share.

Written by ``benchmarks/diction.py`` from the proposed chains of a corpus: the weights of a logistic
regression that tells chains which two texts or more have from those that one has, in steps of 0.12.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat

__all__ = ["GRADES", "diction"]

#: Characters by grade: those of formulas above nothing, those of narrative and talk below.
GRADES = {
    3: ("必尽初依尊逆忘担优才"),
    2: (
        "者疫共忧苦抗倒绿望友党白民存平朋督俱胞科砺节路争舟血形风易代苏否聚霸单变睦供主爱挺合想字放贸砥署"
        "深收勇伟荣济为条率破心际"
    ),
    1: (
        "自激促敢泼历素千全怕局正按立照肯齐谋弱精秋性道事胜益山功湖穷坚试仰键贯崇列世理之割独万甘惯患确武"
        "治凝律百鼓从寨欲命所克良建艰畏更烈巨政执缩记统落闭生决劳亏旧病侨奉士辈图知袖创染序融潜终突盾免切"
        "碳循识福改固界育展层邻球俗危推宁雄格混彻顺控拔严首偏残呼君门奔将殊难植贵利硬举针幸即抢越露临期远"
        "表锋死矛联右新惕急顿导基隔中弹花灭义谁志余强负沉选亡则损岸侵国赞房热践牺鉴恩庸往先前牲屈救虚灵任"
        "赢得劲使洋马装与协最遇失据阻颠裕塑赖疗向贫兼封云化锐潮预礼徐迎和吹念扬备数第移惠误"
    ),
    -1: (
        "刻细队问语张线扎么错振减环宣料著术场异情留罪能下模反已关组站考面修点州承报量境军开把财请散够域制"
        "重信镇县不红言可夺伤案速村光招况该筹勃演药喜康己件班田除家枪伍树高港车油避设物铁消八筑成各小员景"
        "读告貌四盛林超六贴刘校卖客符九紧师钱根发型谈当峰算察动查务低浮败吃注投音目启司徒叶密配品象谓兰录"
        "评络京服卫果养假买撑沙来宗乡运间怎度空限迫货然听影份会蓬困叫因手盖区院两江钢古静置息上北费认她只"
        "追松邓再辟视特编续妥打鲁东轰缓引薄席洲究领享起姓赤顶拉刚覆适彪杀后蒙味揭伐曲赶便页香波呀私瓦题赵"
        "概压欢周谣网呢矿青括津比总陷纵怀陈捍甚乏晚阴耕送横跟赋纯透去南逐威底贤吨直搏简论铸逃印船缺帽做拖"
        "看行响今派丰吴什笔施座馆戴值授让半孙西巴折待暴挥软达陶灾篇项样醒时华炼叛迷检名研纪子工犯梦五器迅"
        "唔孤档暗煤增黄拼充饭罗庇状耗显课获夜阔狠熟亲却离仅刀内补串吧跳宜借完它每冲毁像诉蓝掌释市奖蔽宽郑"
        "府例长准采业故朝给闯坐官亮锻纸迟探厂土猛"
    ),
    -2: (
        "证通观口集日地整少讲见王电交省清部态二年台乱到指意害商方但文多习培健受团食经示管现元满几材兵话走"
        "攻章写系那轻如专泽占帮美位责亿对包具些社原七又产须布讨造延提断嘛带"
    ),
    -3: ("了的这他你要也很搞还升加就们好在十说都没坏接是身委传我个"),
}


@cache
def _grades() -> dict[str, int]:
    return {character: grade for grade, characters in GRADES.items() for character in characters}


def diction(members: str) -> float:
    """The mean grade of the characters of a chain, from -3 to 3; unknown ones and separators count as 0."""
    grades = _grades()
    return sum(map(grades.get, members, repeat(0))) / len(members)
