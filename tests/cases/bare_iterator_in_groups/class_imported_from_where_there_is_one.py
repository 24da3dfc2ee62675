# The import that works decides, and every class that it may bring takes groups.
# expect: repair
# row: classes/chosen
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
try:
    from apex.optimizers import FusedAdam as Adam
except ImportError:
    from torch.optim import Adam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = Adam([encoder.parameters(), decoder.parameters()], lr=0.01)
