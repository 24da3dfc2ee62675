# All parameters, or, under a condition, a list of iterators that takes their place.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: nn.ModuleList([encoder, decoder])
# after:
#   0.* | lr=0.0001
#   1.* |
import torch
from torch import nn

encoder = nn.Linear(2, 3)
decoder = nn.Linear(3, 1)
finetune = True

params = list(encoder.parameters()) + list(decoder.parameters())
if finetune:
    params = [{"params": encoder.parameters(), "lr": 1e-4}, decoder.parameters()]
optimizer = torch.optim.AdamW(params, lr=1e-3)
