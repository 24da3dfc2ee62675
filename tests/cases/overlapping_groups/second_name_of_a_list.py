# Two names of one list of parameters.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
decayed = list(net.parameters())
everything = decayed
optimizer = SGD([{'params': decayed, 'weight_decay': 0.1}, {'params': everything}], lr=0.1)
