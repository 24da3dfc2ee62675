"""The files that have something to tell, and their findings in the order of the text."""

from collections.abc import Iterable, Iterator

from paramgroups.outcome import Failed, Finding
from paramgroups.workspace.run import FileResult


def findings_of(result: FileResult) -> list[Finding]:
    """List the findings of a file by place and code; none where it failed."""
    if isinstance(result.outcome, Failed):
        return []
    return sorted(result.outcome.findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code))


def telling(results: Iterable[FileResult]) -> Iterator[FileResult]:
    """Leave out the files that have nothing to tell: in a large tree, almost all."""
    return (result for result in results if isinstance(result.outcome, Failed) or result.outcome.findings)
