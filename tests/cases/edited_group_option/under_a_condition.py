# Near miss: the edit happens or not.
# expect: untouched
# row: conditions/branch
# optimizer: make(model, finetune=True)
import torch
from torch import nn


def make(model, finetune):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    if finetune:
        optimizer.param_groups[0]['lr'] = 1e-5
    return optimizer


model = nn.Linear(2, 2)
