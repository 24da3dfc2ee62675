# The group sets the option already: its value is replaced.
# expect: exact
# row: folding/option-of-group
# codes: PG201
import torch
import torch.nn as nn

encoder = nn.Linear(4, 4)
decoder = nn.Linear(4, 4)
model = nn.ModuleDict({'encoder': encoder, 'decoder': decoder})
optimizer = torch.optim.Adam([
    {"params": encoder.parameters(), "lr": 1e-4},
    {"params": decoder.parameters(), "lr": 1e-3},
])
optimizer.param_groups[1]["lr"] = 5e-4
