# A function makes the optimizer of what it gets: the list is mended where it is called.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   a.* |
#   b.* | lr=0.01
# optimizer: build(model)
import torch
from torch import nn
from torch.optim import AdamW, Optimizer


def make(groups: list[dict], lr: float = 0.1) -> Optimizer:
    return AdamW(groups, lr=lr)


def build(net):
    # The second part learns slowly.
    return make([net.a.parameters(), {'params': net.b.parameters(), 'lr': 0.01}])


model = nn.Module()
model.a, model.b = nn.Linear(2, 2), nn.Linear(2, 1)
