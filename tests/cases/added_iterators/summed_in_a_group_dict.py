# A comprehension over several lines in a group dict, with a comment; the list of the other group can be added.
# expect: repair
# codes: PG106
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# model: (body, heads)
# after:
#   1.* | lr=0.01
#   0.* |
import torch
from torch import nn

body = nn.Linear(2, 2)
heads = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD(
    [
        {
            'params': sum(
                [
                    head.parameters()  # an iterator
                    for head in heads
                ],
                [],
            ),
            'lr': 0.01,
        },
        {'params': sum([[p] for p in body.parameters()], [])},
    ],
    lr=0.1,
)
