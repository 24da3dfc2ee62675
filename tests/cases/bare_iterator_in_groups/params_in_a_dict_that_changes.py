# Near miss: the dict gets other params before the call unpacks it.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
options = {'params': [encoder.parameters(), decoder.parameters()]}
options['params'] = [*encoder.parameters(), *decoder.parameters()]
optimizer = torch.optim.SGD(lr=0.1, **options)
