"""What torch raises where parameters are in two groups."""

from paramgroups.model.paths import doubt
from paramgroups.model.values import Params
from paramgroups.outcome import Effect, Today


def overlap_error(old: Params, new: Params, where: str) -> Today:
    """Tell the error for two overlapping groups; a module that holds no parameters shares none, nor may a choice."""
    message = "ValueError: some parameters appear in more than one parameter group"
    return Today(Effect.RAISES, message, f"{where}{if_there_are_any(old, new)}")


def if_there_are_any(old: Params, new: Params) -> str:
    """Say on what it depends that two params share anything, where the file does not show that: `, if …`."""
    place = doubt(old.known_sources, new.known_sources)
    if place is None:
        return ""
    return f", if parameters of `{place}` are chosen" if place.partial else f", if `{place}` holds parameters"
