# Near miss: a test calls the function and expects the error of today.
# expect: untouched
# model: a
# optimizer: torch.optim.SGD(a.parameters(), lr=0.1)
import pytest
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)


def build():
    return torch.optim.Adam([{'params': a.parameters()}, b.parameters()])


def test_build():
    with pytest.raises(TypeError):
        build()


test_build()
