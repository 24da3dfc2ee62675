# Near miss: one branch wants a flat list, and the other could have groups.
# expect: refused
# codes: PG101 PG101
# reasons: shared-groups shared-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn


def build(encoder, decoder, second_order):
    weights = [encoder.parameters(), decoder.parameters()]
    if second_order:
        return torch.optim.LBFGS(weights)
    return torch.optim.Adam(weights)


model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = build(model['encoder'], model['decoder'], False)
