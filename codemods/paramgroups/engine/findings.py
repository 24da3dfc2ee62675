"""Making a finding of what a rule says of a place, where its fix stands alone."""

from paramgroups.model.judgement import Judgement
from paramgroups.outcome import Applicability, Finding
from paramgroups.refusals import Refusal
from paramgroups.rule import Rule


def finding_of(rule: Rule, judgement: Judgement, fix: str, *, fixed: bool) -> Finding:
    """Make the finding; `fix` names its fix, which one with a refusal has not."""
    verdict = judgement.verdict
    return Finding(
        code=rule.code,
        name=rule.name,
        span=judgement.span,
        message=judgement.message,
        today=judgement.certain_today,
        applicability=verdict if isinstance(verdict, Applicability) else None,
        refusal=verdict if isinstance(verdict, Refusal) else None,
        fixed=fixed,
        fix=fix if isinstance(verdict, Applicability) else None,
    )
