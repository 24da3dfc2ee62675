# Every group has its `weight_decay` already.
# expect: refused
# row: edits/no-op folding/no-op
# codes: PG206
# reasons: no-effect
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.AdamW(net.parameters())
optimizer.param_groups[0].setdefault('weight_decay', 0.5)
