# A star stands before the second group only.
# expect: refused
# codes: PG102
# reasons: no-effect
# raises: TypeError: param_group must be a dict, but got <class 'str'>
# where: construction
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': encoder.parameters()}, *{'params': decoder.parameters(), 'lr': 0.1}])
