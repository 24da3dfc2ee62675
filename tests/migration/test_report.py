"""The report, in a real browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpers.engine import OLD
from helpers.in_process import CommandLine
from helpers.repositories import commit

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
EVIL = "vision/<img src=x onerror=alert(1)>&<!--<script>.py"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium found on PATH: `apt install chromium`")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        # Without a sandbox of its own, since tests run as root in containers.
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def troubles() -> list[str]:
    return []


@pytest.fixture
def page(browser: Any, troubles: list[str]) -> Iterator[Any]:
    with browser.new_page(viewport={"width": 1280, "height": 900}) as page:
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(dialog.message))
        page.on(
            "request", lambda asked: None if asked.url.startswith(("file:", "data:")) else troubles.append(asked.url)
        )
        yield page


@pytest.fixture
def report(command: CommandLine, repo: Path) -> str:
    """Make a report of three shards, one of them applied."""
    files: dict[str, bytes | str] = {
        "CODEOWNERS": "/vision/ @org/vision\n/text/ @org/<b>text</b>\n",
        "vision/a.py": b"def f():\n    x = '</script><script>alert(2)</script>'\n    return Adam(" + OLD + b")\n",
        EVIL: OLD,
        "text/b.py": b"x = 1\r\n" + OLD + b"\r\nREFUSED\r\n",
        "tools/c.py": OLD,
        "tools/broken.py": b"BROKEN",
    }
    commit(repo, files)
    command("migrate", "plan", "repo", "--out", "plan")
    command("migrate", "apply", "plan", "--shard", "2")
    return Path("plan/report.html").absolute().as_uri()


def unfold(page: Any, index: int) -> None:
    """Open a row, and wait for what is in it: a browser says that it is open a moment after the click."""
    row = page.locator("#list > details").nth(index)
    row.locator("summary").first.click()
    row.locator(".inside").first.wait_for()


def paths(page: Any) -> list[str]:
    return [str(path) for path in page.locator("#list > details > summary .path").all_inner_texts()]


def test_it_opens_filters_and_shows_a_diff(page: Any, report: str, troubles: list[str]) -> None:
    page.goto(report)
    assert page.locator("#totals").inner_text().split("\n")[:4] == ["shards", "3", "files to change", "4"]
    assert paths(page) == ["text/b.py", EVIL, "vision/a.py", "tools/c.py"]
    page.fill("#search", "vision")
    assert paths(page) == [EVIL, "vision/a.py"]
    unfold(page, 1)
    diff = page.locator("#list .diff")
    assert diff.locator(".del").all_inner_texts() == ["    return Adam([a.parameters(), b.parameters()])"]
    assert diff.locator(".add").count() == 1
    said = page.locator("#list .finding").inner_text()
    assert "Today: raises at construction: TypeError: param_group must be a dict" in said
    assert "a.parameters()  lr=0.1" in page.locator("#list .finding li").first.inner_text()
    page.keyboard.press("Escape")
    page.select_option("#status", "applied")
    assert len(paths(page)) == 2
    assert page.locator("#list .state-applied").count() == 2
    page.select_option("#status", "")
    page.get_by_role("tab", name="Left for people").click()
    assert paths(page) == ["text/b.py", "tools/broken.py"]
    unfold(page, 0)
    assert "No fix: Both groups hold `head`" in page.locator("#list .finding").inner_text()
    page.get_by_role("tab", name="Shards").click()
    assert paths(page) == ["0001-org-b-text-b", "0002-org-vision", "0003-tools"]
    assert page.locator("#by-owner .bar").count() == 3
    page.get_by_role("button", name="@org/vision").click()
    assert page.input_value("#owner") == "@org/vision"
    assert troubles == []


def test_the_keyboard_is_enough(page: Any, report: str, troubles: list[str]) -> None:
    page.goto(report)
    page.keyboard.press("/")
    page.keyboard.type("vision/a")
    assert paths(page) == ["vision/a.py"]
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    assert page.locator("#list > details").first.get_attribute("open") is not None
    page.focus("[role=tab][aria-selected=true]")
    page.keyboard.press("ArrowRight")
    assert page.locator("[role=tab][aria-selected=true]").inner_text() == "Left for people (2)"
    assert troubles == []


def test_a_phone_and_the_dark(browser: Any, report: str) -> None:
    with browser.new_page(viewport={"width": 390, "height": 800}, color_scheme="dark") as page:
        page.goto(report)
        unfold(page, 0)
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        assert page.locator(".again").count()
        assert page.locator(".again").first.is_hidden()
        background, ink = page.evaluate(
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map("
            "colour => colour.match(/\\d+/g).map(Number).reduce((a, b) => a + b))"
        )
        assert background < 100
        assert ink > 600


def test_two_thousand_diffs_are_shown_as_they_are_needed(page: Any, command: CommandLine, troubles: list[str]) -> None:
    for index in range(2000):
        command.put(f"tree/team{index % 60}/{index}.py", b"x = 1\n" * 20 + OLD + b"\n" + b"y = 2\n" * 20)
    command("migrate", "plan", "tree", "--out", "plan", "--jobs", "1")
    page.goto(Path("plan/report.html").absolute().as_uri())
    assert page.locator("#count").inner_text() == "2,000 of 2,000 shown"
    assert len(paths(page)) == 100
    assert page.locator("#list .diff").count() == 0
    page.keyboard.press("End")
    page.locator("#list > details").nth(150).wait_for(state="attached")
    assert troubles == []
