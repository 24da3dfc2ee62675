"""Time `paramgroups diff` over a source tree, as ratios to `cat` of its files and to libcst parsing them.

    python benchmarks/diff_over_tree.py TREE [--runs 5] [--share 8]

The three commands run in turn, so that drift of the machine hits all alike; medians are printed, with the ratios
pair by pair. libcst parses every SHARE-th file only, and its time is scaled up: it takes minutes for a large tree.
Any tree of sources will do; the figures in the README are from the unpacked wheels that it names.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

_PARSE_ALL = """
import sys, libcst
for path in sys.stdin.read().splitlines():
    try:
        with open(path, "rb") as file:
            libcst.parse_module(file.read())
    except Exception:
        pass
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--share", type=int, default=8)
    arguments = parser.parse_args()
    files = sorted(str(path) for path in arguments.tree.rglob("*.py") if path.is_file())
    size = sum(Path(name).stat().st_size for name in files)
    print(f"{len(files)} files, {size / 1e6:.1f} MB, Python {sys.version.split()[0]}, median of {arguments.runs}")
    listed = "\n".join(files)
    sampled = files[:: arguments.share]
    scale = size / max(1, sum(Path(name).stat().st_size for name in sampled))
    contenders: dict[str, Callable[[], float]] = {
        "paramgroups diff": lambda: _time([sys.executable, "-m", "paramgroups_cli", "diff", str(arguments.tree)], ""),
        "cat": lambda: _time(["xargs", "-d", "\n", "cat"], listed),
        "libcst parse": lambda: scale * _time([sys.executable, "-c", _PARSE_ALL], "\n".join(sampled)),
    }
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    for run in range(arguments.runs + 1):
        for name, contender in contenders.items():
            elapsed = contender()
            # The first round only warms the caches.
            if run:
                seconds[name].append(elapsed)
    ours = seconds["paramgroups diff"]
    for name, theirs in seconds.items():
        ratio = statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))
        print(f"{name:18} {statistics.median(theirs):9.2f} s   paramgroups takes {ratio:.3g} times as long")


def _time(command: list[str], given: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, input=given, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
