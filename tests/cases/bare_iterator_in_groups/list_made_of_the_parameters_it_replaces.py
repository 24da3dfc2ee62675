# What takes the place of the parameters is a list in which they stand.
# expect: refused
# codes: PG101
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: nn.ModuleList([encoder, decoder])
import torch
from torch import nn

encoder = nn.Linear(2, 3)
decoder = nn.Linear(3, 1)
finetune = True

params = encoder.parameters()
if finetune:
    params = [params, decoder.parameters()]
optimizer = torch.optim.AdamW(params, lr=1e-3)
