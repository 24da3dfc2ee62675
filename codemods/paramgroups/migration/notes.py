"""Findings as a plan keeps them: text and numbers that JSON holds."""

from dataclasses import asdict, dataclass
from typing import Any

from paramgroups.outcome import Failed, Finding


@dataclass(frozen=True, slots=True)
class Note:
    """One finding, or a file that could not be handled."""

    line: int
    column: int
    message: str
    code: str = ""
    """The code of the rule; empty for a file that could not be handled."""
    name: str = ""
    fixed: bool = False
    applicability: str = ""
    reason: str = ""
    """Why there is no fix: a stable name; empty where there is one."""
    detail: str = ""
    today: str = ""
    groups: tuple[str, ...] = ()
    defaults: str = ""

    @property
    def sentence(self) -> str:
        """Say in one line what it is about."""
        return f"{self.code} {self.name}: {self.message}" if self.code else f"{self.message}: {self.detail}"

    def json(self) -> dict[str, Any]:
        """Give the fields that say something."""
        return {name: value for name, value in asdict(self).items() if value not in ("", (), False)}


def note(finding: Finding) -> Note:
    """Take from a finding what a plan keeps."""
    return Note(
        finding.span.line,
        finding.span.column,
        finding.message,
        finding.code,
        finding.name,
        finding.fixed,
        "" if finding.applicability is None else finding.applicability.value,
        *(("", "") if finding.refusal is None else (finding.refusal.reason.value, finding.refusal.detail)),
        finding.today.sentence,
        tuple(f"{_line(group.params)}  {_options(group.options)}".rstrip() for group in finding.groups_after),
        _options(finding.defaults_after),
    )


def failure_note(failed: Failed) -> Note:
    """Note a file that could not be handled."""
    return Note(failed.line or 1, 1, failed.problem.value, detail=failed.detail)


def note_from(json: dict[str, Any]) -> Note:
    """Read a note back."""
    return Note(**{**json, "groups": tuple(json.get("groups", ()))})


def _options(options: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name}={_line(value)}" for name, value in options)


def _line(source: str) -> str:
    return " ".join(source.split())
