"""PG201: an option is set on `param_groups` right after construction."""

from paramgroups.model.checks import hidden_options, index_out_of_range, untried_option
from paramgroups.model.edits import SetOptions, Setting
from paramgroups.model.judgement import Judgement, Step, short
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.selection import Selection
from paramgroups.model.state import Group, OptimizerState
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG201",
    name="edited-group-option",
    summary="An option is set on `param_groups` right after construction.",
    today=(
        "It runs, and trains as if the option had been given to the constructor. But `optimizer.defaults` keeps the "
        "old value, so that a group added later starts with it, and a scheduler made in between forgets the edit. "
        "`OneCycleLR` and `CyclicLR` overwrite the learning rate and the momentum, wherever the edit stands."
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
)

EDIT = SetOptions
_CHANGES_NOTHING = Today(Effect.RUNS, "runs, and changes nothing: the construction has set the same")


def apply(edit: SetOptions, state: OptimizerState) -> Step:
    """Set the options on paper. Total: an edit that cannot be run comes back as a refusal."""
    count, before = len(state.groups), state
    if edit.expects is not None and edit.expects != count:
        return Step(judge(edit, _wrong_length(edit.expects, count), state.optimizer), None)
    for setting in edit.settings:
        indices = setting.where.of(count)
        if indices is None:
            today, refusal = index_out_of_range(count, _address(setting.where))
            return Step(Judgement(edit.span, _message(edit), today, refusal), None)
        for index in indices:
            group = _set(state, state.groups[index], setting)
            if isinstance(group, Refusal):
                return Step(judge(edit, group, state.optimizer), None)
            state = state.with_group(index, group)
    today = _CHANGES_NOTHING if state == before and edit.names else _today(edit, state.optimizer)
    return Step(Judgement(edit.span, _message(edit), today, Applicability.EXACT), state)


def judge(edit: SetOptions, refusal: Refusal, optimizer: OptimizerClass) -> Judgement:
    """Judge an edit that cannot be run on paper."""
    return Judgement(edit.span, _message(edit), _today(edit, optimizer), refusal)


def _set(state: OptimizerState, group: Group, setting: Setting) -> Group | Refusal:
    if group.opaque:
        return hidden_options(group.params)
    old = group.option(setting.name)
    if setting.keeps and old is not None:
        return group
    untried = untried_option(state.optimizer, ((setting.name, setting.value),)) if group.is_idle else None
    if untried is not None:
        return untried
    if setting.combine is None:
        if old is None and state.gives(setting.name, setting.value):
            return group
        return (
            _keeps_call(old.code)
            if old is not None and not old.pure
            else group.with_option(setting.name, setting.value)
        )
    old = old or (state.default(setting.name) if state.optimizer.is_torch else None)
    if old is None:
        return _not_written(setting.name)
    if isinstance(old.literal, bool) or not isinstance(old.literal, int | float):
        return _no_number(setting.name, old.code)
    return group.with_option(setting.name, setting.combine(old))


def _address(where: Selection) -> str:
    indices = where.indices or ()
    return " or ".join(f"`param_groups[{index}]`" for index in indices)


def _wrong_length(values: int, count: int) -> Refusal:
    return Refusal(
        Reason.WRONG_LENGTH, f"the loop has {values} values for {count} param groups; give every group one value"
    )


def _not_written(name: str) -> Refusal:
    return Refusal(
        Reason.READS_THE_GROUP,
        f"the construction does not write the old value of `{name}`, which may differ between releases of torch; "
        "write the resulting value into the constructor by hand",
    )


def _no_number(name: str, code: str) -> Refusal:
    return Refusal(
        Reason.READS_THE_GROUP,
        f"the old value of `{name}`, `{short(code)}`, is not certainly a number, and a tensor would change in place; "
        "write the resulting value into the constructor by hand",
    )


def _keeps_call(code: str) -> Refusal:
    return Refusal(
        Reason.IMPURE_VALUE,
        f"the option's first value `{short(code)}` may have an effect, so it cannot be dropped; set the option by hand",
    )


def _today(edit: SetOptions, optimizer: OptimizerClass) -> Today:
    fate = edit.schedule.fate(edit.names) if edit.schedule is not None else None
    if fate is not None:
        return Today(Effect.RUNS, fate)
    if optimizer.is_torch and edit.names and all(optimizer.option(name) is None for name in edit.names):
        # `initial_lr`, `name`: the defaults have no such key.
        return Today(Effect.RUNS, "runs; the groups are told in two places")
    one = len(edit.settings) == 1
    return Today(Effect.RUNS, f"runs; `optimizer.defaults` keeps the old value{'' if one else 's'}")


def _message(edit: SetOptions) -> str:
    names = " and ".join(f"`{name}`" for name in edit.names) or "an option"
    wheres = list(dict.fromkeys(setting.where.words for setting in edit.settings))
    where = " and ".join(wheres) if len(wheres) < 3 else f"{len(wheres)} groups"
    return f"{names} of {where or 'a group'} {'is' if len(edit.names) < 2 else 'are'} set after construction"
