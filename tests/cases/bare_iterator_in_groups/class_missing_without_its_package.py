# `None` stands in for a class that is not there, and cannot be called.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
import torch
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

try:
    from lion_pytorch import Lion
except ImportError:
    Lion = None

cls = Lion or torch.optim.AdamW
optimizer = cls([encoder.parameters(), decoder.parameters()], lr=0.01)
