"""Reading loops that add one group after the other: `for m in modules: optimizer.add_param_group({…})`."""

from collections.abc import Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import AddParamGroup, NewGroup
from paramgroups.model.judgement import short
from paramgroups.model.kinds import GROUP, Shape, iterable
from paramgroups.model.values import Params
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.added import GroupReader
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.loop_variables import is_used_elsewhere
from paramgroups.syntax.expressions.purity import is_movable, is_pure, names_in
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside
from paramgroups.syntax.writing.generators import generator_of

_CLASS_BODY = Refusal(
    Reason.CLASS_BODY, "a comprehension cannot see the names of a class body; move the optimizer into a function"
)
_READ_LATE = Refusal(
    Reason.READS_THE_GROUP,
    "a generator or a lambda in the group would meet the last value of the loop only; make a list of it",
)


def read_added_in_loop(reader: GroupReader, loop: cst.For) -> AddParamGroup | None:
    """Read a loop whose body does nothing but add groups, or does so under a condition."""
    calls, test = _body(loop)
    read = [reader.call(call) for call in calls]
    added = [one for one in read if isinstance(one, AddParamGroup)]
    if not added or len(added) < len(calls) or loop.orelse is not None or loop.asynchronous is not None:
        return None
    module = reader.module
    items = [call.args[0].value for call in calls]
    parts = [*items, *([test] if test is not None else [])]
    hands_on = len(items) == 1 and _is_variable(loop, items[0])
    pure = is_movable(module, loop.iter) and (test is None or is_pure(module, test))
    code = f"{', '.join(map(module.code, items))} for {module.code(loop.target)} in {module.code(loop.iter)}"
    params = Params(
        code=" ".join((module.code(loop.iter) if hands_on and test is None else code).split()),
        node=None,
        kind=iterable(GROUP, "generator", once=True),
        sources=None,
        pure=pure and all(one.group.impure() is None for one in added),
        fresh=True,
        names=names_in(loop.iter) | (frozenset[str]().union(*map(names_in, parts)) - names_in(loop.target)),
    )
    node = loop.iter if hands_on and test is None else generator_of(module, loop, items, test)
    group = NewGroup(params, (), full=False, node=node, kind=params.kind, opaque=True, spread=True)
    group = replace(group, spends=_spends(module, loop.iter))
    refusal = next((one.refusal for one in added if one.refusal is not None), None)
    groups = () if hands_on else tuple(one.group for one in added)
    return replace(added[0], group=group, refusal=refusal or _refusal(reader, loop, groups, parts))


def _is_variable(loop: cst.For, item: cst.BaseExpression) -> bool:
    """Tell `for group in groups: optimizer.add_param_group(group)`."""
    return isinstance(item, cst.Name) and isinstance(loop.target, cst.Name) and item.value == loop.target.value


def _refusal(
    reader: GroupReader, loop: cst.For, groups: Sequence[NewGroup], parts: Sequence[cst.BaseExpression]
) -> Refusal | None:
    """Refuse what a comprehension would make of it in another way."""
    module, variables = reader.module, names_in(loop.target)
    if any(group.opaque or group.node is None for group in groups):
        return Refusal(
            Reason.UNREADABLE_GROUP,
            "the loop adds one group after the other, and does not show what is in them; "
            "write them into the constructor: `[*groups, *[{...} for ... in ...]]`",
        )
    if not all(isinstance(part, cst.Name) for part in _targets(loop.target)):
        return Refusal(Reason.UNREADABLE_GROUP, "the loop stores to something else than names; write it by hand")
    if isinstance(module.enclosing(loop, cst.FunctionDef, cst.ClassDef), cst.ClassDef):
        return _CLASS_BODY
    if any(_evaluated_late(part) & variables for part in parts):
        return _READ_LATE
    fixed = next((one.params for one in groups if one.params.sources and not one.params.names & variables), None)
    if fixed is not None:
        return Refusal(
            Reason.OVERLAP,
            f"every round adds `{short(fixed.code)}`, and parameters may be in one group only; "
            "add them once, without the loop",
        )
    used = next((variable for variable in sorted(variables) if is_used_elsewhere(module, loop, variable)), None)
    if used is not None:
        return Refusal(Reason.LOOP_VARIABLE_USED, f"`{used}` is used after the loop; rename it there")
    return next((refusal for part in (loop.iter, *parts) if (refusal := reader.addresses.reads(part))), None)


def _spends(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell whether a loop may use up what a name stands for: `for m in modules`, of which no list is seen."""
    match node:
        case cst.Name():
            kind = infer(module, node)
            return kind.once or kind.shape is not Shape.ITERABLE
        case cst.Call(args=arguments):
            return any(_spends(module, argument.value) for argument in arguments)
        case _:
            return False


def _evaluated_late(node: cst.BaseExpression) -> frozenset[str]:
    """Collect the names that generators and lambdas of an expression read when they are used."""
    late: list[cst.CSTNode] = []
    for lazy in inside(node, cst.Lambda, cst.GeneratorExp):
        if isinstance(lazy, cst.GeneratorExp):
            # All but the first iterable.
            late += [lazy.elt, *lazy.for_in.ifs, *([lazy.for_in.inner_for_in] if lazy.for_in.inner_for_in else [])]
        else:
            late.append(lazy)
    return frozenset[str]().union(*(names_in(part) for part in late))


def _body(loop: cst.For) -> tuple[list[cst.Call], cst.BaseExpression | None]:
    """Return the calls that the body of a loop is made of, and the condition that they stand under."""
    match loop.body.body:
        case [cst.If(test=test, orelse=None, body=body)]:
            return _only_calls(body), test
        case _:
            return _only_calls(loop.body), None


def _only_calls(body: cst.BaseSuite) -> list[cst.Call]:
    """List the statements of a block if each is a call with one argument; nothing otherwise."""
    calls: list[cst.Call] = []
    lines = [line.body if isinstance(line, cst.SimpleStatementLine) else [line] for line in body.body]
    for statement in (small for line in lines for small in line):
        match statement:
            case cst.Expr(value=cst.Call(args=[cst.Arg(star="")]) as call):
                calls.append(call)
            case _:
                return []
    return calls


def _targets(target: cst.BaseExpression) -> list[cst.BaseExpression]:
    if isinstance(target, cst.Tuple | cst.List):
        return [name for element in target.elements for name in _targets(element.value)]
    return [target]
