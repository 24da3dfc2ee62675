# A tensor as the rate and `foreach` are a ValueError of Adam's constructor; from the group they fail in the step.
# expect: exact
# row: checks/tensor-foreach
# codes: PG201 PG201
# raises: RuntimeError: lr as a Tensor is not supported for capturable=False and foreach=True
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = torch.tensor(1e-3)
optimizer.param_groups[0]['foreach'] = True
