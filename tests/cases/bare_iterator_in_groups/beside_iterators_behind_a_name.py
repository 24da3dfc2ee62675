# To repair one element would be in vain: the params of another group are a list of iterators, written elsewhere.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# model: [body, head, tail]
import torch
from torch import nn

body, head, tail = nn.Linear(3, 3), nn.Linear(3, 2), nn.Linear(2, 2)
chosen = [head.parameters(), [tail.weight]]
optimizer = torch.optim.Adadelta([{'params': body.parameters()}, [tail.bias], {'params': chosen}])
