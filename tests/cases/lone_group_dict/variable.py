# The dict has a name of its own.
# expect: repair
# row: shapes/lone-dict
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.01
from torch import nn
from torch.optim import RMSprop

model = nn.Linear(4, 4)
backbone_group = {"params": model.parameters(), "lr": 1e-2}
optimizer = RMSprop(backbone_group, alpha=0.95)
