"""Random params arguments, of names that are bound in every way: no programs that run, but all that a gate may meet."""

import random

_NAMES = ("ps", "qs", "groups", "net", "one", "self.kept", "self.head", "made.head")
_ATOMS = (
    "net.parameters()",
    "net.head.parameters()",
    "self.parameters()",
    "self.head.named_parameters()",
    "net.named_parameters()",
    "net.parameters",
    "net.weight",
    "nn.ModuleList([nn.Linear(1, 1)])",
    "net.children()",
    "nn.Linear(1, 1)",
    "Own()",
    "Net(Own()).head",
    "made.kept[0]",
    "nn.Sequential(nn.Linear(1, 1), Own())[1]",
    "Own().parameters()",
    "nn.Parameter(one)",
    "torch.zeros(1)",
    "make()",
    "make(net)",
    "self.make()",
    "short()",
    "self.made",
    "given",
    "elsewhere(net)",
    "self",
    "[]",
)
_FORMS = (
    "[{}]",
    "[{}, {}]",
    "[*{}, {}]",
    "({}, {})",
    "{{{}}}",
    "list({})",
    "set({})",
    "chain({}, {})",
    "chain(*{})",
    "chain([{}, {}])",
    "map(lambda m: m.parameters(), [{}, {}])",
    "chain.from_iterable({})",
    "zip({}, {})",
    "filter(None, {})",
    "map(lambda one: one.parameters(), {})",
    "next({})",
    "{} + {}",
    "[one for one in {}]",
    "[one.parameters() for one in {}]",
    "[{} for one in {}]",
    "[ps for one, ps in {}]",
    "[one.parameters for one in {}]",
    "[{{'params': one.parameters}} for one in {}]",
    "[{{'params': one}} for one in {}]",
    "filter(None, {}.parameters)",
    "({} for one in {} if one)",
    "({} if given else {})",
    "{}[0]",
    "(found := {})",
    "dict({}).values()",
    "{{'params': {}}}",
    "{{'params': {}}}",
    "[{{'params': {}}}, {{'params': {}, 'lr': 1}}]",
    "[{{'params': {}}}, {}]",
    "{{'params': {}, 'learning_rate': 1}}",
    "{{**given, 'params': {}}}",
    "dict(params={}, momentun=1)",
)
_STATEMENTS = (
    "{name} = {value}",
    "{name} = {value}",
    "{name}: list = {value}",
    "{name}, ps = {value}, {value}",
    "(ps := {value})",
    "made = Net({value})",
    "made = Net({value}).eval()",
    "if given: {name} = {value}; Adam({name})",
    "{name}.append({value})",
    "{name}.extend({value})",
    "{name}.insert(0, {value})",
    "{name} += {value}",
    "{name} = [], []",
    "{name}[0].append({value})",
    "{name}[1].extend({value})",
    "{name}[0] = {value}",
    "for one in {value}:\n    {name}.append(one)",
    "for one, ps in {value}:\n    {name} = [ps]",
    "if given:\n    {name} = {value}\nelse:\n    {name} = {value}",
    "Adam({value})",
)
_PROGRAM = """\
import torch
from itertools import chain
from torch import nn
from torch.optim import Adam, LBFGS, SGD
from somewhere import elsewhere

class Own(nn.Module):
{own}
short = lambda: {value}
def make():
{make}
class Net({base}):
    def __init__(self, one):
{init}
    def make(self):
{method}
    @property
    def made(self):
        return {value}
    def run(self, given, net):
{run}
        Adam({final}, lr=1)
"""


def draw_value(dice: random.Random, depth: int = 3) -> str:
    """Draw an expression."""
    kind = dice.random()
    if depth == 0 or kind < 0.25:
        return dice.choice(_ATOMS)
    if kind < 0.5:
        return dice.choice(_NAMES)
    form = dice.choice(_FORMS)
    return form.format(*(draw_value(dice, depth - 1) for _ in range(form.count("{}"))))


def draw_list_program(dice: random.Random) -> str:
    """Draw a program that constructs an optimizer."""
    last = dice.choice(["return {value}", "return {value}", "yield {value}", "yield from {value}", "pass"])
    return _PROGRAM.format(
        own=dice.choice(["    pass\n", "    def parameters(self):\n        return [self.x]\n"]),
        make=_block(dice, 1, last),
        base=dice.choice(["nn.Module", "nn.Module", "elsewhere"]),
        init=_block(dice, 2, "super().__init__()"),
        method=_block(dice, 2, last),
        value=draw_value(dice),
        run=_block(dice, 2, "pass"),
        final=draw_value(dice),
    )


def _block(dice: random.Random, depth: int, last: str) -> str:
    statements = [dice.choice(_STATEMENTS) for _ in range(dice.randint(0, 3))]
    drawn = [one.format(name=dice.choice(_NAMES), value=draw_value(dice)) for one in [*statements, last]]
    return "".join(f"{'    ' * depth}{line}\n" for one in drawn for line in one.split("\n"))
