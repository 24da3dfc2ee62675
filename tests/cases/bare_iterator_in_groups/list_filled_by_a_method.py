# A method fills the list, behind a group that is there already.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   stem.* | lr=0.1
#   body.* |
#   head.* |
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(2, 2)
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 1)

    def _collect(self, into):
        # The rest of the net.
        into.append(self.body.parameters())
        into.extend([self.head.parameters()])

    def make(self):
        groups = [{'params': self.stem.parameters(), 'lr': 0.1}]
        self._collect(into=groups)
        return torch.optim.Adam(groups, lr=0.01)


model = Net()
