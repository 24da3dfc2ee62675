import pytest

from helpers.in_process import CommandLine
from paramgroups.outcome import Outcome, Unchanged
from paramgroups.rule import Example, Rule
from paramgroups.settings import Settings

RULES = (
    Rule(
        "PG101",
        "bare-iterator-in-groups",
        "An iterator stands where a group dict belongs.",
        "It raises `TypeError` " + "word " * 20,
        "Group dicts.",
        (Example("two iterators", "opt = Adam([a, b])\n", "opt = Adam([{'params': a}])\n"), Example("a list", "x\n")),
    ),
    Rule("PG202", "raw-group-append", "A group is appended.", "It raises.", "The constructor.", ()),
)


@pytest.fixture
def seen(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """Collect the settings that reach the engine."""
    seen: list[Settings] = []

    def rewrite(_: bytes, settings: Settings, *_more: object, **_named: object) -> Outcome:
        seen.append(settings)
        return Unchanged()

    monkeypatch.setattr("paramgroups.engine.core.rewrite", rewrite)
    monkeypatch.setattr("paramgroups.engine.registry.rules", lambda: RULES)
    command.put("a.py", b"")
    return seen


@pytest.mark.parametrize("name", ["diff", "check", "apply"])
def test_codes_are_split_repeated_and_in_any_case(command: CommandLine, seen: list[Settings], name: str) -> None:
    assert command(name, "--select", "PG1,pg202", "--select", " PG ", "--ignore", "PG101").status == 0
    assert command(name).status == 0
    assert seen == [Settings(("PG1", "PG202", "PG"), ("PG101",)), Settings()]


@pytest.mark.parametrize(
    ("codes", "advice"),
    [
        ("PG111", "no rule has the code or prefix 'PG111'; did you mean PG101?"),
        ("PG101,PG203", "'PG203'; did you mean PG202?"),
        ("E501", "no rule has the code or prefix 'E501'; `paramgroups rules` lists the codes"),
        ("PG101,", "no rule has the code or prefix ''"),
    ],
)
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_code(command: CommandLine, seen: list[Settings], option: str, codes: str, advice: str) -> None:
    ran = command("check", option, codes)
    assert ran.status == 2
    assert advice in " ".join(ran.remarks.split())
    assert seen == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "-", "a.py"],
        ["diff", "--stdin-filename", "x.py"],
        ["diff", "--exclude", "!"],
        ["diff", "--none"],
        ["none"],
        ["check", "--output-format", "none"],
        ["explain", "PG999"],
        ["explain"],
    ],
)
def test_usage_errors(command: CommandLine, seen: list[Settings], arguments: list[str]) -> None:
    ran = command(*arguments)
    assert (ran.status, ran.out) == (2, b"")
    assert "Error" in ran.remarks
    assert seen == []


def test_rules(command: CommandLine, seen: list[Settings]) -> None:
    ran = command("rules")
    assert (ran.status, ran.remarks) == (0, "")
    assert ran.out.decode() == (
        "PG101  bare-iterator-in-groups  An iterator stands where a group dict belongs.\n"
        "PG202  raw-group-append         A group is appended.\n"
    )


@pytest.mark.parametrize("name", ["PG101", "pg101", "bare-iterator-in-groups"])
def test_explain(command: CommandLine, seen: list[Settings], name: str) -> None:
    ran = command("explain", name)
    assert ran.status == 0
    assert (
        ran.out.decode()
        == """\
PG101 bare-iterator-in-groups

An iterator stands where a group dict belongs.

Today
  It raises `TypeError` word word word word word word word word word word word word word
  word word word word word word word

Fix
  Group dicts.

Example: two iterators
  before:

    opt = Adam([a, b])

  after:

    opt = Adam([{'params': a}])

Example: a list
  stays as it is:

    x

Suppress
  # paramgroups: ignore[PG101]  on the line of the finding
  # noqa: PG101                 the same, for those who have flake8 or ruff
  # paramgroups: skip-file      anywhere in a file: nothing in it is looked at
  --ignore PG101                for one run
"""
    )


def test_explain_names_the_nearest_rule(command: CommandLine, seen: list[Settings]) -> None:
    assert "did you mean raw-group-append?" in command("explain", "raw-group-apend").remarks
