# One element is certain, the other comes from a helper: wrapping one only would move the crash.
# expect: refused
# row: elements/unknown
# codes: PG101
# reasons: unknown-element
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (encoder, decoder)
# optimizer: build(encoder, decoder, lambda m: {'params': m.parameters(), 'lr': 0.1})
import torch
from torch import nn


def build(encoder, decoder, group_of):
    return torch.optim.SGD([group_of(encoder), decoder.parameters()], lr=0.01)


encoder, decoder = nn.Linear(3, 3), nn.Linear(3, 2)
