"""The findings of a file, in the order of its text."""

from paramgroups.outcome import Failed, Finding
from paramgroups.workspace.run import FileResult


def findings_of(result: FileResult) -> list[Finding]:
    """List the findings of a file by place and code; none where it failed."""
    if isinstance(result.outcome, Failed):
        return []
    return sorted(result.outcome.findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code))
