"""Plans made on a Dask cluster: the same bytes, also when a worker is lost on the way."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from helpers.in_process import CommandLine
from helpers.monorepo import EXACT, PLAIN, REFUSED, REPAIR
from helpers.repositories import snapshot
from helpers.trees import put
from paramgroups.migration import planning
from paramgroups.migration.layout import Layout
from paramgroups.workspace import run
from paramgroups.workspace.cluster import ClusterPool
from paramgroups.workspace.processes import Pool

distributed = pytest.importorskip("distributed", reason="distributed is not installed: pip install 'paramgroups[dask]'")

# Sockets and tasks of distributed that end with the interpreter.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")


@dataclass(frozen=True)
class Cluster:
    """A scheduler and two workers, each a process."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    # The workers see no file of ours but the package: they run elsewhere, in an empty folder.
    away = tmp_path / "away"
    away.mkdir()
    file = tmp_path / "scheduler.json"
    program = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard"]
    options: dict[str, Any] = {"cwd": away, "stderr": subprocess.DEVNULL, "env": {**os.environ, "HOME": str(away)}}
    scheduler = subprocess.Popen([*program, "--host", "127.0.0.1", "--scheduler-file", str(file)], **options)
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(file), "--nthreads", "1"]
    workers = [subprocess.Popen([*worker, "--no-nanny", "--no-dashboard"], **options) for _ in range(2)]
    try:
        with distributed.Client(scheduler_file=str(file), timeout="60s") as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler_info()["address"]
        yield Cluster(address, workers)
    finally:
        for process in (scheduler, *workers):
            process.kill()
            process.wait()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for index in range(60):
        text = (REPAIR, EXACT, REFUSED, PLAIN)[index % 4]
        put(tmp_path / f"tree/a{index % 3}/m{index:02}.py", f"# {index}\n{text}")
    return tmp_path / "tree"


def plan(tree: Path, name: str, workers: Pool, watch: Any = lambda _: None) -> dict[str, bytes]:
    layout = Layout(tree.parent / name)
    planning.plan(planning.Request(tree), run.check_paths([tree], workers=workers, watch=watch), layout)
    return snapshot(layout.folder)


def test_a_worker_that_is_lost_is_survived(cluster: Cluster, tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "REWRITE_BATCH", 1)  # every file is a batch
    seen: list[run.Progress] = []

    def lose_one(progress: run.Progress) -> None:
        seen.append(progress)
        if progress.phase == "rewriting" and progress.done == 5:
            cluster.workers[0].kill()

    here = plan(tree, "here", Pool(1))
    assert plan(tree, "cluster", ClusterPool(1, address=cluster.address), lose_one) == here
    assert seen[-1].done == 45
    cluster.workers[0].wait()
    assert cluster.workers[1].poll() is None


def test_a_cluster_of_its_own(tree: Path) -> None:
    here = plan(tree, "here", Pool(1))
    assert plan(tree, "processes", Pool(2)) == here
    done = subprocess.run(
        [sys.executable, "-m", "paramgroups_cli", "migrate", "plan", str(tree), "--out", "dask", "--engine", "dask"],
        cwd=tree.parent,
        capture_output=True,
        check=False,
        env={**os.environ, "HOME": str(tree.parent)},
    )
    assert done.returncode == 0, done.stderr
    assert snapshot(tree.parent / "dask") == here


def test_a_scheduler_that_is_not_there(command: CommandLine) -> None:
    command.put("tree/a.py", REPAIR)
    ran = command("migrate", "plan", "tree", "--out", "plan", "--scheduler", "tcp://127.0.0.1:1")
    assert (ran.status, "goes with --engine dask" in ran.remarks) == (2, True)
    ran = command(
        "migrate", "plan", "tree", "--out", "plan", "--engine", "dask", "--scheduler", "nonsense://127.0.0.1:1"
    )
    assert (ran.status, "no Dask scheduler answers there" in ran.remarks) == (2, True)
