"""`paramgroups explain`: all about one rule."""

import sys
from typing import Annotated

import typer

from paramgroups_cli import streams
from paramgroups_cli.options import nearest
from paramgroups_cli.renderers.catalogue import explanation


def explain(rule: Annotated[str, typer.Argument(metavar="CODE", help="The code of a rule, or its name.")]) -> None:
    """Explain a rule, and how to suppress it.

    Says what happens today, what the fix is and when there is none, and shows examples.
    """
    from paramgroups.engine.registry import rules

    for one in rules():
        if rule.lower() in {one.code.lower(), one.name}:
            with streams.ending(lambda: "nothing was written"):
                streams.put_text(explanation(one, coloured=streams.is_coloured(sys.stdout)))
            return
    known = [word for one in rules() for word in (one.code, one.name)]
    advice = nearest(rule, known) or "; `paramgroups rules` lists them"
    raise typer.BadParameter(f"no rule has the code or name {rule!r}{advice}", param_hint="CODE")
