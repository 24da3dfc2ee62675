# A `ModuleList` of experts.
# expect: repair
# row: shapes/modules
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# model: experts
# after:
#   * |
import torch
from torch import nn

experts = nn.ModuleList([nn.Linear(4, 4) for _ in range(3)])
optimizer = torch.optim.AdamW(experts, lr=1e-3)
