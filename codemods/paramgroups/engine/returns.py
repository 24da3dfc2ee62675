"""Judging what `configure_optimizers` returns."""

from dataclasses import replace

from paramgroups.engine.findings import finding_of
from paramgroups.engine.notes import Wants
from paramgroups.engine.registry import return_rules
from paramgroups.model.lightning_class import LightningClass, Proposal
from paramgroups.outcome import Applicability, Finding
from paramgroups.refusals import Refusal
from paramgroups.rule import Rule
from paramgroups.syntax.returns.return_plans import ReturnPlan, plan_return
from paramgroups.syntax.source.module import SourceModule


def judge_returns(
    module: SourceModule, found: LightningClass, wants: Wants, unsafe: bool, number: int
) -> tuple[list[Finding], dict[str, ReturnPlan]]:
    """Ask the rules about one class, the `number`th of the file; findings of one returned value share its fix."""
    findings: list[Finding] = []
    plans: dict[str, ReturnPlan] = {}
    for rule_module in return_rules():
        for proposal in rule_module.judge_class(found):
            if not wants(rule_module.RULE.code, proposal.judgement.span):
                continue
            place = next((i for i, p in enumerate(found.returns, start=1) if p.value is proposal.old), 0)
            finding, plan = _finding(module, rule_module.RULE, proposal, unsafe, f"return {number}.{place}")
            findings.append(finding)
            if plan is not None and finding.fix is not None:
                plans[finding.fix] = plan
    return findings, plans


def _finding(
    module: SourceModule, rule: Rule, proposal: Proposal, unsafe: bool, fix: str
) -> tuple[Finding, ReturnPlan | None]:
    judgement = proposal.judgement
    verdict = judgement.verdict
    plan: ReturnPlan | Refusal | None = None
    if proposal.old is not None and proposal.new is not None and isinstance(verdict, Applicability):
        plan = plan_return(module, proposal.old, proposal.new)
        verdict = plan if isinstance(plan, Refusal) else verdict
    fixed = isinstance(plan, ReturnPlan) and (unsafe or verdict is not Applicability.BEHAVIOR)
    finding = finding_of(rule, replace(judgement, verdict=verdict), fix, fixed=fixed)
    return finding, plan if fixed and isinstance(plan, ReturnPlan) else None
