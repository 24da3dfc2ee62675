"""Groups with names beside groups without, which torch refuses (2.6.0 and later; before it takes no names at all)."""

from paramgroups.model.judgement import short
from paramgroups.model.kinds import Shape
from paramgroups.model.paths import Content
from paramgroups.model.values import Params
from paramgroups.outcome import Effect, Today


def is_named(params: Params) -> bool | None:
    """Tell whether params give names with their parameters; None where that is not certain."""
    if params.reused:
        # What is used up gives nothing at all.
        return None
    if params.kind.yields(Shape.NAMED):
        return True
    return False if params.kind.yields(Shape.TENSOR) or params.kind.shape is Shape.TENSOR else None


def mixed_names_error(named: Params, new: Params) -> Today:
    """Tell the error for a group that is added where others are, one of two with names and one without.

    A group that gets no parameters has no names either.
    """
    which = "with" if named is new else "without"
    return Today(
        Effect.RAISES,
        "ValueError: all optimizer param groups should be with/without names. cannot add param group "
        f"{which} names to the optimizer",
        f"at construction{unless_empty(named)}",
    )


def unless_empty(named: Params) -> str:
    """Write the condition for what params raise by what they yield; empty where they certainly yield something."""
    return "" if _is_sure(named) else f", if `{short(named.code)}` yields any parameters"


def names_missing_error(first: Params, second: Params) -> Today:
    """Tell the error for one list that gives names with some parameters and not with others."""
    open_ones = [params for params in (first, second) if not _is_sure(params)]
    codes = " and ".join(f"`{short(params.code)}`" for params in open_ones)
    verb = "yields" if len(open_ones) == 1 else "yield"
    condition = f", if {codes} {verb} any parameters" if open_ones else ""
    return Today(
        Effect.RAISES,
        "ValueError: all optimizer params should be with/without names. Some param names are missing",
        f"at construction{condition}",
    )


def _is_sure(params: Params) -> bool:
    """Tell parameters of which there certainly are some."""
    is_one = params.kind.shape is Shape.TENSOR
    return is_one or any(place.content is Content.SOME and not place.partial for place in params.known_sources)
