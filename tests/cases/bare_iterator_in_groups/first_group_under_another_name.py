# One list of parameters was meant: `param_groups[0]`, of another name of the optimizer, is all that is ever addressed.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.5
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 1))
optimizer = torch.optim.Adamax([list(model[0].parameters()), model[1].parameters()])
alias = optimizer
alias.param_groups[0]['lr'] = 0.5
