# Biases, weights and norms, sorted by hand into three lists, which are deleted afterwards.
# expect: exact
# row: folding/add
# codes: PG203 PG203
import torch
from torch import nn, optim

hyp = {'lr0': 0.01, 'momentum': 0.937, 'weight_decay': 5e-4}
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.SiLU(), nn.Conv2d(4, 2, 1))

pg0, pg1, pg2 = [], [], []  # optimizer parameter groups
for k, v in model.named_modules():
    if hasattr(v, 'bias') and isinstance(v.bias, nn.Parameter):
        pg2.append(v.bias)  # biases
    if isinstance(v, nn.BatchNorm2d):
        pg0.append(v.weight)  # no decay
    elif hasattr(v, 'weight') and isinstance(v.weight, nn.Parameter):
        pg1.append(v.weight)  # apply decay

optimizer = optim.SGD(pg0, lr=hyp['lr0'], momentum=hyp['momentum'], nesterov=True)

optimizer.add_param_group({'params': pg1, 'weight_decay': hyp['weight_decay']})  # add pg1 with weight_decay
optimizer.add_param_group({'params': pg2})  # add pg2 (biases)
print(f'optimizer groups: {len(pg2)} .bias, {len(pg1)} conv.weight, {len(pg0)} other')
del pg0, pg1, pg2
