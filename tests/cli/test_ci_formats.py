"""What build servers read: GitHub's annotations, GitLab's report, JUnit's XML."""

import json
from xml.etree import ElementTree as ET

from helpers.engine import OLD
from helpers.in_process import CommandLine
from helpers.trees import put

SOURCE = OLD + b"\nREFUSED\nBEHAVIOR\n"


def read_xml(output: bytes) -> ET.Element:
    assert output.isascii()
    return ET.fromstring(output)  # noqa: S314 - the tool wrote it


def test_github(command: CommandLine) -> None:
    command.put("a,b:100%.py", SOURCE)
    command.put("c.py", b"BROKEN")
    ran = command("check", "--output-format", "github")
    assert ran.status == 2
    lines = ran.out.decode().splitlines()
    assert lines[0] == (
        "::error title=paramgroups PG101 bare-iterator-in-groups,file=a%2Cb%3A100%25.py,line=1,endLine=1,col=1,"
        "endColumn=33::an iterator stands where a group dict belongs [repair]%0A"
        "today: raises at construction: TypeError: param_group must be a dict%0A"
        "after: group 0: a.parameters()           lr=0.1 | group 1: list( bb.parameters() ) | "
        "defaults: lr=1e-3, eps=1e-8%0A"
        "help: `paramgroups apply` fixes it"
    )
    assert [line.split(" ")[0] for line in lines] == ["::error", "::notice", "::warning", "::error"]
    assert lines[3] == "::error title=paramgroups,file=c.py,line=1::syntax error: invalid syntax"


def test_gitlab(command: CommandLine) -> None:
    for name in ("a.py", "b/a.py"):
        command.put(name, SOURCE + OLD)
    command.put("z.py", b"\nBROKEN")
    issues = json.loads(command("check", "--output-format", "gitlab").out)
    assert len(issues) == 9
    assert len({issue["fingerprint"] for issue in issues}) == 9
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    assert issues[0]["check_name"] == "paramgroups-PG101"
    assert issues[0]["location"] == {"path": "a.py", "lines": {"begin": 1, "end": 1}}
    assert {issue["location"]["path"]: issue["severity"] for issue in issues}["z.py"] == "blocker"


def test_gitlab_without_findings(command: CommandLine) -> None:
    assert json.loads(command("check", "--output-format", "gitlab").out) == []


def test_junit(command: CommandLine) -> None:
    command.put('a<&">.py', SOURCE)
    command.put("b.py", b"BROKEN")
    root = read_xml(command("check", "--output-format", "junit").out)
    first, second = root.findall("testsuite")
    assert first.attrib == {"name": 'a<&">.py', "tests": "3", "failures": "3", "errors": "0"}
    assert [case.get("name") for case in first] == [
        "PG101 bare-iterator-in-groups 1:1",
        "PG202 raw-group-append 2:1",
        "PG105 ineffective-group 3:1",
    ]
    failure = first[0][0]
    assert (failure.tag, failure.get("type")) == ("failure", "error")
    assert "today: raises at construction: TypeError" in (failure.text or "")
    assert second.get("errors") == "1"
    assert second[0][0].tag == "error"


def test_junit_without_findings_has_a_case_that_passes(command: CommandLine) -> None:
    root = read_xml(command("check", "--output-format", "junit").out)
    (case,) = root.iter("testcase")
    assert list(case) == []


def test_junit_spells_what_xml_cannot_hold(command: CommandLine) -> None:
    put(command.folder / "a\x1b\n.py", SOURCE)
    root = read_xml(command("check", "--output-format", "junit").out)
    assert root[0].get("name") == "a\\x1b\n.py"
