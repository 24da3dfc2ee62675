"""Where the tree of a plan lies on this machine."""

import json
import os
from pathlib import Path

from paramgroups.migration.errors import MigrationError
from paramgroups.migration.layout import Layout


def tree_of(layout: Layout, given: Path | None) -> Path:
    """Find the top of the tree: `given`, or where it was when the plan was made. Raises MigrationError."""
    top = Path(given) if given is not None else _remembered(layout)
    if not top.is_dir():
        raise MigrationError(f"{top}: the tree of the plan is not there; say where it is with --tree PATH")
    return Path(os.path.realpath(top))


def _remembered(layout: Layout) -> Path:
    try:
        return Path(json.loads(layout.place.read_bytes())["tree"])
    except (OSError, ValueError, LookupError, TypeError):
        raise MigrationError(f"{layout.place}: it cannot be read; say where the tree is with --tree PATH") from None
