"""Completion in real shells, and the manual page in real man."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.programs import environment_with, tool
from paramgroups.engine.registry import rules

BASH = """
eval "$(_PARAMGROUPS_COMPLETE=source_bash paramgroups)"
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
_paramgroups_completion paramgroups
printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed(*words: str) -> set[str]:
    """Let the tool complete the last word, as its script for bash asks it to."""
    done = tool(
        cwd=Path(),
        _PARAMGROUPS_COMPLETE="complete_bash",
        COMP_WORDS=" ".join(words),
        COMP_CWORD=str(len(words) - 1),
    )
    return set(done.stdout.decode().split())


@pytest.mark.parametrize(
    ("words", "found", "absent"),
    [
        (("paramgroups", "c"), {"check"}, {"diff"}),
        (("paramgroups", "check", "--select", "PG10"), {"PG101", "PG106"}, {"PG201"}),
        (("paramgroups", "apply", "--ignore", "PG101,pg2"), {"PG101,pg2", "PG101,pg201"}, {"PG101,PG101"}),
        (("paramgroups", "explain", "PG"), {rule.code for rule in rules()}, {"raw-group-append"}),
        (("paramgroups", "explain", "raw"), {"raw-group-append"}, {"PG202"}),
        (("paramgroups", "explain", "overl"), {"overlap", "overlapping-groups"}, {"unknown-overlap"}),
        (("paramgroups", "check", "--output-format", "j"), {"json", "json-lines", "junit"}, {"sarif"}),
        (("paramgroups", "check", "--exit"), {"--exit-zero"}, {"--select"}),
    ],
)
def test_words(words: tuple[str, ...], found: set[str], absent: set[str]) -> None:
    offered = completed(*words)
    assert found <= offered
    assert not absent & offered


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_itself() -> None:
    scripts = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    words = ["paramgroups", "check", "--select", "PG20"]
    done = subprocess.run(
        ["bash", "-c", BASH, "bash", *words], env=environment_with({"PATH": scripts}), capture_output=True, check=True
    )
    assert {"PG201", "PG202"} <= set(done.stdout.decode().split())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell(shell: str) -> None:
    done = tool(cwd=Path(), _PARAMGROUPS_COMPLETE=f"source_{shell}")
    assert done.returncode == 0
    assert b"_PARAMGROUPS_COMPLETE=complete_%s" % shell.encode() in done.stdout


def test_the_manual_page_names_every_option(tmp_path: Path) -> None:
    page = tool("manual", cwd=tmp_path).stdout
    assert page.startswith(b".TH PARAMGROUPS 1 ")
    for name in ("check", "diff", "apply", "explain", "rules"):
        assert b".SS paramgroups %s " % name.encode() in page
    assert b"\\-\\-output\\-format" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff")
def test_groff_has_nothing_against_the_page(tmp_path: Path) -> None:
    page = tool("manual", cwd=tmp_path).stdout
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8"], input=page, capture_output=True, env=environment_with({}), check=True
    )
    assert done.stderr == b""
    assert b"EXIT STATUS" in done.stdout.replace(b"\x08", b"") or b"E\x08EX\x08X" in done.stdout
