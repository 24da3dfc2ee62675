# A loop over modules that the function gets: what they are is not told by the loop itself.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (encoder,)
# after:
#   0.weight 0.bias 0.scale | lr=0.05
#   0.extra.* |
import torch
from torch import nn


class Part(nn.Linear):
    def __init__(self):
        super().__init__(3, 3)
        self.scale = nn.Parameter(torch.ones(3))
        self.extra = nn.Linear(3, 3)


def build(first, second):
    for module in (first, second):
        params = [module.weight, module.bias]
        params += [module.scale]
        optimizer = torch.optim.SGD([{'params': params, 'lr': 0.05}, module.extra.parameters()], lr=0.1)
        params = []
        return optimizer


encoder, decoder = Part(), Part()
optimizer = build(encoder, decoder)
