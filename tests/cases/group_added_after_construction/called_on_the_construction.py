# What is returned is what `add_param_group` returns: nothing.
# expect: refused
# codes: PG203 PG203
# reasons: named-result named-result
# run: no — no optimizer is left to train with
import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    body.parameters(),
    lr=0.1,
).add_param_group({"params": head.parameters(), "lr": 0.2})


def make(net, more):
    return torch.optim.Adam(net.parameters()).add_param_group({"params": more.parameters()})
