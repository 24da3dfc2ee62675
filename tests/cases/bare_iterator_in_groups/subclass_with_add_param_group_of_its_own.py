# Its own `add_param_group` may take what torch refuses.
# expect: refused
# row: classes/subclass
# codes: PG101 PG101
# reasons: own-constructor own-constructor
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']


class Logging(torch.optim.SGD):
    def add_param_group(self, param_group):
        print(sorted(param_group))
        super().add_param_group(param_group)


optimizer = Logging([encoder.parameters(), decoder.parameters()], lr=0.01)
