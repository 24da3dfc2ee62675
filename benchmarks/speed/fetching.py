"""Fetch the sources of packages by name: wheels only, so that nothing of theirs is run, and of those the `.py` files.

Every package comes for the same platform wherever this runs, so that the tree is the same for everybody.
"""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

from benchmarks.speed.rounds import remark

PACKAGES = Path(__file__).with_name("packages.txt")
_PLATFORM = ["--implementation=cp", "--python-version=3.11"]
_PLATFORM += [f"--platform=manylinux{name}_x86_64" for name in ("_2_28", "_2_17", "2014")]
SKIPPED = frozenset({"__pypackages__", "_build", "buck-out", "build", "dist", "node_modules", "site-packages", "venv"})
"""Folders that tools for Python leave out, each its own: without them all look at the same files."""


def pins(wanted: set[str]) -> list[str]:
    """List the packages with their versions, or those of them that are wanted."""
    lines = [line for line in PACKAGES.read_text().splitlines() if line and not line.startswith("#")]
    return [line for line in lines if not wanted or line.partition("==")[0] in wanted]


def fetch(packages: list[str], wheels: Path, sources: Path) -> None:
    """Download the wheels that are not there yet, and unpack them, each into a folder of its own."""
    wheels.mkdir(parents=True, exist_ok=True)
    for package in packages:
        wheel = _wheel(package, wheels) or _downloaded(package, wheels)
        folder = sources / package.replace("==", "-")
        if not folder.exists():
            remark(f"unpacking {wheel.name}")
            _unpack(wheel, folder)


def _downloaded(package: str, wheels: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    remark(f"fetching {package}")
    subprocess.run([*pip, "--only-binary=:all:", *_PLATFORM, "--dest", str(wheels), package], check=True)
    wheel = _wheel(package, wheels)
    assert wheel is not None, f"pip has put no wheel of {package} into {wheels}"
    return wheel


def _wheel(package: str, wheels: Path) -> Path | None:
    name, _, version = package.partition("==")
    plain = name.replace("-", "_").lower()
    return next((path for path in wheels.glob("*.whl") if path.name.lower().startswith(f"{plain}-{version}-")), None)


def _unpack(wheel: Path, folder: Path) -> None:
    """Unpack the sources of a wheel; the folder is there only when all of them are in it."""
    half = folder.with_name(f".{folder.name}")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            path = PurePosixPath(entry.filename.replace("\\", "/"))
            if entry.is_dir() or path.suffix != ".py" or not _is_wanted(path):
                continue
            target = half / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(entry))
    half.rename(folder)


def _is_wanted(path: PurePosixPath) -> bool:
    """Tell whether a file stays inside of the folder, and in none that some tool leaves out."""
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return False
    return not any(part in SKIPPED or part.startswith(".") for part in path.parts[:-1])
