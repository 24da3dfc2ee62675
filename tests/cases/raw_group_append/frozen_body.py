# Frozen parameters stay in the base: no filter is added.
# expect: repair
# row: bases/frozen
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# after:
#   body.weight body.bias
#   head.weight head.bias | lr=0.01
# model: FineTuned()
# optimizer: model.make()
import torch
from torch import nn


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)
        self.body.requires_grad_(False)

    def make(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-2})
        return optimizer
