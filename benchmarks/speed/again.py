"""A second run over a tree that has not changed, with a warm cache, beside ruff with its own."""

import shutil
from functools import partial

from benchmarks.speed.measuring import measure
from benchmarks.speed.peers import BIN, OURS, ours_has
from benchmarks.speed.rounds import alternate, median, ratio, remark
from benchmarks.speed.tables import table
from benchmarks.speed.trees import Trees

_RUFF = "ruff"


def again(trees: Trees, runs: int) -> None:
    """Print how long the second run takes."""
    if not ours_has("--no-cache"):
        remark("this paramgroups has no cache: nothing to measure")
        return
    cache = trees.scratch / "cache"
    shutil.rmtree(cache, ignore_errors=True)
    tree = str(trees.real)
    commands = {
        OURS: [str(BIN / OURS), "diff", "--isolated", "--quiet", tree],
        _RUFF: ["ruff", "check", "--isolated", "--exit-zero", "--cache-dir", str(cache / "ruff"), tree],
    }
    if shutil.which(_RUFF) is None:
        remark("ruff is not on PATH, and is left out: pip install ruff")
        del commands[_RUFF]
    # The cache folder of the platform is below this one, where there is no say about it.
    env = {"XDG_CACHE_HOME": str(cache)}
    contenders = {name: partial(measure, command, env=env) for name, command in commands.items()}
    print(f"\n### A second run, median of {runs}\n")
    first = {name: contender() for name, contender in contenders.items()}
    found = alternate(contenders, runs)
    rows = [
        [
            name,
            f"{first[name].wall:.2f}",
            f"{median(measured, 'wall'):.2f}",
            f"{median(measured, 'cpu'):.2f}",
            f"{ratio(found[OURS], measured):.3g}" if name != OURS else "",
            "at most 3" if name != OURS else "",
        ]
        for name, measured in found.items()
    ]
    print(table(["", "first run s", "second run s", "user+sys s", "paramgroups takes", "aim"], rows))
    size = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file() and _RUFF not in path.parts)
    print(f"The cache of paramgroups holds {size / 1e6:.1f} MB.")
