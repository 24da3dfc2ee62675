"""What a construction is assigned to: a name, an attribute, an item, a part of a tuple or of a display."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.constructions.walrus import condition_around
from paramgroups.syntax.edits.harmless import is_harmless
from paramgroups.syntax.edits.item_targets import is_literal_key, key_of, text_of
from paramgroups.syntax.expressions.classes import enclosing_class
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name, plain_store
from paramgroups.syntax.source.statements import Place, following, place_of


@dataclass(frozen=True)
class Holder:
    """Where an optimizer is kept."""

    target: str
    """How the code behind its construction addresses it: `optimizer`, `self.optimizer`, `self.opts['g']`."""
    siblings: frozenset[str] = frozenset()
    """What else its statement changes, so that no value that mentions it may move into the construction."""
    shared: bool = False
    """Whether its statement makes other things too, and so cannot move."""
    others: frozenset[str] = frozenset()
    """The other names that its statement gives it: `self.optimizer = optimizer = Adam(…)`."""

    @property
    def names(self) -> frozenset[str]:
        """All that its statement calls it."""
        return self.others | {self.target}


def holder_of(module: SourceModule, call: cst.Call) -> Holder | None:
    """Tell what one statement assigns a construction to; None for anything that may run code."""
    around = module.parent(call)
    if isinstance(around, cst.NamedExpr):
        return _named(module, call, around)
    match around:
        case cst.Assign(targets=[cst.AssignTarget(target=target)]) | cst.AnnAssign(target=target):
            return _whole(module, target)
        case cst.Assign(targets=targets):
            return _chained(module, call, [target.target for target in targets])
        case cst.Element() | cst.DictElement():
            return _part(module, around)
        case cst.Arg(keyword=cst.Name(value=key)):
            return _keyed(module, around, key)
        case cst.Arg():
            return _appended(module, around)
        case _:
            return None


def _named(module: SourceModule, call: cst.Call, named: cst.NamedExpr) -> Holder | None:
    """Read `(optimizer := Adam(…))`: a statement of its own, the right side of another, or the condition of an `if`."""
    around = module.parent(named)
    match around:
        case cst.Assign(targets=targets):
            return _chained(module, call, [named.target, *(target.target for target in targets)])
        case cst.AnnAssign(target=target):
            return _chained(module, call, [named.target, target])
        case cst.Expr():
            return _whole(module, named.target)
        case _:
            return _whole(module, named.target) if condition_around(module, call) is not None else None


def _whole(module: SourceModule, target: cst.BaseExpression) -> Holder | None:
    if isinstance(target, cst.Subscript):
        return _item(module, target)
    return Holder(text_of(module, target)) if _is_plain(module, target) else None


def _chained(module: SourceModule, call: cst.Call, targets: Sequence[cst.BaseExpression]) -> Holder | None:
    """Read `self.optimizer = optimizer = Adam(…)`: of its names, the one by which the code behind it edits groups."""
    place = place_of(module, call)
    texts = [text_of(module, target) for target in targets if _is_plain(module, target)]
    if place is None or len(set(texts)) < len(targets):
        return None
    chosen = _first_edited(module, place, texts)
    return Holder(chosen, others=frozenset(texts) - {chosen})


def _first_edited(module: SourceModule, place: Place, texts: Sequence[str]) -> str:
    """Choose, of several ways to write one optimizer, that by which the code behind it edits groups."""
    edited = (
        text_of(module, node.value)
        for behind in following(place)
        for node in module.below(behind.statement, cst.Attribute)
        if node.attr.value in {"param_groups", "add_param_group"}
    )
    return next((text for text in edited if text in texts), texts[0])


def _is_plain(module: SourceModule, target: cst.BaseExpression) -> bool:
    """Tell a name, or an attribute that no code of the file takes: a property, `__setattr__`."""
    if isinstance(target, cst.Attribute) and target.attr.value in module.properties:
        return False
    around = enclosing_class(module, target)
    if around is not None and any(method.name.value == "__setattr__" for method in around.inherited_methods):
        return False
    of_another = isinstance(target, cst.Attribute) and not is_name(target.value, "self")
    if of_another and bindings_of(module).defines("__setattr__"):
        return False
    while isinstance(target, cst.Attribute):
        target = target.value
    return isinstance(target, cst.Name)


def _item(module: SourceModule, target: cst.Subscript) -> Holder | None:
    """Read `self.opts['g']`, where `self.opts` certainly is a dict or a list."""
    key = key_of(target)
    if key is None or not is_literal_key(key) or not _is_container(module, target.value):
        return None
    return Holder(text_of(module, target), siblings=frozenset({text_of(module, target.value)}))


def _is_container(module: SourceModule, node: cst.BaseExpression) -> bool:
    values: Iterable[cst.BaseExpression | None] = ()
    if isinstance(node, cst.Name):
        values = [module.assigned_value(node)]
    elif isinstance(node, cst.Attribute) and isinstance(node.value, cst.Name):
        values = bindings_of(module).attribute(node.attr.value) or [None]
    return all(
        isinstance(value, cst.Dict | cst.List)
        or (isinstance(value, cst.Call) and not value.args and module.qualified(value.func) == "builtins.dict")
        for value in values or [None]
    )


def _part(module: SourceModule, element: cst.Element | cst.DictElement) -> Holder | None:
    """Read `a, b = Adam(…), SGD(…)` and `opts = {'g': Adam(…), 'd': SGD(…)}`, where nothing else has an effect."""
    display = module.parent(element)
    stored = plain_store(module.parent(display)) if display is not None else None
    if stored is None:
        return None
    target, _ = stored
    if not isinstance(display, cst.Tuple | cst.List | cst.Dict) or not _is_harmless_beside(module, display, element):
        return None
    if isinstance(target, cst.Tuple | cst.List):
        return _unpacked(module, target, display, element)
    if not _is_plain(module, target) or isinstance(display, cst.Tuple):
        return None
    return _displayed(module, text_of(module, target), display, element)


def _keyed(module: SourceModule, argument: cst.Arg, key: str) -> Holder | None:
    """Read `opts = dict(g=Adam(…), d=SGD(…))`, where nothing else has an effect, as the display of the same items."""
    call = module.parent(argument)
    stored = plain_store(module.parent(call)) if call is not None else None
    place = place_of(module, argument)
    if not isinstance(call, cst.Call) or stored is None or place is None or not _is_plain(module, stored[0]):
        return None
    others = [other for other in call.args if other is not argument]
    harmless = all(other.keyword is not None and is_harmless(module, other.value) for other in others)
    if not harmless or module.qualified(call.func) != "builtins.dict":
        return None
    name = text_of(module, stored[0])
    text = _first_edited(module, place, [f"{name}[{quote}{key}{quote}]" for quote in "'\""])
    return Holder(text, frozenset({name}), shared=True)


def _appended(module: SourceModule, argument: cst.Arg) -> Holder | None:
    """Read `opts.append(Adam(…))`, where `opts` certainly is a list: behind it, the optimizer is `opts[-1]`."""
    call = module.parent(argument)
    match call:
        case cst.Call(
            func=cst.Attribute(value=owner, attr=cst.Name(value="append")), args=[cst.Arg(keyword=None, star="")]
        ) if isinstance(module.parent(call), cst.Expr):
            pass
        case _:
            return None
    if not _is_container(module, owner):
        return None
    name = text_of(module, owner)
    return Holder(f"{name}[-1]", siblings=frozenset({name}), shared=True)


def _is_harmless_beside(
    module: SourceModule, display: cst.Tuple | cst.List | cst.Dict, element: cst.Element | cst.DictElement
) -> bool:
    return all(
        isinstance(other, cst.Element | cst.DictElement)
        and (other is element or is_harmless(module, other.value))
        and (not isinstance(other, cst.DictElement) or is_literal_key(other.key))
        for other in display.elements
    )


def _unpacked(
    module: SourceModule,
    target: cst.Tuple | cst.List,
    display: cst.Tuple | cst.List | cst.Dict,
    element: cst.Element | cst.DictElement,
) -> Holder | None:
    if isinstance(display, cst.Dict) or len(target.elements) != len(display.elements):
        return None
    if not all(isinstance(part, cst.Element) and _is_plain(module, part.value) for part in target.elements):
        return None
    texts = [text_of(module, part.value) for part in target.elements]
    mine = next(text for text, part in zip(texts, display.elements, strict=True) if part is element)
    return Holder(mine, frozenset(texts) - {mine}, shared=True) if len(set(texts)) == len(texts) else None


def _displayed(
    module: SourceModule, name: str, display: cst.List | cst.Dict, element: cst.Element | cst.DictElement
) -> Holder | None:
    keys = [
        text_of(module, part.key) if isinstance(part, cst.DictElement) else str(index)
        for index, part in enumerate(display.elements)
    ]
    mine = next(key for key, part in zip(keys, display.elements, strict=True) if part is element)
    if len({key.replace('"', "'") for key in keys}) < len(keys):
        return None
    texts = [f"{name}[{mine}]"]
    place = place_of(module, element)
    if isinstance(display, cst.List) and place is not None:
        texts.append(f"{name}[{int(mine) - len(keys)}]")
        texts = [_first_edited(module, place, texts)]
    return Holder(texts[0], frozenset({name}), shared=True)
