"""Write suppression comments into the files of a run."""

from dataclasses import dataclass

from paramgroups.outcome import Failed, Finding, Rewritten, Unchanged
from paramgroups.workspace.files import write
from paramgroups.workspace.run import FileResult


@dataclass(frozen=True, slots=True)
class IgnoredResult:
    """What became of one file."""

    silenced: tuple[Finding, ...]
    """The findings that have a comment now."""
    left: FileResult
    """The file as it is now, with the findings that are left."""


def ignored(result: FileResult) -> IgnoredResult:
    """Write a suppression comment for each finding of a file."""
    match result:
        case FileResult(path, bytes() as source, Unchanged(findings=[_, *_]) | Rewritten()):
            pass
        case _:
            return IgnoredResult((), result)
    from paramgroups.engine.ignoring import add_ignores

    done = add_ignores(source, result.settings, result.tree, result.module)
    failed = done if isinstance(done, Failed) else None
    if not isinstance(done, Failed) and done.source != source:
        failed = write(path, source, done.source)
    if failed is not None or isinstance(done, Failed):
        return IgnoredResult((), FileResult(path, source, failed or Unchanged()))
    return IgnoredResult(done.findings, FileResult(path, done.source, Unchanged(done.left)))
