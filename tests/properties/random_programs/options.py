"""Options of every class of `torch.optim`, with values that people write for them."""

import inspect

import torch

from properties.random_programs.dice import Dice
from properties.random_programs.spelling import Spelling

CLASSES = [name for name in torch.optim.__all__ if isinstance(getattr(torch.optim, name), type) and name != "Optimizer"]
"""Adam and SGD stand for most of the world's code; see `draw_class`."""

VALUES = {
    "lr": ["0.1", "1e-2", "1e-3", "2e-2", "0.5", "5E-4", "1", "0", "-0.01"],
    "weight_decay": ["0.01", "5e-4", "0", "0.0", "0.1", "1", "-0.1"],
    "momentum": ["0.9", "0.5", "0", "-0.5"],
    "dampening": ["0", "0.1"],
    "nesterov": ["True", "False"],
    "maximize": ["True", "False"],
    "foreach": ["False", "True", "None"],
    "capturable": ["False", "True"],
    "differentiable": ["False", "True"],
    "fused": ["None", "False", "True"],
    "betas": ["(0.9, 0.99)", "(0.8, 0.9)", "(.5, .99)", "[0.9, 0.99]", "(0, 0.9)", "(0.9, 1)"],
    "eps": ["1e-6", "1e-4", "0"],
    "amsgrad": ["True", "False"],
    "momentum_decay": ["0.01", "0"],
    "decoupled_weight_decay": ["True", "False"],
    "rho": ["0.8", "1", "1.5"],
    "lr_decay": ["0.1", "0"],
    "initial_accumulator_value": ["0.1", "0"],
    "alpha": ["0.9", "0.5"],
    "centered": ["True", "False"],
    "etas": ["(0.4, 1.3)", "(0.5, 1.2)"],
    "step_sizes": ["(1e-5, 10)"],
    "lambd": ["1e-3"],
    "t0": ["10", "1e5"],
    "beta2_decay": ["-0.7"],
    "d": ["0.9", "2.0"],
    "ns_steps": ["3"],
    "ns_coefficients": ["(3.4, -4.7, 2.0)"],
    "adjust_lr_fn": ["'original'", "'match_rms_adamw'"],
    "max_iter": ["3", "2"],
    "max_eval": ["4"],
    "tolerance_grad": ["1e-6"],
    "tolerance_change": ["1e-8"],
    "history_size": ["5"],
    "line_search_fn": ["None", "'strong_wolfe'"],
}
INVALID = {
    "lr": ["-0.01", "0"],  # SparseAdam refuses 0
    "weight_decay": ["-0.1"],
    "momentum": ["-0.5"],
    "nesterov": ["True"],
    "eps": ["0"],
    "capturable": ["True"],
    "differentiable": ["True"],
    "fused": ["True"],
    "betas": ["(0, 0.9)", "(0.9, 1)"],
    "rho": ["1.5"],
}
"""What some constructor refuses, alone or together with another option, though edits may set it."""
UNKNOWN = {"name": ["'head'"], "lrr": ["0.1"], "initial_lr": ["0.2"], "decoupled_weight_decay": ["False"]}
TENSORS = ["torch.tensor(0.1)"]
NAMES = ["rate", "base", "cfg['lr']", "args.lr"]
"""Numbers that every program has; see `whole`."""


def draw_class(dice: Dice, *, but: str = "") -> str:
    """Draw a class of `torch.optim`, `but` not this one; LBFGS is rare, since each of its steps is twenty."""
    rest = [name for name in CLASSES if name not in {"Adam", "AdamW", "SGD", "LBFGS", but}]
    return dice.pick(dice.weighted((30, ["Adam"]), (25, ["SGD"]), (8, ["AdamW"]), (34, rest), (3, ["LBFGS"])))


def draw_keys(dice: Dice, optimizer: str, count: int) -> list[str]:
    """Draw different options of a class."""
    known = list(inspect.signature(getattr(torch.optim, optimizer).__init__).parameters)[2:]
    common = [key for key in ("lr", "weight_decay", "momentum", "betas", "eps", "nesterov") if key in known]
    keys: list[str] = dice.some(common if dice.chance(70) else known, count)
    return dice.some(sorted(UNKNOWN), 1) if keys and dice.chance(3) else keys


def draw_value(dice: Dice, optimizer: str, key: str, spelling: Spelling, *, valid: bool = False) -> str:
    """Draw the text of a value for an option; a `valid` one is taken by every constructor that has the option."""
    literals = VALUES.get(key) or UNKNOWN[key]
    if valid:
        literals = [value for value in literals if value not in INVALID.get(key, ())]
    if optimizer == "Adafactor" and key == "eps":
        literals = ["(None, 1e-3)", "(1e-30, 1e-3)"]
    literal = dice.pick(literals).replace("'", spelling.quote)
    if not _is_number(literals[0]):
        return dice.weighted((90, literal), (6, f"note({literal})"), (4, f"({literal})"))
    name = dice.pick(NAMES).replace("'", spelling.quote)
    return dice.weighted(
        (50, literal),
        (20, name),
        (8, f"{name} / 2"),
        (6, f"note({literal})"),
        (3, f"({literal})"),
        (3, f"{literal} if flag else {name}"),
        (2, f"max({name}, {literal})"),
        (2, f"{literal} * 2"),
        (2, dice.pick(TENSORS)),
        (2, dice.pick([f"note({name})", "next(numbers)", f"(lambda: {name})()", f"float({name})"])),
        (1, f"(base := {literal})"),
        (1, f"[{name} for rate in (1, 2)][0]"),
    )


def _is_number(literal: str) -> bool:
    return literal[-1].isdigit() and not literal.startswith(("(", "["))
