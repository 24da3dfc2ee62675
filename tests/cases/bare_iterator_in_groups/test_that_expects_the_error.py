# Near miss: a test asks for the very exception.
# expect: untouched
# model: nn.Linear(2, 2)
# optimizer: torch.optim.SGD(model.parameters())
import pytest
import torch
from torch import nn


def test_bare_iterator_is_rejected():
    a, b = nn.Linear(2, 2), nn.Linear(2, 2)
    with pytest.raises(TypeError, match="must be a dict"):
        torch.optim.Adam([{'params': a.parameters()}, b.parameters()])


test_bare_iterator_is_rejected()
