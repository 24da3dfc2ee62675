# A function reads the name of the part that is added below: the call raises, repaired list or not.
# expect: refused
# codes: PG203
# reasons: overlap
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
part = model.b


def groups():
    return [{'params': part.parameters(), 'weight_decay': 1}, {'params': list(model.a.parameters())}]


optimizer = torch.optim.SGD(groups(), lr=0.1)
optimizer.add_param_group({'params': part.parameters(), 'nesterov': True})
