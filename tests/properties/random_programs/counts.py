"""What became of many programs."""

import json
from collections import Counter
from dataclasses import dataclass, field, fields

from paramgroups.outcome import Applicability, Effect, Finding, Today


@dataclass
class Counts:
    """Programs by outcome with `--unsafe`, by what they do today, and findings by what is made of them."""

    programs: Counter[str] = field(default_factory=Counter)
    today: Counter[str] = field(default_factory=Counter)
    fixes: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    """New texts by what they do; some programs have two, a safe and an unsafe one."""
    said: Counter[str] = field(default_factory=Counter)
    """Programs that raise, and of which a finding says so for certain: by whether it names that error."""
    broken: Counter[str] = field(default_factory=Counter)

    def note(self, findings: tuple[Finding, ...], raised: str | None, where: str = "") -> None:
        """Count one program; its verdict is that of its boldest fix."""
        self.programs["generated"] += 1
        self.today[f"raises {raised.partition(':')[0]}" if raised else "runs"] += 1
        kinds = {finding.applicability for finding in findings if finding.fixed}
        verdict = next((kind.value for kind in reversed(Applicability) if kind in kinds), None)
        self.programs[f"fixed, {verdict}" if verdict else "refused" if findings else "without findings"] += 1
        announced = [one.today for one in findings if one.today.effect is Effect.RAISES and one.today.is_certain]
        if raised is not None and announced:
            self.said[_comparison(announced, raised, where)] += 1
        for finding in findings:
            if finding.refusal is not None:
                self.refusals[f"{finding.code} {finding.refusal.reason.value}"] += 1
            elif finding.applicability is not None:
                self.fixes[f"{finding.code} {finding.applicability.value}"] += 1

    def add(self, other: "Counts") -> None:
        """Add up."""
        for each in fields(self):
            getattr(self, each.name).update(getattr(other, each.name))

    def report(self) -> str:
        """Write the counts down, largest first."""
        lines: list[str] = []
        for title, counter in (
            ("Programs", self.programs),
            ("Today", self.today),
            ("Findings with a fix", self.fixes),
            ("Findings refused, by reason", self.refusals),
            ("New texts, by what they do", self.left),
            ("Errors that findings announce, against the one that is raised", self.said),
            ("Programs for which a law does not hold", self.broken),
        ):
            lines += [title, *(f"{count:8} {name}" for name, count in counter.most_common())]
        return "\n".join(lines)

    def to_json(self) -> str:
        """Make text that crosses processes."""
        return json.dumps(vars(self))

    @classmethod
    def from_json(cls, text: str) -> "Counts":
        """Read what `to_json` wrote."""
        return cls(**{name: Counter(counts) for name, counts in json.loads(text).items()})


def _comparison(announced: list[Today], raised: str, where: str) -> str:
    """Compare errors word for word, and those that are told `in words that …` by their class."""
    for today in announced:
        kind, is_vague, _ = today.message.partition(", in words that ")
        if raised.startswith(f"{kind}:") if is_vague else raised == today.message:
            return "the same"
    return "another one, at the same moment" if where in {one.moment for one in announced} else "another one before"
