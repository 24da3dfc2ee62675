"""Random whole programs."""

from dataclasses import dataclass

from properties.random_programs.blocks import draw_block
from properties.random_programs.construction import draw_construction
from properties.random_programs.dice import Dice
from properties.random_programs.edits import draw_edit
from properties.random_programs.gaps import draw_gap, walk
from properties.random_programs.helpers import draw_helpers
from properties.random_programs.layout import disguise, lay_out
from properties.random_programs.modules import Place, Tree, draw_tree
from properties.random_programs.options import draw_class
from properties.random_programs.params import draw_params
from properties.random_programs.running import FRAME, LABORATORY
from properties.random_programs.scope import Scope
from properties.random_programs.second import SECOND, draw_second
from properties.random_programs.spelling import Spelling

IMPORTED_FRAME = f"""
from {LABORATORY} import args, cfg, extra, flag, log, note, numbers


"""
"""The same out of sight of the tool, which is also quicker to parse."""
SHOWN_FRAME = f"""
from {LABORATORY} import note
{FRAME}

"""


@dataclass(frozen=True)
class Program:
    """A program, and the expression that yields its optimizer."""

    source: bytes
    optimizer: str
    shares: bool
    """Whether two places of its modules may hold the same parameters."""
    others: tuple[str, ...] = ()
    """How other optimizers of the program are written."""


def draw_program(dice: Dice) -> Program:
    """Draw a program."""
    kind = draw_class(dice)
    spelling = Spelling.draw(dice)
    imports, constructor = _imports(dice, kind)
    lightning = dice.chance(25)
    if lightning:
        imports.append("import pytorch_lightning as pl")
    base = "pl.LightningModule" if lightning else "nn.Module"
    tree = draw_tree(dice, base, flat_only=kind == "Muon")
    where = dice.weighted((40, "function"), (35, "method"), (25, "module"))
    optimizer = dice.pick(["optimizer", "opt"])
    if dice.chance(8):
        optimizer = dice.pick(["opts['g']", "opts[0]", "args.opt", "opts['g']"]).replace("'", spelling.quote)
    if where == "method" and not optimizer.startswith("args") and dice.chance(25):
        optimizer = f"self.{optimizer}"
    head, places, make, result = _surroundings(dice, where, tree, optimizer)
    scope = Scope(dice, spelling, kind, constructor, optimizer, _shuffled(dice, places))
    draw_helpers(scope)
    body, others = _body(scope), tuple[str, ...]()
    if dice.chance(10):
        body, others = _merged(dice, body, draw_second(scope)), (SECOND,)
    if where != "module":
        body.append(f"return {optimizer}")
    frame = SHOWN_FRAME if dice.chance(20) else IMPORTED_FRAME
    lines = [*imports, *frame.splitlines(), *scope.functions, *_with_members(head, scope.members)]
    depth = {"module": 0, "function": 1, "method": 2}[where]
    opened, closed = draw_block(dice)
    lines += [f"{'    ' * depth}{line}" for line in opened]
    make = [*(f"{'    ' * depth}{line}" for line in closed), *make]
    text = lay_out(dice, spelling, lines, body, make, depth=depth + _levels(opened))
    shares = tree.shares or bool({"dec = net", "dec = net.a"} & set(make))
    return Program(disguise(dice, text).encode(), result, shares, others)


def _with_members(head: list[str], members: list[str]) -> list[str]:
    """Put methods before the last line of a head, which begins another one."""
    return [*head[:-1], *(f"    {line}" if line else "" for line in members), head[-1]]


def _levels(opened: list[str]) -> int:
    """Count the levels that the lines before a block open."""
    return (len(opened[-1]) - len(opened[-1].lstrip())) // 4 + 1 if opened else 0


def _merged(dice: Dice, first: list[str], second: list[str]) -> list[str]:
    """Mix two lists of statements, each of which keeps its order."""
    merged: list[str] = []
    while first and second:
        source, left = (first, second) if dice.chance(50) else (second, first)
        merged.append(source[0])
        first, second = source[1:], left
    return [*merged, *first, *second]


def _imports(dice: Dice, kind: str) -> tuple[list[str], str]:
    lines = ["import itertools", "from functools import partial", "from itertools import chain", ""]
    way, constructor = dice.weighted(
        (50, ("import torch", f"torch.optim.{kind}")),
        (15, (f"import torch\nfrom torch.optim import {kind}", kind)),
        (15, ("import torch\nimport torch.optim as optim", f"optim.{kind}")),
        (10, ("import torch\nfrom torch import optim", f"optim.{kind}")),
        (5, (f"import torch\nfrom torch.optim import {kind} as Optim", "Optim")),
        (5, ("import torch\nfrom torch.optim import *", kind)),
    )
    return [*lines, *way.splitlines(), "from torch import nn"], constructor


def _shuffled(dice: Dice, places: list[Place]) -> list[Place]:
    return dice.some(places, len(places)) if dice.chance(50) else places


def _surroundings(dice: Dice, where: str, tree: Tree, optimizer: str) -> tuple[list[str], list[Place], list[str], str]:
    """Return the lines before the body, the places it reaches, the lines behind it, and the optimizer."""
    values = ["rate = 0.3", "base = 0.1"]
    match where:
        case "method":
            name = dice.pick(["configure_optimizers", "make"])
            head = [*tree.text, "", f"    def {name}(self, rate=0.3, base=0.1, flag=True, cfg=cfg, numbers=numbers):"]
            tail = ["", "", "model = Net()", f"built = model.{name}()"]
            return head, [place.under("self") for place in tree.places], tail, "built"
        case "function" if dice.chance(25):
            second = dice.weighted((70, "Net()"), (20, "net"), (10, _first_part(tree, "net")))
            head = [*tree.text, "", "", "def make(enc, dec, rate=0.3, base=0.1, flag=True, cfg=cfg, numbers=numbers):"]
            tail = ["", "", "net = Net()", f"dec = {second}", "built = make(net, dec)"]
            places = [place.under("enc") for place in tree.places] + [Place("dec", "module", top=True)]
            return head, [Place("enc", "module", top=True), *places], tail, "built"
        case "function":
            head = [*tree.text, "", "", "def make(net, rate=0.3, base=0.1, flag=True, cfg=cfg, numbers=numbers):"]
            tail = ["", "", "model = Net()", "built = make(model)"]
            return head, [place.under("net") for place in tree.places], tail, "built"
        case _:
            head = [*tree.text, "", "", "model = Net()"]
            places = [place.under("model") for place in tree.places]
            if dice.chance(50):
                head.append(
                    dice.pick(
                        ["enc = nn.Linear(2, 2, bias=False)", f"enc = {_first_part(tree, 'model')}", "enc = Net()"]
                    )
                )
                places.append(Place("enc", "module", top=True))
            return [*head, *values], places, [], optimizer


def _first_part(tree: Tree, root: str) -> str:
    """Write the first part of a module, or a module made anew where that is none."""
    kinds = {place.way: place.kind for place in tree.places}
    return f"{root}.a" if kinds.get(".a") in {"module", "linear"} else "nn.Linear(2, 2, bias=False)"


def _body(scope: Scope) -> list[str]:
    dice = scope.dice
    body: list[str] = []
    for _ in range(dice.weighted((60, 0), (25, 1), (15, 2))):
        body.append(_prelude(scope, len(body)))
    if scope.variables and dice.chance(10):
        body.append(walk(dice, dice.pick(scope.variables)))
    body += draw_construction(scope)
    gaps = dice.pick([0, 0, 10, 30])
    for _ in range(dice.weighted((12, 0), (38, 1), (30, 2), (15, 3), (5, 4))):
        if gaps and dice.chance(gaps):
            body.append(draw_gap(scope))
        body.append(draw_edit(scope))
    if dice.chance(12):
        body.append(draw_gap(scope))
    return body


def _prelude(scope: Scope, number: int) -> str:
    """Give a name to parameters or to a module."""
    if scope.dice.chance(50):
        modules = [place for place in scope.places if place.kind in {"module", "linear"} and place.way != "self"]
        if not modules:
            return "pass"
        place = scope.dice.pick(modules)
        name = f"part{number}"
        scope.places[scope.places.index(place)] = Place(name, place.kind, place.top)
        scope.local_names.append(name)
        return f"{name} = {place.way}"
    name = f"chosen{number}"
    expression = draw_params(scope.dice, scope.places)
    scope.variables.append(name)
    return f"{name} = {expression}"
