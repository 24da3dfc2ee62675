# Construction and edit stand in the same block, which happens to be the body of a loop over folds.
# expect: exact
# row: conditions/same-block
# codes: PG201
# defaults: lr
# model: models
# optimizer: optimizers[1]
import torch
from torch import nn

models, optimizers = [], []
for fold in range(2):
    net = nn.Linear(3, 1)
    optimizer = torch.optim.Adam(net.parameters(), weight_decay=1e-4)
    optimizer.param_groups[0]['lr'] = 5e-3
    models.append(net)
    optimizers.append(optimizer)
