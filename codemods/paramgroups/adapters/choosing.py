"""From the options of another program to a configuration; what they leave open, the project's own files say."""

from collections.abc import Mapping
from typing import Any

from paramgroups.workspace.configuration.keys import KEYS
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.configuration.tables import Table, Value


def configuration(options: Mapping[str, Any], prefix: str) -> Configuration:
    """Make the configuration of a run from options by the names of their keys; those that are None or empty are open.

    Raises ValueError for a value that a key does not take, with the name of the option.
    """
    values: dict[str, Value] = {}
    for name, given in options.items():
        if not given:
            continue
        option = f"{prefix}{name}"
        try:
            values[name] = Value(KEYS[name].read(given), option)
        except ValueError as error:
            raise ValueError(f"{option}: {error}") from None
    return Configuration(Table(values))
