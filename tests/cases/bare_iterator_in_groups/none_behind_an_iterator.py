# `None` certainly is no part of the model that only looks unknown.
# expect: refused
# codes: PG101
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam([model.parameters(), None], lr=1e-2)
