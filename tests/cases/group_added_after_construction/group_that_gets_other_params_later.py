# What would be taken out of the base for the new group is in none: the group gets other parameters further down.
# expect: refused
# codes: PG203 PG204
# reasons: overlap used-iterator
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
optimizer = torch.optim.NAdam(model.parameters())
optimizer.add_param_group({'params': model.a.parameters()})
print(len(optimizer.param_groups))
optimizer.param_groups[1]['params'] = model.b.parameters()
