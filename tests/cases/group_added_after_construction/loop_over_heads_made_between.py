# A list of heads is made between, and a loop adds each.
# expect: exact
# codes: PG203
# model: [trainer.net, trainer.heads]
# optimizer: trainer.opt
import torch
from torch import nn


class Trainer:
    def __init__(self, net, tasks):
        self.net = net
        self.opt = torch.optim.Adam([{'params': net.parameters()}], lr=1e-3)
        self.heads = nn.ModuleList([nn.Linear(3, 2) for _ in range(tasks)])
        for head in self.heads:
            self.opt.add_param_group({'params': head.parameters(), 'lr': 1e-2})


trainer = Trainer(nn.Linear(3, 3), 2)
