# Near miss: LBFGS refuses two groups, so the edit behind it is never reached.
# expect: untouched
# raises: ValueError: LBFGS doesn't support per-parameter options (parameter groups)
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import LBFGS

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
opt = LBFGS(({'params': a.parameters()}, {'params': b.parameters()}), 1e-3)
opt.param_groups.pop(0)
