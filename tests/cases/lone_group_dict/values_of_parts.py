# Near miss: the values of a dict go into the groups.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
parts = {'encoder': encoder.parameters(), 'decoder': decoder.parameters()}
optimizer = torch.optim.Adam([{'params': params} for params in parts.values()], lr=0.1)
