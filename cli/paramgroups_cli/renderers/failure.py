"""What could not be done, in one line."""

from pathlib import Path

from paramgroups.outcome import Failed


def failure(path: Path, failed: Failed) -> str:
    """Render a failure as `path:line: problem: detail`."""
    place = f"{path}:{failed.line}" if failed.line is not None else str(path)
    return f"{place}: {failed.problem.value}: {failed.detail}"
