# Before Python 3.12 an f-string holds no quotes of its own kind, and no line breaks.
# expect: refused
# codes: PG101 PG101
# reasons: no-room no-room
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
text = f'{torch.optim.SGD([encoder.parameters(), decoder.parameters()], lr=0.1)}'
