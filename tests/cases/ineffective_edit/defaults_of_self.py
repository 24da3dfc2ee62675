# The defaults reach only groups that are added later, and none is.
# expect: refused
# row: edits/no-op folding/no-op
# codes: PG206
# reasons: no-effect
# model: Trainer().net
# optimizer: Trainer().optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.Linear(3, 2)
        self.optimizer = torch.optim.SGD(self.net.parameters(), lr=0.1)

    def decay(self):
        self.optimizer.defaults['lr'] = 0.01
