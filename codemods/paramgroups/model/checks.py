"""What torch checks of a group that is added, and the sentences for it."""

from collections.abc import Iterable, Sequence

from paramgroups.model.edits import Later, NewGroup
from paramgroups.model.judgement import short
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.paths import Relation, relation
from paramgroups.model.state import Group, Options
from paramgroups.model.values import UNEVALUATED, Params, Value
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal

SECOND_GROUP = Today(
    Effect.RAISES, "AssertionError: Expected exactly one param_group, but got 2", "in the first optimizer.step()"
)
"""What a second group does to a class that takes one."""

UNKNOWN_GROUPS = Refusal(
    Reason.UNKNOWN_GROUPS,
    "the groups of this construction cannot be told from the source; write this where they are made",
)

MIXED_NAMES = Refusal(
    Reason.MIXED_NAMES,
    "torch refuses groups with names beside groups without; use `named_parameters()` in every group, or in none",
)


def one_group_only(optimizer: OptimizerClass) -> Refusal:
    """Refuse a second group for a class that takes one."""
    maybe = f"the class may be {optimizer.lone}, which" if optimizer.alternatives else optimizer.lone
    return Refusal(
        Reason.ONE_GROUP_ONLY,
        f"{maybe} takes one group only; pass all parameters to the constructor in one flat list",
    )


def used_iterator(code: str) -> Refusal:
    """Refuse the name of an iterator that something else may have iterated."""
    return Refusal(
        Reason.USED_ITERATOR,
        f"`{short(code)}` can be iterated once only, and is used in other places too; call `.parameters()` in place",
    )


def unless_taken_away(today: Today, later: Later) -> Today:
    """Say less of a group that other code may remove before the first step, or give other params."""
    if not (later.fills or later.replaces):
        return today
    message = f"raises `{today.message}` {today.where}, unless other code of the file takes it away again"
    return Today(Effect.SILENT, message)


def raises_anyway(code: str) -> Refusal:
    """Refuse a repair of a construction that raises for another reason besides, which no rule mends."""
    return Refusal(
        Reason.RAISES_ANYWAY,
        f"the constructor raises all the same, because of `{short(code)}`; mend that first",
    )


def names_differ(old: Params, new: Params) -> bool:
    """Tell whether one of two params certainly has names and the other certainly none."""
    kinds = old.kind, new.kind
    known = all(kind.yields(Shape.NAMED) or kind.yields(Shape.TENSOR) for kind in kinds)
    return known and kinds[0].yields(Shape.NAMED) != kinds[1].yields(Shape.NAMED)


def not_iterable(params: Params) -> Refusal | None:
    """Refuse params of a raw group that the constructor may not take."""
    if params.reused:
        return used_iterator(params.code)
    if not params.kind.yields(Shape.TENSOR) and not params.kind.yields(Shape.NAMED):
        return _unknown_params(params)
    if params.kind.classname == "set":
        return Refusal(Reason.UNKNOWN_PARAMS, f"the constructor takes no set like `{short(params.code)}`; use a list")
    return None


def _unknown_params(params: Params) -> Refusal:
    return Refusal(
        Reason.UNKNOWN_PARAMS,
        f"it is not certain that `{short(params.code)}` is a list or an iterator of parameters; "
        "write the group into the constructor by hand",
    )


def cannot_be_dropped(params: Params, options: Options = ()) -> Refusal | None:
    """Refuse to leave out what the construction evaluates, where that may have an effect or raise."""
    codes = [value.code for _, value in options if not value.pure]
    if not params.pure or not params.fresh:
        codes.insert(0, params.code)
    if not codes:
        known = params.kind.yields(Shape.TENSOR) or params.kind.yields(Shape.NAMED)
        return None if known else _unknown_params(params)
    return Refusal(
        Reason.IMPURE_VALUE,
        f"`{short(codes[0])}` may have an effect, so it cannot be left out of the construction; do it by hand",
    )


def cannot_be_left_out(groups: Sequence[Group], indices: Iterable[int]) -> Refusal | None:
    """Refuse to leave out groups that are not seen whole, that have effects, or whose names make the call raise today.

    Names beside none certainly make it raise; names beside what nobody knows are as rare as they are doubtful.
    """
    for group in (groups[index] for index in indices):
        hidden = hidden_options(group.params) if group.opaque else None
        refusal = hidden or cannot_be_dropped(group.params, group.options)
        is_named = group.params.kind.yields(Shape.NAMED)
        doubtful = is_named and not all(other.params.kind.yields(Shape.NAMED) for other in groups)
        if refusal is None and (doubtful or any(names_differ(other.params, group.params) for other in groups)):
            refusal = MIXED_NAMES
        if refusal is not None:
            return refusal
    return None


def sharing_with(groups: Sequence[Group], indices: Iterable[int]) -> str | None:
    """Say with what one of some groups may share parameters: torch refuses the two, and takes either of them alone.

    To leave it out is no exact fix, since the constructor may raise today. It does what the code says all the same.
    """
    for index in indices:
        mine = groups[index].params
        for position, other in enumerate(groups):
            if position != index and relation(other.params.sources, mine.sources) is not Relation.APART:
                names = f"`{short(other.params.code)}` and `{short(mine.code)}`"
                return f"the constructor raises if {names} share parameters"
    return None


def untried_option(optimizer: OptimizerClass, options: Options, later: frozenset[str] = frozenset()) -> Refusal | None:
    """Refuse to let a group train for the first time with an option that may make the step raise.

    `later` are options that edits set behind this one, to whatever values.
    """
    risky = [name for name, value in options if not _is_harmless(optimizer, name, value)]
    name = next(iter([*risky, *sorted(later & _IMPLEMENTATIONS)]), None)
    if name is None:
        return None
    return Refusal(
        Reason.UNTRIED_OPTION,
        f"the group is never trained today, and with this `{name}` the first step may raise; "
        "see that such a group trains, and write it into the constructor by hand",
    )


def _is_harmless(optimizer: OptimizerClass, name: str, value: Value) -> bool:
    option = optimizer.option(name)
    if name in _IMPLEMENTATIONS:
        return value.literal is False or value.literal is None
    return option is None or value.literal is UNEVALUATED or option.check.passes(value.literal)


_IMPLEMENTATIONS = frozenset({"capturable", "differentiable", "foreach", "fused"})
"""Options that choose another way to compute a step, each with demands of its own."""


def hidden_options(params: Params) -> Refusal:
    """Refuse to change a group whose options are not shown."""
    return Refusal(
        Reason.UNREADABLE_GROUP,
        f"`{short(params.code)}` does not show the options of its group; make this change where it is made",
    )


def unknown_overlap(old: Params, new: Params) -> Refusal:
    """Refuse params of which it is not certain that no other group holds them."""
    return Refusal(
        Reason.UNKNOWN_OVERLAP,
        f"it is not certain whether `{short(old.code)}` holds parameters of `{short(new.code)}`; "
        "if it does not, use `add_param_group`, which checks it",
    )


def index_out_of_range(count: int, words: str, doing: str = "list index") -> tuple[Today, Refusal]:
    """Tell what an index of a group that does not exist does; `doing` is how Python's message begins."""
    several = "" if count == 1 else "s"
    refusal = Refusal(
        Reason.INDEX_OUT_OF_RANGE,
        f"there {'are' if several else 'is'} {count} param group{several} here, so {words} does not exist; "
        "correct the index",
    )
    return Today(Effect.RAISES, f"IndexError: {doing} out of range", "at the edit"), refusal


CALL_THE_METHOD = Refusal(
    Reason.UNDER_A_CONDITION,
    "whether and how often the group comes is known when the program runs only; "
    "call `add_param_group` in its place, which checks a group and fills in its options",
)
"""Why a raw group stays where a condition or a loop decides whether it comes."""

_MAY_BE_USED_UP = Refusal(
    Reason.USED_ITERATOR,
    "the loop may use up an iterator that the groups before it read when they are constructed; make a list of it first",
)


def used_up_by_loop(new: NewGroup, groups: Iterable[Group]) -> Refusal | None:
    """Refuse a loop that may iterate over what the groups before it are made of."""
    return _MAY_BE_USED_UP if new.spends and any(_is_lazy(group) for group in groups) else None


def _is_lazy(group: Group) -> bool:
    """Tell params that may read other iterators when the constructor uses them: `(p for m in ms for p in m)`."""
    return group.params.kind.once and not group.params.kind.typename.startswith("Module.")
