"""PG206: a statement looks as if it changed an option, and changes none."""

from paramgroups.model.construction import Construction, NoEffect
from paramgroups.model.edits import AddGroups, SetOptions
from paramgroups.model.judgement import Judgement, short
from paramgroups.model.optimizers import misspelt_option
from paramgroups.outcome import IF_REACHED, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG206",
    name="ineffective-edit",
    summary="A statement looks as if it changed an option of an optimizer, and changes none.",
    today=(
        "It runs without a word, and training goes on with the old value: `optimizer.lr = x` sets an attribute that "
        "nothing reads, `optimizer.defaults['lr'] = x` reaches later groups only, `setdefault` finds the key there, "
        "and a misspelt option is stored and ignored. `optimizer.param_groups['lr'] = x` raises a TypeError, and "
        "`optimizer.param_groups[0].lr = x` an AttributeError."
    ),
    why="The line documents a training that did not take place, and nothing fails.",
    fix="None: a fix would change training. The finding says which statement would have an effect.",
    examples=(
        Example(
            "A learning rate that stays as it was",
            "import torch\n\n"
            "def train(net, epochs):\n"
            "    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n"
            "    for epoch in range(epochs):\n"
            "        optimizer.lr = 0.1 * 0.5**epoch\n",
        ),
        Example(
            "A misspelt option",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n"
            "    optimizer.param_groups[0]['learning_rate'] = 0.01\n"
            "    return optimizer\n",
        ),
    ),
)


def report(construction: Construction) -> tuple[Judgement, ...]:
    """Judge all statements about the optimizer that have no effect."""
    # A raw group lacks options, and then `setdefault` has an effect.
    raw = any(isinstance(edit, AddGroups) for edit in construction.edits)
    return (
        *(_no_effect(found) for found in construction.no_effects if not (raw and "setdefault" in found.code)),
        *(
            judgement
            for edit in construction.edits
            if isinstance(edit, SetOptions)
            for judgement in _misspelt(edit, construction)
        ),
    )


def _no_effect(found: NoEffect) -> Judgement:
    refusal = Refusal(Reason.NO_EFFECT, _way_out(found))
    message = f"`{short(found.code)}` does not change `{found.option}` of any group"
    raises = Today(Effect.RAISES, found.error, f"at the edit, {IF_REACHED}")
    return Judgement(found.span, message, raises if found.error else Today(Effect.SILENT, found.today), refusal)


def _way_out(found: NoEffect) -> str:
    if "'dict' object" in found.error:
        owner = found.code.rpartition(".")[0]
        return f"a group is a dict; write `{short(owner)}['{found.option}']` if that is meant"
    is_list = found.error.startswith("TypeError")
    why = "the source does not say for which groups" if is_list else "a fix would change training"
    setting = f"for group in ….param_groups: group['{found.option}'] = …"
    return f"{why}; to set it for all of them, write `{setting}`"


def _misspelt(edit: SetOptions, construction: Construction) -> list[Judgement]:
    found: list[Judgement] = []
    for name in edit.names:
        meant = misspelt_option(construction.optimizer, name)
        if meant is None:
            continue
        refusal = Refusal(Reason.MISSPELT_OPTION, f"a fix would change training; write `{meant}` if that is meant")
        today = Today(Effect.SILENT, f"`{name}` is stored in the group and ignored; `{meant}` keeps its value")
        found.append(Judgement(edit.span, f"{construction.optimizer.name} has no option `{name}`", today, refusal))
    return found
