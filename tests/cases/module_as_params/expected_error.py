# Near miss: a test that wants the error.
# expect: untouched
import pytest
import torch
from torch import nn

model = nn.Linear(2, 2)
with pytest.raises(TypeError, match='not iterable'):
    torch.optim.Adam(model)
optimizer = torch.optim.Adam(model.parameters())
