# `from torch.optim.adamw import AdamW`.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
from torch.nn import Linear
from torch.optim.adamw import AdamW

net, out = Linear(2, 2), Linear(2, 1)
optimizer = AdamW([net.parameters(), out.parameters()])
