"""PG201: an option is set on `param_groups` right after construction."""

from paramgroups.model.edits import SetOptions
from paramgroups.model.judgement import Judgement, Step, short
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG201",
    name="edited-group-option",
    summary="An option is set on `param_groups` right after construction.",
    today=(
        "It runs, and trains as if the option had been given to the constructor. But `optimizer.defaults` keeps the "
        "old value, so that a group added later starts with it, and a scheduler made in between forgets the edit."
    ),
    why=(
        "Two places tell what the option is, and the one that readers, later groups and logged settings take for the "
        "truth is the constructor."
    ),
    fix=(
        "The value moves into the constructor: as a keyword where that certainly means the same (one flat group or all "
        "groups, a literal value that the constructor takes, nobody reads `defaults`), otherwise as a key of the group "
        "dict, which is always the same."
    ),
    examples=(
        Example(
            "One group, a literal value",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters())\n"
            "    optimizer.param_groups[0]['lr'] = 1e-4\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)\n"
            "    return optimizer\n",
        ),
        Example(
            "One of several groups",
            "import torch\n\n"
            "def make(net, rate):\n"
            "    optimizer = torch.optim.SGD([{'params': net.a.parameters()}, {'params': net.b.parameters()}])\n"
            "    optimizer.param_groups[1]['lr'] = rate\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net, rate):\n"
            "    optimizer = torch.optim.SGD([{'params': net.a.parameters()}, "
            "{'params': net.b.parameters(), 'lr': rate}])\n"
            "    return optimizer\n",
        ),
        Example(
            "A schedule is no edit of the construction",
            "import torch\n\n"
            "def train(net, epochs):\n"
            "    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n"
            "    for epoch in range(epochs):\n"
            "        optimizer.param_groups[0]['lr'] = 0.1 * 0.5**epoch\n",
        ),
    ),
    constructs=True,
    gate=((b"param_groups",),),
)

EDIT = SetOptions


def apply(edit: SetOptions, state: OptimizerState) -> Step:
    """Set the options on paper. Total: an edit that cannot be run comes back as a refusal."""
    count = len(state.groups)
    if edit.index is not None and not -count <= edit.index < count:
        today = Today(Effect.RAISES, "IndexError: list index out of range", "at the edit")
        refusal = Refusal(
            Reason.INDEX_OUT_OF_RANGE,
            f"there {'is' if count == 1 else 'are'} {count} param group{'' if count == 1 else 's'} here, "
            f"so `param_groups[{edit.index}]` does not exist; correct the index",
        )
        return Step(Judgement(edit.span, _message(edit), today, refusal), None)
    indices = range(count) if edit.index is None else [edit.index % count]
    for index in indices:
        group = state.groups[index]
        if group.opaque:
            return Step(judge(edit, _hidden(group.params.code), state.optimizer), None)
        for name, value in edit.options:
            dropped = group.option(name)
            if dropped is not None and not dropped.pure:
                return Step(judge(edit, _keeps_call(dropped.code), state.optimizer), None)
            group = group.with_option(name, value)
        state = state.with_group(index, group)
    return Step(Judgement(edit.span, _message(edit), _today(edit), Applicability.EXACT), state)


def _hidden(code: str) -> Refusal:
    return Refusal(
        Reason.UNREADABLE_GROUP,
        f"`{short(code)}` does not show the options of its group; set this one where it is made",
    )


def _keeps_call(code: str) -> Refusal:
    return Refusal(
        Reason.IMPURE_VALUE,
        f"the option's first value `{short(code)}` may have an effect, so it cannot be dropped; set the option by hand",
    )


def judge(edit: SetOptions, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:  # noqa: ARG001 (all edits)
    """Judge an edit that cannot be run on paper."""
    return Judgement(edit.span, _message(edit), _today(edit), refusal)


def _today(edit: SetOptions) -> Today:
    one = len(edit.options) == 1
    return Today(Effect.RUNS, f"runs; `optimizer.defaults` keeps the old value{'' if one else 's'}")


def _message(edit: SetOptions) -> str:
    names = " and ".join(f"`{name}`" for name in dict(edit.options)) or "an option"
    where = "every group" if edit.index is None else f"group {edit.index}"
    return f"{names} of {where} {'is' if len(dict(edit.options)) < 2 else 'are'} set after construction"
