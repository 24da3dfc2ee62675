"""Compare what PG101 finds in the cases with what type checkers say of the params argument.

    python benchmarks/against_ty.py [--list] [ty] [pyrefly] [mypy]

Run it in an environment that holds torch; the checkers may stand anywhere on PATH (`pip install ty pyrefly mypy`; by
default all that are there). `--list` names the programs of which only a checker has something to say. Every case is
checked as it stands, and again with its fixes applied. A checker's alarm is an argument type error at the params
argument; a false alarm is one on a program that runs: one that does so today, or the fixed one.

Like is compared with like. The checkers know none of our comments, so that what a comment suppresses counts as found.
A checker also objects to `None` in the place of parameters, of which no rule of ours says anything: where torch names
`NoneType` in its error, no iterator stands in the wrong place, and the program is counted apart. So is one that cannot
be run here, of which nobody knows whether it raises.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / part) for part in ("tests", "codemods", "cli")]

from harness.case import Case, all_cases  # noqa: E402 - the tests are no package of the environment
from paramgroups.engine.core import rewrite  # noqa: E402
from paramgroups.outcome import Failed, Rewritten  # noqa: E402
from paramgroups.settings import Settings  # noqa: E402

CHECKERS = {
    "ty": ["ty", "check", "--python", sys.prefix, "--output-format", "concise", "--exit-zero"],
    "pyrefly": [
        "pyrefly",
        "check",
        "--python-interpreter-path",
        sys.executable,
        "--output-format",
        "min-text",
        "--error=bad-argument-type",
    ],
    "mypy": ["mypy", "--check-untyped-defs", "--no-incremental", "--config-file", "", "--no-pretty"],
}
ALARM = re.compile(r"^(?:ERROR )?(?:.*/)?(?P<stem>[^/:]+)\.py:(?P<line>\d+):.*Iterable\[Tensor\] \| Iterable\[dict")
SUPPRESSING = re.compile(rb"#\s*(?:paramgroups|noqa)\b[^\r\n]*", re.IGNORECASE)
GENERATED = "fixed__"


@dataclass(frozen=True)
class Program:
    """A case, or a case after its fixes, and what the tool says of it."""

    case: Case
    stem: str
    source: bytes
    codes: frozenset[str]
    """Codes of the findings of family PG1."""

    @property
    def is_about_nothing(self) -> bool:
        """Tell whether `None` is what torch objects to."""
        return "NoneType" in (self.case.header.raises or "")

    @property
    def is_run(self) -> bool:
        """Tell whether the program is executed at all."""
        return self.case.header.runs

    @property
    def runs(self) -> bool:
        """Tell whether torch has built the optimizer and trained it."""
        header = self.case.header
        return header.runs and (header.raises is None or self.stem.startswith(GENERATED))


def main() -> None:
    listed = "--list" in sys.argv
    wanted = [name for name in sys.argv[1:] if name in CHECKERS]
    wanted = wanted or [name for name in CHECKERS if shutil.which(name)]
    programs = {program.stem: program for case in all_cases() for program in _programs(case)}
    ours = {stem for stem, program in programs.items() if "PG101" in program.codes}
    family = {stem for stem, program in programs.items() if program.codes}
    running = {stem for stem, program in programs.items() if program.runs}
    print(f"{len(programs)} programs, {len(running)} of which run\n")
    nothing = {stem for stem, program in programs.items() if program.is_about_nothing}
    unknown = {stem for stem, program in programs.items() if not program.is_run}
    columns = "alarms|with PG101|other PG1|only there: raises|`None`|not run|runs|only PG101|false alarms".split("|")
    print(f"| | {' | '.join(columns)} |")
    print(f"|---|{'---:|' * len(columns)}")
    print(f"| PG101 | {len(ours)} | | | | | | | | {len(ours & running)} |")
    found = {name: _alarms(name, programs.values()) for name in wanted}
    for name, theirs in found.items():
        alone = theirs - family
        apart = (alone - running - nothing - unknown, alone & nothing, alone & unknown, alone & running)
        numbers = (theirs, theirs & ours, theirs & family - ours, *apart, ours - theirs, theirs & running)
        print(f"| {name} | {' | '.join(str(len(some)) for some in numbers)} |")
    for name, theirs in found.items() if listed else ():
        alone = theirs - family
        for title, stems in {
            "the program raises": alone - running - nothing - unknown,
            "torch objects to `None`": alone & nothing,
            "the program is not run": alone & unknown,
            "the program runs: false alarms": alone & running,
        }.items():
            _list(f"Only {name}, and {title}", [programs[stem] for stem in stems])
    _list("PG101, and the program runs", [programs[stem] for stem in ours & running])


def _programs(case: Case) -> Iterable[Program]:
    stem = case.id.replace("/", "__")
    yield Program(case, stem, case.source, _codes(case.source))
    outcome = rewrite(case.source, Settings(unsafe=True))
    if isinstance(outcome, Rewritten) and (case.header.expect != "exact" or case.header.raises is None):
        yield Program(case, GENERATED + stem, outcome.source, _codes(outcome.source))


def _codes(source: bytes) -> frozenset[str]:
    outcome = rewrite(SUPPRESSING.sub(b"#", source), Settings(select=("PG1",)))
    assert not isinstance(outcome, Failed), outcome
    return frozenset(finding.code for finding in outcome.findings)


def _alarms(name: str, programs: Iterable[Program]) -> set[str]:
    """Run a checker over all programs, and name those at whose params argument it sees an error."""
    with tempfile.TemporaryDirectory() as folder:
        for program in programs:
            (Path(folder) / f"{program.stem}.py").write_bytes(program.source)
        done = subprocess.run([*CHECKERS[name], folder], capture_output=True, text=True, check=False, cwd=folder)
    alarms = {match["stem"] for line in done.stdout.splitlines() if (match := ALARM.match(line))}
    assert alarms, f"{name} said nothing: {done.stdout[-300:]}{done.stderr[-300:]}"
    return alarms


def _list(title: str, programs: list[Program]) -> None:
    if programs:
        print(f"\n{title}:")
    for program in sorted(programs, key=lambda program: program.stem):
        point = program.source.split(b"\n", 1)[0].decode(errors="replace").strip("\ufeff# \r")
        print(f"  {program.stem}: {point}")


if __name__ == "__main__":
    main()
