"""The kinds of expressions that torch takes, or refuses, as parameters."""

from paramgroups.kind import VAGUE, Kind, Shape

__all__ = ["VAGUE", "Kind", "Shape"]

UNKNOWN = Kind(Shape.UNKNOWN)
TENSOR = Kind(Shape.TENSOR, typename="torch.FloatTensor", classname="torch.nn.parameter.Parameter")
NAMED = Kind(Shape.NAMED, typename="tuple", classname="tuple")
DETACHED = Kind(Shape.DETACHED, typename="torch.FloatTensor", classname="torch.Tensor")
PAIR = Kind(Shape.PAIR, typename="tuple", classname="tuple")
GROUP = Kind(Shape.GROUP, typename="dict", classname="dict")
MODULE = Kind(Shape.MODULE)
"""A module of any class: one of parameters (`ParameterList`) may stand where its parameters belong."""
KNOWN_MODULE = Kind(Shape.MODULE, typename="...", classname="...")
"""One of several modules of known classes, none of which yields parameters."""
METHOD = Kind(Shape.METHOD, typename="torch.nn.modules.module.Module.parameters", classname="method")

DICT_OF_NAMED = Kind(Shape.UNKNOWN, NAMED, typename="dict", classname="dict")
"""What `dict(net.named_parameters())` is: no group, but its values are parameters."""


def instance(name: str) -> Kind:
    """Make the kind of a module of a class in another file: by what name torch calls that depends on who imports it."""
    return Kind(Shape.MODULE, typename=VAGUE, classname=name)


def iterable(of: Kind, name: str, *, once: bool = False, typename: str = "") -> Kind:
    """Make the kind of a `name` (`list`, `filter`, `generator`) that yields `of`."""
    return Kind(Shape.ITERABLE, of, once=once, typename=typename or name, classname=name)


PARAMETER_METHODS = frozenset({"parameters", "named_parameters"})
"""Methods of a module that yield its parameters."""
MOVES = frozenset("to cuda cpu eval train half float double requires_grad_".split())
"""Methods of a module that return the module itself."""

ITERATING_FUNCTIONS = dict.fromkeys("list tuple set frozenset sorted sum max min dict enumerate".split(), 0) | {
    "filter": 1,
    "map": 1,
}
"""Python's own functions that iterate over one of their arguments to its end, or hand that on; which one."""
