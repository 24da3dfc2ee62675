"""What the oldest release of torch that the code has to run on would make of a fix."""

from collections.abc import Iterator
from dataclasses import replace

from paramgroups.model.construction import Construction
from paramgroups.model.edits import AddGroups, AddParamGroup
from paramgroups.model.kinds import Kind, Shape
from paramgroups.outcome import Finding
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.writing.plans import Plan

NAMED_GROUPS = (2, 6)
"""The first release that takes named parameters."""
SGD_WITHOUT_LR = (2, 2)
"""The first release in which SGD has a default for lr."""

TYPE_ERROR = (2, 1)
"""The first release that says in a TypeError, not in an AssertionError, what is no group."""


def refused_by_target(plan: Plan) -> Refusal | None:
    """Say why the fix would raise on the oldest release, if it would."""
    construction = plan.site.construction
    if construction.target is None:
        return None
    release = ".".join(map(str, construction.target))
    if construction.target < NAMED_GROUPS and any(kind.yields(Shape.NAMED) for kind in _kinds(construction)):
        return Refusal(
            Reason.RAISES_ANYWAY,
            f"groups of named parameters need torch 2.6, and `target-torch` is {release}; write `.parameters()`",
        )
    if construction.target < SGD_WITHOUT_LR and construction.optimizer.name == "SGD" and not _has_lr(plan):
        return Refusal(
            Reason.RAISES_ANYWAY,
            f"SGD has no default for `lr` before torch 2.2, and `target-torch` is {release}; give it one",
        )
    return None


def without_fix(finding: Finding, refusal: Refusal) -> Finding:
    """Take the fix from a finding; a reason that it has already stays."""
    return replace(
        finding,
        applicability=None,
        refusal=finding.refusal or refusal,
        groups_after=(),
        defaults_after=(),
        fixed=False,
    )


def as_on_target(finding: Finding, construction: Construction) -> Finding:
    """Add to what the code does today what it does on the oldest release, where that is another error."""
    is_newer = construction.target is None or construction.target >= TYPE_ERROR
    if is_newer or not finding.today.message.startswith("TypeError: param_group must be a dict"):
        return finding
    message = f"{finding.today.message} (AssertionError: param group must be a dict, before torch 2.1)"
    return replace(finding, today=replace(finding.today, message=message))


def _kinds(construction: Construction) -> Iterator[Kind]:
    """Yield what comes into the groups, as far as it is known."""
    if construction.flat is not None:
        yield construction.flat.kind
    for element in construction.elements:
        yield element.kind
        if element.params is not None:
            yield element.params.kind
    for edit in construction.edits:
        if isinstance(edit, AddGroups):
            yield from (group.params.kind for group in edit.groups)
        elif isinstance(edit, AddParamGroup):
            yield edit.group.params.kind


def _has_lr(plan: Plan) -> bool:
    """Tell whether every group gets a learning rate that is written down."""
    construction = plan.site.construction
    if construction.open_defaults or any(name == "lr" for name, _ in construction.defaults):
        return True
    if any(name == "lr" for name, _ in plan.keywords or ()):
        return True
    groups = plan.final.groups if plan.final is not None else ()
    return bool(groups) and all(group.opaque or group.option("lr") is not None for group in groups)
