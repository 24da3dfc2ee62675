# Near miss: a list that no statement of the file makes.
# expect: untouched
# run: no — the list is not defined
import torch
from torch import nn

body = nn.Linear(2, 2)
head = nn.Linear(2, 2)
groups.append(head.parameters())
optimizer = torch.optim.Adam(groups, lr=2e-4)
