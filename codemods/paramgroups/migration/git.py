"""Ask git, and let it make objects: one place that runs it."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from paramgroups.migration.errors import MigrationError


class GitError(Exception):
    """A git command failed; the message is what it printed."""


@dataclass(frozen=True, slots=True)
class Git:
    """A repository."""

    top: Path

    def run(self, *arguments: str, stdin: bytes = b"", environment: Mapping[str, str] | None = None) -> bytes:
        """Run a command at the top of the repository. Raises GitError when it fails."""
        command: Sequence[str] = ("git", "-C", str(self.top), *arguments)
        try:
            # Names are names, never patterns, and no command waits for somebody to type.
            more = {"GIT_LITERAL_PATHSPECS": "1", "GIT_TERMINAL_PROMPT": "0", **(environment or {})}
            done = subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **more})
        except FileNotFoundError:
            raise MigrationError("git is not installed, or not on PATH") from None
        if done.returncode:
            raise GitError(done.stderr.decode(errors="replace").strip() or f"git {arguments[0]} failed")
        return done.stdout

    def line(self, *arguments: str) -> str | None:
        """Run a command that prints one line; None when it fails."""
        try:
            return os.fsdecode(self.run(*arguments)).rstrip("\n")
        except GitError:
            return None

    def head(self) -> str | None:
        """Name the commit that is checked out; None before the first one."""
        return self.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
