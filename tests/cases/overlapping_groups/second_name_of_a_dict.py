# A second name of a group dict, put into the list by statements.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
from torch import nn
from torch.optim import AdamW

net = nn.Linear(2, 2)
weights = dict(params=[net.weight], weight_decay=0.1)
decayed = weights
groups = []
groups.append(weights)
groups.append({'params': [net.bias]})
groups.append(decayed)
optimizer = AdamW(groups, lr=0.1)
