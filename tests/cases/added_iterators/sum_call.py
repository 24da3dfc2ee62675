# Near miss: `sum` over lists with a start.
# expect: untouched
# model: nets
import torch
from torch import nn

nets = [nn.Linear(2, 2), nn.Linear(2, 2)]
optimizer = torch.optim.SGD(sum((list(net.parameters()) for net in nets), []), lr=0.1)
