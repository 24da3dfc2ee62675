"""How bad a finding is, in the words of each format: what raises today, what is silently wrong, what runs."""

from enum import Enum
from typing import assert_never

from paramgroups.outcome import Effect, Finding


class Severity(Enum):
    """How bad it is; the value is what SARIF calls it."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def github(self) -> str:
        """The workflow command of GitHub."""
        return "notice" if self is Severity.NOTE else self.value

    @property
    def gitlab(self) -> str:
        """The severity in a code quality report of GitLab."""
        return {"error": "critical", "warning": "major", "note": "minor"}[self.value]


def severity(finding: Finding) -> Severity:
    """Judge by what the code does today."""
    match finding.today.effect:
        case Effect.RAISES:
            return Severity.ERROR
        case Effect.SILENT:
            return Severity.WARNING
        case Effect.RUNS:
            return Severity.NOTE
        case _:
            assert_never(finding.today.effect)
