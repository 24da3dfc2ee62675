"""Run the tool and git as users do: as processes, in a folder, on bytes."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
Done = subprocess.CompletedProcess[bytes]


def tool(*arguments: str, cwd: Path, stdin: bytes = b"", **environment: str) -> Done:
    """Run the real tool."""
    return _run([sys.executable, "-m", "paramgroups_cli", *arguments], cwd, stdin, environment_with(environment))


def command_line(*arguments: str, cwd: Path, stdin: bytes = b"", **environment: str) -> Done:
    """Run the command line on the engine of the tests."""
    return _run(command_line_of(*arguments), cwd, stdin, environment_with(environment))


def command_line_of(*arguments: str) -> list[str]:
    """Spell the command that runs the command line on the engine of the tests."""
    return [sys.executable, "-m", "helpers.engine", *arguments]


def environment_with(more: dict[str, str]) -> dict[str, str]:
    """Let processes find the helpers, and keep the user's wishes about colours out."""
    kept = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
    paths = os.pathsep.join(filter(None, [str(TESTS), os.environ.get("PYTHONPATH")]))
    return {**kept, "PYTHONPATH": paths, **more}


def git(*arguments: str, cwd: Path, stdin: bytes = b"") -> Done:
    """Run git, without the user's configuration, and let it succeed."""
    lonely = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = _run(["git", *arguments], cwd, stdin, {**os.environ, **lonely})
    assert done.returncode == 0, done.stderr.decode()
    return done


def _run(command: list[str], cwd: Path, stdin: bytes, environment: dict[str, str]) -> Done:
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, env=environment, check=False, timeout=600)
