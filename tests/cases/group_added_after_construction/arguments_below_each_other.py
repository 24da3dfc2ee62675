# The arguments stand below each other, and so do the groups; what was aligned with a bracket still is.
# expect: exact
# codes: PG203 PG203
import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(2, 2), "neck": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
body, neck, head = model["body"], model["neck"], model["head"]


def make():
    optimizer = torch.optim.Adam([p for p in body.parameters()
                                  if p.requires_grad],
                                 lr=1e-3,
                                 weight_decay=1e-4)
    optimizer.add_param_group({"params": neck.parameters()})  # in between
    optimizer.add_param_group(dict(params=head.parameters(),
                                   lr=1e-2))
    return optimizer


optimizer = make()
