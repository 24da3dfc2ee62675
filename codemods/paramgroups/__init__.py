"""Find and rewrite PyTorch optimizer param groups that crash, do nothing, or are patched after construction.

What is listed in `__all__` is the API, described in docs/api.md; the command line is made of the same functions.
Importing this package is cheap: each name is loaded when it is first asked for, and libcst when a file needs it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paramgroups.engine.core import rewrite
    from paramgroups.engine.ignoring import add_ignores
    from paramgroups.outcome import (
        Applicability,
        Failed,
        Finding,
        Ignored,
        Outcome,
        Problem,
        Rewritten,
        Span,
        Today,
        Unchanged,
    )
    from paramgroups.refusals import Reason, Refusal
    from paramgroups.settings import Settings
    from paramgroups.tree import Tree
    from paramgroups.version import __version__
    from paramgroups.workspace.run import FileResult, Progress, check_paths, check_source, written

_HOMES = {
    "engine.core": ("rewrite",),
    "engine.ignoring": ("add_ignores",),
    "outcome": (
        *("Applicability", "Failed", "Finding", "Ignored", "Outcome", "Problem"),
        *("Rewritten", "Span", "Today", "Unchanged"),
    ),
    "refusals": ("Reason", "Refusal"),
    "settings": ("Settings",),
    "tree": ("Tree",),
    "version": ("__version__",),
    "workspace.run": ("FileResult", "Progress", "check_paths", "check_source", "written"),
}

__all__ = [
    "Applicability",
    "Failed",
    "FileResult",
    "Finding",
    "Ignored",
    "Outcome",
    "Problem",
    "Progress",
    "Reason",
    "Refusal",
    "Rewritten",
    "Settings",
    "Span",
    "Today",
    "Tree",
    "Unchanged",
    "__version__",
    "add_ignores",
    "check_paths",
    "check_source",
    "rewrite",
    "written",
]


if not TYPE_CHECKING:  # for a type checker, a name that is not listed is an error

    def __getattr__(name: str) -> object:
        """Load a name of the API from its module (PEP 562)."""
        from importlib import import_module

        for home, names in _HOMES.items():
            if name in names:
                value: object = getattr(import_module(f"paramgroups.{home}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        """List the API too, loaded or not."""
        return sorted({*globals(), *__all__})
