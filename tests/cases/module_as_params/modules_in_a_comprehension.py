# A comprehension that yields the modules themselves.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# after:
#   heads.0.* |
#   heads.1.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.heads = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
        self.optimizer = torch.optim.Adam([head for head in self.heads], lr=1e-3)


model = Net()
optimizer = model.optimizer
