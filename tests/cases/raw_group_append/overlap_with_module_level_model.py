# The model is a global of a class in this file.
# expect: repair
# codes: PG202
# raises: KeyError: 'fused'
# where: step
# after:
#   features.* | lr=0.001, momentum=0.9
#   classifier.* | lr=0.01, momentum=0.9
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Linear(5, 5)
        self.classifier = nn.Linear(5, 2)

    def forward(self, x):
        return self.classifier(self.features(x).relu())


model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=1e-3, momentum=0.9)
optimizer.param_groups.append({'params': list(model.classifier.parameters()), 'lr': 1e-2})

for step in range(0):
    optimizer.step()
