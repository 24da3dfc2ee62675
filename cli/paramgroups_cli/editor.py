"""The user's editor, on a piece of a file."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def edited(text: bytes, name: str) -> bytes | str:
    """Let the user edit `text` in a file called `name`; return what was saved, or why there is nothing."""
    with TemporaryDirectory(prefix="paramgroups-") as folder:
        file = Path(folder, name)
        file.write_bytes(text)
        command = [*_editor(), str(file)]
        sys.stdout.flush()
        try:
            done = subprocess.run(command, check=False)  # noqa: S603 (the user's own choice)
        except OSError as error:
            return f"`{command[0]}` cannot be started: {error.strerror}; set VISUAL or EDITOR"
        if done.returncode:
            return f"`{command[0]}` failed with status {done.returncode}"
        return file.read_bytes()


def _editor() -> list[str]:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if chosen:
        return shlex.split(chosen, posix=os.name != "nt")
    return ["notepad" if os.name == "nt" else "vi"]
