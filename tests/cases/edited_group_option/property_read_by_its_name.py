# `getattr` reads a property that counts, and a class method counts its calls.
# expect: refused
# codes: PG201 PG201 PG201 PG201
# reasons: impure-value after-refused-edit impure-value after-refused-edit
# model: [net, head]
import torch
from torch import nn


class Rates:
    made = 0

    @property
    def lr(self):
        return self.get("lr")

    @classmethod
    def get(cls, name):
        cls.made += 1
        return 0.1 * cls.made


rates = Rates()
net, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{"params": [net.weight]}, {"params": [net.bias]}], lr=0.1)
optimizer.param_groups[1]["lr"] = getattr(rates, "lr")
optimizer.param_groups[0]["lr"] = getattr(rates, "lr")
second = torch.optim.SGD([{"params": [head.weight]}, {"params": [head.bias]}], lr=0.1)
second.param_groups[1]["lr"] = Rates.get("lr")
second.param_groups[0]["lr"] = Rates.get("lr")
