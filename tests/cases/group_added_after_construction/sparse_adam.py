# SparseAdam's constructor looks for sparse parameters in every group, `add_param_group` does not.
# expect: refused
# row: options/constructor-checks
# codes: PG203
# reasons: unknown-params
# model: (first, second)
# run: no — SparseAdam wants sparse gradients
import torch
from torch import nn

first = nn.Embedding(4, 2, sparse=True)
second = nn.Embedding(4, 2, sparse=True)
optimizer = torch.optim.SparseAdam(first.parameters(), lr=1e-2)
optimizer.add_param_group({'params': second.parameters(), 'lr': 1e-3})
