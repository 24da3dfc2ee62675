"""The table of facts is current, every row has a case, and every reason for a refusal is shown by one."""

from facts.rows import all_sections
from facts.table import facts
from harness.case import all_cases
from harness.places import FACTS
from paramgroups.refusals import Reason

ROWS = {row.id: row for section in all_sections() for row in section.rows}
SHOWN = {row for case in all_cases() for row in case.header.rows}


def test_every_row_has_a_case() -> None:
    assert {name for name, row in ROWS.items() if not row.pending} - SHOWN == set()


def test_pending_rows_have_no_case() -> None:
    assert {name for name, row in ROWS.items() if row.pending} & SHOWN == set()


def test_cases_name_rows_that_exist() -> None:
    assert SHOWN - ROWS.keys() == set()


def test_the_table_is_current() -> None:
    assert FACTS.read_text("utf-8") == facts(all_sections(), all_cases()), "run `make docs`"


def test_every_reason_is_shown_by_a_case() -> None:
    shown = {reason for case in all_cases() for reason in case.header.reasons}
    assert {reason.value for reason in Reason} - shown == set()
