# Near miss: the group whose list holds an iterator is replaced before the construction.
# expect: untouched
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
groups = [{'params': model[0].parameters()}, {'params': [model[1].parameters()]}]
groups[-1:] = [{'params': model[1].parameters(), 'lr': 0.1}]
optimizer = torch.optim.Adam(groups)
