# A module of a class of the file stands in a list.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is case.Head
# where: construction
# model: head
# after:
#   out.* |
import torch
from torch import nn


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(4, 2)


head = Head()
optimizer = torch.optim.Adam([head], lr=1e-3)
