# Near misses: an attribute that another class, a subclass or a name in a text may set.
# expect: untouched
# row: lists/attributes
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self, net):
        self.groups = [net['body'].parameters(), net['head'].parameters()]
        self.lists = [net['body'].parameters(), net['head'].parameters()]
        self.prepare()
        self.optimizer = torch.optim.Adam(self.groups)
        self.second = torch.optim.Adam(self.lists)

    def prepare(self):
        pass


class Grouped(Trainer):
    def prepare(self):
        self.groups = [{'params': group} for group in self.groups]

    def flatten(self):
        for name in ('lists',):
            setattr(self, name, [parameter for part in self.lists for parameter in part])


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net)
