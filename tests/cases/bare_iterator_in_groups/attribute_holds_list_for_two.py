# Two optimizers would share the group dicts that an attribute holds: the rate of the first would be that of both.
# expect: refused
# row: lists/attributes lists/shared
# codes: PG101 PG101 PG101 PG101
# reasons: shared-groups shared-groups shared-groups shared-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self, net):
        self.groups = [net['body'].parameters(), net['head'].parameters()]
        self.optimizer = torch.optim.Adam(self.groups, lr=0.01)

    def restart(self):
        self.optimizer = torch.optim.SGD(self.groups, lr=0.1)


class Repeated:
    def __init__(self, net):
        self.lists = [net['body'].parameters(), net['head'].parameters()]

    def build(self, rate):
        return torch.optim.SGD(self.lists, lr=rate)


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net)
optimizers = [Repeated(net).build(rate) for rate in (0.1, 0.2)]
