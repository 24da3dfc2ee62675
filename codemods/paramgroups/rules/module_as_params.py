"""PG103: a module, `parameters` without the call, or one parameter alone is passed instead of parameters."""

import ast
from dataclasses import replace

from paramgroups.model.construction import Construction, Element, Form, Spot
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import DICT_OF_NAMED, Shape
from paramgroups.model.list_errors import if_reached, is_group, is_tensor, list_error, unless_changed
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG103",
    name="module-as-params",
    summary="A module, its `parameters` without the call, or one parameter alone is passed instead of parameters.",
    today=(
        "The constructor raises: `TypeError: 'Net' object is not iterable` or `TypeError: 'method' object is not "
        "iterable`; for a container, and in a list, `TypeError: optimizer can only optimize Tensors, but one of the "
        "params is ...`. A method that is unpacked or iterated over raises before torch sees it. For one parameter: "
        "`TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got ...`."
    ),
    why=(
        "A module is no collection of its parameters, nor is one parameter. What the optimizer needs is what "
        "`parameters()` returns, or a list."
    ),
    fix=(
        "The call is written out: `net.parameters()`. Only what certainly is a module is rewritten: one made of "
        "`torch.nn` or of a plain module class, here or in another file, `self` in one, what has its `parameters()` "
        "called elsewhere, or a part of such a module. One parameter is put into a list."
    ),
    examples=(
        Example(
            "The call is missing",
            "import torch\n\n"
            "def make(net):\n"
            "    print(len(list(net.parameters())))\n"
            "    return torch.optim.Adam(net.parameters, lr=1e-4)\n",
            "import torch\n\n"
            "def make(net):\n"
            "    print(len(list(net.parameters())))\n"
            "    return torch.optim.Adam(net.parameters(), lr=1e-4)\n",
        ),
        Example(
            "A module in a group dict",
            "import torch\n\n"
            "head = torch.nn.Linear(3, 4)\n"
            "optimizer = torch.optim.SGD([{'params': head, 'lr': 0.1}])\n",
            "import torch\n\n"
            "head = torch.nn.Linear(3, 4)\n"
            "optimizer = torch.optim.SGD([{'params': head.parameters(), 'lr': 0.1}])\n",
        ),
        Example(
            "An argument may be anything",
            "import torch\n\ndef make(params):\n    return torch.optim.Adam(params)\n",
        ),
    ),
)

_ITERATED = frozenset({"iterated", "chained", "starred"})
"""Roles of what Python itself iterates over."""
_CONTAINERS = frozenset({"Sequential", "ModuleList", "ModuleDict", "ParameterDict"})

_NEAR = {
    "state-dict": (
        "the state `{}` stands where parameters belong",
        "TypeError: optimizer can only optimize Tensors, but one of the params is str",
        "it holds buffers too, and copies that no step reaches; write `.parameters()`",
    ),
    "own-parameters": (
        "the module `{}` stands where its parameters belong",
        "TypeError, in words that name the class of `{}`",
        "its class has a `parameters` of its own; write what the optimizer should get of it",
    ),
    "class": (
        "the class `{}` stands where the parameters of an instance belong",
        "TypeError: 'type' object is not iterable",
        "a class has no parameters; make an instance, and pass its `.parameters()`",
    ),
}
"""What the rule says of what it does not mend, by its role: the message, the error, and what to do."""


def settle(construction: Construction) -> Settled | None:
    """Judge all expressions that stand where parameters belong; None where none is a module."""
    near = tuple(_near(spot) for spot in construction.spots if spot.role in _NEAR)
    if near:
        return Settled(near)
    seen = {id(spot.node) for spot in construction.spots}
    inside = [spot for spot in _inside(construction) if id(spot.node) not in seen]
    wrong = [spot for spot in (*construction.spots, *inside) if _is_wrong(spot)]
    wrong = wrong or [*filter(_yields_modules, inside)] or [*filter(_yields_modules, construction.spots)]
    if not wrong:
        return None
    wrong.sort(key=lambda spot: (spot.span.line, spot.span.column))
    today = unless_changed(_today(wrong, construction), construction.list_refusal)
    today = if_reached(today, construction.elements, [spot.span for spot in wrong])
    early = today.is_certain and any(_python_error(spot) is not None for spot in wrong)
    refusal = construction.list_refusal
    judgements = tuple(Judgement(spot.span, _message(spot), today, refusal or _verdict(spot)) for spot in wrong)
    if any(isinstance(judgement.verdict, Refusal) for judgement in judgements):
        return Settled(judgements, early=early)
    # Groups have names in all of them or in none.
    named = any(
        element.params is not None and element.params.kind.yields(Shape.NAMED) for element in construction.elements
    )
    repaired = tuple((spot.node, _repaired(spot, named=named)) for spot in wrong)
    return Settled(judgements, replacements=repaired, early=early)


def _near(spot: Spot) -> Judgement:
    """Judge what torch refuses and nothing can be made of without a choice."""
    message, error, advice = (text.format(short(spot.code)) for text in _NEAR[spot.role])
    today = _raises(error)
    if spot.role == "state-dict":
        today = replace(today, where=f"{today.where}, if it holds anything")
    return Judgement(spot.span, message, today, Refusal(Reason.NO_EFFECT, advice))


def _inside(construction: Construction) -> list[Spot]:
    """List what a star unpacks, and the elements of lists that are the params of groups."""
    unpacked = [_as_spot(element, "unpacked") for element in construction.elements if element.starred]
    if construction.form is not Form.LIST or not all(map(is_group, construction.elements)):
        return unpacked
    lists = [spot for spot in construction.spots if spot.role == "params"]
    inner = [
        replace(_as_spot(element, "unpacked" if element.starred else "inner"), elements=spot.elements)
        for spot in lists
        for element in spot.elements
    ]
    return [*unpacked, *inner]


def _as_spot(element: Element, role: str) -> Spot:
    return Spot(element.span, element.code, element.kind, (), role, element.node)


def _is_wrong(spot: Spot) -> bool:
    """Tell a module, a method, and where torch iterates over it a dict of names."""
    if spot.role in {"element", "inner"}:
        return spot.kind.shape in {Shape.MODULE, Shape.METHOD}
    if spot.role == "argument" and spot.kind.shape is Shape.TENSOR:
        return True
    if spot.role == "unpacked":
        return spot.kind.shape is Shape.MODULE and spot.kind.classname not in {"", "...", "ModuleDict", "ParameterDict"}
    # A module of unknown class may be a `ParameterList`, which is iterable.
    known = spot.kind.shape is Shape.MODULE and bool(spot.kind.classname)
    return known or spot.kind.shape is Shape.METHOD or spot.kind == DICT_OF_NAMED


def _yields_modules(spot: Spot) -> bool:
    # Of a set torch says something else, and PG105 does.
    where = spot.role in {"argument", "params", "unpacked"} and spot.kind.classname != "set"
    return where and spot.kind.yields(Shape.MODULE)


def _verdict(spot: Spot) -> Applicability | Refusal:
    """Refuse an iterable of modules: whether each should have a group, the source does not say."""
    if not spot.kind.yields(Shape.MODULE):
        return Applicability.REPAIR
    code = short(spot.code)
    return Refusal(
        Reason.UNKNOWN_ELEMENT,
        f"`{code}` yields modules; write `[p for m in {code} for p in m.parameters()]`, "
        f"or `[{{'params': m.parameters()}} for m in {code}]` for a group each",
    )


def _repaired(spot: Spot, *, named: bool) -> str:
    if spot.kind == DICT_OF_NAMED:
        return f"{_bound(spot.code)}.{'items' if named else 'values'}()"
    if spot.kind.shape is Shape.TENSOR:
        return f"[{spot.code}]"
    return f"{spot.code}()" if spot.kind.shape is Shape.METHOD else f"{_bound(spot.code)}.parameters()"


def _bound(code: str) -> str:
    """Put what binds more loosely than an attribute into parentheses."""
    try:
        node = ast.parse(f"({code})", mode="eval").body
    except SyntaxError:
        # Newer than the Python that runs this.
        return f"({code})"
    return code if isinstance(node, ast.Name | ast.Attribute | ast.Subscript | ast.Call | ast.List) else f"({code})"


def _message(spot: Spot) -> str:
    if spot.kind == DICT_OF_NAMED:
        return f"the dict `{short(spot.code)}` stands where its values belong: torch would get the names"
    if spot.kind.shape is Shape.METHOD:
        return f"`{short(spot.code)}` is not called, so the method stands where parameters belong"
    if spot.kind.shape is Shape.TENSOR:
        return f"the parameter `{short(spot.code)}` stands without a list around it"
    if spot.kind.yields(Shape.MODULE):
        return f"`{short(spot.code)}` yields modules where parameters belong"
    return f"the module `{short(spot.code)}` stands where its parameters belong"


def _today(wrong: list[Spot], construction: Construction) -> Today:
    """Tell the error of torch 2.13, which looks at one element after the other; Python's own errors come before."""
    errors = {error for spot in wrong if (error := _python_error(spot)) is not None}
    if errors:
        error = errors.pop() if len(errors) == 1 else "TypeError, in words that depend on what is reached first"
        early = [spot for spot in wrong if _python_error(spot) is not None and spot.role != "chained"]
        is_before = any(not construction.span.holds(spot.span) for spot in early)
        return Today(Effect.RAISES, error, "before the construction" if is_before else "at construction")
    first = wrong[0]
    elements = construction.elements
    if first.role == "inner":
        return _today_inside(first)
    if first.role == "unpacked" or first.kind.yields(Shape.MODULE):
        return _raises(f"TypeError, in words that depend on the first module of `{short(first.code)}`")
    if elements and (first.role in {"element", "unread"} or not is_group(elements[0])):
        return list_error(elements)
    kind = first.kind
    if kind.shape is Shape.TENSOR:
        return _raises(f"TypeError, in words that depend on the type of the numbers in `{short(first.code)}`")
    if kind == DICT_OF_NAMED:
        return _raises("TypeError: optimizer can only optimize Tensors, but one of the params is str")
    if kind.classname == "...":
        return _raises("TypeError, in words that depend on the first module")
    if kind.classname in _CONTAINERS:
        part = kind.of.typename if kind.of is not None and "..." not in kind.of.typename else ""
        if kind.classname in {"ModuleDict", "ParameterDict"}:
            part = "str"
        if not part:
            return _raises("TypeError, in words that depend on the first module of the container")
        return _raises(f"TypeError: optimizer can only optimize Tensors, but one of the params is {part}")
    return _raises(f"TypeError: '{kind.classname}' object is not iterable")


def _python_error(spot: Spot) -> str | None:
    """Tell how Python itself refuses to iterate over something."""
    name = "method" if spot.kind.shape is Shape.METHOD else spot.kind.classname
    is_star = spot.role == "unpacked" and spot.kind.shape is Shape.MODULE and name not in _CONTAINERS
    if is_star or spot.role == "starred":
        return f"TypeError: Value after * must be an iterable, not {name}"
    return f"TypeError: '{name}' object is not iterable" if spot.role in _ITERATED else None


def _today_inside(first: Spot) -> Today:
    """Tell the error of a list of params, of which torch names the first that is no tensor."""
    before = [element for element in first.elements if element.span.line < first.span.line]
    before += [e for e in first.elements if e.span.line == first.span.line and e.span.column < first.span.column]
    vague = next((element for element in before if not is_tensor(element)), None)
    name = first.kind.typename
    if vague is None and "..." not in name and "." in name:
        return _raises(f"TypeError: optimizer can only optimize Tensors, but one of the params is {name}")
    code = vague.code if vague is not None else first.code
    return _raises(f"TypeError, in words that depend on what `{short(code)}` is")


def _raises(message: str) -> Today:
    return Today(Effect.RAISES, message, "at construction")
