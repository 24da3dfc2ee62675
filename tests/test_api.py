"""The API: documented by programs that run, typed, and cheap to import."""

import importlib
import re
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import assert_type

import pytest

import paramgroups
from harness.places import ROOT

BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_blocks_of_the_documentation_do_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = BLOCK.findall((ROOT / "docs/api.md").read_text("utf-8"))
    assert len(blocks) >= 12
    names: dict[str, object] = {}
    printed = ""
    for kind, text in blocks:
        if kind == "python":
            out = StringIO()
            with redirect_stdout(out):
                exec(compile(text, "docs/api.md", "exec"), names)
            printed = out.getvalue()
        else:
            assert printed == text
            printed = ""
    assert printed == ""


def test_everything_that_is_listed_is_there_and_described() -> None:
    text = (ROOT / "docs/api.md").read_text("utf-8")
    for name in paramgroups.__all__:
        home = next(home for home, names in paramgroups._HOMES.items() if name in names)
        assert getattr(paramgroups, name) is getattr(importlib.import_module(f"paramgroups.{home}"), name)
        assert name in dir(paramgroups)
    assert sorted(paramgroups.__all__) == sorted(name for names in paramgroups._HOMES.values() for name in names)
    assert all(f"paramgroups.{name}" in text for name in ("rewrite", "check_paths", "written", "add_ignores"))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = paramgroups.nothing  # type: ignore[attr-defined]


def test_types() -> None:
    assert_type(paramgroups.rewrite(b""), paramgroups.Outcome)
    assert_type(paramgroups.add_ignores(b""), paramgroups.Ignored | paramgroups.Failed)
    assert paramgroups.rewrite(b"") == paramgroups.Unchanged()
    for package in ("paramgroups", "paramgroups_cli"):
        assert Path(str(importlib.import_module(package).__file__)).with_name("py.typed").exists()


def test_importing_the_package_loads_nothing_else() -> None:
    program = "import sys; import paramgroups; print([name for name in sys.modules if name.startswith('paramgroups.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"
