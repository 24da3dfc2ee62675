# The common form of fine-tuning: the head learns faster.
# expect: exact
# row: edits/add-param-group folding/add
# codes: PG203
# model: {'backbone': backbone, 'head': head}
import torch
from torch import nn

backbone = nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU())
head = nn.Linear(4, 2)
optimizer = torch.optim.SGD(backbone.parameters(), lr=1e-3, momentum=0.9)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1e-2})
