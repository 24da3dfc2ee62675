# With master weights the constructor reads the params by itself.
# expect: refused
# row: options/third-party
# codes: PG101 PG101
# reasons: own-constructor own-constructor
# run: no — apex needs a GPU
from apex.optimizers import FusedAdam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = FusedAdam([encoder.parameters(), decoder.parameters()], lr=0.01, use_master=True)
