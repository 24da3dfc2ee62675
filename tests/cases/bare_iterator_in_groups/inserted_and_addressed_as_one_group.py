# Near miss: `insert` takes one item at a time, and the file goes on as if there were one group.
# expect: refused
# codes: PG101 PG101
# reasons: addressed-by-index addressed-by-index
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
from torch import nn
from torch.optim import Adam

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
weights = [model[0].parameters()]
weights.insert(0, model[1].parameters())
optimizer = Adam(weights)
print(optimizer.param_groups[0]["lr"])
