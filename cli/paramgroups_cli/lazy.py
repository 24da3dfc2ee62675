"""Commands that are imported when they are used: `--help` needs none of them, and `diff` only itself."""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

STYLE: dict[str, Any] = {
    "rich_markup_mode": None,  # plain help, in half the time
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""How every command looks."""

SUMMARIES = {
    "diff": "Print the rewrite as a diff; write nothing.",
    "check": "List findings, fixable or not.",
    "apply": "Rewrite files in place, atomically.",
    "rules": "List the rules with what each finds.",
    "explain": "Explain a rule, and how to suppress it.",
    "config": "Show what is configured for a path, and where.",
    "manual": "Print the manual page, for `man`.",
    "migrate": "Rewrite a large repository in shards: review, resume, undo.",
}
"""The commands in the order of `--help`, with the first line of their own help, which would cost their imports."""


class Commands(dict[str, Any]):
    """The commands by name, each made when it is asked for."""

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(SUMMARIES))

    def __getitem__(self, name: str) -> Any:
        if name in self and super().__getitem__(name) is None:
            self[name] = _command(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a command, if there is one of that name."""
        return default if name not in SUMMARIES else self[name]

    def values(self) -> Any:
        """Make all commands."""
        return [self[name] for name in self]

    def items(self) -> Any:
        """Make all commands."""
        return [(name, self[name]) for name in self]


def _command(name: str) -> Any:
    found: Any = getattr(import_module(f"paramgroups_cli.commands.{name}"), name)
    if not isinstance(found, typer.Typer):
        alone = typer.Typer(add_completion=False, **STYLE)
        alone.command(name)(found)
        found = alone
    command: Any = typer.main.get_command(found)
    command.name = name
    return command


class Lazy(TyperGroup):
    """The group of all commands."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = Commands()

    def format_commands(self, _context: Any, formatter: Any) -> None:
        """List the commands without making them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))

    def list_commands(self, _context: Any) -> list[str]:
        """Keep the order."""
        return list(SUMMARIES)
