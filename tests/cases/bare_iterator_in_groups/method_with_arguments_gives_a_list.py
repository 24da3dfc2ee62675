# A method gives a list or an iterator of the parameters of its argument, on every way.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: trainer.net
# optimizer: trainer.optimizer
# after:
#   0.* |
#   1.weight |
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
        self.optimizer = torch.optim.AdamW([self.pick(self.net[0], True), self.pick(self.net[1])], lr=1e-3)

    def pick(self, module, everything=False):
        if everything:
            return list(module.parameters())
        else:
            return [p for p in module.parameters() if p.ndim > 1]


trainer = Trainer()
