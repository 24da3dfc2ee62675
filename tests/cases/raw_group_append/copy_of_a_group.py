# A shallow copy of a group is what unpacking it is: the option that was set on it goes along.
# expect: exact
# model: {'backbone': backbone, 'head': head, 'neck': neck}
# codes: PG201 PG202 PG202
import copy

import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
neck = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(backbone.parameters(), lr=1e-2)
optimizer.param_groups[0]["weight_decay"] = 0.1
optimizer.param_groups.append({**copy.copy(optimizer.param_groups[0]), "params": list(head.parameters())})
optimizer.param_groups.append(dict(optimizer.param_groups[0], params=list(neck.parameters()), lr=1e-3))
