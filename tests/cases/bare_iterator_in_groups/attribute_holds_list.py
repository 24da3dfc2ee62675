# An attribute holds the list, for a construction in the same method; it is rewritten where it is made.
# expect: repair
# row: lists/attributes
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# optimizer: trainer.optimizer
# after:
#   body.* |
#   head.* |
import torch
from torch import nn


class Trainer:
    def __init__(self, net):
        self.groups = [
            net['body'].parameters(),  # slow
            net['head'].parameters(),
        ]
        self.optimizer = torch.optim.Adam(self.groups)


net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
trainer = Trainer(net)
