"""The tool on a terminal: what a person sees, and what they type when asked."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from helpers.programs import environment_with

PROMPT = "]?"


@dataclass(frozen=True)
class Session:
    """A session that is over: all that was printed, and the exit status."""

    screen: str
    status: int


def session(*arguments: str, cwd: Path, answers: Sequence[str], **environment: str) -> Session:
    """Run the tool on a terminal of its own, and give the next answer whenever it asks. `^C` and `^D` are keys."""
    ours, theirs = pty.openpty()
    settings = termios.tcgetattr(theirs)
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, settings)
    command = [sys.executable, "-m", "paramgroups_cli", *arguments]
    process = subprocess.Popen(
        command,
        cwd=cwd,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment_with({"NO_COLOR": "1", "TERM": "xterm", **environment}),
        start_new_session=True,
    )
    os.close(theirs)
    screen = b""
    waiting = list(answers)
    asked = 0
    try:
        while data := _read(ours):
            screen += data
            prompts = screen.decode("utf-8", "replace").count(PROMPT)
            while asked < prompts and waiting:
                asked += 1
                answer = waiting.pop(0)
                if answer == "^C":  # the terminal is not the one that controls the process
                    process.send_signal(signal.SIGINT)
                else:
                    os.write(ours, b"\x04" if answer == "^D" else answer.encode() + b"\n")
    finally:
        os.close(ours)  # whoever still waits for an answer gets none
        status = process.wait(timeout=60)
    assert not waiting, f"it never asked for {waiting}:\n{screen.decode()}"
    return Session(screen.decode("utf-8", "replace").replace("\r\n", "\n"), status)


def _read(terminal: int) -> bytes:
    """Read what is there; nothing when the other end is gone, or has been silent for too long."""
    if not select.select([terminal], [], [], 60)[0]:
        return b""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""
