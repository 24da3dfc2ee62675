# A method of the file yields the parameters of a part, once as they are and once in a list.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
import torch
from torch import nn


class Part(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 2)

    def get_parameters(self):
        return self.inner.parameters()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = Part()
        self.head = nn.Linear(2, 2)


model = Net()
groups = [
    {'params': model.body.get_parameters()},
    {'params': list(model.head.parameters())},
    {'params': [p for p in model.body.get_parameters()], 'lr': 0.1},
]
optimizer = torch.optim.Adam(groups)
