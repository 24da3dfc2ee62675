"""Tests of Lightning's errors and warnings: classes that are wrong on purpose."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule

_AWAITING = frozenset(
    "raises assertRaises assertRaisesRegex warns assertWarns assertWarnsRegex deprecated_call suppress xfail "
    "no_warning_call catch_warnings".split()
)
_USING = frozenset("fit configure_optimizers _init_optimizers_and_lr_schedulers setup_optimizers".split())


def error_is_awaited(module: SourceModule, node: cst.ClassDef) -> bool:
    """Tell whether code awaits what training with this class says: a test of the error, or of the warning.

    That is so where the awaiting code stands in the same function, and where it mentions the class or trains anything.
    """
    function = module.enclosing(node, cst.FunctionDef)
    for part in _awaiting_parts(module):
        if function is not None and module.enclosing(part, cst.FunctionDef) is function:
            return True
        names = {name.value for name in module.below(part, cst.Name)}
        if node.name.value in names or (function is None and names & _USING):
            return True
    return False


def _awaiting_parts(module: SourceModule) -> list[cst.CSTNode]:
    parts: list[cst.CSTNode] = []
    for node in module.nodes(cst.With, cst.Call):
        match node:
            case cst.With(items=items, body=body):
                if any(isinstance(item.item, cst.Call) and _last(item.item.func) in _AWAITING for item in items):
                    parts.append(body)
            case cst.Call(func=function, args=arguments) if _last(function) in _AWAITING:
                parts.extend(arguments)
            case _:
                pass
    return parts


def _last(node: cst.BaseExpression) -> str:
    match node:
        case cst.Name(value=name) | cst.Attribute(attr=cst.Name(value=name)):
            return name
        case _:
            return ""
