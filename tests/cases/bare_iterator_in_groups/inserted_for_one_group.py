# Near miss: `insert` takes one item at a time.
# expect: refused
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# reasons: one-group-only one-group-only
from torch import nn
from torch.optim import LBFGS

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
weights = [model[0].parameters()]
weights.insert(0, model[1].parameters())
optimizer = LBFGS(weights)
