# A property that counts is put into its class by `setattr`.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
import torch
from torch import nn

reads = []


class Rates:
    pass


def count(self):
    reads.append(self)
    return len(reads) * 0.1


setattr(Rates, 'rate', property(count))
rates = Rates()
model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=rates.rate)
optimizer.param_groups[0]['momentum'] = rates.rate
