# The base class is out of sight, and may read the list as it is, before an optimizer is made of it.
# expect: refused
# row: lists/attributes
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: trainer.optimizer
from argparse import Namespace

import torch
from torch import nn


class Trainer(Namespace):
    def __init__(self, net):
        self.groups = [net['body'].parameters(), net['head'].parameters()]

    def build(self):
        self.optimizer = torch.optim.Adam(self.groups)


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net)
trainer.build()
