# A generator that is read in every round of a loop is empty from the second round on.
# expect: untouched
# model: body
import torch
from torch import nn

body = nn.Linear(2, 2)
rest = body.parameters()
for attempt in range(2):
    whole = list(rest) if attempt else rest
    optimizer = torch.optim.SGD([{'params': body.parameters()}, {'params': whole}] if attempt else [*whole], lr=0.1)
