# What `add_param_group` returns gets a name, so that the statement is none of its own.
# expect: refused
# codes: PG203
# reasons: named-result
# row: conditions/alias
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(encoder.parameters(), lr=0.1)
added = optimizer.add_param_group({'params': decoder.parameters()})
