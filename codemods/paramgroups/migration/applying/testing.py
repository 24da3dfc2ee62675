"""Run the user's test on a shard."""

import os
import subprocess
from pathlib import Path


def passes(command: str, shard: str, folder: Path, log: Path) -> bool:
    """Run `command` in `folder`, in the user's shell; what it prints goes to `log`."""
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as output:
        done = subprocess.run(
            command,
            shell=True,  # it is the user's own command line
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
            env={**os.environ, "PARAMGROUPS_SHARD": shard},
        )
    return done.returncode == 0
