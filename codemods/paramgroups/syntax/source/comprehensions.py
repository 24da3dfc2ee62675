"""Which clause of a comprehension binds a name."""

import libcst as cst
from libcst.metadata import Assignment, ComprehensionScope

from paramgroups.syntax.source.module import SourceModule


def clause_of(module: SourceModule, name: cst.Name) -> cst.CompFor | None:
    """Return the clause `for m in models` that alone binds a name used in its comprehension; None for any other."""
    scope = module.scope(name)
    found = list(scope[name.value]) if scope is not None else []
    if len(found) != 1 or not isinstance(found[0], Assignment) or not isinstance(found[0].scope, ComprehensionScope):
        return None
    clause = module.enclosing(found[0].node, cst.CompFor)
    return clause if isinstance(clause, cst.CompFor) and name.value not in module.hidden_stores else None


def is_comprehended(module: SourceModule, name: cst.Name) -> bool:
    """Tell whether a comprehension around a name binds it, so that it is no variable of the code around."""
    scope = module.scope(name)
    return scope is not None and any(isinstance(found.scope, ComprehensionScope) for found in scope[name.value])
