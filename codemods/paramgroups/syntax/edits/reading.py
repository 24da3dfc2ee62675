"""What the readers of edits share: results, and expressions that cannot be read."""

from dataclasses import dataclass

from paramgroups.model.edits import Setting
from paramgroups.refusals import Reason, Refusal


@dataclass(frozen=True)
class Settings:
    """What a statement sets, and why it cannot be taken over, if it cannot."""

    settings: tuple[Setting, ...]
    refusal: Refusal | None = None
    expects: int | None = None
    """The number of groups that it is written for, where it matters."""


def joined(parts: "list[Settings]") -> "Settings":
    """Put what several statements set into one."""
    refusal = next((part.refusal for part in parts if part.refusal is not None), None)
    expects = next((part.expects for part in parts if part.expects is not None), None)
    return Settings(tuple(setting for part in parts for setting in part.settings), refusal, expects)


def read_elsewhere(code: str) -> Refusal:
    """Refuse a name whose value is written out, but not only for this edit."""
    return Refusal(
        Reason.UNREADABLE_GROUP,
        f"`{code}` is used elsewhere too, or may change before this line; write its dict where it is added",
    )


def unreadable(code: str) -> Refusal:
    """Refuse an expression whose keys are not shown."""
    text = code if len(code) <= 60 else f"{code[:57]}..."
    return Refusal(
        Reason.UNREADABLE_GROUP, f"`{' '.join(text.split())}` does not show its keys; write them out as string literals"
    )
