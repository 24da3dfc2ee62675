# The class has no such keyword, so the constructor raises, and the edit is never reached.
# expect: untouched
# raises: TypeError: AdamW.__init__() got an unexpected keyword argument 'decoupled_weight_decay'
# where: construction
# optimizer: make_optimizer(model)
import torch
from torch import nn


def make_optimizer(net):
    optimizer = torch.optim.AdamW(net[0].parameters(), decoupled_weight_decay=False)
    head = nn.Linear(2, 2, bias=False)
    optimizer.param_groups[0]['params'] = list(head.parameters())
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
