"""Repairs after which a construction raises all the same, for a reason that came to light behind the first one."""

from collections.abc import Mapping, Sequence

from paramgroups.engine.releases import without_fix
from paramgroups.outcome import Applicability, Effect, Finding
from paramgroups.refusals import Refusal


def half_repairs(findings: Sequence[Finding], last: Sequence[Finding]) -> dict[str, Refusal]:
    """Name the fixes that repair a construction in vain, each with the reason that the `last` findings give."""
    repaired = {found.fix for found in findings if found.fixed and found.applicability is Applicability.REPAIR}
    return {
        found.fix: found.refusal
        for found in reversed(last)
        if found.fix is not None and found.fix in repaired and found.refusal is not None and _raises(found)
    }


def taken_back(findings: Sequence[Finding], half: Mapping[str, Refusal]) -> list[Finding]:
    """Take the fixes from the findings whose repair would be in vain."""
    return [without_fix(found, half[found.fix]) if found.fix and found.fix in half else found for found in findings]


def _raises(finding: Finding) -> bool:
    today = finding.today
    return today.effect is Effect.RAISES and today.moment in {"at construction", "before the construction"}
