# Aliases of torch and of the class.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.1, momentum=0.5
import torch.nn as tnn
from torch.optim import SGD as Descent

model = tnn.Linear(2, 2)
optimizer = Descent({u'params': model.parameters(), 'lr': 0.1, 'momentum': 0.5})
