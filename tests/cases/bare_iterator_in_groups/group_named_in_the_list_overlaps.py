# The last group gets a name where it stands, and has the parameters of the first: torch would refuse that next.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(
    [{"params": body.weight}, head.parameters(), (last := {"params": [body.weight], "eps": 1e-6})], lr=0.1
)
