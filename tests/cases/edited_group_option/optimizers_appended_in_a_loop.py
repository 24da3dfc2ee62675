# A loop puts optimizers into a list of the object, and edits each.
# expect: exact
# codes: PG201
# model: trainer.nets
# optimizer: trainer.optimizers[1]
import torch
from torch import nn


class Trainer:
    def __init__(self, nets, lr):
        self.nets = nets
        self.optimizers = []
        for net in nets:
            self.optimizers.append(torch.optim.SGD(net.parameters(), lr=0.1))
            self.optimizers[-1].param_groups[0]['lr'] = lr


trainer = Trainer(nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)]), 0.01)
