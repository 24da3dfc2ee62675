"""The options that several commands share, and what they say together."""

import os
import sys
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import Annotated

import typer

from paramgroups.settings import Settings
from paramgroups.workspace.repository import repository
from paramgroups_cli import completion, streams
from paramgroups_cli.renderers.look import Look

STDIN = "-"


class Color(Enum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Shared:
    """What `diff`, `check` and `apply` all take: each field is an option, in the order of `--help`."""

    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATHS", help="Files and folders (default: this folder); `-` is standard input."),
    ] = None
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select",
            metavar="CODES",
            help="Only rules with these codes or prefixes (`PG101,PG2`).",
            autocompletion=completion.codes,
        ),
    ] = None
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar="CODES",
            help="Without rules with these codes or prefixes; the longest one wins.",
            autocompletion=completion.codes,
        ),
    ] = None
    unsafe: Annotated[
        bool,
        typer.Option("--unsafe", help="Also fix code that runs today but does not do what it says: results change."),
    ] = False
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="GLOB", help="Leave out files and folders, as a line of .gitignore would."),
    ] = None
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="PATH", help="The name of what comes from standard input.")
    ] = None
    output_file: Annotated[
        str | None,
        typer.Option("--output-file", metavar="PATH", help="Write results to this file, which is replaced at the end."),
    ] = None
    color: Annotated[
        Color, typer.Option("--color", help="Colours: on a terminal, or as `NO_COLOR` and `FORCE_COLOR` say.")
    ] = Color.AUTO
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, metavar="N", help="Worker processes; 0 is one a processor.")
    ] = 0
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print results and errors, no remarks, no summary.")] = (
        False
    )

    @property
    def coloured(self) -> bool:
        """Whether the results are to be coloured."""
        if self.color is Color.AUTO:
            return self.output_file is None and streams.is_coloured(sys.stdout)
        return self.color is Color.ALWAYS

    def look(self, command: str) -> Look:
        """Say how a report is to look."""
        here = os.path.realpath(os.curdir)
        return Look(command, self.unsafe, self.coloured, here, repository(here) or here)

    def request(self) -> "Request":
        """Check what was given and put it together. Raises typer.BadParameter with advice."""
        given = tuple(self.paths or ["."])
        if STDIN in given and len(given) > 1:
            raise typer.BadParameter("`-` is standard input, and cannot stand beside other paths", param_hint="PATHS")
        if self.stdin_filename is not None and STDIN not in given:
            raise typer.BadParameter("only goes with `-`", param_hint="--stdin-filename")
        settings = Settings(_codes(self.select, "--select") or ("PG",), _codes(self.ignore, "--ignore"), self.unsafe)
        return Request(given, settings, _globs(self.exclude), self.stdin_filename, self.jobs)


@dataclass(frozen=True, slots=True)
class Request:
    """What to look at, and what to look for."""

    paths: tuple[str, ...]
    settings: Settings
    exclude: tuple[str, ...] = ()
    stdin_filename: str | None = None
    jobs: int = 0

    @property
    def from_stdin(self) -> bool:
        """Tell whether the source comes from standard input."""
        return self.paths == (STDIN,)


def nearest(word: str, words: list[str]) -> str:
    """Ask whether another word was meant, if one is near: `; did you mean …?` or nothing."""
    close = get_close_matches(word, words, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _codes(given: list[str] | None, option: str) -> tuple[str, ...]:
    """Split at commas and check each code; only then the rules have to be loaded."""
    if given is None:
        return ()
    from paramgroups.engine.registry import rules

    known = [rule.code for rule in rules()]
    codes = tuple(code.strip().upper() for text in given for code in text.split(","))
    for code in codes:
        if not code or not any(one.startswith(code) for one in known):
            advice = nearest(code, known) or "; `paramgroups rules` lists the codes"
            raise typer.BadParameter(f"no rule has the code or prefix {code!r}{advice}", param_hint=option)
    return codes


def _globs(given: list[str] | None) -> tuple[str, ...]:
    if not given:
        return ()
    from paramgroups.workspace.ignores import compiled

    for glob in given:
        try:
            compiled("", [glob])
        except ValueError as error:
            raise typer.BadParameter(f"{glob!r} is not a pattern: {error}", param_hint="--exclude") from None
    return tuple(given)
