"""Reading one statement as an edit of one optimizer."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import Edit, SetOptions, groups_added_by
from paramgroups.model.judgement import short
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.outcome import Effect, Span, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.added import GroupReader
from paramgroups.syntax.edits.added_in_loops import IN_A_LOOP, read_added_in_loop
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.loops import LoopReader
from paramgroups.syntax.edits.options import OptionReader
from paramgroups.syntax.edits.params import read_params_change
from paramgroups.syntax.edits.reading import Settings
from paramgroups.syntax.edits.removed import read_removal
from paramgroups.syntax.expressions.sums import failing_sums, is_evaluated_with
from paramgroups.syntax.source.module import SourceModule
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
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=value):
            return reader.assignment(target, value)
        case _:
            return None
