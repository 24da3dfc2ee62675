"""The command line on the engine of the tests, in processes that end at a chosen step.

Run as a program, it forks a process for every request, so that a thousand of them do not import everything anew. A
step is whatever changes the disk or starts a program: Python tells of it by its audit events, SQLite of its commits.
"""

import contextlib
import ctypes
import json
import os
import select
import signal
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from helpers.programs import environment_with

STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.symlink", "os.truncate", "subprocess.Popen"}
PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class End:
    """How a process ended: its status (negative for a signal), and how many steps it took."""

    status: int
    steps: int


class Mortals:
    """Runs the command line again and again; use it in a `with`."""

    def __enter__(self) -> Self:
        self.server = subprocess.Popen(
            [sys.executable, "-m", "helpers.mortal"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment_with({"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}),
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.close()
        self.server.wait()
        self.server.stdout.close()

    def run(self, folder: Path, *arguments: str, at: int = 0, by: int = signal.SIGKILL, after: float = 0) -> End:
        """Run a command; end it by a signal at its step `at`, or `after` so many seconds."""
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        request = {"folder": str(folder), "arguments": arguments, "at": at, "by": by, "after": after}
        self.server.stdin.write(json.dumps(request).encode() + b"\n")
        self.server.stdin.flush()
        return End(*json.loads(self.server.stdout.readline()))


def serve() -> None:
    """Answer requests until there are no more."""
    # Git processes that outlive their parent come to us, so that we can wait for their end.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    for line in sys.stdin:
        request = json.loads(line)
        counter, told = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(counter)
            _mortal(request, told)
        os.close(told)
        if request["after"] and not select.select([counter], [], [], request["after"])[0]:
            os.kill(child, signal.SIGKILL)
        with os.fdopen(counter, "rb") as pipe:
            steps = int(pipe.read() or b"0")
        _, status = os.waitpid(child, 0)
        with contextlib.suppress(ChildProcessError):
            while True:
                os.waitpid(-1, 0)
        print(json.dumps([os.waitstatus_to_exitcode(status), steps]), flush=True)  # noqa: T201


def _mortal(request: dict[str, Any], told: int) -> None:
    """Be the process that runs the command, and that may end early."""
    from paramgroups_cli.app import main

    steps = 0

    def step(*_: object) -> None:
        nonlocal steps
        steps += 1
        if steps == request["at"]:
            os.kill(os.getpid(), request["by"])

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if event in STEPS or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)):
            step()

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = real_connect(*arguments, **options)
        connection.set_trace_callback(lambda statement: step() if statement == "COMMIT" else None)
        return connection

    real_connect = sqlite3.connect
    sqlite3.connect = connect  # type: ignore[assignment]

    signal.signal(signal.SIGINT, signal.default_int_handler)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1) if os.environ.get("DEBUG") else (0, 1, 2):
        os.dup2(nowhere, stream)
    os.chdir(request["folder"])
    sys.argv = ["paramgroups", *request["arguments"]]
    sys.addaudithook(hear)
    status = 1
    try:
        main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    finally:
        os.write(told, b"%d" % steps)
        os._exit(status)


if __name__ == "__main__":
    from helpers import engine
    from paramgroups.engine import core
    from paramgroups.gates import glance
    from paramgroups.gates.raw import byte_gate
    from paramgroups.migration import planning, undoing  # noqa: F401 - what every process would import anew
    from paramgroups.migration.applying import run  # noqa: F401
    from paramgroups_cli import app  # noqa: F401

    core.rewrite = engine.rewrite
    byte_gate.may_hold_finding = engine.may_hold_finding
    glance.glance = engine.glance
    serve()
