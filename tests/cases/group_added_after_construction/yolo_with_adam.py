# The same with a choice of the class: each construction takes the edits in.
# expect: exact
# codes: PG203
import torch
from torch import nn, optim

adam = False
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4))
pg0, pg1 = [], []
for k, v in model.named_parameters():
    if k.endswith('.weight'):
        pg1.append(v)
    else:
        pg0.append(v)
if adam:
    optimizer = optim.Adam(pg0, lr=1e-3, betas=(0.9, 0.999))
else:
    optimizer = optim.SGD(pg0, lr=1e-2, momentum=0.9)
optimizer.add_param_group({'params': pg1, 'weight_decay': 5e-4})
