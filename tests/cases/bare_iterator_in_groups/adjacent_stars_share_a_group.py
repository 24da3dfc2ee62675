# Stars that stand side by side were one run of tensors: they become one group.
# expect: repair
# row: elements/starred
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# model: {'trunk': trunk, 'policy': policy, 'value': value}
# after:
#   trunk.* | lr=0.0001
#   policy.* value.* | lr=0.001
import torch.nn as nn
import torch.optim as optim

trunk = nn.Linear(4, 8)
policy = nn.Linear(8, 3)
value = nn.Linear(8, 1)

optimizer = optim.Adam([
    {'params': trunk.parameters(), 'lr': 1e-4},
    *policy.parameters(),
    *value.parameters(),
], lr=1e-3)
