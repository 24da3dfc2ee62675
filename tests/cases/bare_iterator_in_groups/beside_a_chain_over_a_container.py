# To repair one element would be in vain: the group before it chains the layers of a container, not its parameters.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
from itertools import chain

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
        self.neck = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.RAdam(
    [dict(params=chain(model.body, model.neck.parameters()), eps=0.1), model.head.parameters()]
)
