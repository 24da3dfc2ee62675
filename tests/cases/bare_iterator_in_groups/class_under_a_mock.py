# A test replaces the class by its name, and looks at what it was given.
# expect: untouched
# model: model
# optimizer: torch.optim.SGD(model.parameters())
import torch
from torch import nn
from unittest import mock

model = nn.Linear(3, 4)
with mock.patch('torch.optim.Adam') as adam:
    torch.optim.Adam([model.parameters()], lr=0.1)
    given = adam.call_args.args[0]
    assert not isinstance(given[0], dict)
