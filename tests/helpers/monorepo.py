"""A generated monorepo: teams, owners, and everything that lies about in real ones."""

from pathlib import Path

from helpers.programs import git
from helpers.repositories import commit
from helpers.trees import put

TEAMS = 60
HEAD = "import torch\nfrom torch import nn\n\nbackbone, head = nn.Linear(2, 2), nn.Linear(2, 2)\n"
REPAIR = HEAD + "optimizer = torch.optim.Adam([backbone.parameters(), head.parameters()], lr=1e-3)\n"
EXACT = HEAD + "optimizer = torch.optim.SGD(backbone.parameters(), lr=0.1)\noptimizer.param_groups[0]['lr'] = 0.2\n"
REFUSED = HEAD + "optimizer = torch.optim.SGD(backbone.parameters(), lr=0.1)\noptimizer.param_groups[3]['lr'] = 0.2\n"
BROKEN = "optimizer.param_groups[0]['lr'] = torch.optim.Adam(\n"
PLAIN = "def add(a, b):\n    return a + b\n"


def monorepo(repo: Path, files: int = 2000) -> str:
    """Fill a repository with about so many files, and name its commit."""
    for index in range(files):
        team = f"team{index % TEAMS:02}"
        put(repo / team / f"part{index // TEAMS % 3}" / f"m{index:04}.py", _source(index))
    put(repo / ".gitattributes", "* -text\n")
    put(repo / ".gitignore", "ignored/\n")
    lines = (f"/team{number:02}/ @org/team{number:02}\n" for number in range(TEAMS - 10))
    put(repo / ".github/CODEOWNERS", "".join(lines))
    for number in range(TEAMS - 10, TEAMS):  # repositories that came in whole, each with its own file
        put(repo / f"team{number:02}" / "CODEOWNERS", f"* @org/team{number:02}\n")
        put(repo / f"team{number:02}" / "pyproject.toml", "")
    for folder in ("third_party/lib", "node_modules/lib", ".venv/lib", "ignored"):
        put(repo / folder / "vendored.py", REPAIR)
    put(repo / "team00/schema_pb2.py", "# @generated\n" + REPAIR)
    (repo / "team00/link.py").symlink_to("../team01/part0/m0001.py")
    (repo / "team01/folder").symlink_to("../team02")
    (repo / "team02/outside.py").symlink_to("/etc/hostname")
    put(repo / "team03/ümläut und mehr.py", REPAIR)
    put(repo / "team03/executable.py", "#!/usr/bin/env python3\n" + REPAIR).chmod(0o755)
    return commit(repo, {})


def _source(index: int) -> bytes:
    """Choose what a file holds: most hold nothing to find."""
    kinds = {0: REPAIR, 7: EXACT, 11: REPAIR.replace("\n", "\r\n"), 13: REFUSED, 17: BROKEN, 19: REPAIR.rstrip("\n")}
    return kinds.get(index % 46, PLAIN).encode()


def tree_of(repo: Path, commit_: str = "HEAD") -> str:
    """Name the tree of a commit."""
    return git("rev-parse", f"{commit_}^{{tree}}", cwd=repo).stdout.decode().strip()
