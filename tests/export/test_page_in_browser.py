"""A page in a real browser: no script runs, links work in frames too, it fits, and all can use it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import zhspeech

webdriver = pytest.importorskip("selenium.webdriver", reason="Selenium is not installed")
BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
if not (BROWSER and DRIVER):
    pytest.skip("Chromium and its driver are not installed", allow_module_level=True)

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "examples" / "village-cleanup-simplified.txt").read_bytes().decode("utf-8")
HOSTILE = (
    "<script>document.title = 'hit'</script>\n一、<img src=x onerror=\"document.title = 'hit'\">\n二、渠\n"
)


@pytest.fixture(scope="module")
def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for argument in (
        *("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"),
        *("disable-background-networking", "disable-component-update", "disable-dev-shm-usage"),
    ):
        options.add_argument(f"--{argument}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def show(browser, tmp_path: Path):
    """Show HTML; gives the browser."""

    def load(html: str, width: int = 1400) -> Any:
        (tmp_path / "page.html").write_text(html, "utf-8", "surrogatepass")
        browser.set_window_size(width, 900)
        browser.get((tmp_path / "page.html").as_uri())
        return browser

    return load


def page(text: str = TEXT) -> str:
    return zhspeech.to_html(zhspeech.parse(text))


def frame(text: str = TEXT) -> str:
    return f"<!DOCTYPE html><title>notebook</title>{zhspeech.parse(text)._repr_html_()}"


@pytest.mark.parametrize(
    "text", [TEXT, HOSTILE, "一、渠\r\n二、桥\r三、路\n"], ids=["speech", "hostile", "breaks"]
)
def test_the_text_pane_is_the_source(show, text: str):
    browser = show(page(text))
    assert browser.execute_script("return document.querySelector('article').textContent") == text


def test_no_script_of_a_text_runs(show):
    assert show(page(HOSTILE)).title != "hit"


def test_the_style_is_allowed_by_the_pages_own_policy(show):
    browser = show(page())
    assert (
        browser.execute_script("return getComputedStyle(document.querySelector('.text')).whiteSpace")
        == "pre-wrap"
    )
    assert [
        entry for entry in browser.get_log("browser") if "Content Security Policy" in entry["message"]
    ] == []


@pytest.mark.parametrize("html", [page, frame], ids=["page", "frame"])
def test_every_link_scrolls_to_its_place(show, html):
    browser = show(html())
    if html is frame:
        browser.switch_to.frame(0)
    links = browser.find_elements("css selector", "nav a")
    assert len(links) > 20
    for link in links[::5]:
        target = link.get_attribute("href").partition("#")[2]
        browser.execute_script("arguments[0].click()", link)
        assert browser.execute_script("return document.querySelector(':target').id") == target


@pytest.mark.parametrize("width", [360, 1400])
def test_a_page_fits_the_window(show, width: int):
    browser = show(page(), width)
    wide, window = browser.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
    assert wide <= window


def test_a_layer_is_switched_by_its_box(show):
    browser = show(page())
    colour = "return getComputedStyle(document.querySelector('.mask')).backgroundColor"
    shown = browser.execute_script(colour)
    browser.find_element("id", "masks").click()
    assert browser.execute_script(colour) != shown


@pytest.mark.parametrize("media", [{"prefers-color-scheme": "dark"}, {"prefers-color-scheme": "light"}])
def test_anybody_can_read_and_use_a_page(show, media: dict[str, str]):
    axe = pytest.importorskip("axe_core_python", reason="axe-core is not installed")
    browser = show(page())
    features = [{"name": name, "value": value} for name, value in media.items()]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    [script] = Path(axe.__file__).parent.rglob("axe.min.js")
    browser.execute_script(script.read_text("utf-8"))
    found = browser.execute_async_script("axe.run().then(arguments[arguments.length - 1])")
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []


def test_the_tree_is_left_out_in_print(show):
    browser = show(page())
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert browser.execute_script("return getComputedStyle(document.querySelector('nav')).display") == "none"
