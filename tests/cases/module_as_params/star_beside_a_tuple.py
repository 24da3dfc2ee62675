# With the call written out, the tuple would be left in the list, where torch takes it for a name and its tensor.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: TypeError: Value after * must be an iterable, not method
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2))
first, second, third = model[0], model[1], model[2]
optimizer = torch.optim.SGD([*first.parameters(), *second.parameters, tuple(third.parameters())])
