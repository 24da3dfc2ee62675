# The class of a class counts the reads of its items.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
import torch
from torch import nn

reads = []


class Counting(type):
    def __getitem__(cls, name):
        reads.append(name)
        return len(reads) * 0.1


class Rates(metaclass=Counting):
    pass


model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=Rates['lr'])
optimizer.param_groups[0]['momentum'] = Rates['momentum']
