"""What decides whether code is reached, and how often."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Condition:
    """One compound statement, conditional expression or comprehension around a piece of code."""

    node: cst.CSTNode
    branch: str
    """The branch of it that holds the code."""
    text: str
    """How it reads: `if args.finetune`, `for m in models`."""
    calls: tuple[cst.Call, ...] = ()
    """Of a function that comes to the code by several calls, these."""


def comprehended(module: SourceModule, node: cst.ListComp | cst.GeneratorExp) -> Condition:
    """Describe the elements of a comprehension."""
    return Condition(node, "", _text(module, node.for_in))


def mapped(module: SourceModule, function: cst.Lambda, call: cst.Call) -> Condition:
    """Describe what `map` gets from a lambda."""
    names = ", ".join(parameter.name.value for parameter in function.params.params)
    return Condition(call, "", f"for {names} in {_text(module, call.args[-1].value)}")


def chosen(module: SourceModule, node: cst.IfExp) -> tuple[Condition, Condition]:
    """Describe the two sides of a conditional expression."""
    test = _text(module, node.test)
    return Condition(node, "body", f"if {test}"), Condition(node, "orelse", f"if not {test}")


def ways_through(module: SourceModule, node: cst.If) -> list[tuple[Condition, ...]]:
    """List what decides about each branch of an `if`, with all its `elif`; the last is the `else`, there or not."""
    found: list[tuple[Condition, ...]] = []
    before: tuple[Condition, ...] = ()
    following: cst.If | cst.Else | None = node
    while isinstance(following, cst.If):
        test = _text(module, following.test)
        found.append((*before, Condition(following, "body", f"if {test}")))
        before = (*before, Condition(following, "orelse", f"if not {test}"))
        following = following.orelse
    return [*found, before]


def conditions_of(module: SourceModule, node: cst.CSTNode, reference: cst.CSTNode) -> tuple[Condition, ...]:
    """List what decides about `node`, but not about `reference` too, from the outside in; functions end the search."""
    common = set[int]()
    around: cst.CSTNode | None = reference
    while around is not None:
        common.add(id(around))
        around = module.parent(around)
    found: list[Condition] = []
    inner: cst.CSTNode = node
    around = module.parent(node)
    while around is not None and id(around) not in common and not isinstance(around, cst.FunctionDef | cst.ClassDef):
        condition = _condition(module, around, inner)
        if condition is not None:
            found.append(condition)
        inner, around = around, module.parent(around)
    if isinstance(around, cst.If):
        # Both stand in one `if`: in different branches only one of the two is reached.
        found.append(Condition(around, _branch(around, inner), ""))
    return tuple(reversed(found))


def repetition(module: SourceModule, node: cst.CSTNode, reference: cst.CSTNode | None = None) -> cst.CSTNode | None:
    """Return the loop or comprehension that reaches `node` again and again, but not `reference`; functions end it."""
    inside = set[int]()
    while reference is not None:
        inside.add(id(reference))
        reference = module.parent(reference)
    inner, around = node, module.parent(node)
    while around is not None and id(around) not in inside and not isinstance(around, cst.FunctionDef | cst.ClassDef):
        match around:
            case cst.For(body=body) | cst.While(body=body) if inner is body:
                return around
            case cst.BaseComp() | cst.Lambda():
                return around
            case _:
                inner, around = around, module.parent(around)
    return None


def _condition(module: SourceModule, around: cst.CSTNode, inner: cst.CSTNode) -> Condition | None:
    match around:
        case cst.If(test=test):
            branch = _branch(around, inner)
            text = _text(module, test)
            return Condition(around, branch, f"if {text}" if branch == "body" else f"if not {text}")
        case cst.For(target=target, iter=iterable):
            return Condition(around, "", f"for {_text(module, target)} in {_text(module, iterable)}")
        case cst.While(test=test):
            return Condition(around, "", f"while {_text(module, test)}")
        case cst.Try() | cst.TryStar() | cst.ExceptHandler() | cst.ExceptStarHandler() | cst.MatchCase():
            return Condition(around, "", "if that line is reached")
        case _:
            return None


def _branch(around: cst.If, inner: cst.CSTNode) -> str:
    return "body" if around.body is inner else "orelse"


def _text(module: SourceModule, node: cst.CSTNode) -> str:
    return " ".join(module.code(node).split())
