"""A constructor call as it is read from the source, before any rule has judged it."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from paramgroups.model.edits import Edit
from paramgroups.model.kinds import Kind
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.state import Options
from paramgroups.model.values import Params
from paramgroups.outcome import Span, Today
from paramgroups.refusals import Refusal

if TYPE_CHECKING:
    import libcst as cst


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a list that reaches the params argument."""

    index: int
    span: Span
    code: str
    kind: Kind
    """What the element is; for a starred one, what the starred expression is."""
    starred: bool
    params: Params | None
    """The value of `params` of a group dict, or the expression itself where it yields tensors."""
    options: Options | None
    """The options of a group dict; None where they cannot be read (`**common`)."""
    node: "cst.BaseExpression" = field(compare=False, repr=False)
    condition: str = ""
    """For a part of an assembled list that is not reached just once: `if args.finetune`, `for m in models`."""
    branches: frozenset[tuple[int, str]] = frozenset()
    """The branches that it stands in: a number for each `if`, and which side of it."""
    in_order: bool = True
    """Whether its place in the list is that of its text."""
    held: tuple[Params, ...] = ()
    """The params of the groups that it certainly puts into the list, those behind names and stars too."""
    unpacks: bool = False
    """Whether a star could unpack it where it stands, in a list that is no single display."""
    lost: str = ""
    """The params of a group dict that a second key `'params'` replaces."""
    extends: bool = False
    """Whether it is all that a statement extends the list by: `groups.extend(x)`, `groups += x`."""

    def excludes(self, other: "Element") -> bool:
        """Tell whether at most one of two elements comes into the list."""
        sides = dict(self.branches)
        return any(sides.get(number, side) != side for number, side in other.branches)


@dataclass(frozen=True, slots=True)
class Summed:
    """A sum that `sum(…)` makes."""

    start: str
    """The class of what it begins with."""
    mended: str = ""
    """What it should read, where its terms cannot be written as one list: those of a comprehension."""
    refusal: Refusal | None = None
    """Why it should not."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An expression that stands where parameters belong: the params argument, an element, the params of a group."""

    span: Span
    code: str
    kind: Kind
    addends: tuple[tuple[str, Params], ...]
    """For a sum `a + b + c`: its terms in order, as a flat list would hold them; empty for anything else."""
    role: str
    """`argument`, `element` or `params`.

    For a method or a module that is iterated over `iterated`, behind a star `starred`, `chained` where it is when it is
    used, and `unread` where torch refuses the chain itself. For the name of `chain` that gets one list of iterators
    `chain`, or `chosen-chain` in a conditional expression; its kind is what it yields. What nothing can be made of has
    a role of its own: `dict-of-parameters`, `starred-dict`, `nested-groups`, `state-dict`, `own-parameters`, `class`.
    """
    node: "cst.BaseExpression" = field(compare=False, repr=False)
    elements: tuple[Element, ...] = ()
    """The elements of a list that is the params of a group, or a flat list of parameters as the argument."""
    named: str = ""
    """For an expression that is given a name before the construction: that name; of a chain if others use it too."""
    summed: Summed | None = None
    """How `sum(…)` adds the terms."""


@dataclass(frozen=True, slots=True)
class NoEffect:
    """A statement that looks as if it changed an option, and changes none."""

    span: Span
    code: str
    """What it writes to: `optimizer.lr`, `optimizer.defaults['lr']`, or the call of `setdefault`."""
    option: str
    today: str
    error: str = ""
    """What it raises instead, where it reads what nothing has set."""


@dataclass(frozen=True, slots=True)
class Spent:
    """An iterator of parameters that is used up before the construction gets it."""

    span: Span
    code: str
    line: int
    """The line that has iterated over it."""
    alone: bool
    """Whether it is the whole params argument, which may not be empty."""
    made: "tuple[cst.BaseExpression, str] | None" = None
    """What makes it, and that as a list; None where a list may not be the same for other uses of it."""


@dataclass(frozen=True, slots=True)
class GrownIterator:
    """A statement that adds something to an iterator of parameters, as if it were a list."""

    span: Span
    code: str
    name: str
    made: str
    """What the name stands for there: `net.parameters()`."""
    error: str
    always: bool
    """Whether the statement is executed whenever the construction would be."""


class Form(Enum):
    """How the params argument is written."""

    FLAT = auto()
    """One expression that certainly yields tensors."""
    LIST = auto()
    """A list or tuple display, in the call or in one local variable."""
    COMPREHENSION = auto()
    """A comprehension or generator expression; `elements` holds its one element."""
    ASSEMBLED = auto()
    """Several displays, statements or a function; `elements` holds all that may come into the list."""
    OPAQUE = auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """That for which a construction raises, and which no rule mends."""

    code: str
    """Params of a group, or an element of the list, as they are written."""
    today: Today | None = None
    """What Python raises for it, before torch sees any of the list."""
    at: Span | None = None
    """Where torch comes to it in the list, if Python does not raise before."""
    kind: str = "TypeError"
    """The class of the error that torch then raises."""

    def error(self, first: "Span", today: Today) -> Today:
        """Tell what raises: this, or what the constructor says `today` of an element of the list."""
        if self.today is not None or self.at is None:
            return self.today or today
        if (self.at.line, self.at.column) > (first.line, first.column):
            return today
        return replace(today, message=f"{self.kind}, in words that depend on what `{' '.join(self.code.split())}` is")


@dataclass(frozen=True, slots=True)
class Construction:
    """A call of an optimizer class, and the edits that follow it directly."""

    optimizer: OptimizerClass
    span: Span
    form: Form
    argument: Element
    """The params argument as a whole."""
    spots: tuple[Spot, ...]
    flat: Params | None
    elements: tuple[Element, ...]
    container: str
    """`list`, `tuple` or `generator`, for LIST and COMPREHENSION."""
    list_refusal: Refusal | None
    """Why the list must stay as it is, though it was found (it is used elsewhere, say)."""
    defaults: Options
    open_defaults: bool
    edits: tuple[Edit, ...]
    no_effects: tuple[NoEffect, ...]
    spent: tuple[Spent, ...]
    grown: tuple[GrownIterator, ...]
    indexed_alone: bool
    """Whether the file goes on to address `param_groups[0]`, and never another group."""
    observes_defaults: bool
    """Whether something in the file may read `optimizer.defaults`."""
    in_class_body: bool
    names: frozenset[str]
    """Every name that the call mentions."""
    pure: bool
    """Whether all its arguments can be evaluated at another time."""
    pure_behind: bool
    """Whether those behind the params argument can be."""
    alone: bool
    """Whether its statement, and that of its list, has its line to itself."""
    id_is_builtin: bool
    """Whether `id` means Python's there."""
    indexed_later: bool = False
    """Whether the file may address a group that is not the first, of any optimizer."""
    stray: str = ""
    """Another argument that is a group or parameters, as it is written: the constructor raises whatever comes first."""
    fault: Fault | None = None
    locked: Refusal | None = None
    """Why nothing can be written where it stands."""
    target: tuple[int, int] | None = None
    """The oldest torch release that the code has to run on; None where it does not matter."""
