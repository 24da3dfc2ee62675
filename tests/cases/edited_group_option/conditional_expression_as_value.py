# A pure expression that is no literal: group key.
# expect: exact
# codes: PG201
# optimizer: make_optimizer(model, finetune=True)
import torch
from torch import nn


def make_optimizer(model, finetune=False):
    optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.05)
    optimizer.param_groups[0]["lr"] = 1e-5 if finetune else 1e-3
    return optimizer


model = nn.Linear(2, 2)
