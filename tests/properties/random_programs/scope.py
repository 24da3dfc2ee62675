"""What the statements of one program share: its optimizer, the places in reach, how things are spelled."""

from dataclasses import dataclass, field

from properties.random_programs.dice import Dice
from properties.random_programs.modules import Place
from properties.random_programs.options import draw_keys, draw_value
from properties.random_programs.params import draw_params
from properties.random_programs.spelling import Spelling


@dataclass
class Scope:
    """The function, method or module that builds the optimizer."""

    dice: Dice
    spelling: Spelling
    kind: str
    """The name of the optimizer class."""
    constructor: str
    """How the class is written here."""
    optimizer: str
    """How the optimizer is written: `opt`, `self.optimizer`."""
    places: list[Place]
    variables: list[str] = field(default_factory=list)
    """Names of params that were assigned before."""
    groups: int = 1
    """About how many groups there are by now."""
    before: list[str] = field(default_factory=list)
    """Statements that the construction needs before it."""
    local_names: list[str] = field(default_factory=list)
    """Names of modules that were assigned before."""
    members: list[str] = field(default_factory=list)
    """Lines of further methods of the class that the method is in."""
    functions: list[str] = field(default_factory=list)
    """Lines of functions that stand before."""
    other_name: str = ""
    """A property that returns the optimizer."""
    calls: bool = False
    """Whether there are functions that edit an optimizer that they are given."""

    @property
    def is_assigned(self) -> bool:
        """Tell whether the optimizer has a name or is an attribute, and no item of something."""
        return "[" not in self.optimizer

    @property
    def is_method(self) -> bool:
        """Tell whether this is a method of the module."""
        return any(place.way.startswith("self") for place in self.places)

    def params(self) -> str:
        """Draw the params of a group."""
        if self.variables and self.dice.chance(40):
            return self.dice.pick(self.variables)
        return draw_params(self.dice, self.places).replace("'", self.spelling.quote)

    def options(self, count: int, *, valid: bool = False) -> list[tuple[str, str]]:
        """Draw options with values."""
        keys = draw_keys(self.dice, self.kind, count)
        return [(key, draw_value(self.dice, self.kind, key, self.spelling, valid=valid)) for key in keys]

    def items(self, options: list[tuple[str, str]]) -> list[str]:
        """Write options as items of a dict display."""
        return [f"{self.spelling.string(key)}: {value}" for key, value in options]

    def group(self, *, full: int = 0) -> str:
        """Draw a group dict; `full` is how often, in percent, it begins with the defaults of the optimizer."""
        dice = self.dice
        options = self.options(dice.weighted((25, 0), (50, 1), (20, 2), (5, 3)))
        if dice.chance(4):
            keywords = [f"params={self.params()}", *(f"{key}={value}" for key, value in options)]
            if full and dice.chance(full):
                keywords.insert(0, f"**{self.optimizer}.defaults")
            return self.spelling.display("dict(", keywords, ")")
        items = self.items(options)
        params = self.params()
        if full and dice.chance(50) and not params.startswith(("list", "[")):
            params = f"list({params})"
        items.insert(
            0 if not self.spelling.unusual() else dice.below(len(items) + 1), f"{self.key('params')}: {params}"
        )
        if full and dice.chance(full):
            items.insert(0 if not dice.chance(5) else len(items), f"**{self.optimizer}.defaults")
        elif dice.chance(2):
            items.insert(0, "**cfg")
        return self.spelling.display("{", items, "}")

    def key(self, name: str) -> str:
        """Quote a key."""
        return self.spelling.string(name)

    def all_groups(self) -> str:
        """Write the list of groups."""
        return f"{self.optimizer}.param_groups"

    def some_group(self) -> str:
        """Write one group of the list, usually one that exists."""
        count = self.groups
        index = self.dice.weighted(
            (50, "0"),
            (20, str(max(count - 1, 0))),
            (15, "-1"),
            (5, str(-count)),
            (3, str(count)),
            (2, "0 + 0"),
            (2, "1"),
        )
        dot = " " if self.spelling.unusual() and self.dice.chance(20) else ""
        return f"{self.all_groups()}{dot}[{index}]"
