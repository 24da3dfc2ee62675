# The module beside the names may have no parameters: here it has none.
# expect: refused
# codes: PG105
# reasons: mixed-names
# model: encoder
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)


def make(net, rest):
    return torch.optim.SGD([*net.named_parameters(), *rest.parameters()], lr=0.1)


optimizer = make(encoder, nn.Identity())
