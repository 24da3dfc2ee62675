# To repair one element would be in vain: another group holds iterators with names and without, written elsewhere.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.named_parameters
# where: construction
# model: [body, head, tail]
import torch
from torch import nn

body, head, tail = nn.Linear(3, 3), nn.Linear(3, 2), nn.Linear(2, 2)
group = {'params': [body.named_parameters(), head.parameters()], 'weight_decay': 0.1}
optimizer = torch.optim.Adam([group, tail.parameters()])
