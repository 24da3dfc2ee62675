# The function's iterators are used for something else as well, which dicts would break.
# expect: refused
# row: lists/used-elsewhere
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
import torch
from torch import nn


def parts(net):
    return [net[0].parameters(), net[1].parameters()]


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
print(sum(p.numel() for part in parts(net) for p in part))
optimizer = torch.optim.SGD(parts(net), lr=0.1)
