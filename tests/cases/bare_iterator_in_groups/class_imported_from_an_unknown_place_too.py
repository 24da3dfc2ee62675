# What the other import brings is not known.
# expect: untouched
# row: classes/chosen
# run: no — raises a TypeError today, in words of an unknown class
try:
    from my_optimizers import Adam
except ImportError:
    from torch.optim import Adam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = Adam([encoder.parameters(), decoder.parameters()], lr=0.01)
