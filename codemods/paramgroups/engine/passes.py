"""All passes over one text: what one pass repairs may be what keeps the next edit from being folded."""

import ast
import warnings
from collections.abc import Sequence
from dataclasses import replace

from paramgroups.engine.context import Context
from paramgroups.engine.half_repairs import half_repairs, taken_back
from paramgroups.engine.merging import merged
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.second_gate import has_candidate
from paramgroups.outcome import Failed, Finding, Problem

MAX_PASSES = 10
"""A bound on the passes over one file; fixes inside of fixes need one more pass each."""


def passes(text: str, context: Context) -> tuple[Sequence[Finding] | Failed, str]:
    """Rewrite until nothing changes; what later passes fold counts too, where its statements are still untouched."""
    from paramgroups.engine.one_pass import one_pass  # imports libcst, which most files do not need

    original = text
    first, result = one_pass(text, context)
    if isinstance(first, Failed):
        return first, text
    findings, last = list(first), first
    for _ in range(MAX_PASSES):
        if result == text:
            return _whole(original, findings, result, last, context)
        text = result
        again, result = one_pass(text, context) if _leaves_more(text, context) else ((), text)
        if isinstance(again, Failed) and again.problem is Problem.SYNTAX_ERROR:
            return Failed(Problem.INTERNAL, f"the fix does not parse: {again.detail}; please report it"), text
        if isinstance(again, Failed):
            return again, text
        findings, last = merged(findings, original, again, text), again
    return Failed(Problem.INTERNAL, "the fixes do not come to an end; please report it with the file"), text


def worth_parsing(text: str, context: Context) -> bool:
    """Test by the second gate for what some rule may find. Raises SyntaxError for what this Python cannot parse."""
    with warnings.catch_warnings():
        # Invalid escapes in the file are its own business.
        warnings.simplefilter("ignore")
        is_certain = not context.gated or context.tree.asks(context.module) or context.module in context.tree.askers
        return is_certain or has_candidate(Nodes(ast.parse(text)), context.settings, context.tree)


def _leaves_more(text: str, context: Context) -> bool:
    """Test a text that a pass has written: most often nothing is left, and that is told in a tenth of the time."""
    try:
        return worth_parsing(text, replace(context, gated=True))
    except (SyntaxError, RecursionError):
        return True


def _whole(
    original: str, findings: list[Finding], text: str, last: Sequence[Finding], context: Context
) -> tuple[Sequence[Finding] | Failed, str]:
    """Take back the repairs of constructions that raise all the same; `last` are the findings of the new text."""
    half = half_repairs(findings, last)
    if half:
        again, text = passes(original, replace(context, declined=context.declined | half.keys()))
        if isinstance(again, Failed):
            return again, text
        findings = taken_back(again, half)
    return [finding if finding.applicability is not None else replace(finding, fix=None) for finding in findings], text
