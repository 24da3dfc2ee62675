# Each class misses another key first; the repair is the same.
# expect: repair
# row: classes/chosen
# codes: PG202
# raises: KeyError: 'fused'
# where: step
# after:
#   encoder.* |
#   decoder.* | lr=0.5
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
adaptive = False
cls = torch.optim.Adam if adaptive else torch.optim.SGD
optimizer = cls(encoder.parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(decoder.parameters()), 'lr': 0.5})
