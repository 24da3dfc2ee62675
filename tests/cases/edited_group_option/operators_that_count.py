# Operators, conversions and methods that a class of the file defines may do more than to compute.
# expect: refused
# codes: PG201 PG201 PG201 PG201
# reasons: impure-value impure-value impure-value impure-value
# model: [one, two, three, four]
# optimizer: third
import torch
from torch import nn


class Count:
    def __init__(self):
        self.made = 0

    def __mul__(self, other):
        return self.get("next") * other

    def __float__(self):
        self.made += 1
        return 0.01 * self.made

    def __bool__(self):
        return float(self) > 0

    def get(self, name):
        self.made += 1
        return 0.1 * self.made


count = Count()
one, two, three, four = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
first = torch.optim.SGD(one.parameters(), lr=count * 0.1)
first.param_groups[0]["lr"] = count * 0.1
second = torch.optim.SGD(two.parameters(), lr=float(count))
second.param_groups[0]["lr"] = float(count)
third = torch.optim.SGD(three.parameters(), lr=0.9 if count else 0.5)
third.param_groups[0]["momentum"] = 0.9 if count else 0.5
fourth = torch.optim.SGD(four.parameters(), lr=count.get("lr"))
fourth.param_groups[0]["momentum"] = count.get("momentum")
