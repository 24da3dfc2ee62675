"""The trees that are measured: real sources, 100,000 copies of them under other names, and an eighth."""

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.speed.rounds import remark

COPIES = 100_000
SHARE = 8


@dataclass(frozen=True, slots=True)
class Trees:
    """Where the trees are, below one folder."""

    home: Path

    @property
    def wheels(self) -> Path:
        return self.home / "wheels"

    @property
    def real(self) -> Path:
        """The unpacked packages."""
        return self.home / "real"

    @property
    def copies(self) -> Path:
        """At least 100,000 files."""
        return self.home / "copies"

    @property
    def eighth(self) -> Path:
        """Every eighth file, for what takes minutes."""
        return self.home / "eighth"

    @property
    def scratch(self) -> Path:
        """A place for lists, caches and what programs print."""
        folder = self.home / "scratch"
        folder.mkdir(exist_ok=True)
        return folder

    def listed(self, tree: Path) -> Path:
        """Write down the names of all files of a tree, with a zero byte behind each."""
        names = self.scratch / f"{tree.name}.files"
        names.write_bytes(b"".join(os.fsencode(path) + b"\0" for path in sources(tree)))
        return names


def sources(*trees: Path) -> list[Path]:
    """List the `.py` files of trees, always in the same order."""
    return sorted(path for tree in trees for path in tree.rglob("*.py") if path.is_file())


def size(files: list[Path]) -> int:
    """Count the bytes of files."""
    return sum(path.stat().st_size for path in files)


def description(tree: Path) -> str:
    """Say how large a tree is, with a fingerprint of all names and bytes."""
    files = sources(tree)
    digest = hashlib.sha256()
    for path in files:
        digest.update(os.fsencode(path.relative_to(tree)) + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return f"{len(files):,} files, {size(files) / 1e6:.1f} MB, fingerprint {digest.hexdigest()[:12]}"


def build(trees: Trees) -> None:
    """Make the trees from the real one; what is there already stays."""
    files = sources(trees.real)
    copies = -(-COPIES // len(files))
    for number in range(1, copies + 1):
        copy(trees.real, files, trees.copies / f"copy{number}", f"_{number}")
    copy(trees.real, files[::SHARE], trees.eighth)


def copy(origin: Path, files: list[Path], folder: Path, suffix: str = "") -> None:
    """Copy files into a folder, if it is not there yet; the folder of each package gets a suffix."""
    if folder.exists():
        return
    remark(f"copying {len(files):,} files to {folder}")
    half = folder.with_name(f".{folder.name}")
    shutil.rmtree(half, ignore_errors=True)
    for path in files:
        package, *rest = path.relative_to(origin).parts
        target = Path(half, f"{package}{suffix}", *rest)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    half.rename(folder)
