"""Functions of the file that make an optimizer of a parameter as they get it: `def make(gs): return Adam(gs)`."""

from collections.abc import Iterable
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.lists.growths import is_harmless_use
from paramgroups.syntax.constructions.lists.helpers import params_argument
from paramgroups.syntax.expressions.classes import local_class
from paramgroups.syntax.expressions.definitions import definition_of
from paramgroups.syntax.source.arguments import arguments_by_parameter
from paramgroups.syntax.source.conditions import conditions_of, repetition
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside, last_name


@dataclass(frozen=True)
class Maker:
    """Such a function, and the construction in it that its parameter goes to."""

    function: cst.FunctionDef
    parameter: str
    construction: cst.Call
    optimizer: OptimizerClass

    @property
    def is_constructor(self) -> bool:
        """Whether it is called by the name of its class."""
        return self.function.name.value == "__init__"


def makers_of(module: SourceModule, constructions: Iterable[tuple[cst.Call, OptimizerClass]]) -> list[Maker]:
    """List the functions that hand a parameter to one of some constructions, whatever comes, and only there.

    They may hand it on through each other.
    """
    calls = [(call, params_argument(call, optimizer.first), optimizer) for call, optimizer in constructions]
    found: list[Maker] = []
    while calls:
        made = [_maker(module, call, argument, optimizer) for call, argument, optimizer in calls]
        new = [
            maker for maker in made if maker is not None and all(one.function is not maker.function for one in found)
        ]
        found += new
        called = [(call, maker_called(module, new, call)) for call in module.nodes(cst.Call)] if new else []
        calls = [(call, argument_for(maker, call), maker.optimizer) for call, maker in called if maker is not None]
    return found


def maker_called(module: SourceModule, makers: Iterable[Maker], call: cst.Call) -> Maker | None:
    """Find the one that a call calls, by its name, as a method of `self`, or as the constructor of a class."""
    name = last_name(call.func)
    for maker in makers:
        if name == maker.function.name.value and definition_of(module, call) is maker.function:
            return maker
        made = local_class(module, call.func) if maker.is_constructor else None
        if made is not None and made.own_method("__init__") is maker.function:
            return maker
    return None


def argument_for(maker: Maker, call: cst.Call) -> cst.Arg | None:
    """Return what a call gives as the parameter; None where that is not certain."""
    is_bound = isinstance(call.func, cst.Attribute) or maker.is_constructor
    return dict(arguments_by_parameter(maker.function, call, is_bound=is_bound)).get(maker.parameter)


def _maker(
    module: SourceModule, construction: cst.Call, argument: cst.Arg | None, optimizer: OptimizerClass
) -> Maker | None:
    function = module.enclosing(construction, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    if argument is None or not isinstance(argument.value, cst.Name) or not isinstance(function, cst.FunctionDef):
        return None
    name = argument.value
    params = function.params
    if name.value not in {one.name.value for one in (*params.posonly_params, *params.params, *params.kwonly_params)}:
        return None
    if bool(function.decorators) or function.asynchronous is not None or inside(function.body, cst.Yield):
        return None
    uses = [one for one in module.below(function.body, cst.Name) if one.value == name.value]
    if any(one is not name and not _is_test(module, one) for one in uses) or not _is_certainly_made(
        module, construction, function
    ):
        return None
    return Maker(function, name.value, construction, optimizer)


def _is_test(module: SourceModule, use: cst.Name) -> bool:
    """Tell a use that takes anything: `if groups:`, but not `len(groups)`, which takes no iterator."""
    return module.is_label(use) or (is_harmless_use(module, use) and not isinstance(module.parent(use), cst.Arg))


def _is_certainly_made(module: SourceModule, construction: cst.Call, function: cst.FunctionDef) -> bool:
    """Tell a construction that each call of a function comes to, once."""
    if repetition(module, construction) is not None or conditions_of(module, construction, function):
        return False
    ways_out: list[cst.CSTNode] = [*module.below(function.body, cst.Return), *module.below(function.body, cst.Raise)]
    early = any(module.is_behind(construction, way) for way in ways_out)
    return (
        not early
        and not isinstance(module.parent(construction), cst.IfExp | cst.BooleanOperation)
        and not error_is_expected(module, construction)
    )
