# A method of the class returns the parameters; the head that is added has a method of its own.
# expect: exact
# codes: PG203
# model: net
# optimizer: net.optimizer
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 2)
        self.head = nn.Linear(2, 1)
        self.optimizer = torch.optim.SGD(self.trainable(), lr=0.1)
        self.optimizer.add_param_group({'params': self.head.parameters(), 'lr': 0.2})

    def trainable(self):
        return [p for p in self.body.parameters() if p.requires_grad]


net = Net()
