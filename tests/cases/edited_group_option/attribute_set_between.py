# An attribute gets the rate behind the construction, which moves down to it.
# expect: exact
# codes: PG201
# model: trainer.net
# optimizer: trainer.opt
import torch
from torch import nn


class Trainer:
    def __init__(self, net, batch):
        self.net = net
        self.opt = torch.optim.Adam(self.net.parameters(), lr=1e-3)
        self.lr = 1e-4 * batch
        self.steps = 0
        self.opt.param_groups[0]['lr'] = self.lr


trainer = Trainer(nn.Linear(3, 3), 4)
