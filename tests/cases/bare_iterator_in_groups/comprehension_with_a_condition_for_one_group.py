# The clause that is added begins a line as the condition does; a conditional expression goes into parentheses.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
spare = nn.Linear(1, 1)
optimizer = torch.optim.LBFGS([layer.parameters() if layer is not None else spare.parameters() for layer in model
                               if layer is not spare], lr=0.1)
