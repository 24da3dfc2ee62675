# The rate is computed from what is left of an iterator that the constructor has gone through.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: net
# optimizer: opt
from torch import nn, optim

net = nn.Linear(4, 4)
weights = net.parameters()
opt = optim.SGD(weights, lr=0.1)
opt.param_groups[0]["lr"] = 0.1 / (1 + len([*weights]))
