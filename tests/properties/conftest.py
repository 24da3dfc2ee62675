"""Print what became of the random programs of a long run."""

import os

import pytest
from _pytest.terminal import TerminalReporter

from properties.random_programs.counts import Counts


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Add up the counts of all parts, whichever process ran them."""
    if "RANDOM_PROGRAMS" not in os.environ:
        return
    total = Counts()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport) and report.when == "call":
                for name, value in report.user_properties:
                    if name == "random_programs":
                        total.add(Counts.from_json(str(value)))
    terminalreporter.section("random programs")
    terminalreporter.write_line(total.report())
