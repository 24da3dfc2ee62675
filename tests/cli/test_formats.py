"""All formats: they stream, tell the same in the same order, and stand on the page."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.places import ROOT
from helpers import engine
from helpers.engine import OLD
from helpers.in_process import CommandLine
from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.formats import OutputFormat, renderer
from paramgroups_cli.renderers.look import Look

STREAMING = [OutputFormat.FULL, OutputFormat.CONCISE, OutputFormat.JSON_LINES, OutputFormat.GITHUB, OutputFormat.SARIF]


@pytest.mark.parametrize("output_format", STREAMING)
def test_a_file_is_shown_before_the_next_is_asked_for(output_format: OutputFormat) -> None:
    asked: list[str] = []

    def results() -> Iterator[FileResult]:
        for name in ("a.py", "b.py"):
            asked.append(name)
            yield FileResult(Path(name), OLD, engine.rewrite(OLD))

    texts = renderer(output_format)(results(), Look("check"))
    assert any("PG101" in text and "a.py" in text for text in texts)
    assert asked == ["a.py"]


def test_every_format_is_on_the_page() -> None:
    page = (ROOT / "docs/formats.md").read_text("utf-8")
    assert list(re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE)) == [one.value for one in OutputFormat]


@pytest.mark.parametrize("output_format", [one.value for one in OutputFormat])
def test_every_format_finds_the_same_in_the_same_order(command: CommandLine, output_format: str) -> None:
    command.put("b.py", b"REFUSED\n")
    command.put("a.py", OLD + b"\n\nBEHAVIOR\n")
    text = command("check", "--output-format", output_format).out.decode()
    assert re.findall("PG[0-9]{3}", _body(text, output_format)) == ["PG101", "PG105", "PG202"]


def _body(text: str, output_format: str) -> str:
    """Take what names each finding once."""
    match output_format:
        case "sarif":
            return " ".join(result["ruleId"] for result in json.loads(text)["runs"][0]["results"])
        case "full":
            return text.replace("`", "")
        case _:
            return text
