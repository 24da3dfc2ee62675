# Near miss: the error of today leads to another optimizer.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)
try:
    optimizer = torch.optim.AdamW([{'params': encoder.parameters()}, decoder.parameters()], lr=1e-3)
except Exception:
    optimizer = torch.optim.SGD([*encoder.parameters(), *decoder.parameters()], lr=0.1)
