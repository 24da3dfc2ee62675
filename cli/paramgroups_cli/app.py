"""The program `paramgroups`: its commands, and what happens around them."""

import sys
from typing import Annotated

import typer

from paramgroups.version import __version__
from paramgroups_cli.lazy import STYLE, Lazy

HELP = """Find and rewrite PyTorch optimizer param groups that crash, do nothing, or are patched after construction.

Source text is read, never run: no torch is needed. Exit status: 0 nothing to do (or, for apply, done), 1 something
found, 2 something failed; the rest is still done.
"""

app = typer.Typer(name="paramgroups", cls=Lazy, help=HELP, no_args_is_help=True, **STYLE)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"paramgroups {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that stand before a command."""


def main() -> None:
    """Run the command line and exit with its status."""
    try:
        app(prog_name="paramgroups")  # also under `python -m`: help and completion name it
    except Exception:  # noqa: BLE001 - Python's own status for a traceback is 1, which here means: something found
        import traceback

        from paramgroups_cli import streams

        traceback.print_exc()
        streams.remark("this is a bug in paramgroups; please report it with the lines above")
        sys.exit(streams.FAILED)
