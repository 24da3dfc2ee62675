# Frozen parameters are filtered out of either module.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'filter' and 'filter'
# where: construction
# model: (student, projector)
# after:
#   0.weight 1.* |
import torch
from torch import nn

student = nn.Linear(3, 3)
student.bias.requires_grad_(False)
projector = nn.Linear(3, 2)
optimizer = torch.optim.Adam(
    filter(lambda p: p.requires_grad, student.parameters()) + filter(lambda p: p.requires_grad, projector.parameters()),
    lr=1e-3,
)
