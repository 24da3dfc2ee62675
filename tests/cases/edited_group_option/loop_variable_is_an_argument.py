# The loop variable is an argument of the function, which is read behind the loop.
# expect: refused
# codes: PG201
# reasons: loop-variable-used
# optimizer: make_optimizer(model, log)
import torch
from torch import nn


def make_optimizer(net, log, rate=0.3):
    optimizer = torch.optim.Adam(net.parameters())
    for rate in optimizer.param_groups:
        rate['betas'] = (0.9, 0.9)
    log.append(rate['betas'])
    return optimizer


model = nn.Linear(3, 1)
log = []
