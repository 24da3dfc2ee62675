# Two siblings remain in the base, in the order in which they were registered.
# expect: repair
# row: bases/siblings
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# model: Net()
# optimizer: model.make()
# after:
#   stem.* body.* | lr=0.1, momentum=0.9
#   head.* | lr=1.0, momentum=0.9
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, width=4):
        super().__init__()
        self.stem = nn.Linear(3, width)
        self.act = nn.ReLU()
        self.body = nn.Linear(width, width)
        self.head = nn.Linear(width, 2)

    def forward(self, x):
        return self.head(self.act(self.body(self.act(self.stem(x)))))

    def make(self):
        opt = torch.optim.SGD(self.parameters(), lr=0.1, momentum=0.9)
        opt.param_groups.append({'params': self.head.parameters(), 'lr': 1.0})
        return opt
