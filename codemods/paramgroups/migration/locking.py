"""One command at a time on a plan."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from paramgroups.migration.errors import MigrationError
from paramgroups.migration.layout import Layout


@contextmanager
def locked(layout: Layout) -> Iterator[None]:
    """Hold the plan's lock. The system lets go of it whatever becomes of this process. Raises MigrationError."""
    with closing(sqlite3.connect(layout.lock, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise MigrationError(
                f"{layout.folder}: another paramgroups works on this plan; wait until it ends"
            ) from None
        yield
