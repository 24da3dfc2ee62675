# Counting the parameters of the group leaves none for the optimizer.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105
# reasons: used-iterator
import torch
from torch import nn

model = nn.Linear(3, 2)
params = [{'params': model.parameters()}]
count = sum(p.numel() for p in params[0]['params'])
print(f'{count} parameters')
optimizer = torch.optim.AdamW(params, lr=0.1)
