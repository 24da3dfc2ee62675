"""Where the value of an edited option goes: into a constructor keyword, or into the group dict."""

from paramgroups.model.construction import Construction
from paramgroups.model.edits import AddGroups, AddParamGroup
from paramgroups.model.state import OptimizerState, Options
from paramgroups.model.values import UNEVALUATED, Value


def keyword_target(construction: Construction, initial: OptimizerState, final: OptimizerState) -> Options | None:
    """Return the options that may be keywords of the constructor; None where they belong into group dicts.

    A keyword changes `optimizer.defaults` and is validated, a group option does neither. So the keyword is used only
    where all edits set the same for every group, with values that the constructor certainly takes, and where nothing
    in the file may read the defaults.
    """
    edited = _common_edits(initial, final)
    if not edited or construction.observes_defaults or construction.open_defaults:
        return None
    if any(isinstance(edit, AddGroups | AddParamGroup) for edit in construction.edits):
        # A group that is added behind, folded or not, takes what it does not set from the defaults.
        return None
    given = {**initial.given(), **{name: value.literal for name, value in edited}}
    old = dict(initial.defaults)
    for name, value in edited:
        if value.literal is UNEVALUATED or not final.optimizer.takes_keyword(
            name, value.literal, given, construction.target
        ):
            return None
        if name in old and not (old[name].pure and _is_taken(initial, name, old[name])):
            return None
    return edited


def _is_taken(initial: OptimizerState, name: str, old: Value) -> bool:
    """Tell whether the constructor takes the old value today: what raises is not to be cured in passing."""
    option = initial.optimizer.option(name)
    return old.literal is UNEVALUATED or (option is not None and option.check.passes(old.literal))


def _common_edits(initial: OptimizerState, final: OptimizerState) -> Options | None:
    """Return the options that every group got alike, where that is all that has changed."""
    if len(initial.groups) != len(final.groups) or any(group.params.without for group in final.groups):
        return None
    changes: list[dict[str, Value]] = []
    for before, after in zip(initial.groups, final.groups, strict=True):
        if any(before.option(name) is not None for name in after.edited):
            return None
        changes.append({name: value for name, value in after.options if name in after.edited})
    if any(change != changes[0] for change in changes):
        return None
    return tuple(changes[0].items())
