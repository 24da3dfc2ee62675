"""PG205: a group is deleted, popped or cleared away right after construction."""

from dataclasses import replace

from paramgroups.model.checks import (
    cannot_be_left_out,
    index_out_of_range,
    sharing_with,
)
from paramgroups.model.edits import RemoveGroups
from paramgroups.model.judgement import Judgement, Step
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG205",
    name="removed-group",
    summary="A group is removed from `param_groups` right after construction.",
    today=(
        "torch accepts it, and never trains the parameters of the group. Where no group is left nothing is trained, "
        "without an error. Adagrad keeps the state of the group, so that its `state_dict()` raises `KeyError`."
    ),
    why="The construction shows a group that is never trained, and the indices of the groups behind it shift.",
    fix=(
        "The group goes from the constructor's list, as long as another one is left: from the display, or by a slice "
        "where statements make the list and the group is one of its first or last. Where it may share parameters with "
        "another, the constructor may raise today, and it goes with `--unsafe` only."
    ),
    examples=(
        Example(
            "One of two groups",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD([{'params': net.a.parameters()}, {'params': net.b.parameters()}])\n"
            "    del optimizer.param_groups[1]\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD([{'params': net.a.parameters()}])\n"
            "    return optimizer\n",
        ),
        Example(
            "The last group",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD(net.parameters())\n"
            "    optimizer.param_groups.clear()\n"
            "    return optimizer\n",
        ),
    ),
)

EDIT = RemoveGroups


def apply(edit: RemoveGroups, state: OptimizerState) -> Step:
    """Remove the groups on paper. Total: an edit that cannot be run comes back as a refusal."""
    count = len(state.groups)
    found = edit.where.of(count)
    if found is None:
        doing = "pop index" if edit.verb == "pop" else "list assignment index"
        today, refusal = index_out_of_range(count, edit.where.words, doing)
        return Step(Judgement(edit.span, _message(edit), today, refusal), None)
    gone = set(range(count)) - set(found) if edit.keeps else set(found)
    if len(gone) == count:
        nothing = Today(
            Effect.SILENT, "no group is left here; unless one is added, nothing is trained, and no error says so"
        )
        return Step(Judgement(edit.span, _message(edit), nothing, _LAST_GROUP), None)
    kept = cannot_be_left_out(state.groups, sorted(gone))
    if kept is not None:
        return Step(judge(edit, kept, state.optimizer), None)
    freed = state.giving_back(gone)
    left = tuple(group for index, group in enumerate(freed.groups) if index not in gone)
    if all(group.spread for group in left):
        return Step(judge(edit, _PERHAPS_LAST_GROUP, state.optimizer), None)
    shares = sharing_with(state.groups, sorted(gone))
    if shares is None:
        judgement = Judgement(edit.span, _message(edit), _TODAY, Applicability.EXACT)
    else:
        today = Today(Effect.SILENT, f"the parameters of the group are never trained; {shares}")
        judgement = Judgement(edit.span, _message(edit), today, Applicability.BEHAVIOR)
    return Step(judgement, replace(state, groups=left))


def judge(edit: RemoveGroups, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:  # noqa: ARG001 (all edits)
    """Judge an edit that cannot be run on paper."""
    return Judgement(edit.span, _message(edit), _TODAY, refusal)


_TODAY = Today(Effect.RUNS, "runs; the parameters of the group are never trained")
_LAST_GROUP = Refusal(
    Reason.LAST_GROUP,
    "a constructor refuses an empty list of groups; construct the optimizer with the groups that it should have",
)
_PERHAPS_LAST_GROUP = Refusal(
    Reason.LAST_GROUP,
    "perhaps no group is left, and a constructor refuses an empty list of them; "
    "leave the group out where the list is made",
)


def _message(edit: RemoveGroups) -> str:
    if edit.keeps:
        return f"all groups but {edit.where.words} are removed after construction"
    one = edit.where.is_all or edit.where.indices is not None
    return f"{edit.where.words} {'is' if one else 'are'} removed after construction"
