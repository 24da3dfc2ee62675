# Near miss: the first of two functions makes groups of what it is handed.
# expect: untouched
# model: nn.ModuleList([encoder, decoder])
import torch
from torch import nn


def build(groups):
    return torch.optim.AdamW(groups, lr=1e-3)


def prepare(parts):
    parts = [{"params": part} for part in parts]
    return build(parts)


encoder = nn.Linear(2, 3)
decoder = nn.Linear(3, 1)
optimizer = prepare([encoder.parameters(), decoder.parameters()])
