# A function puts one parameter behind an iterator of others.
# expect: refused
# codes: PG106
# reasons: raises-anyway
# raises: AttributeError: 'filter' object has no attribute 'append'
# where: before
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 2)
model = nn.ModuleDict({"encoder": encoder, "decoder": decoder})


def make(net, scale):
    params = filter(lambda p: p.requires_grad, net.parameters())
    params.append(scale)
    params.extend(decoder.parameters())
    return torch.optim.Adam([{"params": params}], lr=1e-3)


optimizer = make(encoder, nn.Parameter(torch.ones(1)))
