"""The forms of output for `check`, `diff` and `apply`."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from importlib import import_module

from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.look import Look

Renderer = Callable[[Iterable[FileResult], Look], Iterator[str]]
"""Turns results into text, piece by piece as they come."""


class OutputFormat(Enum):
    """How findings are printed."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    JSON_LINES = "json-lines"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"


class ChangeFormat(Enum):
    """How changes are printed."""

    TEXT = "text"
    JSON = "json"
    JSON_LINES = "json-lines"


_MODULES = {"json": "json_document", "json-lines": "json_lines"}


def renderer(output_format: OutputFormat | ChangeFormat) -> Renderer:
    """Load the renderer of a format; the others are not imported."""
    name = _MODULES.get(output_format.value, output_format.value)
    module = import_module(f"paramgroups_cli.renderers.{name}")
    render: Renderer = module.render
    return render
