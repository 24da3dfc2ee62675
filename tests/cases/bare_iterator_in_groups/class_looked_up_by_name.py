# `getattr` may find any class of torch.optim, LBFGS among them.
# expect: repair
# row: classes/by-name
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* decoder.* | lr=0.01
import torch.optim
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

config = {'optimizer': 'AdamW', 'lr': 0.01}
optimizer = getattr(torch.optim, config['optimizer'])([encoder.parameters(), decoder.parameters()], lr=config['lr'])
