"""Findings by rule, applicability and reason, the commonest first."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from paramgroups.outcome import Applicability, Finding
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of
from paramgroups_cli.renderers import records
from paramgroups_cli.renderers.formats import OutputFormat, Renderer
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.tally import Tally

Kind = tuple[str, str, str, str]
"""Code, name, applicability (`none` where there is no fix), and the reason or what the fix needs."""


def table(results: Iterable[FileResult], _: Look) -> Iterator[str]:
    """Yield one row a kind."""
    rows = _sorted(_counts(results))
    number = max((len(str(n)) for _, n in rows), default=0)
    name = max((len(name) for (_, name, _, _), _ in rows), default=0)
    for (code, rule, applicability, more), n in rows:
        yield f"{n:>{number}}  {code}  {rule:<{name}}  {_words(applicability, more)}\n"


def document(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield the counts as JSON; docs/json.md describes it."""
    tally = Tally()
    rows = _sorted(_counts(_tallied(results, tally)))
    counted = [
        {
            "code": code,
            "name": name,
            "applicability": None if applicability == "none" else applicability,
            "reason": more if applicability == "none" else None,
            "fixed": not more,
            "count": n,
        }
        for (code, name, applicability, more), n in rows
    ]
    body = {**records.preamble(look.command), "statistics": counted, "summary": records.summary_record(tally)}
    yield json.dumps(body, indent=2) + "\n"


def kind_of(finding: Finding) -> Kind:
    """Say what a finding is counted as."""
    if finding.applicability is not None:
        return finding.code, finding.name, finding.applicability.value, "" if finding.fixed else "not applied"
    return finding.code, finding.name, "none", finding.refusal.reason.value if finding.refusal is not None else ""


def _words(applicability: str, more: str) -> str:
    if applicability == "none":
        return f"no fix: {more}"
    if not more:
        return applicability
    return f"{applicability} ({'needs --unsafe' if applicability == Applicability.BEHAVIOR.value else 'not fixed'})"


def _tallied(results: Iterable[FileResult], tally: Tally) -> Iterator[FileResult]:
    for result in results:
        tally.add(result.outcome)
        yield result


def _counts(results: Iterable[FileResult]) -> Counter[Kind]:
    return Counter(kind_of(finding) for result in results for finding in findings_of(result))


def _sorted(counts: Counter[Kind]) -> list[tuple[Kind, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


RENDERERS: dict[OutputFormat, Renderer] = {
    OutputFormat.FULL: table,
    OutputFormat.CONCISE: table,
    OutputFormat.JSON: document,
}
