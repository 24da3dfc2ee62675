# A function inside of the method means the same `self`.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# optimizer: model.configure_optimizers()
# after:
#   head.weight head.bias | lr=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    def configure_optimizers(self):
        def build():
            return torch.optim.SGD(self.head, lr=0.1)

        return build()


model = Net()
