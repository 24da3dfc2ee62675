"""What the time grows with: candidates, not files; and the lines of one file, not their square."""

import sys
from functools import partial
from pathlib import Path

from benchmarks.speed.measuring import measure
from benchmarks.speed.peers import BIN, OURS, ours_has
from benchmarks.speed.rounds import Contender, alternate, median, ratio
from benchmarks.speed.tables import table
from benchmarks.speed.trees import Trees, copy, sources

from paramgroups.gates.raw.byte_gate import may_hold_finding
from paramgroups.settings import Settings

LINES = (25_000, 50_000)
"""Lines of the generated files; each class of 25 has one finding."""

_CLASS = '''\
class Net{number}(nn.Module):
    """A head on a backbone, and how they are trained."""

    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        hidden = torch.relu(self.backbone(x))
        if hidden.shape[0] > {number}:
            hidden = hidden[:{number}]
        return self.head(hidden)

    def make(self):
        groups = [self.backbone.parameters(), {{"params": self.head.parameters(), "lr": 1e-2}}]
        return torch.optim.Adam(groups, lr=1e-3)

    def loss(self, x, y):
        total = 0.0
        for one, other in zip(self(x), y):
            difference = one - other
            total = total + difference.abs().sum()
        return total / max(1, len(y))

'''

_READ = "import sys\nfor name in sys.stdin.buffer.read().split(b'\\0')[:-1]: open(name, 'rb').read()"


def growth_of_trees(trees: Trees, runs: int) -> None:
    """Print what more files without candidates cost beside reading them, and what it costs to have all twice."""
    plain = trees.home / "plain"
    copy(trees.real, [path for path in sources(trees.real) if not _is_candidate(path)], plain)
    copies = sorted(trees.copies.iterdir())
    paths = {
        "the real tree": [trees.real],
        "and its files without candidates once more": [trees.real, plain],
        "and all of it once more": [trees.real, *copies[:1]],
        "and all of it twice more": [trees.real, *copies[:2]],
    }
    contenders = {name: _ours(*some) for name, some in paths.items()}
    contenders["Python, only reading the files without candidates"] = partial(
        measure, [sys.executable, "-c", _READ], stdin=trees.listed(plain)
    )
    print(f"\n### Growth of a tree, median of {runs}\n")
    found = alternate(contenders, runs)
    files = {name: f"{len(sources(*some)):,}" for name, some in paths.items()}
    once = found["the real tree"]
    rows = [
        [name, files.get(name, ""), f"{median(measured, 'wall'):.2f}", f"{ratio(measured, once):.2f}"]
        for name, measured in found.items()
    ]
    print(table(["", "files", "wall s", "as long as once"], rows))


def growth_of_a_file(trees: Trees, runs: int) -> None:
    """Print how long generated files take."""
    contenders: dict[str, Contender] = {}
    for lines in LINES:
        file = trees.scratch / f"generated_{lines}.py"
        classes = "".join(_CLASS.format(number=number) for number in range(lines // _CLASS.count("\n")))
        file.write_text(f"import torch\nfrom torch import nn\n\n\n{classes}")
        contenders[f"{lines:,} lines, {classes.count('def make'):,} findings"] = _ours(file)
    print(f"\n### Growth of a file, median of {runs}\n")
    found = alternate(contenders, runs, warm_up=False)  # a minute each
    first, *_ = found.values()
    rows = [
        [name, f"{median(measured, 'wall'):.2f}", f"{ratio(measured, first):.2f}", f"{median(measured, 'largest'):.0f}"]
        for name, measured in found.items()
    ]
    print(table(["", "wall s", "as long as the first", "MB"], rows))


def _is_candidate(path: Path) -> bool:
    return may_hold_finding(path.read_bytes(), Settings())


def _ours(*paths: Path) -> Contender:
    cold = ["--no-cache"] if ours_has("--no-cache") else []
    return partial(measure, [str(BIN / OURS), "diff", "--isolated", "--quiet", *cold, *map(str, paths)])
