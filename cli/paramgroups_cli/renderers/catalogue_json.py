"""Rules and reasons as JSON; docs/json.md describes it."""

import json
from collections.abc import Iterable, Mapping

from paramgroups.by_hand import BY_HAND
from paramgroups.reasons import Meaning
from paramgroups.refusals import Reason
from paramgroups_cli.explaining import Explained, suppressions
from paramgroups_cli.renderers.records import VERSION, Record


def rules_document(rules: Iterable[Explained]) -> str:
    """Render all rules."""
    return _document({"rules": [_rule(one) for one in rules]})


def reasons_document(reasons: Mapping[Reason, Meaning]) -> str:
    """Render all reasons."""
    return _document({"reasons": [_reason(reason, meaning) for reason, meaning in reasons.items()]})


def _document(body: Record) -> str:
    return json.dumps({"version": VERSION, **body}, indent=2) + "\n"


def _rule(explained: Explained) -> Record:
    rule = explained.rule
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary,
        "today": rule.today,
        "why": rule.why,
        "fix": rule.fix,
        "examples": [
            {
                "title": one.example.title,
                "before": one.example.before,
                "after": one.example.after,
                "reported": [{"line": found.span.line, "message": found.message} for found in one.findings],
            }
            for one in explained.shown
        ],
        "suppress": [what for what, _ in suppressions(rule.code)],
    }


def _reason(reason: Reason, meaning: Meaning) -> Record:
    return {"reason": reason.value, "meaning": meaning.what, "advice": meaning.advice, "by_hand": BY_HAND.get(reason)}
