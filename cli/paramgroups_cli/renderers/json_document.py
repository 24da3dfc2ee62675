"""One JSON document for a run; docs/json.md describes it."""

import json
from collections.abc import Iterable, Iterator

from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers import records
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.unified import unified_text
from paramgroups_cli.tally import Tally


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield the document in pieces: findings as they come, then the files that change, errors, and the summary.

    It is ASCII, so that no terminal and no pipe can spoil it.
    """
    tally = Tally()
    files: list[records.Record] = []
    errors: list[records.Record] = []
    yield json.dumps(records.preamble(look.command))[:-1] + ', "findings": ['
    separator = "\n"
    for result in results:
        tally.add(result.outcome)
        for record in records.finding_records(result):
            yield separator + json.dumps(record)
            separator = ",\n"
        diff = unified_text(result) if look.command == "diff" else None
        files += filter(None, [records.file_record(result, written=look.command == "apply", diff=diff)])
        errors += filter(None, [records.error_record(result)])
    yield f'\n], "files": {_array(files)}, "errors": {_array(errors)},'
    yield f'\n"summary": {json.dumps(records.summary_record(tally))}}}\n'


def _array(rows: list[records.Record]) -> str:
    """Write one record a line."""
    return "[\n" + ",\n".join(map(json.dumps, rows)) + "\n]" if rows else "[]"
