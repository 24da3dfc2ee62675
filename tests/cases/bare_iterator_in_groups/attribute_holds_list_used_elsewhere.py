# Another method goes over the list that an attribute holds, and expects parameters in it.
# expect: refused
# row: lists/attributes
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self, net):
        self.groups = [net['body'].parameters(), net['head'].parameters()]
        self.optimizer = torch.optim.Adam(self.groups)

    def clip(self):
        for group in self.groups:
            nn.utils.clip_grad_norm_(group, 1.0)


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net)
