# `map` goes over a model and over a part of it, which cannot both be groups.
# expect: refused
# row: elements/overlap
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD(map(lambda part: part.parameters(), [net, net[0]]), lr=0.1)
