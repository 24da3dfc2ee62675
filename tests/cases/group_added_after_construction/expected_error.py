# Near miss: a test that wants the error.
# expect: untouched
# model: model
import pytest
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
with pytest.raises(ValueError, match='more than one'):
    optimizer.add_param_group({'params': model.parameters()})
