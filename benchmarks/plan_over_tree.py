"""Measure time and peak memory of `paramgroups migrate plan` over a generated tree.

    python benchmarks/plan_over_tree.py [FILES] [--every N] [--jobs N]

Of the files, one in N builds an optimizer that is rewritten. Memory is what the kernel counted at its highest, of the
process itself and of the largest of its workers.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CANDIDATE = """\
import torch
from torch import nn

class Net{index}(nn.Module):
    def configure_optimizers(self):
        return torch.optim.Adam([self.backbone.parameters(), self.head.parameters()], lr=1e-{digit})
"""
PLAIN = "import os\n\n" + "".join(f"def f{line}(x):\n    return os.path.join(x, '{line}')\n\n" for line in range(40))
FOLDER = 100
PROGRAM = """
import resource, sys
from paramgroups_cli.app import main
try:
    main()
finally:
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    own, workers = (resource.getrusage(who).ru_maxrss / 1024 for who in both)
    print(f"peak memory: {own:.0f} MB, largest worker {workers:.0f} MB", file=sys.stderr)
"""


def generate(root: Path, files: int, every: int) -> None:
    for index in range(files):
        folder = root / f"team{index // FOLDER % 60:02}" / f"package{index // FOLDER:05}"
        if index % FOLDER == 0:
            folder.mkdir(parents=True)
        text = CANDIDATE.format(index=index, digit=index % 5) if index % every == 0 else PLAIN
        (folder / f"module{index:06}.py").write_text(text)
    (root / "CODEOWNERS").write_text("".join(f"/team{number:02}/ @org/team{number:02}\n" for number in range(60)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="?", type=int, default=200_000)
    parser.add_argument("--every", type=int, default=100)
    parser.add_argument("--jobs", default="0")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root, plan = Path(folder, "tree"), Path(folder, "plan")
        generate(root, chosen.files, chosen.every)
        print(f"{chosen.files} files, one in {chosen.every} with a fix")
        start = time.perf_counter()
        arguments = ["migrate", "plan", str(root), "--out", str(plan), "--jobs", chosen.jobs]
        subprocess.run([sys.executable, "-c", PROGRAM, *arguments], check=True)
        print(f"{time.perf_counter() - start:.0f} seconds")
        head = json.loads((plan / "manifest.json").read_bytes())
        print(f"{head['counts']['changed']} files in {len(head['shards'])} shards")


if __name__ == "__main__":
    main()
