"""What is said of rules and reasons is complete, true of the engine, and current in the docs."""

import pytest

from harness.places import CASES, ROOT
from paramgroups.by_hand import BY_HAND
from paramgroups.engine.core import rewrite
from paramgroups.engine.registry import rules
from paramgroups.outcome import Rewritten, Unchanged
from paramgroups.reasons import REASONS
from paramgroups.refusals import Reason
from paramgroups.rule import Example, Rule
from paramgroups.settings import Settings
from paramgroups_cli.explaining import explained
from paramgroups_cli.renderers.catalogue_markdown import reasons_page, rules_page

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.code} {example.title}") for rule in rules() for example in rule.examples
]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_says_everything(rule: Rule) -> None:
    assert all([rule.summary.endswith("."), rule.today.endswith("."), rule.why.endswith("."), rule.fix.endswith(".")])
    assert len(rule.examples) >= 2


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_is_what_the_engine_does(rule: Rule, example: Example) -> None:
    outcome = rewrite(example.before.encode(), Settings(select=(rule.code,), unsafe=True))
    if example.after is None:
        assert isinstance(outcome, Unchanged)
    else:
        assert isinstance(outcome, Rewritten)
        assert outcome.source.decode() == example.after


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_rule_shows_what_it_finds(rule: Rule) -> None:
    findings = [finding for shown in explained(rule).shown for finding in shown.findings]
    assert {finding.code for finding in findings} == {rule.code}


def test_every_reason_is_explained() -> None:
    assert list(REASONS) == list(Reason), "reasons.py names all reasons, in the order of refusals.py"
    assert all(meaning.what.endswith(".") and meaning.advice.endswith(".") for meaning in REASONS.values())


@pytest.mark.parametrize("reason", BY_HAND)
def test_code_to_write_by_hand_is_executed_in_a_case(reason: Reason) -> None:
    """So that it does what it says, and has no finding."""
    shown = [path.read_text("utf-8") for path in CASES.rglob("by_hand*.py")]
    assert any(BY_HAND[reason] in case and "# expect: untouched" in case for case in shown)


def test_the_page_of_the_rules_is_current() -> None:
    assert (ROOT / "docs/rules.md").read_text("utf-8") == rules_page(map(explained, rules())), "run `make docs`"


def test_the_page_of_the_reasons_is_current() -> None:
    assert (ROOT / "docs/reasons.md").read_text("utf-8") == reasons_page(REASONS), "run `make docs`"
