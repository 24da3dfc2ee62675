# The method that makes the list stands in a base class of the file.
# expect: repair
# row: lists/functions
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# after:
#   body.* |
#   head.* |
from torch import nn
from torch.optim import AdamW


class Base(nn.Module):
    def both(self):
        return [self.body.parameters(), self.head.parameters()]


class Net(Base):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def make_optimizer(self):
        return AdamW(params=self.both())


net = Net()
optimizer = net.make_optimizer()
