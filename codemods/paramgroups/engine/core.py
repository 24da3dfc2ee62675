"""The one entry point of the library: rewrite the bytes of one file."""

from paramgroups.outcome import Outcome, Unchanged
from paramgroups.settings import Settings


def rewrite(source: bytes, settings: Settings = Settings()) -> Outcome:
    """Find and fix what the chosen rules name in one file. Never raises, never touches the file system."""
    return Unchanged()
