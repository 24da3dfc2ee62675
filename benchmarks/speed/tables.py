"""What is printed: tables of Markdown, and under what circumstances their numbers came about."""

import os
import platform
import time
from collections.abc import Iterable, Sequence
from pathlib import Path


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; all columns but the first hold numbers."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def times(value: float) -> str:
    """Write a ratio: `8.1`, and `1/105` for what is much less than one."""
    return f"1/{1 / value:.3g}" if value < 0.5 else f"{value:.3g}"


def circumstances() -> str:
    """Name the day and the machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0))
    return (
        f"{time.strftime('%Y-%m-%d')}; {_processor()}, {cores} cores, {memory:.0f} GB, "
        f"{platform.freedesktop_os_release().get('PRETTY_NAME', 'Linux')}, Linux {platform.release().split('-')[0]}, "
        f"Python {platform.python_version()}; load {os.getloadavg()[0]:.1f} at the start"
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
