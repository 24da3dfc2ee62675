# A method makes the list; it is rewritten there.
# expect: repair
# row: lists/functions
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: net
# after:
#   body.* | lr=0.0001
#   head.* |
from torch import nn
from torch.optim import AdamW


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def param_groups(self):
        """The body learns slowly."""
        return [
            {"params": self.body.parameters(), "lr": 1e-4},
            self.head.parameters(),
        ]

    def make_optimizer(self):
        return AdamW(self.param_groups())


net = Net()
optimizer = net.make_optimizer()
