# An activation has no parameters: its group is empty, and overlaps none.
# expect: exact
# codes: PG203
# model: Net()
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.act = nn.ReLU()

    def make(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        optimizer.add_param_group({'params': self.act.parameters(), 'lr': 0.3})
        return optimizer
