# The second statement of the line folds in a later pass, when the name of the group has gone.
# expect: repair
# codes: PG201 PG201 PG202
# raises: TypeError: 'generator' object is not subscriptable
# where: zero_grad
# after:
#   a.* | amsgrad=True, lr=0.05
#   b.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.Adam(model.a.parameters(), lr=0.1, eps=1e-4)
last = optimizer.param_groups[-1]
last.update({'amsgrad': True})
last['lr'] *= 0.5; optimizer.param_groups.append(model.b.parameters())
