# Near miss: the rate is copied from one optimizer into another during training.
# expect: untouched
# model: (a, b)
# optimizer: train(a, b)
import torch
from torch import nn


def train(a, b):
    main = torch.optim.Adam(a.parameters(), lr=1e-3)
    other = torch.optim.SGD(b.parameters(), lr=0.1)
    for _ in range(2):
        main.step()
        for mine, theirs in zip(main.param_groups, other.param_groups):
            mine['lr'] = theirs['lr']
    return main


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
