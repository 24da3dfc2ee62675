"""`rewrite` is total: whatever the bytes, it returns an outcome, and what it writes it would write again."""

import ast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from properties.programs import mutated, sources

UNSAFE = Settings(unsafe=True)
calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def check(source: bytes) -> None:
    """Check an outcome for what holds of every outcome."""
    outcome = rewrite(source, UNSAFE)
    match outcome:
        case Rewritten():
            assert outcome.source != source
            assert any(f.fixed for f in outcome.findings)
            assert parses(outcome.source) or not parses(source)
            again = rewrite(outcome.source, UNSAFE)
            assert isinstance(again, Unchanged)
            assert not any(f.applicability for f in again.findings)
        case Unchanged():
            assert not any(f.fixed for f in outcome.findings)
        case Failed():
            assert outcome.problem is not Problem.INTERNAL, outcome.detail


def parses(source: bytes) -> bool:
    """Tell whether this Python reads `source`; libcst reads more: newer syntax, null bytes in comments."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


@given(st.binary(max_size=400))
@settings(calm, max_examples=200)
def test_any_bytes(source: bytes) -> None:
    check(source)


@given(st.text(max_size=300))
@settings(calm, max_examples=100)
def test_any_text(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"))


@given(mutated())
@settings(calm, max_examples=300)
def test_mutated_programs(source: bytes) -> None:
    check(source)


@given(st.lists(sources(), min_size=2, max_size=4))
@settings(calm, max_examples=50)
def test_several_programs_in_one_file(parts: list[bytes]) -> None:
    check(b"\n".join(part.removeprefix(b"\xef\xbb\xbf") for part in parts))


@given(mutated(), st.sampled_from(["PG101", "PG2", "PG201", "PG202"]))
@settings(calm, max_examples=100)
def test_findings_stay_among_the_selected(source: bytes, code: str) -> None:
    outcome = rewrite(source, Settings(select=(code,), unsafe=True))
    if not isinstance(outcome, Failed):
        assert all(f.code.startswith(code) for f in outcome.findings)
