"""The options that several commands share, and what they say together."""

import os
import sys
from dataclasses import dataclass
from enum import Enum
from typing import Annotated

import typer

from paramgroups.settings import Settings
from paramgroups.workspace.configuration.lookup import Configuration
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
    extend_select: Annotated[
        list[str] | None,
        typer.Option(
            "--extend-select",
            metavar="CODES",
            help="Rules with these codes or prefixes as well.",
            autocompletion=completion.codes,
        ),
    ] = None
    unsafe: Annotated[
        bool | None,
        typer.Option(
            "--unsafe/--no-unsafe", help="Also fix code that runs today but does not do what it says: results change."
        ),
    ] = None
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="GLOB", help="Leave out files and folders, as a line of .gitignore would."),
    ] = None
    extend_exclude: Annotated[
        list[str] | None,
        typer.Option("--extend-exclude", metavar="GLOB", help="Leave out these as well as what is configured."),
    ] = None
    force_exclude: Annotated[
        bool | None,
        typer.Option("--force-exclude/--no-force-exclude", help="Leave out even what is named, for pre-commit."),
    ] = None
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REV", help="Only files that changed since the branch left this revision."),
    ] = None
    staged: Annotated[bool, typer.Option("--staged", help="Only files that are staged for the next commit.")] = False
    changed_lines: Annotated[
        bool, typer.Option("--changed-lines", help="With --since or --staged: only findings on lines that changed.")
    ] = False
    target_torch: Annotated[
        str | None, typer.Option("--target-torch", metavar="X.Y", help="The oldest torch that the code has to run on.")
    ] = None
    config: Annotated[
        list[str] | None,
        typer.Option("--config", metavar="FILE|KEY=VALUE", help="The one configuration file, or a key as in TOML."),
    ] = None
    isolated: Annotated[bool, typer.Option("--isolated", help="Look at no configuration file.")] = False
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
        int | None, typer.Option("--jobs", "-j", min=0, metavar="N", help="Worker processes; 0 is one a processor.")
    ] = None
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Neither use nor keep what earlier runs have found in files.")
    ] = False
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print results and errors, no remarks, no summary.")] = (
        False
    )
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Tell what was looked into, what configures it, and the time.")
    ] = False

    @property
    def coloured(self) -> bool:
        """Whether the results are to be coloured."""
        if self.color is Color.AUTO:
            return self.output_file is None and streams.is_coloured(sys.stdout)
        return self.color is Color.ALWAYS

    def look(self, command: str) -> Look:
        """Say how a report is to look."""
        here = os.path.realpath(os.curdir)
        return Look(command, self.coloured, here, repository(here) or here)

    def request(self) -> "Request":
        """Check what was given and put it together. Raises typer.BadParameter with advice."""
        given = tuple(self.paths or ["."])
        if STDIN in given and len(given) > 1:
            raise typer.BadParameter("`-` is standard input, and cannot stand beside other paths", param_hint="PATHS")
        if self.stdin_filename is not None and STDIN not in given:
            raise typer.BadParameter("only goes with `-`", param_hint="--stdin-filename")
        if self.quiet and self.verbose:
            raise typer.BadParameter("does not go with `--quiet`", param_hint="--verbose")
        if self.since is not None and self.staged:
            raise typer.BadParameter("does not go with --since", param_hint="--staged")
        if self.changed_lines and self.since is None and not self.staged:
            raise typer.BadParameter("goes with --since or --staged", param_hint="--changed-lines")
        if STDIN in given and (self.since is not None or self.staged):
            raise typer.BadParameter("git knows nothing of standard input", param_hint="--since")
        return Request(
            given,
            self._configuration(),
            self.stdin_filename,
            quiet=self.quiet,
            verbose=self.verbose,
            since=self.since,
            staged=self.staged,
            changed_lines=self.changed_lines,
            cached=not self.no_cache,
        )

    def _configuration(self) -> Configuration:
        from paramgroups_cli.configuring import configuration

        return configuration(
            {
                "select": self.select,
                "ignore": self.ignore,
                "extend-select": self.extend_select,
                "unsafe": self.unsafe,
                "exclude": self.exclude,
                "extend-exclude": self.extend_exclude,
                "force-exclude": self.force_exclude,
                "target-torch": self.target_torch,
                "jobs": self.jobs,
            },
            self.config or [],
            isolated=self.isolated,
        )


@dataclass(frozen=True, slots=True)
class Request:
    """What to look at, and what to look for."""

    paths: tuple[str, ...]
    configuration: Configuration
    stdin_filename: str | None = None
    quiet: bool = False
    verbose: bool = False
    since: str | None = None
    staged: bool = False
    changed_lines: bool = False
    cached: bool = True

    @property
    def from_stdin(self) -> bool:
        """Tell whether the source comes from standard input."""
        return self.paths == (STDIN,)

    @property
    def jobs(self) -> int:
        """The number of worker processes; 0 is one a processor."""
        return int(self.configuration.scope(self.configuration.here).get("jobs"))

    @property
    def settings(self) -> Settings:
        """The settings of a file in the working directory that no pattern names."""
        here = self.configuration.here
        return self.configuration.scope(here).settings(os.path.join(here, ""))

    @property
    def exclude(self) -> tuple[str, ...]:
        """The patterns that the command line leaves out."""
        values = self.configuration.line.values
        return tuple(glob for key in ("exclude", "extend-exclude") if key in values for glob in values[key].value)
