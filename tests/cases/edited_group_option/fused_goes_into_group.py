# `fused` as a keyword also sets flags that an edit does not.
# expect: exact
# row: options/fused folding/option-unfit
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['fused'] = True
