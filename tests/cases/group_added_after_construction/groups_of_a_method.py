# A method makes the groups: they stay there, and what is added comes behind them in the call.
# expect: exact
# codes: PG203
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)
        self.scale = nn.Parameter(torch.ones(1))

    def groups(self):
        return [{'params': self.body.parameters(), 'lr': 1e-3}, {'params': self.head.parameters()}]

    def make(self):
        optimizer = torch.optim.AdamW(self.groups(), lr=1e-2)
        optimizer.add_param_group({'params': [self.scale], 'weight_decay': 0.0})
        return optimizer


model = Net()
