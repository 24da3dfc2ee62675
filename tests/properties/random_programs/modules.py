"""Random module trees: nested, shared and tied submodules, loose parameters, parent classes."""

from dataclasses import dataclass, field

from properties.random_programs.dice import Dice

NAMES = "a b body head head2 stem norm".split()


@dataclass(frozen=True)
class Place:
    """A part of a module tree: how to get there from its root, and what is there."""

    way: str
    kind: str
    """`module`, `linear` (it has `.weight`), `tensor`, `tensors`."""
    top: bool = False
    """Whether it is a direct child, so that two of them usually share nothing."""

    def under(self, root: str) -> "Place":
        """Start from an expression for the root."""
        return Place(root + self.way, self.kind, self.top)


@dataclass
class Tree:
    """The text of module classes, and the places of an instance of `Net`."""

    text: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    shares: bool = False
    """Whether two of the places hold the same parameters, though neither lies in the other."""


def draw_tree(dice: Dice, base: str, *, flat_only: bool) -> Tree:
    """Draw the classes of a program; with `flat_only`, all parameters are matrices."""
    return _Classes(dice, base, flat_only).draw()


class _Classes:
    def __init__(self, dice: Dice, base: str, flat_only: bool) -> None:
        self.dice = dice
        self.base = base
        self.bias = ", bias=False" if flat_only else ""
        self.flat_only = flat_only
        self.tree = Tree(places=[Place("", "module")])
        self.linears: list[str] = []
        self.names = list(NAMES)

    def draw(self) -> Tree:
        dice, parent = self.dice, self.base
        blocks = dice.chance(35)
        if blocks:
            self.tree.text += [
                "class Block(nn.Module):",
                "    def __init__(self):",
                "        super().__init__()",
                f"        self.inner = nn.Linear(2, 2{self.bias})",
                "        self.gate = nn.Parameter(torch.ones(2, 2))",
                "",
            ]
        if dice.chance(20):
            parent = "Parent"
            self.tree.text += [f"class Parent({self.base}):", "    def __init__(self):", "        super().__init__()"]
            self.tree.text += [*self._attributes(dice.below(2) + 1, blocks), ""]
        self.tree.text += [f"class Net({parent}):", "    def __init__(self):", "        super().__init__()"]
        self.tree.text += self._attributes(dice.below(3) + 2, blocks)
        if self.linears and dice.chance(8):
            frozen = dice.pick(self.linears)
            self.tree.text.append(f"        self.{frozen}.weight.requires_grad = False")
        return self.tree

    def _attributes(self, count: int, blocks: bool) -> list[str]:
        lines: list[str] = []
        for _ in range(count):
            name = self.names.pop(0)
            lines.append(f"        self.{name} = {self._value(name, blocks)}")
        if len(self.linears) > 1 and self.dice.chance(12):
            self.tree.shares = True
            first, second = self.dice.some(self.linears, 2)
            lines.append(f"        self.{first}.weight = self.{second}.weight")
        return lines

    def _value(self, name: str, blocks: bool) -> str:
        tops = [place for place in self.tree.places if place.top and place.kind in {"module", "linear"}]
        kind = self.dice.weighted(
            (50, "linear"),
            (6, "norm" if not self.flat_only else "linear"),
            (12, "block" if blocks else "sequential"),
            (8, "sequential"),
            (6, "list"),
            (8, "loose"),
            (2, "empty"),
            (6, "shared" if tops else "linear"),
            (2, "loose_list"),
        )
        add = self.tree.places.append
        match kind:
            case "linear" | "norm":
                self.linears.append(name)
                add(Place(f".{name}", "linear", top=True))
                return "nn.LayerNorm(2)" if kind == "norm" else f"nn.Linear(2, 2{self.bias})"
            case "block":
                add(Place(f".{name}", "module", top=True))
                self.tree.places += [Place(f".{name}.inner", "linear"), Place(f".{name}.gate", "tensor")]
                return "Block()"
            case "sequential" | "list":
                add(Place(f".{name}", "module", top=True))
                self.tree.places += [Place(f".{name}[0]", "linear"), Place(f".{name}[1]", "linear")]
                inner = f"nn.Linear(2, 2{self.bias}), nn.Linear(2, 2{self.bias})"
                return f"nn.Sequential({inner})" if kind == "sequential" else f"nn.ModuleList([{inner}])"
            case "loose":
                add(Place(f".{name}", "tensor", top=True))
                return "nn.Parameter(torch.ones(2, 2))"
            case "loose_list":
                add(Place(f".{name}", "tensors", top=True))
                return "nn.ParameterList([torch.ones(2, 2), torch.zeros(2, 2)])"
            case "shared":
                other = self.dice.pick(tops)
                self.tree.shares = True
                add(Place(f".{name}", other.kind, top=True))
                return f"self{other.way}"
            case _:
                add(Place(f".{name}", "module"))
                return "nn.ReLU()"
