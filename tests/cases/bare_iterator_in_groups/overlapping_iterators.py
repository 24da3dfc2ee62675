# `self.parameters()` holds the parameters of `self.fc`: as groups they would overlap.
# expect: refused
# row: elements/overlap
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: Net()
# optimizer: model.make_optimizer()
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(2, 4, 3)
        self.fc = nn.Linear(4, 2)

    def make_optimizer(self):
        return torch.optim.Adam([self.parameters(), self.fc.parameters()], lr=1e-3)
