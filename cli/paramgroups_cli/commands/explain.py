"""`paramgroups explain`: all about one rule, or one reason for leaving code alone."""

import sys
from typing import Annotated, assert_never

import typer

from paramgroups.reasons import REASONS, Meaning
from paramgroups.refusals import Reason
from paramgroups.rule import Rule
from paramgroups.workspace.configuration.errors import nearest
from paramgroups_cli import streams
from paramgroups_cli.completion import rules_and_reasons
from paramgroups_cli.explaining import CatalogueFormat, explained
from paramgroups_cli.renderers import catalogue, catalogue_json, catalogue_markdown


def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="CODE",
            help="The code of a rule, or its name, or a reason that `check` names.",
            autocompletion=rules_and_reasons,
        ),
    ],
    *,
    output_format: Annotated[CatalogueFormat, typer.Option("--output-format", help="How it is printed.")] = (
        CatalogueFormat.TEXT
    ),
) -> None:
    """Explain a rule, and how to suppress it.

    Says what happens today, why that matters, what the fix is and when there is none, and shows examples.
    Of a reason why there is no fix, it says what it means and what to do.
    """
    from paramgroups.engine.registry import rules

    found = next((_rule(one, output_format) for one in rules() if what.lower() in {one.code.lower(), one.name}), None)
    if found is None:
        found = next((_reason(*one, output_format) for one in REASONS.items() if what.lower() == one[0].value), None)
    if found is None:
        known = [word for one in rules() for word in (one.code, one.name)] + [reason.value for reason in REASONS]
        advice = nearest(what, known) or "; `paramgroups rules` lists the rules, with `--reasons` the reasons"
        raise typer.BadParameter(f"no rule or reason has the code or name {what!r}{advice}", param_hint="CODE")
    with streams.ending(lambda: "nothing was written"):
        streams.put_text(found)


def _rule(rule: Rule, output_format: CatalogueFormat) -> str:
    one = explained(rule)
    match output_format:
        case CatalogueFormat.TEXT:
            return catalogue.explanation(one, coloured=streams.is_coloured(sys.stdout))
        case CatalogueFormat.MARKDOWN:
            return catalogue_markdown.rule_section(one) + "\n"
        case CatalogueFormat.JSON:
            return catalogue_json.rules_document([one])
        case _:
            assert_never(output_format)


def _reason(reason: Reason, meaning: Meaning, output_format: CatalogueFormat) -> str:
    match output_format:
        case CatalogueFormat.TEXT:
            return catalogue.reason_explanation(reason, meaning, coloured=streams.is_coloured(sys.stdout))
        case CatalogueFormat.MARKDOWN:
            return catalogue_markdown.reason_section(reason, meaning) + "\n"
        case CatalogueFormat.JSON:
            return catalogue_json.reasons_document({reason: meaning})
        case _:
            assert_never(output_format)
