# One branch makes a list of groups, the other a list of parameters: both are legal.
# expect: untouched
# model: (body, head)
from torch import nn
from torch.optim import SGD

flag = True
body, head = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD([{'params': body.parameters()}] if flag else [*head.parameters()], lr=0.1)
