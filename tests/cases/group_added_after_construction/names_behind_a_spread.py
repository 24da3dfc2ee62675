# Torch refuses the names, whatever else the dict holds; a group that goes later is there by then.
# expect: refused
# codes: PG203 PG205
# reasons: mixed-names after-refused-edit
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group with names to the optimizer
# where: edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)


model = Net()
common = {'lr': 0.05}
optimizer = torch.optim.SGD(model.a.parameters())
optimizer.add_param_group({**common, 'params': model.b.named_parameters(), 'weight_decay': 0.3})
optimizer.param_groups.pop(0)
