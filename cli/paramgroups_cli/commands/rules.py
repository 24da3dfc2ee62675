"""`paramgroups rules`: list the rules."""

from paramgroups_cli import streams
from paramgroups_cli.renderers.catalogue import table


def rules() -> None:
    """List the rules with what each finds."""
    from paramgroups.engine import registry

    with streams.ending(lambda: "nothing was written"):
        streams.put_text(table(registry.rules()))
