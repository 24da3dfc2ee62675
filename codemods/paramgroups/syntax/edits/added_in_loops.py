"""Reading loops that add one group after the other: `for m in modules: optimizer.add_param_group({…})`."""

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
from paramgroups.syntax.writing.precedence import as_operand

_CLASS_BODY = Refusal(
    Reason.CLASS_BODY, "a comprehension cannot see the names of a class body; move the optimizer into a function"
)
_READ_LATE = Refusal(
    Reason.READS_THE_GROUP,
    "a generator or a lambda in the group would meet the last value of the loop only; make a list of it",
)


def read_added_in_loop(reader: GroupReader, loop: cst.For) -> AddParamGroup | None:
    """Read a loop whose body does nothing but add a group, or does so under a condition."""
    call, test = _body(loop)
    added = reader.call(call) if call is not None else None
    if call is None or not isinstance(added, AddParamGroup) or loop.orelse is not None or loop.asynchronous is not None:
        return None
    module = reader.module
    variables = names_in(loop.target)
    node = _generator(loop, call.args[0].value, test)
    parts = [call.args[0].value, *([test] if test is not None else [])]
    code = f"{module.code(call.args[0].value)} for {module.code(loop.target)} in {module.code(loop.iter)}"
    params = Params(
        code=" ".join(code.split()),
        node=None,
        kind=iterable(GROUP, "generator", once=True),
        sources=None,
        pure=is_movable(module, loop.iter) and added.group.impure() is None and (test is None or is_pure(module, test)),
        fresh=True,
        names=names_in(loop.iter) | (frozenset[str]().union(*(names_in(part) for part in parts)) - variables),
    )
    group = NewGroup(params, (), full=False, node=node, kind=params.kind, opaque=True, spread=True)
    group = replace(group, spends=_spends(module, loop.iter))
    return replace(added, group=group, refusal=added.refusal or _refusal(reader, loop, added, parts, variables))


def _refusal(
    reader: GroupReader, loop: cst.For, added: AddParamGroup, parts: list[cst.BaseExpression], variables: frozenset[str]
) -> Refusal | None:
    """Refuse what a comprehension would make of it in another way."""
    module = reader.module
    if added.group.opaque or added.group.node is None:
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
    if added.group.params.sources and not added.group.params.names & variables:
        code = short(added.group.params.code)
        return Refusal(
            Reason.OVERLAP,
            f"every round adds `{code}`, and parameters may be in one group only; add them once, without the loop",
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


def _body(loop: cst.For) -> tuple[cst.Call | None, cst.BaseExpression | None]:
    """Return the one call of a loop, and the condition that it stands under."""
    match loop.body.body:
        case [cst.If(test=test, orelse=None, body=body)]:
            return _only_call(body), test
        case _:
            return _only_call(loop.body), None


def _only_call(body: cst.BaseSuite) -> cst.Call | None:
    statements = body.body
    if len(statements) == 1 and isinstance(statements[0], cst.SimpleStatementLine):
        statements = statements[0].body
    match statements:
        case [cst.Expr(value=cst.Call(args=[cst.Arg(star="")]) as call)]:
            return call
        case _:
            return None


def _targets(target: cst.BaseExpression) -> list[cst.BaseExpression]:
    if isinstance(target, cst.Tuple | cst.List):
        return [name for element in target.elements for name in _targets(element.value)]
    return [target]


def _generator(loop: cst.For, item: cst.BaseExpression, test: cst.BaseExpression | None) -> cst.GeneratorExp:
    """Write the groups as a generator, of the nodes that the loop has."""
    loose = isinstance(test, cst.IfExp | cst.Lambda)
    condition = [cst.CompIf(as_operand(test) if loose else test)] if test is not None else []
    clause = cst.CompFor(loop.target, as_operand(loop.iter), ifs=condition)
    return cst.GeneratorExp(item, clause, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
