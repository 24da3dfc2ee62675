# What holds another optimizer is counted for the rate: the store of that one may not be crossed.
# expect: refused
# codes: PG201
# reasons: rebound-name
# model: trainer.nets
# optimizer: trainer.opt
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.nets = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 2)])
        self.opts = {}
        self.opt = torch.optim.Adam(self.nets.parameters(), lr=1e-3)
        self.opts['d'] = torch.optim.SGD(self.nets[1].parameters(), lr=1e-3)
        self.opt.param_groups[0]['lr'] = sum(0.1 for name in self.opts)


trainer = Trainer()
