# Conditions that construct an optimizer and ask for something else too, and those that are not always reached.
# expect: untouched
# codes:
import torch
from torch import nn


class Counted(torch.optim.SGD):
    def __len__(self):
        return 0


model = nn.Linear(2, 1)
trained = True
if trained and (optimizer := torch.optim.SGD(model.parameters(), lr=0.1)):
    optimizer.param_groups[0]['lr'] = 0.2
if (second := torch.optim.SGD(model.parameters(), lr=0.1)) is None:
    second.param_groups[0]['lr'] = 0.2
if not trained:
    print('as it is')
elif (third := torch.optim.SGD(model.parameters(), lr=0.1)):
    third.param_groups[0]['lr'] = 0.2
if counted := Counted(model.parameters(), lr=0.1):
    counted.param_groups[0]['lr'] = 0.2
