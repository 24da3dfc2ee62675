"""What torch raises where parameters are in two groups."""

from paramgroups.model.paths import doubt
from paramgroups.model.values import Params
from paramgroups.outcome import Effect, Today


def overlap_error(old: Params, new: Params, where: str) -> Today:
    """Tell the error for two overlapping groups; a module that holds no parameters shares none, nor may a choice."""
    place = doubt(old.known_sources, new.known_sources)
    condition = ""
    if place is not None:
        condition = f", if parameters of `{place}` are chosen" if place.partial else f", if `{place}` holds parameters"
    message = "ValueError: some parameters appear in more than one parameter group"
    return Today(Effect.RAISES, message, f"{where}{condition}")
