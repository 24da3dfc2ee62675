"""JSON: what the schema says, nothing besides, and true."""

import json
from pathlib import Path
from typing import Any

import pytest

from helpers.edits import applied
from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine
from helpers.programs import tool
from helpers.reports import validate, validate_line
from helpers.trees import put

SOURCE = b"\nopt = " + OLD + b"\nREFUSED\nBEHAVIOR\n"
WORST = "sp ace\n'\"<&>%:,ü.py"


def report(ran: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(ran.out)
    validate(document, "report")
    return document


def test_check(command: CommandLine) -> None:
    command.put("a.py", SOURCE)
    command.put("b.py", b"\nBROKEN\n")
    command.put("c.py", b"x = 1\n")
    ran = command("check", "--output-format", "json")
    assert ran.status == 2
    document = report(ran)
    first, second, third = document["findings"]
    assert (first["path"], first["start"], first["end"]) == (
        "a.py",
        {"line": 2, "column": 7},
        {"line": 2, "column": 39},
    )
    assert first["today"] == {
        "effect": "raises",
        "message": "TypeError: param_group must be a dict",
        "where": "at construction",
    }
    assert first["groups_after"][0] == {"params": "a.parameters()", "options": {"lr": "0.1"}}
    assert first["defaults_after"] == {"lr": "1e-3", "eps": "1e-8"}
    assert (first["severity"], first["applicability"], first["fixed"]) == ("error", "repair", True)
    assert second["refusal"]["reason"] == "overlap"
    assert (third["applicability"], third["fixed"]) == ("behavior", False)
    assert document["errors"] == [{"path": "b.py", "problem": "syntax error", "detail": "invalid syntax", "line": 2}]
    (file,) = document["files"]
    assert (file["path"], file["fixes"], file["written"]) == ("a.py", 1, False)
    assert applied(SOURCE.decode(), file["edits"]).encode() == SOURCE.replace(OLD, NEW)
    assert document["summary"] == {
        "files": 3,
        "findings": 3,
        "fixed": {"repair": 1},
        "needs_unsafe": 1,
        "unfixed": 0,
        "refused": 1,
        "changed_files": 1,
        "failed_files": 1,
    }


def test_nothing_found(command: CommandLine) -> None:
    document = report(command("check", "--output-format", "json"))
    assert (document["findings"], document["files"], document["errors"]) == ([], [], [])


def test_diff_has_the_diff(command: CommandLine) -> None:
    command.put("a.py", b"# coding: latin-1\n# \xe9\n" + OLD + b"\n")
    text = command("diff", "--output-format", "json")
    assert text.status == 1
    (file,) = report(text)["files"]
    assert file["diff"].encode("latin-1") == command("diff").out


def test_apply_says_what_was_written(command: CommandLine) -> None:
    free, locked = command.put("a.py", SOURCE), command.put("b.py", SOURCE)
    locked.chmod(0o444)
    document = report(command("apply", "--output-format", "json"))
    assert [(file["path"], file["written"]) for file in document["files"]] == [("a.py", True)]
    assert [(error["path"], error["problem"]) for error in document["errors"]] == [("b.py", "cannot be written")]
    assert free.read_bytes() == SOURCE.replace(OLD, NEW)


def test_apply_of_standard_input_has_one_output_only(command: CommandLine) -> None:
    ran = command("apply", "-", "--output-format", "json", stdin=OLD)
    assert (ran.status, ran.out) == (2, b"")


@pytest.mark.parametrize("name", ["check", "diff", "apply"])
def test_lines_are_the_objects_of_the_document(command: CommandLine, name: str) -> None:
    command.put("a.py", SOURCE)
    command.put("b.py", b"BROKEN")
    document = report(command("diff" if name == "apply" else name, "--output-format", "json"))
    lines = [json.loads(line) for line in command(name, "--output-format", "json-lines").out.splitlines()]
    for line in lines:
        validate_line(line)
    assert [line["type"] for line in lines] == ["run", "finding", "finding", "finding", "file", "error", "summary"]
    assert [{**finding, "type": "finding"} for finding in document["findings"]] == lines[1:4]
    assert lines[-1] == {**document["summary"], "type": "summary"}


def test_statistics(command: CommandLine) -> None:
    command.put("a.py", SOURCE * 2)
    document = json.loads(command("check", "--statistics", "--output-format", "json").out)
    validate(document, "statistics")
    rows = {
        (row["code"], row["applicability"], row["reason"], row["fixed"]): row["count"] for row in document["statistics"]
    }
    assert rows == {
        ("PG101", "repair", None, True): 2,
        ("PG105", "behavior", None, False): 2,
        ("PG202", None, "overlap", False): 2,
    }


@pytest.mark.parametrize("output_format", ["sarif", "junit", "json-lines", "github", "gitlab"])
def test_statistics_has_no_other_form(command: CommandLine, output_format: str) -> None:
    ran = command("check", "--statistics", "--output-format", output_format)
    assert ran.status == 2
    assert "full, concise and json" in ran.remarks


def test_any_file_name_and_any_terminal(tmp_path: Path) -> None:
    put(tmp_path / WORST, b"import torch\ntorch.optim.Adam([a.parameters(), b.parameters()])\n")
    done = tool("check", "--output-format", "json", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert {finding["path"] for finding in json.loads(done.stdout)["findings"]} == {WORST}


def test_fingerprints_survive_lines_above(command: CommandLine) -> None:
    command.put("a.py", SOURCE + OLD)
    before = [finding["fingerprint"] for finding in report(command("check", "--output-format", "json"))["findings"]]
    command.put("a.py", b"# more\n" * 5 + SOURCE + OLD)
    after = [finding["fingerprint"] for finding in report(command("check", "--output-format", "json"))["findings"]]
    assert before == after
    assert len(set(before)) == 4


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["rules"], "rules"),
        (["rules", "--reasons"], "reasons"),
        (["explain", "PG101"], "rules"),
        (["explain", "overlap"], "reasons"),
    ],
)
def test_rules_and_reasons(tmp_path: Path, arguments: list[str], kind: str) -> None:
    done = tool(*arguments, "--output-format", "json", cwd=tmp_path)
    assert done.returncode == 0
    document = json.loads(done.stdout)
    validate(document, kind)
    assert document[kind]
