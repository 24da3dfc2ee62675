# Without a group dict torch finds nothing to optimize, and says so; of a list there is as much as before.
# expect: repair
# row: shapes/used-up-generator
# codes: PG105
# raises: ValueError: optimizer got an empty parameter list
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.Linear(3, 2)
params = filter(lambda p: p.requires_grad, model.parameters())
print('trainable tensors:', len(list(params)))
if isinstance(model, nn.Linear):
    optimizer = torch.optim.Adam(params, lr=0.1)
