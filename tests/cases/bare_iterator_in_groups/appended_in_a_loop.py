# A loop appends the iterator of each module.
# expect: repair
# row: lists/appended
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: models
# after:
#   0.* | lr=0.1
#   1.* | lr=0.1
#   2.* | lr=0.1
import torch.optim as optim
from torch import nn

models = [nn.Linear(2, 2) for _ in range(3)]
params = []
for model in models:
    params.append(model.parameters())
optimizer = optim.SGD(params, lr=0.1)
