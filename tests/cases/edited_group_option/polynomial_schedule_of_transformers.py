# The schedule of transformers reads the rate of `defaults`.
# expect: exact
# row: defaults/transformers
# codes: PG201
# run: no — transformers is not installed for the tests
import torch
from torch import nn
from transformers import get_polynomial_decay_schedule_with_warmup

model = nn.Linear(3, 2)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['lr'] = 5e-4
scheduler = get_polynomial_decay_schedule_with_warmup(optimizer, num_warmup_steps=10, num_training_steps=100)
