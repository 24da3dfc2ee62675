"""Code that waits for something to be raised or said: the bodies of `with` blocks, and arguments of calls."""

from collections.abc import Container

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import last_name


def awaiting_code(module: SourceModule, calls: Container[str]) -> list[cst.CSTNode]:
    """List what stands below `with raises(…):` and in `assertRaises(…)`; `calls` are the last names of such calls."""
    parts: list[cst.CSTNode] = []
    for node in module.nodes(cst.With, cst.Call):
        match node:
            case cst.With(body=body) if enters(node, calls):
                parts.append(body)
            case cst.Call(func=function, args=arguments) if last_name(function) in calls:
                parts.extend(arguments)
            case _:
                pass
    return parts


def enters(statement: cst.With, calls: Container[str]) -> bool:
    """Tell whether a `with` enters what one of some calls returns."""
    return any(isinstance(item.item, cst.Call) and last_name(item.item.func) in calls for item in statement.items)
