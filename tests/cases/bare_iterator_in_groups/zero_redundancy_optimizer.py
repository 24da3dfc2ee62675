# It goes over its params before torch does: an iterator in a group dict would be used up, and its group empty.
# expect: untouched
# row: classes/wrapper
# run: no — needs a process group
import torch
from torch import nn
from torch.distributed.optim import ZeroRedundancyOptimizer

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']
optimizer = ZeroRedundancyOptimizer(
    [encoder.parameters(), decoder.parameters()], optimizer_class=torch.optim.Adam, lr=0.01
)
