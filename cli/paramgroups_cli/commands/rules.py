"""`paramgroups rules`: list the rules, or the reasons for leaving code alone."""

from typing import Annotated, assert_never

import typer

from paramgroups_cli import streams
from paramgroups_cli.explaining import CatalogueFormat, explained


def rules(
    *,
    reasons: Annotated[bool, typer.Option("--reasons", help="List the reasons why a finding has no fix.")] = False,
    output_format: Annotated[
        CatalogueFormat, typer.Option("--output-format", help="A table, or all there is to know as Markdown or JSON.")
    ] = CatalogueFormat.TEXT,
) -> None:
    """List the rules with what each finds."""
    text = _reasons(output_format) if reasons else _rules(output_format)
    with streams.ending(lambda: "nothing was written"):
        streams.put_text(text)


def _rules(output_format: CatalogueFormat) -> str:
    from paramgroups.engine import registry

    match output_format:
        case CatalogueFormat.TEXT:
            from paramgroups_cli.renderers.catalogue import rules_table

            return rules_table(registry.rules())
        case CatalogueFormat.MARKDOWN:
            from paramgroups_cli.renderers.catalogue_markdown import rules_page

            return rules_page(map(explained, registry.rules()))
        case CatalogueFormat.JSON:
            from paramgroups_cli.renderers.catalogue_json import rules_document

            return rules_document(map(explained, registry.rules()))
        case _:
            assert_never(output_format)


def _reasons(output_format: CatalogueFormat) -> str:
    from paramgroups.reasons import REASONS

    match output_format:
        case CatalogueFormat.TEXT:
            from paramgroups_cli.renderers.catalogue import reasons_table

            return reasons_table(REASONS)
        case CatalogueFormat.MARKDOWN:
            from paramgroups_cli.renderers.catalogue_markdown import reasons_page

            return reasons_page(REASONS)
        case CatalogueFormat.JSON:
            from paramgroups_cli.renderers.catalogue_json import reasons_document

            return reasons_document(REASONS)
        case _:
            assert_never(output_format)
