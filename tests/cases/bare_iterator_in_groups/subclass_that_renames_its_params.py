# Subclasses call their first argument as they like; it is found by position and by that name, also where inherited.
# expect: repair
# row: classes/subclass
# codes: PG101 PG101 PG101 PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   body.* |
#   head.* |
import torch
from torch import nn


class Signed(torch.optim.Optimizer):
    def __init__(self, parameters, lr=0.1):
        super().__init__(parameters, {'lr': lr})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for parameter in group['params']:
                parameter -= group['lr'] * parameter.grad.sign()


class Named(Signed):
    pass


class Passing(Named):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


model = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
optimizer = Signed(lr=0.1, parameters=[model['body'].parameters(), model['head'].parameters()])
by_position = Named([model['body'].parameters(), model['head'].parameters()], 0.1)
by_name = Passing(parameters=[model.parameters()])
