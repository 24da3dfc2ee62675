"""Methods of modules that a name stands for: `parameters = net.parameters`."""

import libcst as cst

from paramgroups.model.kinds import PARAMETER_METHODS
from paramgroups.syntax.source.module import SourceModule


def parameters_method(module: SourceModule, function: cst.BaseExpression) -> cst.Attribute | None:
    """Return the `net.parameters` that is called, as it is written or under a name that is assigned once."""
    value = module.assigned_value(function) if isinstance(function, cst.Name) else function
    return value if isinstance(value, cst.Attribute) and value.attr.value in PARAMETER_METHODS else None
