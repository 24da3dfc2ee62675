"""What the user may choose about a run; everything here is plain data and crosses processes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """Codes or prefixes of codes that are switched on and off; the longest prefix of a code decides."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def wants(self, code: str) -> bool | None:
        """Tell whether the rule `code` is switched on or off; None where nothing is said about it."""
        chosen = max((len(p) for p in self.select if code.startswith(p)), default=-1)
        dropped = max((len(p) for p in self.ignore if code.startswith(p)), default=-1)
        return None if chosen == dropped == -1 else chosen > dropped


@dataclass(frozen=True, slots=True)
class Settings:
    """Choose rules and tiers: codes or prefixes of codes (`PG101`, `PG2`, `PG`).

    A rule is on when the longest matching prefix is in `select` rather than in `ignore`.
    """

    select: tuple[str, ...] = ("PG",)
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    optimizers: tuple[str, ...] = ()
    """Qualified names of the user's own optimizer classes: `project.optim.Ranger`."""
    lightning_modules: tuple[str, ...] = ()
    """Qualified names of base classes that are LightningModules, though no import shows it."""
    target_torch: tuple[int, int] | None = None
    """The oldest torch release that the code must run on; None where it does not matter."""

    max_file_size: int = 5_000_000
    """The size in bytes up to which a file is read."""
    refinements: tuple[Choice, ...] = ()
    """What was said later about single rules; the last that says something about a rule decides."""

    def wants(self, code: str) -> bool:
        """Tell whether the rule `code` is on."""
        for choice in reversed(self.refinements):
            wanted = choice.wants(code)
            if wanted is not None:
                return wanted
        return bool(Choice(self.select, self.ignore).wants(code))
