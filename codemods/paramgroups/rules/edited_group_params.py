"""PG204: the `params` of a group are extended or replaced after construction."""

from dataclasses import replace

from paramgroups.model.checks import (
    MIXED_NAMES,
    cannot_be_dropped,
    hidden_options,
    index_out_of_range,
    not_iterable,
    unknown_overlap,
    untried_option,
)
from paramgroups.model.edits import ChangeParams
from paramgroups.model.judgement import Judgement, Step, short
from paramgroups.model.kinds import Kind, Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.paths import Relation, relation
from paramgroups.model.state import Group, OptimizerState
from paramgroups.model.stored import StoredIterator
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG204",
    name="edited-group-params",
    summary="The `params` of a group are extended or replaced after construction.",
    today=(
        "A list, put there or added, is trained, but torch checks nothing: parameters that are in a group already are "
        "updated twice. A generator that is assigned is drained by the first `zero_grad()`, so its group is never "
        "trained. LBFGS keeps its first list and ignores another one."
    ),
    why=(
        "Nobody who reads the construction sees all that is trained, and nothing says so when a parameter is missing "
        "or there twice."
    ),
    fix=(
        "The constructor gets all parameters of the group: `[*a.parameters(), *b.parameters()]`, or the new ones alone "
        "where they replace the old. An assigned generator is such a fix too, but changes training, so it needs "
        "`--unsafe`. Parameters that may be in two groups are left alone."
    ),
    examples=(
        Example(
            "Parameters that are added",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.body.parameters(), lr=1e-4)\n"
            "    optimizer.param_groups[0]['params'] += list(net.head.parameters())\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam([*net.body.parameters(), *net.head.parameters()], lr=1e-4)\n"
            "    return optimizer\n",
        ),
        Example(
            "Parameters that are in the group already",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)\n"
            "    optimizer.param_groups[0]['params'] += list(net.head.parameters())\n"
            "    return optimizer\n",
        ),
    ),
)

EDIT = ChangeParams


def apply(edit: ChangeParams, state: OptimizerState) -> Step:
    """Change the parameters on paper. Total: an edit that cannot be run comes back as a refusal."""
    indices = edit.where.of(len(state.groups))
    if indices is None or len(indices) != 1:
        today, refusal = index_out_of_range(len(state.groups), edit.where.words)
        return Step(Judgement(edit.span, _message(edit), today, refusal), None)
    [index] = indices
    refusal_or_none = _refuse(edit, state, index)
    if refusal_or_none is not None:
        return Step(judge(edit, refusal_or_none, state.optimizer), None)
    group = state.groups[index]
    replaced = edit.verb == "="
    params = edit.params if replaced else group.params.plus(edit.params)
    changed = replace(group, params=params, edited=group.edited | {"params"}, raw=replaced)
    verdict = Applicability.BEHAVIOR if _is_never_trained(edit) else Applicability.EXACT
    today = _today(edit)
    error = _error_of_raw_params(edit, group.params.kind) if group.raw and not replaced else None
    if error is not None:
        today, verdict = Today(Effect.RAISES, error, "at the edit"), Applicability.REPAIR
    freed = state.giving_back([index]) if replaced else state
    return Step(Judgement(edit.span, _message(edit), today, verdict), freed.with_group(index, changed))


def judge(edit: ChangeParams, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:
    """Judge an edit that cannot be run on paper."""
    today = _today(edit)
    if refusal.reason is Reason.RAISES_ANYWAY:
        added = edit.params.kind.printed_class
        message = f'TypeError: can only concatenate list (not "{added}") to list'
        today = Today(Effect.RAISES, message, "at the edit")
    elif refusal.reason is Reason.OVERLAP:
        today = Today(Effect.SILENT, "the parameters are there twice, so every step updates them twice")
    elif optimizer.one_group and edit.verb == "=":
        today = Today(Effect.SILENT, f"{optimizer.name} keeps its first list of parameters and ignores this one")
    return Judgement(edit.span, _message(edit), today, refusal)


def judge_stored(found: StoredIterator) -> Judgement:
    """Judge an iterator that is put into a group of an optimizer that is made elsewhere, or long before."""
    today = Today(
        Effect.SILENT,
        "the first `zero_grad()` or `step()` uses the iterator up, and no later step trains anything of the group",
    )
    refusal = Refusal(
        Reason.USED_ITERATOR, f"a fix would change training; write `list({short(found.code)})` to train these"
    )
    return Judgement(found.span, f"`{short(found.target)}` becomes an iterator, which yields once", today, refusal)


def _refuse(edit: ChangeParams, state: OptimizerState, index: int) -> Refusal | None:
    group = state.groups[index]
    never_trained = edit.verb == "=" and edit.params.kind.once
    return (
        _refuse_class(edit, state.optimizer)
        or (untried_option(state.optimizer, group.options, edit.later) if never_trained else None)
        or (hidden_options(group.params) if group.opaque else None)
        or _refuse_kind(edit, group)
        or (cannot_be_dropped(group.params) if edit.verb == "=" else None)
        or _refuse_overlap(edit, state, index)
    )


def _refuse_class(edit: ChangeParams, optimizer: OptimizerClass) -> Refusal | None:
    eager = edit.verb == "=" and any(one.name == "Adagrad" for one in (optimizer, *optimizer.alternatives))
    if optimizer.one_group or optimizer.checks_params or eager or not optimizer.is_torch:
        return Refusal(
            Reason.KEPT_PARAMS,
            f"{optimizer.name} looks at its parameters at construction, and not at what is put into the group later; "
            "pass these to the constructor by hand",
        )
    return None


def _refuse_kind(edit: ChangeParams, group: Group) -> Refusal | None:
    """Refuse what is not certainly a parameter, or not certainly an iterable of them."""
    if group.params.kind.yields(Shape.NAMED) or edit.params.kind.yields(Shape.NAMED):
        return MIXED_NAMES
    if edit.verb != "=" and group.params.without:
        return unknown_overlap(group.params, edit.params)
    if edit.verb == "append" and edit.params.kind.shape is Shape.TENSOR:
        return None
    if edit.verb == "+" and edit.params.kind.shape is Shape.ITERABLE and edit.params.kind.classname != "list":
        return Refusal(Reason.RAISES_ANYWAY, f"a list and `{short(edit.params.code)}` cannot be added; write `+=`")
    known = edit.verb != "append" and not_iterable(edit.params) is None
    if not known or (edit.verb == "=" and not edit.params.kind.once and edit.params.kind.classname != "list"):
        return Refusal(
            Reason.UNKNOWN_PARAMS,
            f"it is not certain that `{short(edit.params.code)}` is "
            f"{'a parameter' if edit.verb == 'append' else 'a list or an iterator of parameters'}; "
            "pass it to the constructor by hand",
        )
    if edit.verb != "=" and (group.params.without or not group.params.kind.yields(Shape.TENSOR)):
        return unknown_overlap(group.params, edit.params)
    return not_iterable(edit.params) if edit.verb != "append" else None


def _refuse_overlap(edit: ChangeParams, state: OptimizerState, index: int) -> Refusal | None:
    for position, other in enumerate(state.groups):
        if position == index and edit.verb == "=":
            continue
        found = relation(other.params.sources, edit.params.sources)
        if found.is_overlap:
            return Refusal(
                Reason.OVERLAP,
                f"`{short(other.params.code)}` holds parameters of `{short(edit.params.code)}` already; "
                "drop this statement, or leave them out of the group",
            )
        if found is not Relation.APART:
            return unknown_overlap(other.params, edit.params)
    return None


def _error_of_raw_params(edit: ChangeParams, old: Kind) -> str | None:
    """Tell how params that torch has made no list of fail to be extended."""
    if old.classname in {"list", "ParameterList"}:
        return None
    if edit.verb in {"append", "extend"}:
        return f"AttributeError: '{old.printed_class}' object has no attribute '{edit.verb}'"
    if old.classname == "tuple":
        new = edit.params.kind.printed_class
        return None if new == "tuple" else f'TypeError: can only concatenate tuple (not "{new}") to tuple'
    sides = f"'{old.printed_class}' and '{edit.params.kind.printed_class}'"
    return f"TypeError: unsupported operand type(s) for {edit.verb}: {sides}"


def _is_never_trained(edit: ChangeParams) -> bool:
    return edit.verb == "=" and edit.params.kind.once


def _today(edit: ChangeParams) -> Today:
    if _is_never_trained(edit):
        return Today(Effect.SILENT, "the first zero_grad() drains the generator, so the group is never trained")
    return Today(Effect.RUNS, "runs, though torch checks nothing of the parameters")


def _message(edit: ChangeParams) -> str:
    verb = "replaced by" if edit.verb == "=" else "extended by"
    return f"the params of {edit.where.words} are {verb} `{short(edit.params.code)}` after construction"
