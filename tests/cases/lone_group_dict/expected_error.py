# Near miss: a test that wants the error.
# expect: untouched
import pytest
import torch
from torch import nn

model = nn.Linear(2, 2)
with pytest.raises(TypeError):
    torch.optim.Adam({'params': model.parameters(), 'lr': 1e-3})
optimizer = torch.optim.Adam([{'params': model.parameters(), 'lr': 1e-3}])
