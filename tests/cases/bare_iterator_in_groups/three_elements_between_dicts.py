# Two bare elements in a list of four; only they change.
# expect: repair
# row: elements/iterator
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   stem.* | lr=0.001
#   layer1.* | lr=0.1
#   layer2.* | lr=0.1
#   fc.* | lr=0.5
import torch
import torch.nn as nn


class ResNetish(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, 4, 3)
        self.layer1 = nn.Conv2d(4, 4, 3)
        self.layer2 = nn.Conv2d(4, 4, 3)
        self.fc = nn.Linear(4, 2)


model = ResNetish()
optimizer = torch.optim.SGD([
    {"params": model.stem.parameters(), "lr": 1e-3},
    model.layer1.parameters(),
    model.layer2.parameters(),
    {"params": model.fc.parameters(), "lr": 0.5},
], lr=0.1, momentum=0.9, nesterov=True)
