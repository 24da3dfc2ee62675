# Parts of a module that the file makes, in a list of their own.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# model: net
# after:
#   body.* | lr=0.0001
#   head.* | lr=0.0001
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


net = Net()
optimizer = torch.optim.Adam([net.body, net.head], lr=1e-4)
