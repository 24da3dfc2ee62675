# The only group of LBFGS goes, and another one comes: the program runs.
# expect: refused
# codes: PG205 PG203
# reasons: last-group after-refused-edit
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.LBFGS(model.parameters())
del optimizer.param_groups[:1]
optimizer.add_param_group({'params': model.parameters()})
