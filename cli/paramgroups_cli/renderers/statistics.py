"""Findings by rule, applicability and reason, the commonest first."""

from collections import Counter

from paramgroups.outcome import Applicability, Finding

Kind = tuple[str, str, str]
"""Code, name, and applicability or reason."""


def kind(finding: Finding) -> Kind:
    """Say what a finding is counted as."""
    if finding.applicability is not None:
        needs = " (needs --unsafe)" if finding.applicability is Applicability.BEHAVIOR and not finding.fixed else ""
        return finding.code, finding.name, finding.applicability.value + needs
    reason = f": {finding.refusal.reason.value}" if finding.refusal is not None else ""
    return finding.code, finding.name, "no fix" + reason


def statistics(counts: Counter[Kind]) -> str:
    """Render the counts as a table."""
    if not counts:
        return ""
    number = max(len(str(n)) for n in counts.values())
    name = max(len(name) for _, name, _ in counts)
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{n:>{number}}  {code}  {rule:<{name}}  {what}\n" for (code, rule, what), n in rows)
