# A property makes the list.
# expect: repair
# row: lists/functions
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: net
# after:
#   body.* | lr=0.5
#   head.* |
from torch import nn
from torch.optim import SGD


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    @property
    def trainable(self):
        groups = [dict(params=self.body.parameters(), lr=0.5)]
        groups.append(self.head.parameters())
        return groups

    def make_optimizer(self):
        return SGD(self.trainable, lr=0.1)


net = Net()
optimizer = net.make_optimizer()
