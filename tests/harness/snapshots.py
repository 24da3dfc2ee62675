"""Unified diffs of cases, kept by syrupy at `snapshots/<rule>/<case>.diff`."""

import difflib
from pathlib import Path
from typing import Any

from syrupy.data import Snapshot, SnapshotCollection
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from harness.case import Case
from harness.places import SNAPSHOTS
from harness.text import lines_of
from paramgroups.outcome import Finding

VISIBLE = str.maketrans({"\r": "␍", "\f": "␌", "\ufeff": "␟"})


class DiffSnapshot(SingleFileSnapshotExtension):
    """One text file a case, beside nothing else; only the test of a case may call its file unused."""

    _write_mode = WriteMode.TEXT
    file_extension = "diff"

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: Any) -> str:  # noqa: ARG003 - syrupy calls it so
        """Name the file of the case that the test is parametrised with."""
        return str(_case(test_location).snapshot)

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: Any = 0) -> str:  # noqa: ARG003 - as above
        """Name the snapshot as its test, the same here as when it is found in a folder."""
        return _name(_case(test_location).snapshot)

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        """Find the one snapshot of a file, so that syrupy tells used ones from orphans in a whole run."""
        found = SnapshotCollection(location=snapshot_location)
        found.add(Snapshot(name=_name(Path(snapshot_location))))
        return found

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """Name the folder of the rule."""
        return str(_case(test_location).snapshot.parent)

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:  # noqa: ARG003 - as above
        """Look for unused files in the folders of all rules."""
        return str(SNAPSHOTS)

    def owns_snapshot_collection(self, *, filepath: str, test_location: PyTestLocation) -> bool:  # noqa: ARG002 - as above
        """Claim every diff."""
        return filepath.endswith(".diff")

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        """Tell whether the file belongs to this very case."""
        return Path(snapshot_location) == _case(test_location).snapshot


def _name(location: Path) -> str:
    return f"test_diff[{location.parent.name}/{location.stem}]"


def _case(test_location: PyTestLocation) -> Case:
    case = test_location.item.callspec.params["case"]  # type: ignore[attr-defined]
    assert isinstance(case, Case)
    return case


def diff(case: Case, after: bytes) -> str:
    """Print the rewrite of `case` as a unified diff, its unusual characters made visible."""
    before_lines, after_lines = lines_of(case.source), lines_of(after)
    lines = difflib.unified_diff(before_lines, after_lines, f"a/{case.id}.py", f"b/{case.id}.py")
    return "".join(_ended(line.translate(VISIBLE)) for line in lines)


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def remarks(case: Case, findings: tuple[Finding, ...]) -> str:
    """Print why nothing changed, a line for each finding."""
    if not findings:
        return "no findings\n"
    return "".join(_remark(case, f) for f in findings)


def _remark(case: Case, finding: Finding) -> str:
    why = f"no fix: {finding.refusal.detail}" if finding.refusal else "fix not applied"
    return f"{case.id}.py:{finding.span.line}:{finding.span.column} {finding.code} {why}\n"
