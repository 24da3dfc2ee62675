# An iterator is extended as if it were a list.
# expect: refused
# codes: PG106
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +=: 'generator' and 'generator'
# where: before
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 2)
model = nn.ModuleDict({"encoder": encoder, "decoder": decoder})
params = encoder.parameters()
params += decoder.parameters()
optimizer = torch.optim.Adam(params, lr=1e-3)
