# A list of parameters of another group has a name, which is deleted behind the construction: to repair is in vain.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
        self.head = nn.Linear(2, 2)


model = Net()
chosen = list(model.body[0].parameters())
optimizer = torch.optim.SGD([{'params': sorted(model.body.parameters(), key=len), 'momentum': 0.9}, chosen], lr=0.1)
optimizer.add_param_group({'params': list(model.head.parameters())})
del chosen
