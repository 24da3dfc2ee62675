# What is called hands the list to a function that makes the optimizer of it.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: nn.ModuleList([encoder, decoder])
# after:
#   0.* | lr=0.0001
#   1.* |
import torch
from torch import nn


def build(rate, groups):
    return torch.optim.AdamW(groups, lr=rate)


def prepare(groups, *, rate):
    return build(rate, groups)


encoder = nn.Linear(2, 3)
decoder = nn.Linear(3, 1)
optimizer = prepare([{"params": encoder.parameters(), "lr": 1e-4}, decoder.parameters()], rate=1e-3)
