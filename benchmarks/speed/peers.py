"""What runs over the trees: paramgroups and its peers, each with the nearest rule that it has."""

import compileall
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import paramgroups
import paramgroups_cli

RULES = Path(__file__).with_name("rules")
BIN = Path(sys.executable).parent
OURS = "paramgroups"


def compile_ours() -> None:
    """Compile paramgroups to bytecode, as `pip install` does: a checkout may have none, where Python may write none."""
    for package in (paramgroups, paramgroups_cli):
        compileall.compile_dir(Path(package.__file__).parent, quiet=1)


@dataclass(frozen=True, slots=True)
class Job:
    """One run of a peer: over which tree, with how many processes."""

    tree: Path
    jobs: int


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, how it is called, and what paramgroups wants to be beside it."""

    name: str
    rule: str
    """What it looks for."""
    command: Callable[[Job], list[str]]
    program: str
    """What has to be on PATH, or a path."""
    install: str
    version: tuple[str, ...] = ("--version",)
    aim: float | None = None
    """How many times as long as this peer paramgroups may take."""
    is_slow: bool = False
    env: dict[str, str] = field(default_factory=dict)
    reads_list: bool = False
    """Whether it gets the names of the files on standard input."""

    @property
    def is_there(self) -> bool:
        return shutil.which(self.program) is not None

    @property
    def shown_version(self) -> str:
        """Ask the program for its version; only what looks like one."""
        done = subprocess.run([self.program, *self.version], capture_output=True, text=True, check=False)
        words = (done.stdout + done.stderr).replace(",", " ").split()
        return next((word for word in words if word[0].isdigit() and "." in word), "")


@cache
def ours_has(option: str) -> bool:
    """Tell whether `paramgroups diff` has an option."""
    done = subprocess.run([BIN / OURS, "diff", "--help"], capture_output=True, text=True, check=False)
    return option in done.stdout


def _ours(job: Job) -> list[str]:
    cold = ["--no-cache"] if ours_has("--no-cache") else []
    return [str(BIN / OURS), "diff", "--isolated", "--quiet", *cold, "--jobs", str(job.jobs), str(job.tree)]


def _rg(job: Job) -> list[str]:
    return ["rg", "--no-ignore", "--hidden", "--glob=*.py", "--threads", str(job.jobs), "param_groups", str(job.tree)]


def _ruff(*options: str) -> Callable[[Job], list[str]]:
    return lambda job: ["ruff", "check", "--isolated", "--no-cache", "--exit-zero", *options, str(job.tree)]


def _ast_grep(job: Job) -> list[str]:
    everything = [f"--no-ignore={kind}" for kind in ("hidden", "dot", "exclude", "global", "parent", "vcs")]
    rule = str(RULES / "ast_grep.yml")
    return ["ast-grep", "scan", "--rule", rule, *everything, "--threads", str(job.jobs), str(job.tree)]


def _semgrep(job: Job) -> list[str]:
    return [
        *("semgrep", "scan", "--metrics=off", "--disable-version-check", "--no-git-ignore", "--quiet"),
        *("--x-ignore-semgrepignore-files", "--max-target-bytes=0", "--config", str(RULES / "semgrep.yml")),
        *("--jobs", str(job.jobs), str(job.tree)),
    ]


def _libcst(job: Job) -> list[str]:
    runner = [sys.executable, "-m", "libcst.tool", "codemod", "-x", "--no-format", "--hide-progress"]
    # It takes the first word without a dash for the command.
    return [*runner, f"--jobs={job.jobs}", "libcst_rule.BareIteratorCommand", str(job.tree)]


def _fixit(job: Job) -> list[str]:
    return ["fixit", "--quiet", "--rules", "fixit_rule:BareIterator", "lint", str(job.tree)]


def _torchfix(job: Job) -> list[str]:
    return ["torchfix", "--jobs", str(job.jobs), str(job.tree)]


def _ty(job: Job) -> list[str]:
    # Types of torch, where there are any, are those of the environment that runs the benchmark.
    return ["ty", "check", "--exit-zero", "--output-format=concise", "--python", sys.prefix, str(job.tree)]


PEERS = (
    Peer(OURS, "all rules", _ours, str(BIN / OURS), "pip install ."),
    Peer("rg", "`param_groups`", _rg, "rg", "apt install ripgrep", aim=12),
    Peer("cat", "none", lambda _: ["xargs", "-0", "cat"], "cat", "", reads_list=True),
    Peer("ruff", "default rules", _ruff(), "ruff", "pip install ruff", aim=1),
    Peer("ruff-concise", "the same, concise output", _ruff("--output-format=concise"), "ruff", "pip install ruff"),
    Peer("ty", "types", _ty, "ty", "pip install ty", is_slow=True),
    Peer("ast-grep", "iterator in a list", _ast_grep, "ast-grep", "pip install ast-grep-cli", aim=1 / 5),
    Peer("semgrep", "iterator in a list", _semgrep, "semgrep", "pip install semgrep", aim=1 / 15, is_slow=True),
    Peer(
        "libcst",
        "iterator in a list",
        _libcst,
        sys.executable,
        "pip install libcst",
        ("-c", "from importlib.metadata import version; print(version('libcst'))"),
        aim=1 / 100,
        is_slow=True,
        env={"PYTHONPATH": str(RULES)},
    ),
    Peer(
        "fixit",
        "iterator in a list",
        _fixit,
        "fixit",
        "pip install fixit",
        aim=1 / 100,
        is_slow=True,
        env={"PYTHONPATH": str(RULES)},
    ),
    Peer("torchfix", "default rules", _torchfix, "torchfix", "pip install torchfix", aim=1 / 100, is_slow=True),
)


def chosen(names: set[str]) -> list[Peer]:
    """List the peers of these names, or all; paramgroups is always the first."""
    unknown = names - {peer.name for peer in PEERS}
    if unknown:
        raise SystemExit(f"no such peer: {', '.join(sorted(unknown))}; there are {', '.join(p.name for p in PEERS)}")
    return [peer for peer in PEERS if not names or peer.name in names or peer.name == OURS]
