"""What torch does with a group that is put into `param_groups` past `add_param_group`."""

from paramgroups.model.checks import unless_taken_away
from paramgroups.model.edits import NewGroup
from paramgroups.model.kinds import Kind, Shape
from paramgroups.model.mixed_names import unless_empty
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.outcome import Applicability, Effect, Today


def raw_group_today(optimizer: OptimizerClass, new: NewGroup, *, shared: bool) -> tuple[Today, Applicability]:
    """Tell what a raw group does today; `shared` says that an earlier group holds its parameters too."""
    if new.node is None:
        return _unless_taken_away(_bare(new), new)
    spent = new.params.kind.once
    if spent and new.later.extends:
        return Today(Effect.SILENT, "its params are an iterator, and cannot be extended"), Applicability.REPAIR
    present = {name for name, _ in new.options} | new.later.sets
    if "lr" not in present and not new.full and new.later.schedules and not new.later.fills:
        return Today(Effect.RAISES, "KeyError: 'lr'", "where the scheduler is made"), Applicability.REPAIR
    # Of an iterator that something else has used up, nothing is left that could raise.
    may_be_empty = new.params.reused or (spent and new.later.drains)
    error = _error_of_zero_grad(new.params.kind) if not may_be_empty else None
    if error is not None:
        condition = unless_empty(new.params) if new.params.kind.yields(Shape.NAMED) else ""
        return _unless_taken_away(Today(Effect.RAISES, error, f"in the first zero_grad(){condition}"), new)
    answers = optimizer.may_miss(present, spent=spent, shared=shared)
    if new.params.kind.shape is Shape.UNKNOWN:
        # Perhaps an iterator, of which `zero_grad()` leaves nothing: then other options are read first.
        answers |= optimizer.may_miss(present, spent=True, shared=shared)
    if not new.full and answers != {None}:
        return _lacking(answers, filled_later=new.later.fills)
    if spent:
        drain = "`add_param_group`" if new.later.drains else "the first zero_grad()"
        message = f"{drain} drains the generator, so the group is never trained"
        return Today(Effect.SILENT, message), Applicability.BEHAVIOR
    if shared:
        message = "the parameters are in two groups, so every step updates them twice"
        return Today(Effect.SILENT, message), Applicability.BEHAVIOR
    if not new.params.kind.yields(Shape.TENSOR):
        return Today(Effect.SILENT, "torch checks nothing of the group, whatever its params are"), Applicability.EXACT
    return Today(Effect.RUNS, "runs, though torch checks nothing of the group"), Applicability.EXACT


def _unless_taken_away(today: Today, new: NewGroup) -> tuple[Today, Applicability]:
    found = unless_taken_away(today, new.later)
    return found, Applicability.REPAIR if found is today else Applicability.BEHAVIOR


def _error_of_zero_grad(kind: Kind) -> str | None:
    """Tell how `for p in group['params']: p.grad` fails for params that certainly are no tensors."""
    if kind.yields(Shape.NAMED):
        return "AttributeError: 'tuple' object has no attribute 'grad'"
    if kind.shape is Shape.METHOD:
        return "TypeError: 'method' object is not iterable"
    if kind.shape is not Shape.MODULE or kind.classname in {"", "..."}:
        return None
    if kind.classname in {"ModuleDict", "ParameterDict"}:
        return "AttributeError: 'str' object has no attribute 'grad'"
    if kind.classname in {"Sequential", "ModuleList"}:
        part = kind.of.classname if kind.of is not None else ""
        known = f": '{part}' object has no attribute 'grad'" if part else ", in words that depend on its first module"
        return f"AttributeError{known}"
    return f"TypeError: '{kind.classname}' object is not iterable"


def _lacking(answers: frozenset[str | None], *, filled_later: bool) -> tuple[Today, Applicability]:
    """Tell what a group without some keys does, given the first key that each possible class misses."""
    missing = next(iter(answers)) if len(answers) == 1 else None
    error = f"KeyError: '{missing}'" if missing not in {None, "..."} else "KeyError"
    if filled_later:
        message = f"raises `{error}` in the first step, unless other code of the file fills the keys in"
        return Today(Effect.SILENT, message), Applicability.BEHAVIOR
    if None in answers or "..." in answers:
        message = "raises a KeyError in the first step, if the class reads an option there that the group lacks"
        return Today(Effect.SILENT, message), Applicability.BEHAVIOR
    words = "" if missing is not None else ", in words that depend on the class and on the params"
    return Today(Effect.RAISES, f"{error}{words}", "in the first optimizer.step()"), Applicability.REPAIR


def _bare(new: NewGroup) -> Today:
    """Tell how a bare iterator in `param_groups` fails: `zero_grad()` takes `group['params']` of it."""
    if new.scattered:
        message = "IndexError, in words that depend on the first of the parameters"
    elif new.kind.classname in {"list", "tuple"}:
        message = f"TypeError: {new.kind.classname} indices must be integers or slices, not str"
    else:
        message = f"TypeError: '{new.kind.printed_class}' object is not subscriptable"
    return Today(Effect.RAISES, message, "in the first zero_grad()")
