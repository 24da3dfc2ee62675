# Near miss: an optimizer's own code manages its groups.
# expect: untouched
# row: conditions/unknown-optimizer
# optimizer: WarmSGD(model.parameters(), lr=0.1)
import torch
from torch import nn


class WarmSGD(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__(params, lr=lr)
        for group in self.param_groups:
            group['lr'] = lr / 10
        self.param_groups[0]['momentum'] = 0.9


model = nn.Linear(3, 1)
