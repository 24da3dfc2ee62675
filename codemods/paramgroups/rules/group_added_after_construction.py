"""PG203: `add_param_group` right after construction."""

from dataclasses import replace
from itertools import combinations

from paramgroups.model.checks import (
    MIXED_NAMES,
    SECOND_GROUP,
    names_differ,
    one_group_only,
    unless_taken_away,
    used_iterator,
    used_up_by_loop,
)
from paramgroups.model.edits import AddParamGroup, NewGroup
from paramgroups.model.judgement import Judgement, Step, short
from paramgroups.model.kinds import VAGUE, Kind, Shape
from paramgroups.model.mixed_names import unless_empty
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.overlaps import overlap_error
from paramgroups.model.paths import Relation, relation
from paramgroups.model.state import Group, OptimizerState
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG203",
    name="group-added-after-construction",
    summary="`add_param_group` is called right after construction.",
    today=(
        "It runs: torch checks the group and fills in its options from `optimizer.defaults`. But the groups are told "
        "in two places, and a scheduler that comes to stand in between sees only the first."
    ),
    why="One list that shows all groups with their options can be read, reviewed and changed in one place.",
    fix=(
        "The group becomes an element of the constructor's list, which builds the same optimizer. Where the base holds "
        "its parameters too, the call raises today, and they are taken out of the base. Branches that choose the class "
        "take it in each, or share one list above them where that is as exact and shorter."
    ),
    examples=(
        Example(
            "Head and backbone",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD(net.body.parameters(), lr=0.01)\n"
            "    optimizer.add_param_group({'params': net.head.parameters(), 'lr': 0.1})\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD([\n"
            "        {'params': net.body.parameters()},\n"
            "        {'params': net.head.parameters(), 'lr': 0.1}\n"
            "    ], lr=0.01)\n"
            "    return optimizer\n",
        ),
        Example(
            "A later phase of training is left alone",
            "import torch\n\n"
            "def train(net, fit):\n"
            "    optimizer = torch.optim.SGD(net.head.parameters(), lr=0.1)\n"
            "    fit(net, optimizer)\n"
            "    optimizer.add_param_group({'params': net.body.parameters(), 'lr': 0.01})\n",
        ),
    ),
)

EDIT = AddParamGroup
_MAY_RAISE_ANYWAY = {Relation.PERHAPS_INSIDE, Relation.PERHAPS_AROUND, Relation.AROUND, Relation.SAME}
"""What makes torch refuse the group, or may make it, once its first fault is repaired."""
_NAMES_DIFFER = (
    "ValueError: all optimizer param groups should be with/without names. "
    "cannot add param group {} names to the optimizer"
)

_UNSCHEDULED = Today(
    Effect.RUNS,
    "runs; the scheduler does not know the new group: `LambdaLR`, `OneCycleLR` and others raise in their next `step()`",
)
_UNCALLED_SHAPES = {Shape.MODULE, Shape.METHOD}


def apply(edit: AddParamGroup, state: OptimizerState) -> Step:
    """Add the group on paper. Total: a call that cannot be run comes back as a refusal."""
    new = edit.group
    groups = list(state.groups)
    if state.optimizer.one_group:
        return Step(judge(edit, one_group_only(state.optimizer), state.optimizer), None)
    if state.optimizer.checks_params:
        refusal = Refusal(
            Reason.UNKNOWN_PARAMS,
            f"the constructor of {state.optimizer.name} checks parameters that `add_param_group` does not check; "
            "write the group into it by hand",
        )
        return Step(judge(edit, refusal, state.optimizer), None)
    wrong = _wrong_params(edit) if not new.unnests else None
    if wrong is not None:
        return Step(wrong, None)
    today, verdict = _today(new)
    if new.unpacked is not None:
        refused = _twice_in_one(new) or (used_iterator(new.params.code) if new.params.reused else None)
        if refused is not None:
            return Step(Judgement(edit.span, _message(edit), today, refused), None)
    used_up = used_up_by_loop(new, groups)
    if used_up is not None:
        return Step(judge(edit, used_up, state.optimizer), None)
    for index, old in enumerate(state.groups):
        if old.raw and old.params.kind.yields(Shape.NAMED) and new.params.kind.yields(Shape.NAMED):
            # Only torch itself gives a group the key for its names.
            today, verdict = _raises(_NAMES_DIFFER.format("with")), Applicability.REPAIR
        params = new.shown if new.opaque else new.params
        if params is not None and names_differ(old.params, params):
            is_named = params.kind.yields(Shape.NAMED)
            today = _raises(_NAMES_DIFFER.format("with" if is_named else "without"))
            today = replace(today, where=f"{today.where}{unless_empty(params if is_named else old.params)}")
            return Step(Judgement(edit.span, _message(edit), today, MIXED_NAMES), None)
        found = relation(old.params.sources, new.params.sources)
        if verdict is Applicability.REPAIR and found in _MAY_RAISE_ANYWAY:
            return Step(Judgement(edit.span, _message(edit), today, _overlap(old, new)), None)
        if not found.is_overlap:
            continue
        if new.unpacked is None and new.node is not None:
            today = overlap_error(old.params, new.params, "at the edit")
        tensors = all(params.kind.yields(Shape.TENSOR) for params in (old.params, new.params))
        # Where the new group does not stay, what is taken out of the base for it would be in none.
        lasts = new.params.fresh and not (new.later.fills or new.later.replaces)
        if found is not Relation.INSIDE or old.opaque or not lasts or not tensors:
            refusal = _overlap(old, new)
            return Step(Judgement(edit.span, _message(edit), today, refusal), None)
        verdict = Applicability.REPAIR
        groups[index] = replace(old, params=old.params.minus(new.params))
    edited = frozenset({"params"}) if new.unpacked is not None else frozenset[str]()
    added = Group(new.params, new.options, node=new.node, opaque=new.opaque, edited=edited, spread=new.spread)
    groups.append(added)
    return Step(Judgement(edit.span, _message(edit), today, verdict), replace(state, groups=tuple(groups)))


def _today(new: NewGroup) -> tuple[Today, Applicability]:
    """Tell what a group does beside no other, and what it is to take it over."""
    if new.unpacked is not None:
        return _not_a_tensor(new.unpacked), Applicability.REPAIR
    if new.uncalled:
        return _uncalled(new), Applicability.REPAIR
    if new.node is None:
        # A bare iterator: torch refuses it with the message that it has for lists.
        return _not_a_dict(new), Applicability.REPAIR
    return Today(Effect.RUNS, "runs; the groups are told in two places"), Applicability.EXACT


def judge(edit: AddParamGroup, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:
    """Judge a call that cannot be run on paper."""
    if optimizer.one_group and not optimizer.alternatives and not edit.group.spread:
        today = unless_taken_away(SECOND_GROUP, edit.group.later)
    elif refusal.reason is Reason.RAISES_ANYWAY:
        today = _raises("KeyError: 'params'")
    elif edit.group.opaque and (
        edit.group.kind.classname in {"list", "tuple", "set"} or edit.group.kind.shape in {Shape.MODULE, Shape.METHOD}
    ):
        today = _not_a_dict(edit.group)
    elif edit.group.uncalled:
        today = _uncalled(edit.group)
    elif edit.group.unpacked is not None:
        today = _not_a_tensor(edit.group.unpacked)
    elif refusal.reason is Reason.SCHEDULER_BETWEEN:
        today = _UNSCHEDULED
    else:
        today = Today(Effect.RUNS, "runs; the groups are told in two places")
    return Judgement(edit.span, _message(edit), today, refusal)


def _wrong_params(edit: AddParamGroup) -> Judgement | None:
    """Judge a group dict whose params certainly are no parameters, and cannot be unpacked either."""
    new, code = edit.group, short(edit.group.params.code)
    kind = new.params.kind
    if new.uncalled:
        what = "it holds what is no parameter" if new.uncalled.startswith("*") else "the call is missing"
        refusal = Refusal(Reason.UNKNOWN_PARAMS, f"{what}; write `{short(new.uncalled)}`")
        return Judgement(edit.span, _message(edit), _uncalled(new), refusal)
    if new.opaque:
        return None
    if kind.shape in _UNCALLED_SHAPES or (kind.of is not None and kind.of.shape in _UNCALLED_SHAPES):
        refusal = Refusal(Reason.UNKNOWN_PARAMS, f"`{code}` is no collection of parameters; write `.parameters()`")
        return Judgement(edit.span, _message(edit), _no_params(kind), refusal)
    if kind.of is not None and kind.of.shape is Shape.ITERABLE and kind.of.classname != "tuple":
        refusal = Refusal(Reason.UNKNOWN_PARAMS, f"`{code}` is a list of iterators; write `*` before each of them")
        return Judgement(edit.span, _message(edit), _not_a_tensor(kind.of), refusal)
    return None


def _overlap(old: Group, new: NewGroup) -> Refusal:
    return Refusal(
        Reason.OVERLAP,
        f"`{short(new.params.code)}` and `{short(old.params.code)}` share parameters, which may be in one group only; "
        "take them out of one of the two",
    )


def _twice_in_one(new: NewGroup) -> Refusal | None:
    """Refuse a list that holds parameters twice when its iterators are unpacked."""
    for first, second in combinations(new.params.terms, 2):
        if relation(first.sources, second.sources).is_overlap:
            return Refusal(
                Reason.OVERLAP,
                f"`{short(first.code)}` and `{short(second.code)}` share parameters; leave them out of one of the two",
            )
    return None


def _not_a_tensor(kind: Kind) -> Today:
    return _raises(f"TypeError: optimizer can only optimize Tensors, but one of the params is {kind.typename}")


def _not_a_dict(new: NewGroup) -> Today:
    match new.kind.shape:
        case Shape.TENSOR:
            name = new.kind.classname
        case Shape.MODULE:
            name = new.kind.typename
        case _:
            name = new.kind.printed_class
    if "." not in name and new.kind.shape is Shape.MODULE:
        return _raises(f"TypeError, in words that depend on the full name of `{name}`")
    return _raises(f"TypeError: param_group must be a dict, but got <class '{name}'>")


def _uncalled(new: NewGroup) -> Today:
    what = "what it holds" if new.uncalled.startswith("*") else "how it is iterated over"
    return _raises(f"TypeError, in words that depend on {what}")


def _no_params(kind: Kind) -> Today:
    """Tell how a group dict fails whose params are a module, or a method without the call."""
    if kind.shape is Shape.METHOD:
        return _raises("TypeError: 'method' object is not iterable")
    if kind.classname in {"Sequential", "ModuleList", "ModuleDict", "ParameterDict", "", VAGUE} or kind.of is not None:
        return _raises("TypeError, in words that depend on what it holds")
    return _raises(f"TypeError: '{kind.classname}' object is not iterable")


def _raises(message: str) -> Today:
    return Today(Effect.RAISES, message, "at the edit")


def _message(edit: AddParamGroup) -> str:
    if edit.group.spread:
        return f"a loop adds groups right after construction: `{short(edit.group.params.code)}`"
    return f"`{short(edit.group.params.code)}` is added as a group right after construction"
