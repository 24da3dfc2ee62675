# The sum stands in a branch of the list that is not taken: nothing raises today.
# expect: refused
# codes: PG106
# reasons: overlap
# optimizer: make_optimizer(model, True)
import torch
from torch import nn


def make_optimizer(net, plain):
    return torch.optim.Adam(
        [{'params': net[0].parameters()}] if plain else [{'params': net[0].parameters()}, net[1].parameters() + net.parameters()]
    )


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
