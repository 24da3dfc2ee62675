"""What the engine says about one file: text, numbers and enums only, so that every outcome survives pickling."""

from dataclasses import dataclass
from enum import Enum

from paramgroups.refusals import Refusal


class Applicability(Enum):
    """What a fix does to the program, and so when it is applied."""

    EXACT = "exact"
    """Runs today and builds the same optimizer after the fix: always applied."""
    REPAIR = "repair"
    """Raises today, and does what it was written to do after the fix: always applied."""
    BEHAVIOR = "behavior"
    """Runs today but does something else than is written, so results change: applied with `--unsafe` only."""


class Effect(Enum):
    """How the code of a finding ends today."""

    RUNS = "runs"
    RAISES = "raises"
    SILENT = "silent"


IF_REACHED = "if this line is reached"
"""What `Today.where` may end with where a condition decides whether the exception is raised."""


@dataclass(frozen=True, slots=True)
class Today:
    """What the code of a finding does today, without any fix."""

    effect: Effect
    message: str
    """For RAISES the exception as Python prints it (`KeyError: 'betas'`), else a sentence without a full stop."""
    where: str = ""
    """For RAISES, the moment: `at construction`, `in the first optimizer.step()`, `at the edit`."""

    @property
    def is_certain(self) -> bool:
        """Whether an exception is raised whatever conditions come to."""
        return not self.condition

    @property
    def moment(self) -> str:
        """Where an exception is raised, without the condition."""
        return self.where.partition(", if ")[0]

    @property
    def condition(self) -> str:
        """On what it depends whether an exception is raised, which the source does not tell: `if …`, or nothing."""
        return "".join(self.where.partition(", if ")[1:])[2:]

    @property
    def sentence(self) -> str:
        """Say it in one line."""
        if self.effect is Effect.RAISES:
            return f"raises {self.where}: {self.message}"
        return self.message


@dataclass(frozen=True, slots=True)
class GroupAfter:
    """One param group as it will be after the fix: source text of its params and of its own options."""

    params: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file: lines and columns count from 1, columns in characters, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def holds(self, other: "Span") -> bool:
        """Tell whether another place lies in this one."""
        begins = (self.line, self.column) <= (other.line, other.column)
        return begins and (other.end_line, other.end_column) <= (self.end_line, self.end_column)


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that a rule names, with its fix or the reason why there is none."""

    code: str
    name: str
    span: Span
    message: str
    today: Today
    applicability: Applicability | None
    """None where there is no fix; then `refusal` says why."""
    refusal: Refusal | None = None
    groups_after: tuple[GroupAfter, ...] = ()
    defaults_after: tuple[tuple[str, str], ...] = ()
    """The constructor's own options after the fix, which fill in what a group does not set."""
    fixed: bool = False
    """Whether the outcome's new source holds the fix (false for `behavior` fixes without `--unsafe`)."""
    fix: str | None = None
    """The fix that it shares with others of the file: `construction 2`, `comment 1`; they are applied together."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The file was read and stays as it is."""

    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The file was read and has a new text."""

    findings: tuple[Finding, ...]
    source: bytes


class Problem(Enum):
    """Why a file could not be handled."""

    SYNTAX_ERROR = "syntax error"
    UNDECODABLE = "cannot be decoded"
    PYTHON_2 = "Python 2"
    TOO_LARGE = "too large"
    TOO_DEEP = "nested too deeply"
    INTERNAL = "internal error"
    UNREADABLE = "cannot be read"
    UNWRITABLE = "cannot be written"
    CHANGED = "changed while paramgroups worked on it"
    LOST = "could not be finished"


@dataclass(frozen=True, slots=True)
class Failed:
    """The file could not be handled and stays as it is."""

    problem: Problem
    detail: str
    line: int | None = None


Outcome = Unchanged | Rewritten | Failed


@dataclass(frozen=True, slots=True)
class Ignored:
    """The file was read, and its findings got suppression comments."""

    findings: tuple[Finding, ...]
    """What is silenced now; nothing where the file stays as it is."""
    left: tuple[Finding, ...]
    """What could not be silenced."""
    source: bytes
