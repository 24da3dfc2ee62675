# This constructor wants the module itself.
# expect: untouched
# row: classes/subclass
import torch
from torch import nn

model = nn.Linear(3, 4)


class OfModule(torch.optim.SGD):
    def __init__(self, module, lr):
        super().__init__(module.parameters(), lr)


optimizer = OfModule(model, lr=0.01)
