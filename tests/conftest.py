"""What every test shares: the cases as a parameter, and snapshots of their diffs."""

import os
import signal
import tempfile

import pytest
from hypothesis import settings
from syrupy.assertion import SnapshotAssertion

from harness.case import all_cases
from harness.snapshots import DiffSnapshot

pytest.register_assert_rewrite("harness.verdict")

# Before torch is imported. Sums that threads share, and kernels picked by the alignment of memory, differ in their last
# bits from run to run, and more so on a busy machine; here training is compared bit for bit.
os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", MKL_CBWR="COMPATIBLE")

# The cache of whoever runs the tests is no part of them.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="paramgroups-cache-")

# A change is judged by the same examples every time; `make long` draws others.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# Started in the background of a shell, this process ignores Ctrl-C, and so would the programs that the tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run every test that takes a `case` on each of them."""
    if "case" in metafunc.fixturenames:
        metafunc.parametrize("case", all_cases(), ids=lambda case: case.id)


@pytest.fixture
def diff_snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compare with `snapshots/<rule>/<case>.diff`."""
    return snapshot.use_extension(DiffSnapshot)
