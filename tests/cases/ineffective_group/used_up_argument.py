# Without a group dict torch finds nothing to optimize, and says so.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105
# reasons: used-iterator
# raises: ValueError: optimizer got an empty parameter list
# where: construction
import torch
from torch import nn

model = nn.Linear(3, 2)
params = filter(lambda p: p.requires_grad, model.parameters())
print('trainable tensors:', len(list(params)))
if isinstance(model, nn.Linear):
    optimizer = torch.optim.Adam(params, lr=0.1)
