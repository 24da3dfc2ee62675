# The list for the function is iterated over too, where dicts are not expected.
# expect: refused
# codes: PG101
# reasons: list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: build(model)
import torch
from torch import nn


def make(params):
    return torch.optim.AdamW(params)


def build(net):
    parts = [net.parameters()]
    optimizer = make(parts)
    torch.nn.utils.clip_grad_norm_([p for part in parts for p in part], 1.0)
    return optimizer


model = nn.Linear(2, 1)
