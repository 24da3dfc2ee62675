"""Random module trees: nested, shared and tied submodules, loose parameters, parent classes."""

from dataclasses import dataclass, field

from properties.random_programs.dice import Dice

NAMES = "a b body head head2 stem norm neck tail".split()


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


BLOCK = """\
class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 2{bias})
        self.gate = nn.Parameter(torch.ones(2, 2))
"""
STAGE = """\
class Stage(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = Block()
        self.tail = nn.Linear(2, 2{bias})
        self.again = {again}
        self.scale = nn.Parameter(torch.ones(2, 2))
"""
OWN = """\
class Own(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 2{bias})

    def {method}(self):
        return {returned}
"""
BLOCK_PLACES = [("", "module"), (".inner", "linear"), (".gate", "tensor")]
STAGE_PLACES = [
    ("", "module"),
    *((f".block{way}", kind) for way, kind in BLOCK_PLACES),
    (".tail", "linear"),
    (".scale", "tensor"),
]


class _Classes:
    def __init__(self, dice: Dice, base: str, flat_only: bool) -> None:
        self.dice = dice
        self.base = base
        self.bias = ", bias=False" if flat_only else ""
        self.flat_only = flat_only
        self.tree = Tree(places=[Place("", "module")])
        self.linears: list[str] = []
        self.names = list(NAMES)
        self.own_method = ""
        self.nested: list[str] = []
        """The nested classes that there are: `Block`, and `Stage`, which holds one."""

    def draw(self) -> Tree:
        dice = self.dice
        if dice.chance(35):
            self._define("Block", BLOCK)
            if dice.chance(40):
                # A part of a part under a second name is one module, which a group names once.
                self._define("Stage", STAGE.replace("{again}", dice.pick(["nn.ReLU()", "self.block.inner"])))
        parent = self.base
        for name in dice.weighted((80, []), (14, ["Parent"]), (6, ["Base", "Parent"])):
            self._class(name, parent, dice.below(2) + 1)
            self.tree.text.append("")
            parent = name
        self._class("Net", parent, dice.below(3) + 2)
        if self.linears and dice.chance(8):
            frozen = dice.pick(self.linears)
            self.tree.text.append(f"        self.{frozen}.weight.requires_grad = False")
        return self.tree

    def _define(self, name: str, text: str) -> None:
        self.nested.append(name)
        self.tree.text += [*text.replace("{bias}", self.bias).splitlines(), ""]

    def _class(self, name: str, parent: str, count: int) -> None:
        self.tree.text += [f"class {name}({parent}):", "    def __init__(self):", "        super().__init__()"]
        self.tree.text += self._attributes(count)

    def _attributes(self, count: int) -> list[str]:
        lines: list[str] = []
        for _ in range(count):
            name = self.names.pop(0)
            lines.append(f"        self.{name} = {self._value(name)}")
        deep = [place.way.removeprefix(".") for place in self.tree.places if place.kind == "linear"]
        if len(deep) > 1 and self.dice.chance(12):
            self.tree.shares = True
            first, second = self.dice.some(deep, 2)
            lines.append(f"        self.{first}.weight = self.{second}.weight")
        return lines

    def _value(self, name: str) -> str:
        tops = [place for place in self.tree.places if place.top and place.kind in {"module", "linear"}]
        below = [place for place in self.tree.places if not place.top and place.kind == "linear"]
        kind = self.dice.weighted(
            (46, "linear"),
            (6, "norm" if not self.flat_only else "linear"),
            (14, "nested" if self.nested else "sequential"),
            (8, "sequential"),
            (6, "list"),
            (3, "dict"),
            (8, "loose"),
            (5, "empty"),
            (2, "own"),
            (5, "shared" if tops else "linear"),
            (2, "shared below" if below else "linear"),
            (2, "loose_list"),
            (2, "loose_dict"),
        )
        inner = f"nn.Linear(2, 2{self.bias})"
        match kind:
            case "linear" | "norm":
                self.linears.append(name)
                self._add(name, ("", "linear"))
                return "nn.LayerNorm(2)" if kind == "norm" else inner
            case "nested":
                chosen = self.dice.pick(self.nested)
                self._add(name, *(BLOCK_PLACES if chosen == "Block" else STAGE_PLACES))
                return f"{chosen}()"
            case "sequential" | "list":
                self._add(name, ("", "module"), ("[0]", "linear"), ("[1]", "linear"))
                return (
                    f"nn.Sequential({inner}, {inner})" if kind == "sequential" else f"nn.ModuleList([{inner}, {inner}])"
                )
            case "dict":
                self._add(name, ("", "module"), ("['x']", "linear"), ("['y']", "linear"))
                return f"nn.ModuleDict({{'x': {inner}, 'y': {inner}}})"
            case "loose":
                self._add(name, ("", "tensor"))
                return "nn.Parameter(torch.ones(2, 2))"
            case "loose_list":
                self._add(name, ("", "tensors"))
                return "nn.ParameterList([torch.ones(2, 2), torch.zeros(2, 2)])"
            case "loose_dict":
                self._add(name, (".values()", "tensors"))
                return "nn.ParameterDict({'u': torch.ones(2, 2), 'v': torch.zeros(2, 2)})"
            case "own":
                method = self._define_own()
                self._add(name, (f".{method}()", "given"))
                return "Own()"
            case "shared" | "shared below":
                other = self.dice.pick(tops if kind == "shared" else below)
                self.tree.shares = True
                self._add(name, ("", other.kind))
                return f"self{other.way}"
            case _:
                self.tree.places.append(Place(f".{name}", "module"))
                return self.dice.pick(["nn.ReLU()", "nn.Identity()", "nn.Dropout(0.5)"])

    def _define_own(self) -> str:
        """Define a class with a method of its own for its parameters, once; return the name of the method."""
        if not self.own_method:
            self.own_method = self.dice.weighted((50, "parameters"), (50, "get_parameters"))
            inner = "self.inner.parameters()"
            returned = self.dice.pick([f"list({inner})", "[self.inner.weight]", inner])
            text = OWN.replace("{method}", self.own_method).replace("{returned}", returned)
            self.tree.text[:0] = [*text.replace("{bias}", self.bias).splitlines(), ""]
        return self.own_method

    def _add(self, name: str, top: tuple[str, str], *below: tuple[str, str]) -> None:
        """Note the places of an attribute: it as a whole, and what lies below."""
        self.tree.places.append(Place(f".{name}{top[0]}", top[1], top=True))
        self.tree.places += [Place(f".{name}{way}", kind) for way, kind in below]
