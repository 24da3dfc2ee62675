# The parameters come together in several statements: a list of some, a loop that adds others, `+=`.
# expect: exact
# codes: PG203
# model: (embedding, attention, head)
# optimizer: opt
import torch
from torch import nn

embedding, attention, head = nn.Embedding(5, 4), nn.MultiheadAttention(4, 2), nn.Linear(4, 5)
frozen = [attention.out_proj.weight, attention.out_proj.bias]

train_params = list(embedding.parameters())
for n, p in attention.named_parameters():
    if any(n.startswith(k) for k in ['in_proj', 'bias']):
        train_params.append(p)
train_params += list(head.parameters())

opt = torch.optim.AdamW(train_params, lr=3e-4, weight_decay=0.01)
opt.add_param_group({'params': frozen, 'lr': 1e-4})
train_params += frozen
