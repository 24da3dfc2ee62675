# LBFGS takes one group only, so the iterators are unpacked into a flat list.
# expect: repair
# row: elements/lbfgs
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'pinn': pinn, 'source': source}
# after:
#   pinn.* source.* | lr=0.5, max_iter=4, max_eval=5
import torch
from torch import nn

pinn = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
source = nn.Linear(2, 1)
optimizer = torch.optim.LBFGS([pinn.parameters(), source.parameters()], lr=0.5, max_iter=4)
