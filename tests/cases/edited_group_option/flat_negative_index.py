# Index -1 of one group is that group.
# expect: exact
# row: folding/option-flat
# codes: PG201
# defaults: weight_decay
import torch
import torch.nn as nn

model = nn.Linear(4, 2)
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-4)
optimizer.param_groups[-1]["weight_decay"] = 0.1
