# Near miss: the iterators are chained before they reach the optimizer.
# expect: untouched
# row: lists/flattened
# model: models
import itertools

from torch import nn
from torch.optim import SGD

models = [nn.Linear(2, 2), nn.Linear(2, 2)]
parts = []
for model in models:
    parts.append(model.parameters())
optimizer = SGD(itertools.chain(*parts), lr=0.1)
