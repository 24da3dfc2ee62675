# The first item is the last one too: what is set last counts.
# expect: exact
# codes: PG201 PG201
# defaults: lr
# model: net
# optimizer: opts[0]
import torch
from torch import nn

net = nn.Linear(2, 3)
opts = [torch.optim.SGD(net.parameters(), lr=0.1)]
opts[-1].param_groups[0]['lr'] = 0.01
opts[0].param_groups[0]['lr'] = 0.02
