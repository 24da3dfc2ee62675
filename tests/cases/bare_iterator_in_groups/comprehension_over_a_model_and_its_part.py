# The comprehension runs over a model and a part of it: as groups they would overlap.
# expect: refused
# row: elements/comprehension elements/overlap
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


net = Net()
optimizer = torch.optim.SGD([m.parameters() for m in [net, net.head]], lr=0.1)
