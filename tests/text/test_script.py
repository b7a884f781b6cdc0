"""Scripts: which one a text is in, the same text in the other one, and keys that are one in both."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest

from zhspeech.errors import ScriptError
from zhspeech.text import script
from zhspeech.text.script import convert, detect_script, fold

HANS = "乡亲们，村里的渠修好了，谁来护，护到哪一级，今天要说清楚。"
HANT = "鄉親們，村裏的渠修好了，誰來護，護到哪一級，今天要說清楚。"


@pytest.fixture
def _forget_converters():
    """Leave no converter behind that a test has put in OpenCC's place."""
    script._load.cache_clear()
    yield
    script._load.cache_clear()


def stand_in(monkeypatch: pytest.MonkeyPatch, convert) -> None:
    """Let ``import opencc`` give a converter that does as told."""
    converter = SimpleNamespace(convert=convert)
    monkeypatch.setitem(sys.modules, "opencc", SimpleNamespace(OpenCC=lambda configuration: converter))


def test_a_simplified_text_is_hans():
    assert detect_script(HANS).script == "hans"


def test_a_traditional_text_is_hant():
    assert detect_script(HANT).script == "hant"


def test_a_text_in_both_scripts_is_mixed_and_says_how_much_of_each():
    assert detect_script("东风，马車") == script.ScriptReport("mixed", 0.75, 0.25, 4)


def test_a_few_slips_do_not_make_a_text_mixed():
    assert detect_script(HANT * 5 + "这").script == "hant"


def test_characters_of_both_scripts_say_nothing():
    assert detect_script("王后在台前，干了三里路。") == script.ScriptReport("unknown", 0.0, 0.0, 0)


def test_a_text_without_chinese_is_unknown():
    assert detect_script("\ud800 abc 123").script == "unknown"


def test_no_character_counts_for_both_scripts():
    assert not script._HANS & script._HANT


def test_the_telling_characters_are_what_opencc_would_change():
    """Every simplified-only character changes towards traditional script and not back, and vice versa."""
    hans, hant = "".join(sorted(script._HANS)), "".join(sorted(script._HANT))
    assert all(one != other for one, other in zip(hans, convert(hans, "hant"), strict=True))
    assert all(one != other for one, other in zip(hant, convert(hant, "hans"), strict=True))


def test_conversion_goes_both_ways():
    assert (convert(HANT, "hans"), convert(HANS, "hant")) == (HANS, HANT)


def test_conversion_knows_phrases():
    assert convert("皇后在后面理发", "hant") == "皇后在後面理髮"


def test_conversion_leaves_everything_else_alone():
    text = "A面\r\n**億元\r\x85\u2028\ud800縣 ７％\n"
    assert convert(text, "hans") == "A面\r\n**亿元\r\x85\u2028\ud800县 ７％\n"


@pytest.mark.usefixtures("_forget_converters")
def test_a_line_whose_length_would_change_is_converted_by_character(monkeypatch: pytest.MonkeyPatch):
    table = {"頭髮": "头毛发", "頭": "头", "髮": "发", "東風": "东风"}
    stand_in(monkeypatch, lambda text: table.get(text, text))
    assert convert("東風\n頭髮", "hans") == "东风\n头发"


@pytest.mark.usefixtures("_forget_converters")
def test_a_character_that_would_become_two_stays(monkeypatch: pytest.MonkeyPatch):
    stand_in(monkeypatch, lambda text: text.replace("髮", "毛发"))
    assert convert("頭髮", "hans") == "頭髮"


@pytest.mark.usefixtures("_forget_converters")
def test_a_missing_opencc_is_an_error_that_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "opencc", None)
    with pytest.raises(ScriptError, match="expected opencc-python-reimplemented or opencc"):
        convert("縣", "hans")


@pytest.mark.usefixtures("_forget_converters")
def test_a_broken_opencc_is_the_same_error(monkeypatch: pytest.MonkeyPatch):
    def fail(configuration: str):
        raise OSError(f"no dictionary for {configuration}")

    monkeypatch.setitem(sys.modules, "opencc", SimpleNamespace(OpenCC=fail))
    with pytest.raises(ScriptError, match=r"t2s.*no dictionary for t2s"):
        fold("縣")


def test_an_unknown_script_is_an_error_that_names_the_two():
    with pytest.raises(ScriptError, match="'hans' or 'hant'"):
        convert("縣", "latin")  # type: ignore[arg-type]


def test_a_key_is_one_over_script_and_width():
    assert fold("團結，Ａ班") == fold("团结,A班") == "团结,A班"


def test_importing_the_package_loads_no_dictionary():
    code = "import sys, zhspeech, zhspeech.text.script, zhspeech.slogans; print('opencc' in sys.modules)"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.strip() == "False"
