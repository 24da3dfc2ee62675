"""SARIF: valid after the official schema, and its fixes do what `apply` does."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic_sarif.model import (  # type: ignore[import-untyped]
    StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log,
)

from helpers.edits import applied
from helpers.engine import OLD
from helpers.in_process import CommandLine
from helpers.programs import git, tool
from helpers.trees import put
from paramgroups.engine.registry import rules

REAL = """\
import torch


def build(a, b):
    s = "👾🦀 ü"; return torch.optim.Adam([{'params': a.parameters()}, b.parameters()])
"""


def sarif(output: bytes) -> dict[str, Any]:
    """Read a log and give its only run."""
    assert output.isascii()
    document = json.loads(output)
    Log.model_validate(document, strict=False)
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    assert isinstance(run, dict)
    return run


def utf16(text: str) -> str:
    """Spell a text so that each of its characters is one UTF-16 code unit."""
    units = text.encode("utf-16-le")
    return "".join(chr(int.from_bytes(units[at : at + 2], "little")) for at in range(0, len(units), 2))


def fixed(text: str, result: dict[str, Any]) -> str:
    """Apply the fix of a result."""
    ((change,),) = [fix["artifactChanges"] for fix in result["fixes"]]
    edits = []
    for replacement in change["replacements"]:
        region = replacement["deletedRegion"]
        start = {"line": region["startLine"], "column": region["startColumn"]}
        end = {"line": region["endLine"], "column": region["endColumn"]}
        edits.append({"start": start, "end": end, "text": utf16(replacement["insertedContent"]["text"])})
    units = applied(utf16(text), edits)
    return b"".join(ord(unit).to_bytes(2, "little") for unit in units).decode("utf-16-le")


def test_a_real_log(tmp_path: Path) -> None:
    file = put(tmp_path / "a.py", REAL)
    run = sarif(tool("check", "--output-format", "sarif", cwd=tmp_path).stdout)
    (result,) = run["results"]
    assert run["columnKind"] == "utf16CodeUnits"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.code for rule in rules()]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "PG101"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert utf16(REAL.splitlines()[4])[region["startColumn"] - 1 : region["endColumn"] - 1] == "b.parameters()"
    assert result["level"] == "error"
    tool("apply", cwd=tmp_path)
    assert fixed(REAL, result) == file.read_text("utf-8")


TWO = """\
import torch


def build(a, b, c):
    one = torch.optim.Adam([a.parameters(), b.parameters()])
    two = torch.optim.SGD(c.parameters(), lr=0.1)
    two.param_groups[0]['lr'] = 0.2
    two.param_groups[0]['momentum'] = 0.9
    return one, two
"""


def test_findings_of_one_construction_share_a_fix_and_others_have_their_own(tmp_path: Path) -> None:
    file = put(tmp_path / "a.py", TWO)
    results = sarif(tool("check", "--output-format", "sarif", cwd=tmp_path).stdout)["results"]
    first, second, third, fourth = (fixed(TWO, result) for result in results)
    assert (first, third) == (second, fourth)
    assert "two.param_groups[0]['momentum'] = 0.9" in first
    assert "torch.optim.Adam([a.parameters(), b.parameters()])" in third
    put(file, first)
    (result, _) = sarif(tool("check", "--output-format", "sarif", cwd=tmp_path).stdout)["results"]
    both = fixed(first, result)
    put(file, TWO)
    tool("apply", cwd=tmp_path)
    assert file.read_text() == both


def test_files_are_named_from_the_root_of_the_repository(tmp_path: Path) -> None:
    git("init", "--quiet", cwd=tmp_path)
    put(tmp_path / "pkg/sp äce.py", REAL)
    outside = put(tmp_path.parent / f"{tmp_path.name}-outside" / "b.py", REAL)
    paths = ["sp äce.py", str(outside)]
    run = sarif(tool("check", "--output-format", "sarif", *paths, cwd=tmp_path / "pkg").stdout)
    locations = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert locations == [{"uri": "pkg/sp%20%C3%A4ce.py", "uriBaseId": "%SRCROOT%"}, {"uri": outside.as_uri()}]


def test_results_without_a_fix_have_none(command: CommandLine) -> None:
    command.put("a.py", b"REFUSED\nBEHAVIOR\n")
    run = sarif(command("check", "--output-format", "sarif").out)
    assert [("fixes" in result, result["level"]) for result in run["results"]] == [(False, "note"), (False, "warning")]


def test_fingerprints_are_stable_and_apart(command: CommandLine) -> None:
    command.put("a.py", OLD + b"\n" + OLD)
    before = sarif(command("check", "--output-format", "sarif").out)["results"]
    command.put("a.py", b"x = 1\n\n" + OLD + b"\n" + OLD)
    after = sarif(command("check", "--output-format", "sarif").out)["results"]
    assert [result["partialFingerprints"] for result in before] == [result["partialFingerprints"] for result in after]
    assert before[0]["partialFingerprints"] != before[1]["partialFingerprints"]


@pytest.mark.parametrize(("source", "successful"), [(b"x = 1\n", True), (b"\nBROKEN\n", False)])
def test_what_failed_is_a_notification(command: CommandLine, source: bytes, successful: bool) -> None:
    command.put("a.py", source)
    run = sarif(command("check", "--output-format", "sarif").out)
    (invocation,) = run["invocations"]
    assert run["results"] == []
    assert invocation["executionSuccessful"] is successful
    if not successful:
        (note,) = invocation["toolExecutionNotifications"]
        assert note["message"]["text"] == "syntax error: invalid syntax"
        assert note["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
