"""Statements between a construction and its edits: which of them can be crossed."""

from collections.abc import Collection
from enum import Enum, auto

import libcst as cst

from paramgroups.syntax.edits.harmless import is_harmless, makes_known_optimizer, may_be_spent
from paramgroups.syntax.edits.item_targets import is_literal_key, key_of, may_replace, text_of, touches_item
from paramgroups.syntax.edits.iterator_names import names_of_iterator
from paramgroups.syntax.expressions.hooks import operating_has_effects
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.expressions.spending import spent_in
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name
from paramgroups.syntax.source.statements import Place

_UNNOTICED = frozenset(
    "builtins.print logging.debug logging.info logging.warning torch.manual_seed torch.cuda.manual_seed "
    "torch.cuda.manual_seed_all random.seed numpy.random.seed".split()
)
"""Functions that the construction of an optimizer does not notice: it draws no random numbers and prints nothing."""


class Use(Enum):
    """What a statement may have to do with an optimizer that was made before it."""

    NONE = auto()
    """Nothing: it binds names to pure values, makes a module or another optimizer, or prints."""
    UNKNOWN = auto()
    """It calls nothing, but is no plain assignment."""
    CALL = auto()
    """It calls something that may do anything."""
    SCHEDULER = auto()
    """It makes a scheduler of the optimizer."""
    OPTIMIZER = auto()
    """It mentions the optimizer."""


def use_of(module: SourceModule, place: Place, target: str, aliases: Collection[str] = ()) -> Use:
    """Classify a statement that is no edit of `target`; `aliases` are other names of its groups."""
    statement = place.statement
    if mentions(module, statement, target, aliases):
        return Use.SCHEDULER if _makes_scheduler(module, statement) else Use.OPTIMIZER
    if names_bound_by(module, place) is not None and not may_replace(module, statement, target):
        return Use.NONE
    return Use.CALL if module.below(statement, cst.Call, cst.Await, cst.Yield) else Use.UNKNOWN


def names_bound_by(module: SourceModule, place: Place) -> frozenset[str] | None:
    """Return the names that a harmless statement binds, `self.head` among them; None for any other statement.

    Harmless: it can be crossed by the construction of an optimizer in either direction. Making a module draws
    random numbers, which the construction of an optimizer never does.
    """
    match place.small:
        case cst.Pass():
            return frozenset()
        case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString() | cst.Ellipsis()):
            return frozenset()
        case cst.Expr(value=cst.Call() as call) if module.qualified(call.func) in _UNNOTICED:
            shown = [argument.value for argument in call.args]
            noticed = operating_has_effects(module, shown, is_pure)
            return frozenset() if not noticed and all(is_harmless(module, one) for one in shown) else None
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value=name))], value=value):
            return frozenset({name}) if is_harmless(module, value) else None
        case (
            cst.AnnAssign(target=cst.Name(value=name), value=cst.BaseExpression() as value)
            | cst.Expr(value=cst.NamedExpr(target=cst.Name(value=name), value=value))
        ):
            return frozenset({name}) if is_harmless(module, value) else None
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=value) if _keeps_optimizer(
            module, target, value
        ):
            # No name is bound; what mentions the attribute or the item is found by its text.
            return frozenset()
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute() as target)], value=value) if _is_plain_store(
            module, target
        ):
            return frozenset({text_of(module, target)}) if is_harmless(module, value) else None
        case _:
            return None


def names_spent_by(module: SourceModule, place: Place) -> frozenset[str]:
    """Return the names that a statement uses up where they are iterators: it, or an optimizer, goes through them."""
    statement = place.statement
    constructions = [call for call in module.below(statement, cst.Call) if makes_known_optimizer(module, call)]
    found = [name for call in constructions for name in may_be_spent(module, call)]
    spent = (*found, *spent_in(module, statement))
    return frozenset[str]().union(*(names_of_iterator(module, name) for name in spent))


def _is_plain_store(module: SourceModule, target: cst.Attribute) -> bool:
    """Tell `self.head = …`, which runs no code of the file."""
    return (
        is_name(target.value, "self")
        and target.attr.value not in module.properties
        and not bindings_of(module).defines("__setattr__")
    )


def _keeps_optimizer(module: SourceModule, target: cst.BaseExpression, value: cst.BaseExpression) -> bool:
    """Tell `self.other = Adam(…)` and `opts['d'] = SGD(…)`, stores that run no code of the file."""
    if not isinstance(value, cst.Call) or not (makes_known_optimizer(module, value) and is_harmless(module, value)):
        return False
    bindings = bindings_of(module)
    if isinstance(target, cst.Attribute):
        return target.attr.value not in module.properties and not bindings.defines("__setattr__")
    key = key_of(target) if isinstance(target, cst.Subscript) else None
    return key is not None and is_literal_key(key) and not bindings.defines("__setitem__")


def mentions(module: SourceModule, statement: cst.CSTNode, target: str, aliases: Collection[str] = ()) -> bool:
    """Tell whether a statement mentions the optimizer, or its groups under other names."""
    owner, _, last = target.rpartition(".")
    return touches_item(module, statement, target) or any(
        text_of(module, node) == target or (isinstance(node, cst.Name) and node.value in aliases)
        if isinstance(node, cst.Name | cst.Attribute)
        # `getattr(self, 'optimizer')`
        else bool(owner) and isinstance(node, cst.SimpleString) and node.raw_value == last
        for node in module.below(statement, cst.Name, cst.Attribute, cst.SimpleString)
    )


def _makes_scheduler(module: SourceModule, statement: cst.CSTNode) -> bool:
    if not isinstance(statement, cst.Assign) or not isinstance(statement.value, cst.Call):
        return False
    name = module.qualified(statement.value.func)
    return name is not None and name.startswith("torch.optim.lr_scheduler.")
