# Near miss: what is made between uses the iterator up, of which the optimizer has taken the parameters before.
# expect: untouched
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
params = net.parameters()
optimizer = torch.optim.SGD(params, lr=0.1)
kept = nn.ParameterList(params)
head = nn.Linear(2, 2)
optimizer.add_param_group({'params': head.parameters()})
print(len(kept))
