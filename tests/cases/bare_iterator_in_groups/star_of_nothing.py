# Near miss today: the filter lets nothing through, so that nothing stands beside the group; else the list would raise.
# expect: refused
# codes: PG101
# reasons: mixed-names
# optimizer: make(model, model)
import torch
from torch import nn


def make(enc, dec):
    return torch.optim.SGD([*filter(lambda p: p.requires_grad, enc.body.parameters()), {'params': dec.named_parameters()}])


model = nn.Sequential()
model.body, model.head = nn.Linear(2, 2).requires_grad_(False), nn.Linear(2, 2)
