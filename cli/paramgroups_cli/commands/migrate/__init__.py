"""`paramgroups migrate`: a large change in pieces; one module a command."""

import typer

from paramgroups_cli.commands.migrate import apply, plan, show, status, undo
from paramgroups_cli.lazy import STYLE

migrate = typer.Typer(
    name="migrate",
    help="Rewrite a large repository in shards: review, resume, undo.",
    no_args_is_help=True,
    add_completion=False,
    **STYLE,
)
for command in (plan.plan, show.show, apply.apply, status.status, undo.undo):
    migrate.command()(command)
