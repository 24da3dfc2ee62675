"""Source files that nobody here wrote: those of the packages that the tests have installed."""

import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

NEAR = re.compile(rb"param_groups|parameters\(\)|configure_optimizers|[oO]ptimizer")
EVERY = 6
LARGE = 60_000


def installed_files() -> Iterator[Path]:
    """Yield every so many of the installed files that speak of optimizers."""
    installed = sorted(Path(sysconfig.get_path("purelib")).rglob("*.py"))
    small = (path for path in installed if path.stat().st_size < LARGE)
    yield from [path for path in small if NEAR.search(path.read_bytes())][::EVERY]
