"""Whole processes over one tree, in turn: paramgroups and its peers, with all cores or with one."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.speed.measuring import Measured, measure
from benchmarks.speed.peers import OURS, Job, Peer
from benchmarks.speed.rounds import Contender, alternate, median, ratio, remark
from benchmarks.speed.tables import table, times
from benchmarks.speed.trees import SHARE, Trees, description, size, sources

_HEAD = ["", "rule", "wall s", "user+sys s", "own MB", "largest MB", "together MB", "paramgroups takes", "aim"]
_DONE = {0, 1}
"""What programs exit with that found something, or nothing."""


def processors(*, one_core: bool) -> set[int]:
    """Choose the processors of a run."""
    every = os.sched_getaffinity(0)
    return {min(every)} if one_core else every


def compare(trees: Trees, tree: Path, peers: Sequence[Peer], runs: int, on: set[int]) -> None:
    """Print the table of one tree."""
    there = _those_that_are_there(peers)
    contenders = {peer.name: _contender(peer, tree, trees, on) for peer in there}
    print(f"\n### {tree.name}: {_cores(on)}, median of {runs}\n\n{description(tree)}\n")
    _print(there, alternate(contenders, runs))


def compare_slow(trees: Trees, peers: Sequence[Peer], runs: int, on: set[int]) -> None:
    """Print the table of those that take minutes: they get an eighth, and their time is scaled up by its bytes.

    What they take for a tree of one file is their start, and not scaled. paramgroups gets the whole tree.
    """
    there = _those_that_are_there(peers)
    scale = size(sources(trees.real)) / size(sources(trees.eighth))
    contenders = {
        peer.name: _contender(peer, trees.real if peer.name == OURS else trees.eighth, trees, on) for peer in there
    }
    print(f"\n### {trees.real.name}, from every {SHARE}th file: {_cores(on)}, median of {runs}\n")
    measure(["xargs", "-0", "cat"], stdin=trees.listed(trees.eighth))  # instead of a round that takes minutes
    found = alternate(contenders, runs, warm_up=False)
    for peer in there:
        if peer.name != OURS:
            start = _contender(peer, _tree_of_one_file(trees), trees, on)()
            found[peer.name] = [_scaled(one, start, scale) for one in found[peer.name]]
    _print(there, found)


def _those_that_are_there(peers: Sequence[Peer]) -> list[Peer]:
    for peer in peers:
        if not peer.is_there:
            remark(f"{peer.name} is not on PATH, and is left out: {peer.install}")
    return [peer for peer in peers if peer.is_there]


def _contender(peer: Peer, tree: Path, trees: Trees, on: set[int]) -> Contender:
    return partial(
        measure,
        peer.command(Job(tree, len(on))),
        processors=on,
        env=peer.env,
        cwd=trees.scratch,
        output=None if peer.reads_list else trees.scratch / f"{peer.name}.out",
        stdin=trees.listed(tree) if peer.reads_list else None,
    )


def _tree_of_one_file(trees: Trees) -> Path:
    tree = trees.scratch / "one_file"
    tree.mkdir(exist_ok=True)
    (tree / "nothing.py").write_text("x = 1\n")
    return tree


def _scaled(measured: Measured, start: Measured, scale: float) -> Measured:
    return replace(
        measured,
        wall=start.wall + scale * max(0.0, measured.wall - start.wall),
        cpu=start.cpu + scale * max(0.0, measured.cpu - start.cpu),
    )


def _cores(on: set[int]) -> str:
    return "one core" if len(on) == 1 else f"{len(on)} cores"


def _print(peers: Sequence[Peer], found: Mapping[str, Sequence[Measured]]) -> None:
    for name, measured in found.items():
        if any(one.status not in _DONE for one in measured):
            remark(f"{name} failed, with status {measured[-1].status}: see {name}.out")
    print(table(_HEAD, [_row(peer, found[peer.name], found[OURS]) for peer in peers]))


def _row(peer: Peer, theirs: Sequence[Measured], ours: Sequence[Measured]) -> list[str]:
    name = f"{peer.name} {peer.shown_version}".strip()
    seconds = [f"{median(theirs, what):.2f}" for what in ("wall", "cpu")]
    memory = [f"{median(theirs, what):.0f}" for what in ("own", "largest", "together")]
    if peer.name == OURS:
        return [name, peer.rule, *seconds, *memory, "", ""]
    aim = "" if peer.aim is None else f"at most {times(peer.aim)}"
    return [name, peer.rule, *seconds, *memory, times(ratio(ours, theirs)), aim]
