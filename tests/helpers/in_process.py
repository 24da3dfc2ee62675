"""Run the command line in this process."""

from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from helpers.trees import put


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit status."""

    status: int
    out: bytes
    remarks: str


@dataclass(frozen=True)
class CommandLine:
    """The command line in a folder."""

    folder: Path

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ran:
        from paramgroups_cli.app import app

        result = CliRunner().invoke(app, arguments, input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout_bytes, result.stderr)

    def put(self, name: str, content: bytes | str) -> Path:
        """Write a file in the folder."""
        return put(self.folder / name, content)
