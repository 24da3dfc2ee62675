"""Count results for the summary line and the exit status."""

from collections import Counter
from dataclasses import dataclass, field

from paramgroups.outcome import Applicability, Failed, Finding, Outcome, Rewritten, Unchanged


@dataclass(slots=True)
class Tally:
    """How many of what, over all files of a run."""

    files: int = 0
    changed: int = 0
    failed: int = 0
    fixes: Counter[Applicability] = field(default_factory=Counter)
    unsafe: int = 0
    """Findings with a fix that was not asked for."""
    refused: int = 0
    unfixed: int = 0
    """Findings whose fix was declined, or does not go with the file's form feeds."""

    def add(self, outcome: Outcome) -> None:
        """Count the outcome of one file."""
        self.files += 1
        match outcome:
            case Failed():
                self.failed += 1
            case Rewritten(findings=findings):
                self.changed += 1
                self._add_findings(findings)
            case Unchanged(findings=findings):
                self._add_findings(findings)

    def _add_findings(self, findings: tuple[Finding, ...]) -> None:
        for finding in findings:
            if finding.fixed and finding.applicability is not None:
                self.fixes[finding.applicability] += 1
            elif finding.applicability is Applicability.BEHAVIOR:
                self.unsafe += 1
            elif finding.applicability is not None:
                self.unfixed += 1
            else:
                self.refused += 1

    @property
    def findings(self) -> int:
        """Count all findings, fixable or not."""
        return self.fixes.total() + self.unsafe + self.refused + self.unfixed

    def status(self, found: int) -> int:
        """Give the exit status, `found` being the number of things that the command looks for."""
        return 2 if self.failed else int(found > 0)

    def summary(self, verb: str) -> str:
        """Sum up in one line: `2 files would be changed, 3 fixes (1 exact, 2 repair); 1 refused`."""
        parts = []
        if self.changed:
            kinds = ", ".join(f"{self.fixes[kind]} {kind.value}" for kind in Applicability if self.fixes[kind])
            parts.append(f"{count(self.changed, 'file')} {verb}, {count(self.fixes.total(), 'fix')} ({kinds})")
        if self.unsafe:
            parts.append(f"{count(self.unsafe, 'finding')} {'needs' if self.unsafe == 1 else 'need'} --unsafe")
        if self.unfixed:
            parts.append(f"{count(self.unfixed, 'finding')} not fixed")
        if self.refused:
            parts.append(f"{self.refused} refused")
        if self.failed:
            parts.append(f"{count(self.failed, 'file')} failed")
        return "; ".join(parts) or self._nothing()

    def _nothing(self) -> str:
        return f"nothing found in {count(self.files, 'file')}" if self.files else "no Python files found"


def count(number: int, noun: str) -> str:
    """Say a number with its noun: `1 file`, `2 fixes`."""
    plural = "es" if noun.endswith("x") else "s"
    return f"{number} {noun}{'' if number == 1 else plural}"
