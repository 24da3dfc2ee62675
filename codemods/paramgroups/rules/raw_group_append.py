"""PG202: a group is put into `param_groups` past `add_param_group`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from paramgroups.model.checks import (
    CALL_THE_METHOD,
    MIXED_NAMES,
    SECOND_GROUP,
    cannot_be_left_out,
    hidden_options,
    index_out_of_range,
    not_iterable,
    one_group_only,
    sharing_with,
    unknown_overlap,
    unless_taken_away,
    untried_option,
    used_up_by_loop,
)
from paramgroups.model.edits import AddGroups, NewGroup
from paramgroups.model.judgement import Judgement, Step, short
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.paths import Relation, relation
from paramgroups.model.raw_groups import raw_group_today
from paramgroups.model.state import Group, OptimizerState
from paramgroups.model.values import Params
from paramgroups.outcome import IF_REACHED, Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG202",
    name="raw-group-append",
    summary="A group is put into `param_groups` past `add_param_group`.",
    today=(
        "torch neither checks such a group nor fills in its options. A missing key raises `KeyError: 'betas'` (or "
        "another) in the first step, after the earlier groups have been updated. With all keys, a generator is drained "
        "by the first `zero_grad()` and its group is never trained, and parameters in two groups are updated twice."
    ),
    why=(
        "`param_groups` is a plain list. What makes a dict a param group (the checks, the defaults, the list of its "
        "params) happens in the constructor and in `add_param_group` only."
    ),
    fix=(
        "The group becomes an element of the constructor's list, with the options that are written. Parameters that "
        "the base holds too are taken out of it: by naming the other submodules where the class shows all of them, "
        "else by identity."
    ),
    examples=(
        Example(
            "Separate parameters",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.body.parameters())\n"
            "    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 1e-2})\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam([\n"
            "        {'params': net.body.parameters()},\n"
            "        {'params': net.head.parameters(), 'lr': 1e-2}\n"
            "    ])\n"
            "    return optimizer\n",
        ),
        Example(
            "Parameters of the base",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters())\n"
            "    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 1e-2})\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    head_ids = {id(p) for p in net.head.parameters()}\n"
            "    optimizer = torch.optim.Adam([\n"
            "        {'params': [p for p in net.parameters() if id(p) not in head_ids]},\n"
            "        {'params': net.head.parameters(), 'lr': 1e-2}\n"
            "    ])\n"
            "    return optimizer\n",
        ),
        Example(
            "`add_param_group` is the legal way",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.body.parameters())\n"
            "    optimizer.add_param_group({'params': net.head.parameters(), 'lr': 1e-2})\n"
            "    return optimizer\n",
        ),
    ),
)

EDIT = AddGroups


def apply(edit: AddGroups, state: OptimizerState) -> Step:
    """Add the groups on paper. Total: an edit that cannot be run comes back as a refusal."""
    if state.optimizer.one_group:
        return Step(judge(edit, one_group_only(state.optimizer), state.optimizer), None)
    verdicts: list[tuple[Today, Applicability]] = []
    added: list[NewGroup] = []
    for new in edit.groups:
        copied = _with_copied_options(new, state)
        if isinstance(copied, Refusal):
            return Step(judge(edit, copied, state.optimizer), None)
        added.append(copied)
    if edit.rounds is not None:
        return _apply_rounds(edit, edit.rounds, state)
    indices = edit.replaced.of(len(state.groups)) if edit.replaced is not None else ()
    if indices is None:
        assert edit.replaced is not None
        today, missing = index_out_of_range(len(state.groups), edit.replaced.words, "list assignment index")
        return Step(Judgement(edit.span, _message(edit), today, missing), None)
    room = _without_replaced(state, indices)
    if isinstance(room, Refusal):
        return Step(judge(edit, room, state.optimizer), None)
    shares = sharing_with(state.groups, indices)
    if shares is not None:
        verdicts.append((Today(Effect.SILENT, f"torch checks nothing of the groups that come; {shares}"), _BEHAVIOR))
    state, position = room, indices[0] if indices else edit.position
    for new in added:
        relations = [relation(old.params.sources, new.params.sources) for old in state.groups]
        shared = any(found not in {Relation.APART, Relation.UNKNOWN, Relation.PERHAPS_AROUND} for found in relations)
        today, verdict = raw_group_today(state.optimizer, new, shared=shared)
        after = _add(state, new, relations, position, verdict)
        if isinstance(after, Refusal):
            return Step(Judgement(edit.span, _message(edit), today, after), None)
        if new.params.kind.yields(Shape.NAMED) and new.later.drains:
            today, verdict = _NAMELESS, Applicability.REPAIR
        verdicts.append((today, verdict))
        state = after
        position = None if position is None else position + 1
    uncertain = any(new.later.fills for new in edit.groups)
    order = [_BEHAVIOR, *_SEVERITY] if uncertain else _SEVERITY
    today, verdict = min(verdicts, key=lambda pair: order.index(pair[1]))
    return Step(Judgement(edit.span, _message(edit), today, verdict), state)


def _apply_rounds(edit: AddGroups, rounds: NewGroup, state: OptimizerState) -> Step:
    """Add what a loop adds, where every round certainly brings new parameters, and today's code raises."""
    refusal = used_up_by_loop(rounds, state.groups) or _refused_rounds(edit.groups, state.groups)
    judged = [raw_group_today(state.optimizer, new, shared=False) for new in edit.groups]
    if any(verdict is not Applicability.REPAIR for _, verdict in judged):
        refusal = CALL_THE_METHOD
    if refusal is not None:
        return Step(judge(edit, refusal, state.optimizer), None)
    today = judged[0][0]
    added = Group(rounds.params, node=rounds.node, opaque=True, spread=True)
    judgement = Judgement(edit.span, _message(edit), _if_reached(today) if edit.nested else today, Applicability.REPAIR)
    return Step(judgement, replace(state, groups=(*state.groups, added)))


def _refused_rounds(added: Sequence[NewGroup], groups: Sequence[Group]) -> Refusal | None:
    """Refuse groups that the constructor would refuse, or may, beside each other or those that are there."""
    pairs = [(old.params, new.params) for old in groups for new in added]
    for old, new in [*pairs, *combinations((new.params for new in added), 2)]:
        if old.kind.yields(Shape.NAMED) or new.kind.yields(Shape.NAMED):
            return MIXED_NAMES
        if relation(old.sources, new.sources) is not Relation.APART:
            return unknown_overlap(old, new)
    return next((refusal for new in added if (refusal := not_iterable(new.params))), None)


def _with_copied_options(new: NewGroup, state: OptimizerState) -> NewGroup | Refusal:
    """Write the options of the group that a new one begins with into the new one."""
    if new.copied is None:
        return new
    indices = new.copied.of(len(state.groups))
    if indices is None or len(indices) != 1:
        return index_out_of_range(len(state.groups), new.copied.words)[1]
    source = state.groups[indices[0]]
    if source.opaque:
        return hidden_options(source.params)
    if not source.params.kind.yields(Shape.TENSOR):
        # A group with names holds `param_names` too.
        return MIXED_NAMES
    own = dict(new.options)
    several = next((value for name, value in source.options if name not in own and not value.one_object), None)
    if several is not None:
        return Refusal(
            Reason.IMPURE_VALUE,
            f"`{short(several.code)}` is one object in both groups, and would be two; "
            "give it a name before the construction",
        )
    return replace(new, options=tuple({**dict(source.options), **own}.items()))


def _without_replaced(state: OptimizerState, indices: tuple[int, ...]) -> OptimizerState | Refusal:
    """Take out the groups in whose place others come."""
    if indices != tuple(range(indices[0], indices[0] + len(indices)) if indices else ()):
        return Refusal(Reason.UNREADABLE_GROUP, "the groups are not neighbours; write the list into the constructor")
    kept = cannot_be_left_out(state.groups, indices)
    if kept is not None:
        return kept
    freed = state.giving_back(indices)
    return replace(state, groups=tuple(group for i, group in enumerate(freed.groups) if i not in indices))


_NAMELESS = Today(Effect.SILENT, "torch gives the group no names, and then takes no other group that has names")
_BEHAVIOR = Applicability.BEHAVIOR
_SEVERITY = [Applicability.REPAIR, _BEHAVIOR, Applicability.EXACT]


def judge(edit: AddGroups, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:
    """Judge an edit that cannot be run on paper."""
    if optimizer.one_group and edit.replaced is not None:
        today = Today(Effect.SILENT, f"{optimizer.lone} keeps its first list of parameters and ignores this one")
    elif optimizer.one_group and not optimizer.alternatives and edit.groups:
        today = unless_taken_away(SECOND_GROUP, edit.groups[0].later)
    elif refusal.reason is Reason.RAISES_ANYWAY:
        today = Today(Effect.RAISES, "KeyError: 'params'", "in the first zero_grad()")
    elif edit.groups:
        today, _ = raw_group_today(optimizer, edit.groups[0], shared=False)
    else:
        today = Today(Effect.SILENT, "torch neither checks such a group nor fills in its options")
    return Judgement(edit.span, _message(edit), _if_reached(today) if edit.nested else today, refusal)


def _if_reached(today: Today) -> Today:
    if today.effect is not Effect.RAISES:
        return today
    return replace(today, where=f"{today.where}, {IF_REACHED}")


def _add(
    state: OptimizerState, new: NewGroup, relations: list[Relation], position: int | None, verdict: Applicability
) -> OptimizerState | Refusal:
    """Add one group, and take its parameters out of the groups that hold them."""
    refusal = not_iterable(new.params)
    if refusal is not None:
        return refusal
    groups = list(state.groups)
    for index, (old, found) in enumerate(zip(state.groups, relations, strict=True)):
        named = [params.kind.yields(Shape.NAMED) for params in (old.params, new.params)]
        if any(named) and not all(named):
            return MIXED_NAMES
        match found:
            case Relation.APART:
                continue
            case Relation.SAME:
                return _same(old.params)
            case Relation.AROUND:
                return _reversed(old.params, new.params)
            case Relation.PERHAPS_INSIDE if verdict is not Applicability.REPAIR:
                return unknown_overlap(old.params, new.params)
            case Relation.INSIDE | Relation.PERHAPS_INSIDE if new.later.replaces:
                return _replaced(new.params)
            case Relation.INSIDE | Relation.PERHAPS_INSIDE if _can_leave_out(old, new):
                groups[index] = replace(old, params=old.params.minus(new.params))
            case _:
                return unknown_overlap(old.params, new.params)
    copied = frozenset(name for name, _ in new.options) if new.copied is not None else frozenset[str]()
    added = Group(new.params, new.options, node=new.node, edited=copied, raw=True)
    if added.is_idle and verdict is _BEHAVIOR:
        options = (*new.options, *new.later.values)
        untried = untried_option(state.optimizer, options, new.later.sets | new.later.tries)
        if untried is not None:
            return untried
    groups.insert(len(groups) if position is None else position, added)
    return replace(state, groups=tuple(groups))


def _can_leave_out(old: Group, new: NewGroup) -> bool:
    """Tell whether the new parameters can be taken out of an older group by identity."""
    return new.params.fresh and old.params.kind.yields(Shape.TENSOR) and not old.opaque


def _same(params: Params) -> Refusal:
    return Refusal(
        Reason.OVERLAP,
        f"`{short(params.code)}` is in a group already; set the options of that group, or drop this edit",
    )


def _replaced(params: Params) -> Refusal:
    return Refusal(
        Reason.OVERLAP,
        f"`{short(params.code)}` is in a group already, and this one gets other params later; add the group with those",
    )


def _reversed(old: Params, new: Params) -> Refusal:
    return Refusal(
        Reason.REVERSED_OVERLAP,
        f"`{short(new.code)}` holds all of `{short(old.code)}`, which is in a group already; add only what is left",
    )


def _message(edit: AddGroups) -> str:
    what = "a group is" if len(edit.groups) == 1 and edit.rounds is None else "groups are"
    if edit.verb == "=":
        return f"{what} assigned to `param_groups` past `add_param_group`"
    verb = {"append": "appended to", "insert": "inserted into"}.get(edit.verb, "added to")
    return f"{what} {verb} `param_groups` past `add_param_group`"
