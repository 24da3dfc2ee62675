# Near miss: suppressed by its author.
# expect: untouched
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam({'params': model.parameters()})  # paramgroups: ignore[PG102]
