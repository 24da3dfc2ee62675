# Near miss: `extend` takes the parameters out of the iterators.
# expect: untouched
# row: lists/appended
# model: models
from torch import nn
from torch.optim import SGD

models = [nn.Linear(2, 2), nn.Linear(2, 2)]
params = []
for model in models:
    params.extend(model.parameters())
params += nn.Linear(2, 2).parameters()
optimizer = SGD(params, lr=0.1)
