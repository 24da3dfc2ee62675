# Each branch binds another class.
# expect: repair
# row: classes/chosen
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
from torch import optim
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

name = 'rmsprop'
if name == 'adam':
    opt_class = optim.Adam
elif name == 'rmsprop':
    opt_class = optim.RMSprop
else:
    opt_class = optim.SGD
optimizer = opt_class([encoder.parameters(), decoder.parameters()], lr=0.01)
