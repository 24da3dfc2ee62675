# One of the classes takes one group only: the flat list is right for both.
# expect: repair
# row: classes/chosen
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* decoder.* | lr=0.01
from torch.optim import LBFGS, SGD
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

second_order = False
cls = LBFGS if second_order else SGD
optimizer = cls([encoder.parameters(), decoder.parameters()], lr=0.01)
