# The iterator has two names, and holds the parameters of the other element too.
# expect: refused
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
everything = model.parameters()
first = everything
optimizer = torch.optim.SGD([first, [p for p in model.parameters()]], lr=0.1)
