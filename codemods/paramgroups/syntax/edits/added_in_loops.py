"""Reading loops that add one group after the other: `for m in modules: optimizer.add_param_group({…})`, or past it."""

from collections.abc import Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import AddGroups, AddParamGroup, Edit, NewGroup
from paramgroups.model.judgement import short
from paramgroups.model.kinds import GROUP, Shape, iterable
from paramgroups.model.values import Params
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.added import GroupReader
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.loop_variables import is_used_elsewhere
from paramgroups.syntax.expressions.purity import is_movable, is_pure, names_in
from paramgroups.syntax.expressions.rounds import overlap_of_rounds, sources_of_rounds
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

IN_A_LOOP = "at the edit, if the loop has a round"


def read_added_in_loop(reader: GroupReader, loop: cst.For) -> AddParamGroup | AddGroups | None:
    """Read a loop whose body does nothing but add groups, or does so under a condition."""
    statements, test = _body(loop)
    read = [_read(reader, statement) for statement in statements]
    if loop.orelse is not None or loop.asynchronous is not None:
        return None
    added = [one for one in read if isinstance(one, AddParamGroup)]
    if added and len(added) == len(read):
        items = [_argument(statement) for statement in statements]
        hands_on = len(items) == 1 and _is_variable(loop, items[0])
        groups = [one.group for one in added]
        refusal = next((one.refusal for one in added if one.refusal is not None), None)
        rounds = _rounds(reader.module, loop, items, test, groups, hands_on=hands_on)
        shown = () if hands_on else groups
        refusal = refusal or _refusal(reader, loop, shown, items, test)
        return replace(added[0], group=rounds, refusal=refusal, today=_today(groups))
    return _past_the_method(reader, loop, read, test)


def _past_the_method(
    reader: GroupReader, loop: cst.For, read: Sequence[Edit | None], test: cst.BaseExpression | None
) -> AddGroups | None:
    """Read a loop that puts group dicts behind the others."""
    module = reader.module
    raw = [one for one in read if isinstance(one, AddGroups) and one.position is None and one.replaced is None]
    groups = [group for one in raw for group in one.groups]
    items = [group.node for group in groups if group.node is not None]
    if not raw or len(raw) < len(read) or len(items) < len(groups) or any(one.refusal for one in raw):
        return None
    if _refusal(reader, loop, groups, items, test) or overlap_of_rounds(module, loop):
        return None
    places = [sources_of_rounds(module, loop, group.params.sources, is_filtered=test is not None) for group in groups]
    known = tuple(
        replace(group, params=replace(group.params, sources=found)) for group, found in zip(groups, places, strict=True)
    )
    rounds = _rounds(module, loop, items, test, groups, hands_on=False)
    is_certain = test is None and isinstance(loop.iter, cst.List | cst.Tuple) and bool(loop.iter.elements)
    return replace(raw[0], groups=known, rounds=rounds, nested=not is_certain)


def _rounds(
    module: SourceModule,
    loop: cst.For,
    items: Sequence[cst.BaseExpression],
    test: cst.BaseExpression | None,
    groups: Sequence[NewGroup],
    *,
    hands_on: bool,
) -> NewGroup:
    """Write what all rounds add as one group that is spread into the list."""
    pure = is_movable(module, loop.iter) and (test is None or is_pure(module, test))
    code = f"{', '.join(map(module.code, items))} for {module.code(loop.target)} in {module.code(loop.iter)}"
    parts = [*items, *([test] if test is not None else [])]
    params = Params(
        code=" ".join((module.code(loop.iter) if hands_on and test is None else code).split()),
        node=None,
        kind=iterable(GROUP, "generator", once=True),
        sources=None,
        pure=pure and all(group.impure() is None for group in groups),
        fresh=True,
        names=names_in(loop.iter) | (frozenset[str]().union(*map(names_in, parts)) - names_in(loop.target)),
    )
    node = loop.iter if hands_on and test is None else generator_of(module, loop, items, test)
    group = NewGroup(params, (), full=False, node=node, kind=params.kind, opaque=True, spread=True)
    return replace(group, spends=_spends(module, loop.iter))


def _read(reader: GroupReader, statement: cst.BaseSmallStatement) -> Edit | None:
    match statement:
        case cst.Expr(value=cst.Call() as call):
            return reader.call(call)
        case cst.AugAssign(target=target, operator=cst.AddAssign(), value=value):
            return reader.augmented(target, value)
        case _:
            return None


def _argument(statement: cst.BaseSmallStatement) -> cst.BaseExpression:
    """Return what `add_param_group` is called with."""
    call = cst.ensure_type(cst.ensure_type(statement, cst.Expr).value, cst.Call)
    return call.args[0].value


def _is_variable(loop: cst.For, item: cst.BaseExpression) -> bool:
    """Tell `for group in groups: optimizer.add_param_group(group)`."""
    return isinstance(item, cst.Name) and isinstance(loop.target, cst.Name) and item.value == loop.target.value


def _refusal(
    reader: GroupReader,
    loop: cst.For,
    groups: Sequence[NewGroup],
    items: Sequence[cst.BaseExpression],
    test: cst.BaseExpression | None,
) -> Refusal | None:
    """Refuse what a comprehension would make of it in another way."""
    module, variables = reader.module, names_in(loop.target)
    parts = [*items, *([test] if test is not None else [])]
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
    wrong = next(filter(_is_wrong, groups), None)
    if wrong is not None:
        what = f"`{short(wrong.params.code)}` is no collection of parameters; write `.parameters()`"
        if wrong.uncalled:
            what = f"the call is missing; write `{short(wrong.uncalled)}`"
        elif wrong.params.kind.shape is Shape.ITERABLE:
            what = "torch takes no list of iterators or modules as params; write `*` before the parameters of each"
        return Refusal(Reason.UNKNOWN_PARAMS, what)
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


def _is_wrong(group: NewGroup) -> bool:
    """Tell a group whose params are a module, a method, or a list of them or of iterators."""
    kind, wrong = group.params.kind, {Shape.MODULE, Shape.METHOD}
    is_list = kind.of is not None and kind.of.shape in {*wrong, Shape.ITERABLE}
    return bool(group.uncalled) or group.unpacked is not None or kind.shape in wrong or is_list


def _today(groups: Sequence[NewGroup]) -> Today | None:
    """Tell that torch takes none of the groups, or no iterator for one."""
    if not any(_is_wrong(group) or (group.node is None and not group.opaque) for group in groups):
        return None
    return Today(Effect.RAISES, "TypeError, in words that depend on what the loop adds", IN_A_LOOP)


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


def _body(loop: cst.For) -> tuple[list[cst.BaseSmallStatement], cst.BaseExpression | None]:
    """Return the small statements that the body of a loop is made of, and the condition that they stand under."""
    match loop.body.body:
        case [cst.If(test=test, orelse=None, body=body)]:
            return _small_statements(body), test
        case _:
            return _small_statements(loop.body), None


def _small_statements(body: cst.BaseSuite) -> list[cst.BaseSmallStatement]:
    """List the statements of a block; none if one of them is compound."""
    lines = [line.body if isinstance(line, cst.SimpleStatementLine) else [line] for line in body.body]
    statements = [small for line in lines for small in line]
    small = [one for one in statements if isinstance(one, cst.BaseSmallStatement)]
    return small if len(small) == len(statements) else []


def _targets(target: cst.BaseExpression) -> list[cst.BaseExpression]:
    if isinstance(target, cst.Tuple | cst.List):
        return [name for element in target.elements for name in _targets(element.value)]
    return [target]
