# The constructor passes its params on, and looks at no group.
# expect: repair
# row: classes/subclass
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.5
#   decoder.* | lr=0.5
import torch
from torch.optim.optimizer import Optimizer
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']


class SignSGD(Optimizer):
    def __init__(self, params, lr=0.1):
        if lr <= 0:
            raise ValueError(f'lr must be positive, not {lr}')
        self.first_lr = lr
        super().__init__(params, dict(lr=lr))

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group['params']:
                p.add_(p.grad.sign(), alpha=-group['lr'])


optimizer = SignSGD([encoder.parameters(), decoder.parameters()], 0.5)
