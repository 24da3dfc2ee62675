# Near miss: the list is a flat one, and `insert` takes one item at a time.
# expect: refused
# codes: PG101
# reasons: mixed-list
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
from torch import nn
from torch.optim import SGD

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
params = list(model[1].parameters())
params.insert(0, model[0].parameters())
optimizer = SGD(params, lr=0.1)
