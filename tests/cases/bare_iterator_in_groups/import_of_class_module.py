# `import torch.optim.adam as adam` (without `as`, torch has deleted the attribute).
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.0001
#   1.weight 1.bias |
import torch.nn
import torch.optim.adam as adam

net, out = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
optimizer = adam.Adam([{'params': net.parameters(), 'lr': 1e-4}, out.parameters()])
