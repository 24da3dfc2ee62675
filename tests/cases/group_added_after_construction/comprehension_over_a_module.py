# A comprehension iterates over a module, which raises at the edit: the call is missing.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: 'Linear' object is not iterable
# where: edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.neck = nn.LayerNorm(2)
        self.head = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.SGD([{'params': list(model.body.parameters())}], momentum=0.9)
optimizer.add_param_group({'params': [p for part in (model.neck.parameters(), model.head) for p in part]})
