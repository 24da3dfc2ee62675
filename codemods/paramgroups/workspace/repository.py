"""Where the repository is, and what it leaves out: without asking git, where that can be."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

_SYSTEM_CONFIG = "/etc/gitconfig"


def repository(folder: str) -> str | None:
    """Find the root of the repository that a real folder lies in: the nearest one above, or itself, with a `.git`."""
    # A folder, or a file in a worktree or submodule.
    return next((one for one in above(folder) if os.path.lexists(os.path.join(one, ".git"))), None)


def above(folder: str) -> Iterator[str]:
    """Yield a folder and those around it, the nearest first."""
    yield folder
    while (parent := os.path.dirname(folder)) != folder:
        yield (folder := parent)


def exclude_files(root: str) -> tuple[str, str]:
    """Name the files that git reads besides `.gitignore`, the weaker first; they need not exist."""
    common = _common_folder(root)
    return _global_excludes(root, common), os.path.join(common, "info", "exclude")


def _common_folder(root: str) -> str:
    """Find the folder of the repository itself, which a worktree shares with others."""
    folder = os.path.join(root, ".git")
    if os.path.isfile(folder):
        folder = os.path.join(root, _text(folder).removeprefix("gitdir:").strip())
    common = _text(os.path.join(folder, "commondir")).strip()
    return os.path.normpath(os.path.join(folder, common))


@cache
def _global_excludes(root: str, common: str) -> str:
    """Find the file that `core.excludesFile` names, or that git reads without it."""
    folder = os.path.join(os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config"), "git")
    own = os.environ.get("GIT_CONFIG_GLOBAL")
    files = [own] if own is not None else [os.path.expanduser("~/.gitconfig"), os.path.join(folder, "config")]
    files += [os.path.join(common, "config"), os.environ.get("GIT_CONFIG_SYSTEM", _SYSTEM_CONFIG)]
    texts = [_text(file).lower() for file in files]
    asked = "GIT_CONFIG_COUNT" in os.environ or any("excludesfile" in text or "[include" in text for text in texts)
    return (_ask_git(root) if asked else "") or os.path.join(folder, "ignore")


def _ask_git(root: str) -> str:
    command = ["git", "config", "--type=path", "--get", "core.excludesFile"]
    with suppress(OSError):
        done = subprocess.run(command, cwd=root, capture_output=True, check=False)  # noqa: S603
        return os.path.join(root, os.fsdecode(done.stdout.removesuffix(b"\n"))) if done.stdout.strip() else ""
    return ""


def _text(path: str) -> str:
    with suppress(OSError):
        return Path(path).read_text("utf-8", "surrogateescape")
    return ""
