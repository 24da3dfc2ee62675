# Near miss: no clause of a comprehension may hold `:=`.
# expect: refused
# codes: PG101
# reasons: one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.LBFGS([(last := layer).parameters() for layer in model])
