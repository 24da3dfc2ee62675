"""Reading one statement as an edit of one optimizer."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import AddGroups, AddParamGroup, Edit, SetOptions, groups_added_by
from paramgroups.model.judgement import short
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.outcome import Effect, Span, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.added import GroupReader
from paramgroups.syntax.edits.added_in_loops import IN_A_LOOP, read_added_in_loop
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.loops import LoopReader
from paramgroups.syntax.edits.misused_calls import read_keywords
from paramgroups.syntax.edits.options import OptionReader
from paramgroups.syntax.edits.params import read_params_change
from paramgroups.syntax.edits.reading import Settings
from paramgroups.syntax.edits.removed import read_removal
from paramgroups.syntax.expressions.sums import failing_sums, is_evaluated_with
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import last_name
from paramgroups.syntax.source.statements import Place


def read_edit(addresses: Addresses, optimizer: OptimizerClass, place: Place) -> Edit | None:
    """Return the edit that a statement is, or None."""
    statement = place.statement
    span = addresses.module.span(statement)
    edit = (
        _options(addresses, optimizer, statement, span)
        or read_params_change(addresses, statement, span)
        or read_removal(addresses, statement, span)
        or _groups(addresses, statement, span)
        or read_keywords(addresses, optimizer, statement, span)
    )
    return None if edit is None else _with_error(addresses.module, edit, statement)


def _with_error(module: SourceModule, edit: Edit, statement: cst.CSTNode) -> Edit:
    """Refuse an edit that adds iterators, which raises before it edits anything."""
    # A group that a loop adds has no place in the file.
    written = [node for group in groups_added_by(edit) if (node := group.node) is not None and module.parent(node)]
    found = (one for root in (statement, *written) for one in failing_sums(module, root))
    node, error = next(found, (None, ""))
    if node is None:
        return edit
    code = short(module.code(node))
    refusal = Refusal(Reason.RAISES_ANYWAY, f"iterators cannot be added; write `{code}` as one list, `[*..., *...]`")
    if isinstance(statement, cst.For):
        return replace(edit, refusal=refusal, today=Today(Effect.RAISES, error, IN_A_LOOP))
    if any(is_evaluated_with(module, node, root) for root in (statement, *written)):
        return replace(edit, refusal=refusal, today=Today(Effect.RAISES, error, "at the edit"))
    return replace(edit, refusal=edit.refusal or refusal)


def _options(addresses: Addresses, optimizer: OptimizerClass, statement: cst.CSTNode, span: Span) -> SetOptions | None:
    found: Settings | None
    match statement:
        case cst.For():
            found = LoopReader(addresses, optimizer).loop(statement)
        case cst.Expr(value=cst.ListComp() as comprehension):
            found = LoopReader(addresses, optimizer).comprehension(comprehension)
        case _:
            found = OptionReader(addresses, optimizer).read(statement)
    if found is None:
        return None
    return SetOptions(span=span, settings=found.settings, expects=found.expects, refusal=found.refusal)


def _groups(addresses: Addresses, statement: cst.CSTNode, span: Span) -> Edit | None:
    reader = GroupReader(addresses, span)
    match statement:
        case cst.Expr(value=cst.Call() as call):
            return reader.call(call)
        case cst.For():
            return read_added_in_loop(reader, statement)
        case cst.AugAssign(target=target, operator=cst.AddAssign(), value=value):
            return reader.augmented(target, value)
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as name)], value=cst.Call() as call):
            return _named_result(reader.call(call), name.value, call, is_lost=name.value == addresses.target)
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=value):
            return reader.assignment(target, value)
        case _:
            return None


def _named_result(edit: AddGroups | AddParamGroup | None, name: str, call: cst.Call, *, is_lost: bool) -> Edit | None:
    """Refuse `optimizer = optimizer.add_param_group(…)`: whoever reads the name gets nothing."""
    if edit is None:
        return None
    refusal = Refusal(
        Reason.NAMED_RESULT,
        f"`{last_name(call.func)}` returns `None`, and so `{name}` is; call it in a statement of its own",
    )
    raises = edit.refusal is not None and edit.refusal.reason is Reason.RAISES_ANYWAY
    today = Today(Effect.SILENT, f"`{name}` is `None` behind it") if is_lost else edit.today
    return edit if raises else replace(edit, refusal=refusal, today=today)
