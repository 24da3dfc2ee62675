# Two list comprehensions split weights from biases, without dicts around them.
# expect: repair
# row: elements/made-lists
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   0.weight 2.weight | lr=0.1
#   0.bias 2.bias | lr=0.1
import torch
import torch.nn as nn

model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 1))
optimizer = torch.optim.SGD(
    [
        [p for n, p in model.named_parameters() if n.endswith('weight')],
        [p for n, p in model.named_parameters() if n.endswith('bias')],
    ],
    lr=0.1,
)
