# Near misses: nothing certainly uses these up before the construction gets them.
# expect: untouched
# row: shapes/used-up-generator
# model: (net, trunk, head)
import sys

import torch
from torch import nn

net = nn.Linear(2, 2)
trunk = nn.Linear(2, 2)
head = nn.Linear(2, 2)

searched = net.parameters()
for parameter in searched:
    if parameter.dim() == 1:
        break
counted = trunk.parameters()
if '--verbose' in sys.argv:
    print(len(list(counted)))
groups = [{'params': head.parameters()}]
groups[0]['params'] = list(groups[0]['params'])
print(sum(p.numel() for p in groups[0]['params']))


def optimizers():
    kept = list(net.parameters())
    print(len(list(kept)))
    asked = any(p.is_cuda for p in kept)
    return torch.optim.SGD([{'params': kept}], lr=0.2 if asked else 0.1), torch.optim.SGD(groups, lr=0.1)


optimizer = torch.optim.SGD([{'params': counted}], lr=0.1)
optimizers()
