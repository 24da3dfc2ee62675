# The bare iterator stands before the group dict: torch takes the list for a flat one.
# expect: repair
# row: shapes/iterators
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   features.* | lr=0.01
#   classifier.* | lr=0.1
import torch.nn as nn
import torch.optim as optim


class SmallNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU())
        self.classifier = nn.Linear(4, 2)

    def forward(self, x):
        return self.classifier(self.features(x).mean(dim=(2, 3)))


model = SmallNet()
optimizer = optim.SGD([model.features.parameters(), {'params': model.classifier.parameters(), 'lr': 0.1}], lr=0.01, momentum=0.9)
