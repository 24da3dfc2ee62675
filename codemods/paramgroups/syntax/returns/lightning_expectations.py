"""Tests of Lightning's errors and warnings: classes that are wrong on purpose."""

import libcst as cst

from paramgroups.syntax.source.awaiting import awaiting_code
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
    for part in awaiting_code(module, _AWAITING):
        if function is not None and module.enclosing(part, cst.FunctionDef) is function:
            return True
        names = {name.value for name in module.below(part, cst.Name)}
        if node.name.value in names or (function is None and names & _USING):
            return True
    return False
