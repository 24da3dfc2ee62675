# An edit in one branch must not get into the list of the other.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.02
import torch
from torch import nn


def build(encoder, decoder, finetune):
    groups = [encoder.parameters()]
    groups.append(decoder.parameters())
    if finetune:
        optimizer = torch.optim.SGD(groups, lr=0.1)
        optimizer.param_groups[0]['lr'] = 0.01
        optimizer.param_groups[1]['lr'] = 0.02
    else:
        optimizer = torch.optim.Adam(groups, lr=0.1)
    return optimizer


model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = build(model['encoder'], model['decoder'], True)
