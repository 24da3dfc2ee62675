"""Which files of a plan need each other: a function that makes groups, and the files that pass its result on."""

import re

from paramgroups.workspace.run import FileResult


def functions(result: FileResult) -> tuple[str, ...]:
    """Name the functions of the tree that a file defines, or mentions, whose fix is about more than one file."""
    source = result.source or b""
    return tuple(name for name in sorted(result.tree.asked) if _defines(result, name) or _mentions(source, name))


def _defines(result: FileResult, name: str) -> bool:
    return result.tree.asked[name].module == result.module.removesuffix(".__init__")


def _mentions(source: bytes, name: str) -> bool:
    return re.search(rb"\b%s\b" % re.escape(name.rpartition(".")[2].encode()), source) is not None
