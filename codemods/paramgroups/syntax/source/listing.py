"""Code that reads names which it does not spell: `locals()`, `vars()`, `eval(text)`."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule

_EVALUATING = ("eval", "exec")
_LISTING = (*_EVALUATING, "dir", "globals", "locals", "vars")


def may_be_listed(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether such code may read the names that `node` binds."""
    around = module.enclosing(node, cst.FunctionDef)
    repeated = module.enclosing(node, cst.For, cst.While) is not None
    calls = [(use, module.parent(use)) for word in _LISTING for use in module.names(word)]
    for use, call in calls:
        if not isinstance(call, cst.Call) or call.func is not use or (call.args and use.value not in _EVALUATING):
            continue
        of = module.enclosing(use, cst.FunctionDef)
        if of is around and not repeated and not module.is_behind(use, node):
            continue
        if around is None or of is around:
            return True
    return False
