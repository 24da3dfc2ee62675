# A generator expression of iterators, whose optimizer is printed as one group.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * |
from torch import nn
from torch.optim import SGD

model = nn.ModuleDict({"actor": nn.Linear(2, 2), "critic": nn.Linear(2, 1)})
optimizer = SGD((part.parameters() for name, part in model.items()), lr=0.1)
print("learning rate", optimizer.param_groups[0]["lr"])
