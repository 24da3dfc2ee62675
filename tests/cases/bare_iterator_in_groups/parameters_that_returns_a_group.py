# Near miss: `parameters()` of this class returns a group dict.
# expect: untouched
# model: (backbone, crf.transitions)
import torch
from torch import nn


class CRF:
    def __init__(self, tags):
        self.transitions = nn.Parameter(torch.randn(tags, tags))

    def parameters(self):
        return {'params': [self.transitions], 'lr': 1e-2}


backbone = nn.Linear(4, 3)
crf = CRF(3)
optimizer = torch.optim.SGD([{'params': backbone.parameters()}, crf.parameters()], lr=1e-3)
