# One element of the list may be anything, so that nobody can say what the group is to hold.
# expect: refused
# codes: PG203 PG203
# reasons: unknown-params after-refused-edit
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: edit
# optimizer: make_optimizer(model, model[2].parameters())
import torch
from torch import nn


def make_optimizer(net, rest):
    first, second = nn.Linear(2, 2), nn.Linear(2, 2)
    optimizer = torch.optim.AdamW(net.parameters())
    optimizer.add_param_group({'params': [first, rest]})
    optimizer.add_param_group({'params': second.parameters()})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2))
