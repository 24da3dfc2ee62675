# The first argument of nearly all optimizers of other packages is what torch takes.
# expect: repair
# row: options/third-party elements/iterator
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
# run: no — timm needs torchvision
import timm.optim
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = timm.optim.Lamb([encoder.parameters(), decoder.parameters()], lr=0.01)
