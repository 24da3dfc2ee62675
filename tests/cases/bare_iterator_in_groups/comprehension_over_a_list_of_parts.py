# The parts have a list of their own.
# expect: repair
# row: elements/comprehension
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   body.weight body.bias
#   head.weight head.bias
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


net = Net()
parts = [net.body, net.head]
optimizer = torch.optim.SGD([m.parameters() for m in parts], lr=0.1)
