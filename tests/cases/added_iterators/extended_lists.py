# Lists are extended by iterators, and what was an iterator is a list by then.
# expect: untouched
import pytest
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 2)
model = nn.ModuleDict({"encoder": encoder, "decoder": decoder})
params = encoder.parameters()
params = list(params)
params += decoder.parameters()
optimizer = torch.optim.Adam(params, lr=1e-3)


def make(net, other=None):
    params = net.parameters()
    try:
        params += decoder.parameters()
    except TypeError:
        params = [*net.parameters(), *decoder.parameters()]
    if other is not None:
        params = list(other.parameters())
        params.extend(decoder.parameters())
    return torch.optim.SGD(params, lr=0.1)


make(encoder)


def test_iterators_cannot_be_extended():
    params = encoder.parameters()
    with pytest.raises(AttributeError):
        params.extend(decoder.parameters())
    torch.optim.SGD(params, lr=0.1)


test_iterators_cannot_be_extended()
