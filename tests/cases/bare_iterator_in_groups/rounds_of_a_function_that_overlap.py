# One of the modules that a function of the file has names for holds the other: groups would share parameters.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
whole = model
part = model.b


def groups():
    return [m.parameters() for m in [part, whole]]


optimizer = torch.optim.SGD(groups(), lr=0.1)
