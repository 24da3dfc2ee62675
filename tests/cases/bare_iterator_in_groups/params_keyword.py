# The list is passed as `params=`, not first in the call.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   stem.* | lr=0.0001
#   top.* | lr=0.001
from torch import nn, optim


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(3, 7)
        self.top = nn.Linear(7, 1)


model = Net()
optimizer = optim.RMSprop(
    lr=1e-3,
    params=[{'params': model.stem.parameters(), 'lr': 1e-4}, model.top.parameters()],
)
