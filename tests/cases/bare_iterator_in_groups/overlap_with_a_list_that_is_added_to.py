# The branch adds to the list, so what was in it stays, and shares parameters with what comes.
# expect: refused
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (head, body)
import torch
from torch import nn

finetune = True
head, body = nn.Linear(2, 2), nn.Linear(2, 2)


def make(head, body):
    groups = [{'params': head.parameters()}]
    if finetune:
        groups = groups + [head.parameters(), body.parameters()]
    return torch.optim.SGD(groups, lr=0.1)


optimizer = make(head, body)
