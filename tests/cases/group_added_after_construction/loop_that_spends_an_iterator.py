# Near miss: base and loop share one iterator, of which today the constructor takes all before the loop begins.
# expect: refused
# codes: PG203
# reasons: used-iterator
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
layers = model.children()
optimizer = torch.optim.SGD((p for layer in layers for p in layer.parameters()), lr=0.1)
for layer in layers:
    optimizer.add_param_group({'params': layer.parameters()})
