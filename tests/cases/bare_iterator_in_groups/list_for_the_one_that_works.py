# Near miss: what is caught may have got as far as the group dicts, and the next one gets them.
# expect: refused
# codes: PG101 PG101
# reasons: shared-groups shared-groups
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn


def build(encoder, decoder):
    weights = [encoder.parameters(), decoder.parameters()]
    try:
        return torch.optim.Adam(weights, lr=1e-3, fused=True)
    except RuntimeError:
        return torch.optim.Adam(weights)


model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = build(model['encoder'], model['decoder'])
