# `setattr` and a namespace give objects a `parameters` that returns a list.
# expect: untouched
# model: (encoder, scale)
import torch
from torch import nn
from types import SimpleNamespace

encoder, scale = nn.Linear(3, 4), nn.Parameter(torch.ones(2))
setattr(encoder, 'parameters', lambda: [encoder.weight, encoder.bias])
decoder = SimpleNamespace(parameters=lambda: [scale])
optimizer = torch.optim.SGD(encoder.parameters() + decoder.parameters(), lr=0.1)
