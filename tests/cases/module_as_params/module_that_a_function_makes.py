# A function of the file makes the module.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# after:
#   * |
import torch
from torch import nn


def build(width):
    net = nn.Sequential(nn.Linear(2, width), nn.Linear(width, 1))
    return net.to("cpu")


model = build(3)
optimizer = torch.optim.AdamW(model, lr=1e-3)
