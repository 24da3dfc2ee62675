"""JSON Lines: one object a line as the files are done, for streams; the objects are those of the JSON document."""

import json
from collections.abc import Iterable, Iterator

from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers import records
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.unified import unified_text
from paramgroups_cli.tally import Tally


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield a `run` line, then `finding`, `file` and `error` lines, and a `summary` line at the end."""
    tally = Tally()
    yield _line("run", records.preamble(look.command))
    for result in results:
        tally.add(result.outcome)
        for record in records.finding_records(result):
            yield _line("finding", record)
        diff = unified_text(result) if look.command == "diff" else None
        yield from _if_any("file", records.file_record(result, written=look.command == "apply", diff=diff))
        yield from _if_any("error", records.error_record(result))
    yield _line("summary", records.summary_record(tally))


def _if_any(kind: str, record: records.Record | None) -> Iterator[str]:
    if record is not None:
        yield _line(kind, record)


def _line(kind: str, record: records.Record) -> str:
    return json.dumps({"type": kind, **record}) + "\n"
