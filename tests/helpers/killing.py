"""Kill `apply` at random moments, many times, and check every file after each: a program of its own.

Each run is a process of its own, forked from this one, which has loaded all that it needs: what is killed is the work.
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from helpers import engine
from paramgroups.engine import core
from paramgroups.gates import glance
from paramgroups.gates.raw import byte_gate
from paramgroups.workspace.leftovers import PREFIX
from paramgroups_cli.app import app

FILES = 20


def main(folder: Path, kills: int) -> None:
    """Print how often a run was killed half way, how many temporary files it left, and what was wrong."""
    core.rewrite, byte_gate.may_hold_finding, glance.glance = engine.rewrite, engine.may_hold_finding, engine.glance
    os.chdir(folder)
    files = [folder / f"p{index % 4}/f{index:02}.py" for index in range(FILES)]
    chance = random.Random(0)  # noqa: S311 - no secret
    counts = {"half way": 0, "left behind": 0, "torn": 0, "not cleaned": 0}
    seconds = _seconds(files)
    for number in range(kills):
        _reset(files)
        process = _apply()
        if number % 2:  # between two files, however slow the machine is at this moment
            _wait_for(chance.randrange(1, FILES), files, process)
            time.sleep(chance.uniform(0, seconds / FILES))
        else:
            time.sleep(chance.uniform(0, seconds))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        texts = [file.read_bytes() for file in files]
        counts["torn"] += sum(text not in {engine.OLD, engine.NEW} for text in texts)
        counts["half way"] += 0 < texts.count(engine.NEW) < FILES
        left = list(folder.rglob(f"{PREFIX}*"))
        counts["left behind"] += len(left)
        if left:
            os.waitpid(_apply(), 0)
            counts["not cleaned"] += len(list(folder.rglob(f"{PREFIX}*")))
    print(json.dumps(counts))  # noqa: T201


def _reset(files: list[Path]) -> None:
    for file in files:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(engine.OLD)


def _wait_for(number: int, files: list[Path], process: int) -> None:
    """Wait until so many files are written, or nobody writes any more; the end is left for others to be told of."""
    while sum(file.read_bytes() == engine.NEW for file in files) < number:
        if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return


def _seconds(files: list[Path]) -> float:
    """Measure an undisturbed run."""
    _reset(files)
    start = time.monotonic()
    os.waitpid(_apply(), 0)
    assert all(file.read_bytes() == engine.NEW for file in files)
    return time.monotonic() - start


def _apply() -> int:
    process = os.fork()
    if process == 0:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        try:
            app(["apply", "--jobs", "1"], standalone_mode=False)
        finally:
            os._exit(0)
    return process


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
