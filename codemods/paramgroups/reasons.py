"""What each reason for leaving code alone means, and what to do: one line each, for `explain` and the docs."""

from dataclasses import dataclass

from paramgroups.refusals import Reason


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reason in words. A finding's own refusal names the code; this is what all of them have in common."""

    what: str
    """What stands in the way, and why a fix would not be certain."""
    advice: str
    """What to do about it."""


REASONS: dict[Reason, Meaning] = {
    Reason.UNKNOWN_ELEMENT: Meaning(
        "An element of the list may be parameters, a group dict or a module; the source does not say which.",
        "Write every element as `{'params': ...}`.",
    ),
    Reason.UNKNOWN_PARAMS: Meaning(
        "The params of the group may be something that the constructor takes in another way than the edit does.",
        "Write the group into the constructor by hand, its params as a list or a call of `.parameters()`.",
    ),
    Reason.UNKNOWN_GROUPS: Meaning(
        "The groups come from somewhere that the tool does not see, so the edit cannot be written into them.",
        "Set the option, or add the group, where the groups are made.",
    ),
    Reason.MADE_ELSEWHERE: Meaning(
        "A function constructs the optimizer and returns it, for whoever calls it, so the edit behind a call is not "
        "written into the construction.",
        "Give the function the values as arguments, or write the edit into its construction if all callers want it.",
    ),
    Reason.UNKNOWN_OVERLAP: Meaning(
        "Two groups may share parameters. If they do, the constructor raises, while the edit runs today.",
        "Where they do not, use `add_param_group`, which checks it; where they do, leave the shared ones out of one.",
    ),
    Reason.OVERLAP: Meaning(
        "Two groups certainly share parameters, and the source does not say in which of them they belong.",
        "Leave the parameters of one group out of the other.",
    ),
    Reason.REVERSED_OVERLAP: Meaning(
        "The new group holds all parameters of an earlier one, so nothing could be left in one of the two.",
        "Add only the parameters that are not in a group yet.",
    ),
    Reason.UNTRIED_OPTION: Meaning(
        "The group is never trained today, so nothing shows that its option works: `capturable` fails on a CPU, say.",
        "Take the option out of the group, or see that a group with it trains.",
    ),
    Reason.ONE_GROUP_ONLY: Meaning(
        "The optimizer takes one param group only, as LBFGS does.",
        "Pass all parameters to the constructor in one flat list, or choose another optimizer.",
    ),
    Reason.ADDRESSED_BY_INDEX: Meaning(
        "The file goes on to address groups by their number, and the fix would change the numbers.",
        "Correct the groups by hand, together with the statements that address them.",
    ),
    Reason.MIXED_NAMES: Meaning(
        "Some groups hold named parameters and others do not, which torch refuses.",
        "Use `named_parameters()` in every group, or in none.",
    ),
    Reason.USED_ITERATOR: Meaning(
        "The params are a variable that holds an iterator, which can be iterated once, and it is used elsewhere too.",
        "Call `.parameters()` in place, or make a list of it first.",
    ),
    Reason.MIXED_LIST: Meaning(
        "The list is put together by several statements, and holds parameters themselves beside iterators or groups.",
        "Put the parameters into group dicts, or the list together of parameters alone.",
    ),
    Reason.LIST_USED_ELSEWHERE: Meaning(
        "The list of groups has a name that is used in other places, where another shape may be expected.",
        "Write the group dicts where the list is made, or write the list into the call.",
    ),
    Reason.SHARED_GROUPS: Meaning(
        "Several optimizers would be made of one list of group dicts, in which torch puts the options of the first.",
        "Make a list for each optimizer, or write it into the call.",
    ),
    Reason.INDEX_OUT_OF_RANGE: Meaning(
        "The edit addresses a group that does not exist: today it raises an IndexError.",
        "Correct the index.",
    ),
    Reason.DYNAMIC_INDEX: Meaning(
        "The index of the group is computed, so the source does not say which group is meant.",
        "Write the number, or set the option in the group dict by hand.",
    ),
    Reason.READS_THE_GROUP: Meaning(
        "The new value is computed from what the optimizer holds at that moment.",
        "Write the resulting value into the constructor by hand, or leave the edit: it works.",
    ),
    Reason.IMPURE_VALUE: Meaning(
        "A value calls code that may have effects, so it cannot be computed earlier, later or not at all.",
        "Give the value a name before the construction, and use the name.",
    ),
    Reason.REBOUND_NAME: Meaning(
        "A name in the edit means something else where the construction stands.",
        "Move its assignment above the construction, if their order does not matter.",
    ),
    Reason.BRANCHES_DIFFER: Meaning(
        "Each branch of an `if` constructs the optimizer that is edited behind it, and not all can take the edit in.",
        "Write the edit into each construction by hand, or construct the optimizer in one place.",
    ),
    Reason.STATEMENT_BETWEEN: Meaning(
        "A statement between the construction and the edit uses the optimizer, or may, or changes what the edit needs.",
        "Move the edit directly behind the construction, if their order does not matter.",
    ),
    Reason.SCHEDULER_BETWEEN: Meaning(
        "A scheduler made before the edit has read the groups already, and knows neither the new group nor its option.",
        "Make the scheduler after the edit, or write the edit into the constructor by hand; give `OneCycleLR` and "
        "`CyclicLR` the values themselves, which they would overwrite.",
    ),
    Reason.UNDER_A_CONDITION: Meaning(
        "A condition or a loop decides whether the group comes, which the constructor's list cannot say.",
        "Call `add_param_group` in its place: it checks the group and fills in its options.",
    ),
    Reason.AFTER_REFUSED_EDIT: Meaning(
        "Edits are taken over in order, and one before this has no fix, is not selected or is suppressed.",
        "Deal with the edit before it first.",
    ),
    Reason.LOOP_VARIABLE_USED: Meaning(
        "The variable of the loop over the groups is used after the loop, which the fix would remove.",
        "Use `optimizer.param_groups[-1]` there, or another name.",
    ),
    Reason.WRONG_LENGTH: Meaning(
        "A loop pairs the groups with a list of values that is longer or shorter.",
        "Give every group one value.",
    ),
    Reason.HELD_GROUP: Meaning(
        "A variable stands for a group or for the list of groups, and would mean another one after the fix.",
        "Write `optimizer.param_groups` in its place.",
    ),
    Reason.NAMED_RESULT: Meaning(
        "The statement gives a name to what `add_param_group` or `append` returns, which is `None`; where it is the "
        "name of the optimizer, that is lost.",
        "Call it in a statement of its own.",
    ),
    Reason.LAST_GROUP: Meaning(
        "No group is left, and a constructor takes no empty list.",
        "Construct the optimizer with the groups that it should have.",
    ),
    Reason.KEPT_PARAMS: Meaning(
        "The class looks at its parameters at construction, and not at what is put into a group later.",
        "Pass these parameters to the constructor.",
    ),
    Reason.UNREADABLE_GROUP: Meaning(
        "The group does not show its keys: it comes from a call, a variable or an unpacked dict.",
        "Write the group as a dict display with string keys.",
    ),
    Reason.CLASS_BODY: Meaning(
        "The fix needs a comprehension, and one in a class body does not see the names of the class.",
        "Move the optimizer into a function.",
    ),
    Reason.NO_ROOM: Meaning(
        "The fix needs a statement before the construction, which shares its line with something else; or the "
        "construction stands in an f-string, which holds no quotes and no line breaks before Python 3.12.",
        "Give the construction a line of its own.",
    ),
    Reason.TAKEN_NAME: Meaning(
        "The fix needs a name that means something else here, such as `id`.",
        "Rename what has taken the name.",
    ),
    Reason.RAISES_ANYWAY: Meaning(
        "The edit raises wherever it stands: a group dict without `'params'`, or a sum of iterators; or the "
        "construction raises for something else besides, where no fix reaches; or the oldest torch of `target-torch` "
        "would refuse the fix.",
        "Complete it, or mend first what the message names.",
    ),
    Reason.NO_EFFECT: Meaning(
        "The code does nothing of what it says, or raises; to make it work would change training, or takes a choice.",
        "Decide what is wanted: write the statement that has an effect, or delete this one.",
    ),
    Reason.MISSPELT_OPTION: Meaning(
        "The optimizer has no such option, and ignores it; to correct the name would change training.",
        "Write the option that is meant, or delete this one.",
    ),
    Reason.OWN_CONSTRUCTOR: Meaning(
        "The class is not torch's, and its constructor looks at its params or groups by itself, so that what it makes "
        "of other params, or of options that are set earlier, is not certain.",
        "Read the constructor, and change the code by hand.",
    ),
    Reason.UNREADABLE_SUPPRESSION: Meaning(
        "A suppression comment is misspelt or names a code that no rule has, so it suppresses nothing.",
        "Write `# paramgroups: ignore[PG201]` with codes in full, or `# paramgroups: skip-file`.",
    ),
    Reason.UNRESOLVED_BASE: Meaning(
        "A base of the class comes from code that the tool does not see, and may be no LightningModule.",
        "List the base as `lightning-modules` in `[tool.paramgroups]` if it is one.",
    ),
    Reason.DECORATED: Meaning(
        "`configure_optimizers` has a decorator, which may change what the method returns.",
        "Apply the fix by hand.",
    ),
    Reason.EXTRA_PARAMETERS: Meaning(
        "`configure_optimizers` has parameters that Lightning does not pass, so other code may call it.",
        "Apply the fix by hand, where it is called too.",
    ),
    Reason.CALLED_ELSEWHERE: Meaning(
        "Other code calls `configure_optimizers`, and may rely on what it returns.",
        "Apply the fix by hand, in all places.",
    ),
    Reason.WRITTEN_ELSEWHERE: Meaning(
        "A part of what is returned is written in another place, where the fix may disturb other code.",
        "Write it where it is returned, and run again.",
    ),
    Reason.NO_METRIC: Meaning(
        "`ReduceLROnPlateau` needs the name of a logged metric, which the source does not tell.",
        "Return the dict form, with the name of your metric under `monitor`.",
    ),
    Reason.NO_NEAR_FORM: Meaning(
        "No form that Lightning takes is near enough to what is returned to be certainly meant.",
        "Return `[optimizer], [scheduler]`, or the dict with `optimizer` and `lr_scheduler`.",
    ),
    Reason.UNKNOWN_KEY: Meaning(
        "Lightning does not know the key, and the source does not tell which one is meant.",
        "Write the key that is meant, or take this one out.",
    ),
    Reason.SEVERAL_OPTIMIZERS: Meaning(
        "Lightning 2 trains several optimizers under manual optimization only.",
        "Set `self.automatic_optimization = False` and step each of them in `training_step`, or give one optimizer "
        "several groups. The tool does not write it, since the schedulers, and clipping and accumulation, which the "
        "Trainer no longer does then, are in your hands with it.",
    ),
    Reason.NO_OPTIMIZER: Meaning(
        "The optimizer that training needs is not returned.",
        "Return it; if nothing is to be trained, suppress the finding.",
    ),
}
