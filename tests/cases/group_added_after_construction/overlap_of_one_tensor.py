# One parameter of `self`, as a list of one.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: Contrastive()
# optimizer: model.make_optimizer()
# after:
#   encoder.* | lr=0.0001
#   temperature | lr=0.01
import torch
from torch import nn


class Contrastive(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.temperature = nn.Parameter(torch.ones(1))

    def make_optimizer(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-4)
        optimizer.add_param_group({'params': [self.temperature], 'lr': 1e-2})
        return optimizer
