# The file opens with a byte order mark.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | 
#   1.weight 1.bias | 
import torch
from torch import nn

net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.AdamW((net.parameters(), out.parameters()))  # 两个网络
