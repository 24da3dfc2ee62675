# `dict` copies the defaults and sets two keys; the comment behind the last key that stays moves with it.
# expect: exact
# row: folding/append-full
# model: {'backbone': backbone, 'head': head, 'neck': neck}
# codes: PG202 PG202
import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
neck = torch.nn.Linear(2, 1)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-4)
optimizer.param_groups.append(dict(
    optimizer.defaults,
    params=list(head.parameters()),
    lr=1e-3,  # ten times as much
))
optimizer.param_groups.append(dict(
    params=list(neck.parameters()),  # as slow as the backbone
    **optimizer.defaults
))
