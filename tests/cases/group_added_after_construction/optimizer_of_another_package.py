# Its own `add_param_group` is torch's.
# expect: exact
# row: options/third-party folding/third-party
# codes: PG203
from lion_pytorch import Lion
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = Lion(encoder.parameters(), lr=0.1)
optimizer.add_param_group({'params': decoder.parameters(), 'lr': 0.5})
