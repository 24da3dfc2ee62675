# The class is one of two: the groups are right for both.
# expect: repair
# row: classes/chosen
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

adaptive = True
cls = torch.optim.Adam if adaptive else torch.optim.SGD
optimizer = cls([encoder.parameters(), decoder.parameters()], lr=0.01)
