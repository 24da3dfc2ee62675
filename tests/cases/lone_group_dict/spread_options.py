# Options shared with another optimizer are spread into the dict; `params` is certain.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.003, weight_decay=0.2
import torch
from torch import nn

shared = {'lr': 3e-3, 'weight_decay': 0.2}
model = nn.Linear(4, 2)
optimizer = torch.optim.NAdam({'params': model.parameters(), **shared})
