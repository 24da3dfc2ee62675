# To repair one element may be in vain: another group may get a method that is not called.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: 'method' object is not iterable
# where: construction
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


flag = True
model = Net()
part = model.body
chosen = list(model.head.parameters())
optimizer = torch.optim.SGD(
    [{'params': (part.parameters if flag else [*model.body.parameters()]), 'dampening': 0.1}, chosen]
)
