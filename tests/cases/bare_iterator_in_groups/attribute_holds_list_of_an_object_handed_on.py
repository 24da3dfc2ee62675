# The whole object is handed on before the optimizer is made: the function puts group dicts into its list.
# expect: refused
# row: lists/attributes
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# model: net
# optimizer: trainer.optimizer
import torch
from torch import nn


def complete(holder, name):
    lists = getattr(holder, name)
    lists[:] = [group if isinstance(group, dict) else {'params': group} for group in lists]


class Trainer:
    def __init__(self, net, name):
        self.groups = [net['body'].parameters(), net['head'].parameters()]
        complete(self, name)
        self.optimizer = torch.optim.Adam(self.groups)


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net, ''.join(['gro', 'ups']))
