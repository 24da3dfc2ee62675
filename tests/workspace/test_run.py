import subprocess
import sys
from pathlib import Path

import pytest

from helpers import engine
from helpers.trees import put
from paramgroups.outcome import Failed, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.workspace.run import check_paths, check_source, written


@pytest.fixture(autouse=True)
def _obedient_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paramgroups.engine.core.rewrite", engine.rewrite)
    monkeypatch.setattr("paramgroups.gates.raw.byte_gate.may_hold_finding", engine.may_hold_finding)
    monkeypatch.setattr("paramgroups.gates.glance.glance", engine.glance)


def test_every_file_has_a_result_and_none_stops_the_others(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    put(tmp_path / "a.py", engine.OLD)
    put(tmp_path / "b.py", b"x = 1\nBROKEN")
    put(tmp_path / "c.py", b"x = 1\n")
    a, b, c, missing = check_paths([tmp_path, tmp_path / "missing.py"])
    assert isinstance(a.outcome, Rewritten)
    assert (a.source, a.outcome.source) == (engine.OLD, engine.NEW)
    assert b.outcome == Failed(Problem.SYNTAX_ERROR, "invalid syntax", 2)
    assert c.outcome == Unchanged()
    assert missing.source is None
    assert isinstance(missing.outcome, Failed)
    assert missing.path == tmp_path / "missing.py"
    assert capfd.readouterr() == ("", "")


def test_nothing_is_written_before_it_is_asked_for(tmp_path: Path) -> None:
    file = put(tmp_path / "a.py", engine.OLD)
    (result,) = check_paths([file])
    assert file.read_bytes() == engine.OLD
    assert written(result) is result
    assert file.read_bytes() == engine.NEW


def test_a_failed_write_is_the_outcome(tmp_path: Path) -> None:
    file = put(tmp_path / "a.py", engine.OLD)
    (result,) = check_paths([file])
    file.write_bytes(b"theirs")
    outcome = written(result).outcome
    assert isinstance(outcome, Failed)
    assert outcome.problem is Problem.CHANGED
    assert file.read_bytes() == b"theirs"


def test_candidates_are_rewritten_one_by_one_as_they_are_then(tmp_path: Path) -> None:
    put(tmp_path / "a.py", b"")
    late = put(tmp_path / "b.py", b"")
    results = check_paths([tmp_path])
    next(results)
    late.write_bytes(engine.OLD)
    assert next(results).source == engine.OLD


def test_settings_reach_the_engine() -> None:
    assert isinstance(check_source(Path("-"), b"BEHAVIOR", Settings(unsafe=True)).outcome, Rewritten)
    assert isinstance(check_source(Path("-"), b"BEHAVIOR").outcome, Unchanged)


def test_importing_is_cheap() -> None:
    program = (
        "import sys, paramgroups.workspace.run as _\n"
        "heavy = {'libcst', 'pathspec', 'typer', 'rich', 'joblib', 'paramgroups.engine.core'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
