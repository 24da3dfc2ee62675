# A scheduler that is built behind the edit starts from the edited rate.
# expect: exact
# row: edits/scheduler-after
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['lr'] = 0.1
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.95 ** epoch)
