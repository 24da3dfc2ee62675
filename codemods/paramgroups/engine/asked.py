"""Judging functions whose results other files pass to optimizers: the list is rewritten where it is made."""

from dataclasses import replace

from paramgroups.engine.findings import finding_of
from paramgroups.engine.notes import Wants
from paramgroups.engine.registry import list_rules
from paramgroups.outcome import Finding
from paramgroups.syntax.constructions.asked_functions import AskedFunction
from paramgroups.syntax.writing.plans import WrapPlan
from paramgroups.syntax.writing.rendering import described


def judge_asked(asked: AskedFunction, wants: Wants, fix: str) -> tuple[list[Finding], WrapPlan | None]:
    """Ask the rules about the list that a function returns; every optimizer that gets it has a say."""
    answers = [
        (module.RULE, settled, construction)
        for construction in asked.constructions
        for module in list_rules()
        if (settled := module.settle(construction)) is not None and (settled.wraps or not settled.is_fix)
    ]
    if not answers:
        return [], None
    # A refusal for one optimizer holds for all, since they share the list.
    rule, settled, construction = next((answer for answer in answers if not answer[1].is_fix), answers[0])
    judgements = [judgement for judgement in settled.judgements if wants(rule.code, judgement.span)]
    is_fix = settled.is_fix and len(judgements) == len(settled.judgements)
    after = tuple(described(element) for element in construction.elements if element.params is not None)
    findings = [finding_of(rule, one, fix, fixed=is_fix) for one in judgements]
    if settled.is_fix:
        findings = [replace(finding, groups_after=after) for finding in findings]
    return findings, WrapPlan(asked.function, settled.wraps) if is_fix else None
