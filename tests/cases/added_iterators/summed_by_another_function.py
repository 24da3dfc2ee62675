# Near miss: `sum` is a function of the file that takes iterators.
# expect: untouched
# model: (actor, critic)
from itertools import chain

import torch
from torch import nn


def sum(iterables, start):
    return list(chain(start, *iterables))


actor, critic = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(sum([actor.parameters(), critic.parameters()], []), lr=0.1)
