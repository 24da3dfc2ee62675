"""Compare a normal run with one that has all gates off: the same findings and the same fixes, byte for byte."""

import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

from benchmarks.speed.rounds import remark
from benchmarks.speed.tables import table

sys.path.append(str(Path(__file__).resolve().parents[2] / "tests"))

from helpers.no_gates import no_gates
from paramgroups.outcome import Failed, Finding, Problem, Rewritten
from paramgroups.settings import Settings
from paramgroups.workspace.run import FileResult, check_paths

Verdict = tuple[tuple[Finding, ...], str]
"""What was found in a file, and a hash of what it becomes."""


def exhaustive(paths: Sequence[Path], jobs: int, *, unsafe: bool) -> None:
    """Run twice over files, print how they compare, and exit with 1 where they do not.

    Without gates, files fail that no normal run would parse: those that neither this Python nor libcst reads.
    """
    gated, _ = _verdicts(paths, jobs, gates=True, unsafe=unsafe)
    judged, failed = _verdicts(paths, jobs, gates=False, unsafe=unsafe)
    wrong = sorted(path for path in gated.keys() | judged.keys() if gated.get(path) != judged.get(path))
    rows = [
        ["files", f"{len(paths):,}"],
        ["findings", f"{sum(len(findings) for findings, _ in judged.values()):,}"],
        ["files with a fix", f"{sum(bool(new) for _, new in judged.values()):,}"],
        ["files that nothing can parse", f"{sum(failed.values()) - failed[Problem.INTERNAL]}"],
        ["internal errors", f"{failed[Problem.INTERNAL]}"],
        ["files with another result", f"{len(wrong)}"],
    ]
    print(table(["without gates", ""], rows))
    for path in wrong:
        print(f"{path}\n  with gates: {gated.get(path)}\n  without:    {judged.get(path)}")
    if wrong or failed[Problem.INTERNAL]:
        raise SystemExit(1)


def _verdicts(
    paths: Sequence[Path], jobs: int, *, gates: bool, unsafe: bool
) -> tuple[dict[Path, Verdict], Counter[Problem]]:
    """Run over files, and keep what there is to say of them."""
    found: dict[Path, Verdict] = {}
    failed: Counter[Problem] = Counter()
    with nullcontext() if gates else no_gates():
        for done, result in enumerate(check_paths(paths, Settings(unsafe=unsafe), jobs=jobs), start=1):
            if isinstance(result.outcome, Failed):
                failed[result.outcome.problem] += 1
                if result.outcome.problem is Problem.INTERNAL:
                    print(f"{result.path}: {result.outcome.detail}")
            elif result.outcome.findings or isinstance(result.outcome, Rewritten):
                found[result.path] = _verdict(result)
            if done % 500 == 0:
                remark(f"  {'with' if gates else 'without'} gates: {done:,} of {len(paths):,}")
    return found, failed


def _verdict(result: FileResult) -> Verdict:
    assert not isinstance(result.outcome, Failed)
    new = sha256(result.outcome.source).hexdigest() if isinstance(result.outcome, Rewritten) else ""
    return result.outcome.findings, new
