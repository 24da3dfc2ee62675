# The attribute of the class is found before the part of the same name, whose parameters stay where they are.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: dict(net=net, shared=shared)
# optimizer: net.optimizer()
# after:
#   net.* |
#   shared.* | lr=0.1
import torch
from torch import nn

shared = nn.Linear(2, 2)


class Net(nn.Module):
    body = shared

    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def optimizer(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': list(self.body.parameters()), 'lr': 0.1})
        return optimizer


net = Net()
