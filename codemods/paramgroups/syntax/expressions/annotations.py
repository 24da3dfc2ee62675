"""What the parameters of functions say of themselves: `def make(model: nn.Module)`."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule

_MODULES = frozenset({"torch.nn.Module", "torch.nn.modules.Module", "torch.nn.modules.module.Module"})


def is_annotated_module(module: SourceModule, name: cst.BaseExpression) -> bool:
    """Tell a parameter that is annotated as a module, and bound to nothing else."""
    assignment = module.assignment(name) if isinstance(name, cst.Name) else None
    if assignment is None:
        return False
    parameter = assignment.node if isinstance(assignment.node, cst.Param) else module.parent(assignment.node)
    if not isinstance(parameter, cst.Param) or parameter.star or parameter.annotation is None:
        return False
    return module.qualified(parameter.annotation.annotation) in _MODULES
