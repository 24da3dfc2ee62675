# Python refuses a keyword of the call before torch sees the list.
# expect: refused
# codes: PG101 PG101
# reasons: raises-anyway raises-anyway
# raises: TypeError: SGD.__init__() got an unexpected keyword argument 'momentun'
# where: construction
# model: (a, b)
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD([a.parameters(), b.parameters()], lr=0.1, momentun=0.9)
