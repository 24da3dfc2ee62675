"""`rewrite` is total: whatever the bytes, it returns an outcome, and what it writes it would write again.

`make long` mutates MUTATED_FILES=20000 real files, MUTATED_FILES_SEED=7 others than last time.
"""

import ast
import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from harness.layout import bad_changes, comments, same_frame
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from properties.programs import files, mutated, sources

UNSAFE = Settings(unsafe=True)
calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FEW = 300
MUTATED_FILES = int(os.environ.get("MUTATED_FILES", FEW))
SHARDS = 1 if MUTATED_FILES <= FEW else 16
MUTATED_FILES_SEED = int(os.environ.get("MUTATED_FILES_SEED", "0"))


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
            # The harness counts lines by line feeds, Python by lone carriage returns too.
            if parses(source) and b"\r" not in source.replace(b"\r\n", b""):
                check_text(source, outcome)
        case Unchanged():
            assert not any(f.fixed for f in outcome.findings)
        case Failed():
            assert outcome.problem is not Problem.INTERNAL, outcome.detail


def check_text(source: bytes, outcome: Rewritten) -> None:
    """Check that nothing changed but what belongs to a finding."""
    assert bad_changes(source, outcome.source, outcome.findings) == []
    lost = comments(source) - comments(outcome.source)
    if any(finding.code == "PG900" and finding.fixed for finding in outcome.findings):
        # What suppresses nothing is taken out.
        lost = Counter(
            {text: count for text, count in lost.items() if "paramgroups" not in text and "noqa" not in text}
        )
    assert not lost
    assert same_frame(source, outcome.source)


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


@pytest.mark.parametrize("shard", range(SHARDS))
def test_mutated_files(shard: int) -> None:
    @seed(1000 * MUTATED_FILES_SEED + shard)
    @given(mutated(files()))
    @settings(calm, max_examples=MUTATED_FILES // SHARDS)
    def one(source: bytes) -> None:
        check(source)

    one()


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
