"""Measure the speed of paramgroups beside its peers, on real source trees.

    python -m benchmarks.speed fetch FOLDER       download the packages, build the trees; what is there stays
    python -m benchmarks.speed compare FOLDER     whole processes in turn, as tables of Markdown
    python -m benchmarks.speed one-file FOLDER    start-up, beside `python -c pass`
    python -m benchmarks.speed growth FOLDER      what the time grows with: candidates, and lines of one file
    python -m benchmarks.speed again FOLDER       a second run, with a warm cache, beside ruff with its own
    python -m benchmarks.speed stages FOLDER      what each stage of a run costs, in one process
    python -m benchmarks.speed floor FOLDER       what it would cost if only files with findings were parsed
    python -m benchmarks.speed exhaustive FOLDER  the same findings as with all gates off, byte for byte

Run it from the root of the repository, by the interpreter of the environment that holds paramgroups. Peers are found on
PATH; those that are missing are named. Results go to standard output, progress to standard error.
"""

import argparse
from pathlib import Path

from benchmarks.speed import fetching, trees
from benchmarks.speed.again import again
from benchmarks.speed.compare import compare, compare_slow, processors
from benchmarks.speed.exhaustive import exhaustive
from benchmarks.speed.floor import floor
from benchmarks.speed.growth import growth_of_a_file, growth_of_trees
from benchmarks.speed.one_file import one_file
from benchmarks.speed.peers import chosen, compile_ours
from benchmarks.speed.stages import stages
from benchmarks.speed.tables import circumstances
from benchmarks.speed.trees import Trees


def main() -> None:
    options = _parser().parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    print(circumstances())
    compile_ours()
    options.run(Trees(options.folder.resolve()), options)


def _fetch(places: Trees, options: argparse.Namespace) -> None:
    fetching.fetch(fetching.pins(options.only), places.wheels, places.real)
    trees.build(places)
    for tree in (places.real, places.copies, places.eighth):
        print(f"{tree.name}: {trees.description(tree)}")


def _compare(places: Trees, options: argparse.Namespace) -> None:
    peers = chosen(options.only)
    fast, slow = [peer for peer in peers if not peer.is_slow], [peer for peer in peers if peer.is_slow]
    for cores in options.cores:
        on = processors(one_core=cores == "one")
        for name in options.tree:
            compare(places, places.home / name, fast, options.runs, on)
        if slow:
            compare_slow(places, [*chosen({"paramgroups"}), *slow], options.slow_runs, on)


def _one_file(places: Trees, options: argparse.Namespace) -> None:
    one_file(places, options.runs)


def _growth(places: Trees, options: argparse.Namespace) -> None:
    growth_of_trees(places, options.runs)
    growth_of_a_file(places, options.file_runs)


def _again(places: Trees, options: argparse.Namespace) -> None:
    again(places, options.runs)


def _stages(places: Trees, options: argparse.Namespace) -> None:
    for name in options.tree:
        stages(places.home / name)


def _floor(places: Trees, options: argparse.Namespace) -> None:
    floor(places.real, options.runs)


def _exhaustive(places: Trees, options: argparse.Namespace) -> None:
    part, _, parts = options.share.partition("/")
    exhaustive(trees.sources(places.real)[int(part) :: int(parts)], options.jobs, unsafe=options.unsafe)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True)
    fetch = _command(commands, "fetch", _fetch)
    fetch.add_argument("--only", type=_names, default=set(), help="packages, instead of all of packages.txt")
    versus = _command(commands, "compare", _compare)
    versus.add_argument("--only", type=_names, default=set(), help="peers, as in `ruff,rg`")
    versus.add_argument("--tree", type=_list, default=["real"], help="trees below FOLDER, as in `real,copies`")
    versus.add_argument("--cores", type=_list, default=["all", "one"], help="`all`, `one`, or `all,one`")
    versus.add_argument("--runs", type=int, default=5)
    versus.add_argument("--slow-runs", type=int, default=1, help="of those that take minutes for an eighth")
    alone = _command(commands, "one-file", _one_file)
    alone.add_argument("--runs", type=int, default=21)
    grown = _command(commands, "growth", _growth)
    grown.add_argument("--runs", type=int, default=5)
    grown.add_argument("--file-runs", type=int, default=1, help="of the generated files: minutes each")
    _command(commands, "again", _again).add_argument("--runs", type=int, default=5)
    parts = _command(commands, "stages", _stages)
    parts.add_argument("--tree", type=_list, default=["real"], help="trees below FOLDER, as in `real,copies`")
    _command(commands, "floor", _floor).add_argument("--runs", type=int, default=5)
    proof = _command(commands, "exhaustive", _exhaustive)
    proof.add_argument("--share", default="0/1", help="every N-th file, beginning with the K-th: `0/8`, ... `7/8`")
    proof.add_argument("--jobs", type=int, default=0, help="worker processes; one a processor by default")
    proof.add_argument("--unsafe", action="store_true", help="compare the fixes that change results too")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: object
) -> argparse.ArgumentParser:
    command = commands.add_parser(name)
    command.add_argument("folder", type=Path, help="where wheels and trees are, or will be")
    command.set_defaults(run=run)
    return command


def _list(given: str) -> list[str]:
    return [name.strip() for name in given.split(",") if name.strip()]


def _names(given: str) -> set[str]:
    return set(_list(given))


if __name__ == "__main__":
    main()
