# What its step reads of a group is its own business: a missing key may be fatal, or not.
# expect: behavior
# row: options/third-party folding/third-party
# codes: PG202
# after:
#   encoder.* |
#   decoder.* | lr=0.1
import torch
from torch import nn


class Descent(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {'lr': lr})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group['params']:
                p.sub_(p.grad, alpha=group.get('lr', 0.5))


model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
optimizer = Descent(model['encoder'].parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(model['decoder'].parameters())})
