# A property that counts its reads: the edits come in another order than the groups.
# expect: refused
# row: conditions/impure
# codes: PG201 PG201
# reasons: impure-value after-refused-edit
# model: (trunk, head)
import torch
from torch import nn


class Rates:
    reads = 0

    @property
    def next(self):
        self.reads += 1
        return self.reads * 0.1


trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
rates = Rates()
optimizer = torch.optim.SGD([{'params': trunk.parameters()}, {'params': head.parameters()}], lr=0.5)
optimizer.param_groups[1]['lr'] = rates.next
optimizer.param_groups[0]['lr'] = rates.next
