# `weight_decy` is stored in the group and ignored.
# expect: refused
# row: edits/no-op folding/no-op
# codes: PG206
# reasons: misspelt-option
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.AdamW(net.parameters())
optimizer.param_groups[0]['weight_decy'] = 0.5
