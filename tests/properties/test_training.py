"""Random optimizers, run in real torch before and after: exact fixes train the same, repairs train at all."""

from hypothesis import HealthCheck, assume, given, settings

from harness.running import Run, run
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Effect, Failed, Finding, Rewritten
from properties.optimizers import programs


@given(programs())
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_fixes_hold_in_torch(text: str) -> None:
    outcome = rewrite(text.encode())
    assert not isinstance(outcome, Failed), outcome
    today = run(text.encode(), "net", "optimizer")
    assume(not (today.raised or "").startswith("ValueError"))  # two groups of the constructor overlap: PG104
    check_messages(today, outcome.findings)
    if isinstance(outcome, Rewritten):
        check_fix(today, run(outcome.source, "net", "optimizer"), outcome.findings)


def check_messages(today: Run, findings: tuple[Finding, ...]) -> None:
    """Check that an exception is announced only where there is one, and that it is among the announced.

    A later edit can fill in the very key that an appended group misses, and of a refused group not all is known:
    then only the type can be right.
    """
    exact = all(f.code != "PG201" and f.refusal is None for f in findings)
    announced = {(_shown(f.today.message, exact), f.today.where) for f in findings if f.today.effect is Effect.RAISES}
    assert not announced or (_shown(today.raised or "", exact), today.where) in announced


def _shown(message: str, exact: bool) -> str:
    return message if exact else message.partition(":")[0]


def check_fix(today: Run, fixed: Run, findings: tuple[Finding, ...]) -> None:
    """Check the rewritten program against the one that was there."""
    if today.raised is None:
        assert (fixed.raised, fixed.groups, fixed.trained) == (None, today.groups, today.trained)
    elif all(f.fixed for f in findings):
        assert fixed.raised is None
