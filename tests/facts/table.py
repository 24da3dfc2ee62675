"""Write `docs/facts.md`: every row, with the verdicts of the cases that show it."""

from collections import defaultdict
from collections.abc import Iterable

from facts.rows import Row, Section
from harness.case import Case
from harness.header import EXPECTATIONS
from harness.places import CASES, ROOT

HEAD = """\
# Facts

What torch does with param groups, and what paramgroups makes of each. This file is written by `make docs` from
`tests/facts/rows.toml` and from the cases under `tests/cases/`, each of which is executed in real torch.

| verdict | |
|---|---|
| exact | rewritten: the same optimizer |
| repair | rewritten: it raises today |
| behavior | rewritten with `--unsafe` only: results change |
| refused | a finding without a fix, with the reason |
| untouched | no finding: it does what it says, or the source does not tell that it does not |
| left to torch | no finding: the exception names the fault at once, and the source does not tell what is meant |
"""


def facts(sections: Iterable[Section], cases: Iterable[Case]) -> str:
    """Write the whole file."""
    shown: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for row in case.header.rows:
            shown[row].append(case)
    return HEAD + "".join(_section(section, shown) for section in sections)


def _section(section: Section, shown: dict[str, list[Case]]) -> str:
    lines = ["", f"## {section.title}", "", f"| {section.column} | Today | Verdict |", "|---|---|---|"]
    lines += [f"| {_cell(row.title)} | {_cell(row.today)} | {_verdicts(row, shown[row.id])} |" for row in section.rows]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _verdicts(row: Row, cases: list[Case]) -> str:
    """List the verdicts on a row, each with its cases."""
    if row.pending:
        return f"pending: {row.pending}"
    by_verdict: dict[str, list[Case]] = defaultdict(list)
    for case in sorted(cases, key=lambda case: EXPECTATIONS.index(case.header.expect)):
        by_verdict[verdict(case)].append(case)
    return "<br>".join(f"{name}: {', '.join(map(_link, some))}" for name, some in by_verdict.items())


def verdict(case: Case) -> str:
    """Say in a few words what the tool makes of a case: `repair by PG101`, `refused by PG104 (overlap)`."""
    header = case.header
    if header.expect == "untouched" and header.raises is not None:
        return "left to torch"
    codes = " and ".join(dict.fromkeys(header.codes))
    by = f" by {codes}" if codes else ""
    reasons = f" ({', '.join(dict.fromkeys(header.reasons))})" if header.reasons else ""
    return f"{header.expect}{by}{reasons}"


def _link(case: Case) -> str:
    return f"[{case.path.stem}](../{CASES.relative_to(ROOT).as_posix()}/{case.id}.py)"
