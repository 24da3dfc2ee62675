"""Write files of a plan so that they are there whole or not at all, also after the power was lost."""

import os
from collections.abc import Iterable
from pathlib import Path

from paramgroups.workspace.files import sync_folder


def store(path: Path, pieces: Iterable[bytes]) -> None:
    """Write `pieces` to a file beside `path`, bring them to the disk, and give them the name."""
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    sync_folder(path.parent)


def encoded(pieces: Iterable[str]) -> Iterable[bytes]:
    """Encode text; what is no character (a name that is no text) is spelled out."""
    return (piece.encode("utf-8", "backslashreplace") for piece in pieces)
