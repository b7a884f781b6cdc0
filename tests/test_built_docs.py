"""The pages as they are built: their language, and that both languages can be searched for.

They are looked at where the environment variable ``ZHSPEECH_DOCS`` names their folder, as in ``.ci/run``.
"""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from shutil import which
from urllib.parse import quote

import pytest

pytestmark = pytest.mark.skipif(
    "ZHSPEECH_DOCS" not in os.environ, reason="the documentation is not built: ZHSPEECH_DOCS names no folder"
)
FOLDER = Path(os.environ.get("ZHSPEECH_DOCS", ""))


def pages(folder: str) -> list[Path]:
    found = sorted((FOLDER / folder).rglob("*.html"))
    return [page for page in found if folder or page.relative_to(FOLDER).parts[0] not in ("zh", "_static")]


@pytest.mark.parametrize(("folder", "language"), [("zh", "zh-Hans"), ("", "en")])
def test_a_page_names_its_language(folder: str, language: str):
    said = {page: re.search('<html[^>]* lang="([^"]+)"', page.read_text("utf-8")) for page in pages(folder)}
    assert len(said) > 10
    assert {page for page, found in said.items() if not found or found[1] != language} == set()


@pytest.fixture(scope="module")
def search():
    """Asks the pages' own search, and gives the pages that it names."""
    webdriver = pytest.importorskip("selenium.webdriver")
    if not which("chromium") or not which("chromedriver"):
        pytest.skip("chromium is not installed")
    options = webdriver.ChromeOptions()
    for argument in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = which("chromium")
    browser = webdriver.Chrome(options, webdriver.ChromeService(which("chromedriver")))

    def ask(question: str) -> list[str]:
        root = FOLDER.resolve().as_uri()
        browser.get(f"{root}/search.html?q={quote(question)}")
        for _ in range(300):
            done = browser.find_elements("css selector", "#search-results p.search-summary")
            if done and re.search(r"\d|not match", done[0].text):
                break
            time.sleep(0.1)
        links = browser.find_elements("css selector", "#search-results li a")
        return [re.split("[?#]", link.get_attribute("href").removeprefix(f"{root}/"))[0] for link in links]

    yield ask
    browser.quit()


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("脱敏", "zh/howto/fill-masks.html"),
        ("填写脱敏的模板", "zh/howto/fill-masks.html"),
        ("按年统计口号", "zh/howto/count-slogans.html"),
        ("切分 检索", "zh/howto/chunks.html"),
        ("lossless trees", "index.html"),
        ("slogans", "howto/count-slogans.html"),
    ],
)
def test_words_of_both_languages_are_found(search, question: str, page: str):
    assert page in search(question)


def test_what_is_nowhere_is_not_found(search):
    assert search("鲸鱼座") == []
