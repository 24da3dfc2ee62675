# A starred iterator next to a dict spills tensors among the groups.
# expect: repair
# row: shapes/dict-then-other elements/starred
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# after:
#   encoder.* | lr=1e-05
#   pooler.* | lr=0.0001
import torch
from torch import nn


class SentenceModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 8)
        self.pooler = nn.Linear(8, 2)


model = SentenceModel()
optimizer = torch.optim.AdamW([{'params': model.encoder.parameters(), 'lr': 1e-5}, *model.pooler.parameters()], lr=1e-4)
