# Near miss: a comprehension makes groups of the iterators.
# expect: untouched
# row: lists/flattened
# model: models
from torch import nn
from torch.optim import SGD

models = [nn.Linear(2, 2), nn.Linear(2, 2)]
parts = []
for model in models:
    parts.append(model.parameters())
groups = [{'params': part} for part in parts]
optimizer = SGD(groups, lr=0.1)
