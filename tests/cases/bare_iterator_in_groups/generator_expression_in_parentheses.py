# The generator expression has its own parentheses, since arguments follow.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: heads
# after:
#   pos.weight pos.bias | lr=0.05
#   ner.weight ner.bias | lr=0.05
import torch.nn as nn
from torch.optim import Adagrad

heads = {'pos': nn.Linear(4, 3), 'ner': nn.Linear(4, 5)}
optimizer = Adagrad((head.parameters() for head in heads.values()), lr=0.05)
