# Near miss: `get_parameters()` returns a list of group dicts, whatever its name.
# expect: untouched
# row: elements/unknown
# model: (classifier, discriminator)
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def get_parameters(self, base_lr=1.0):
        return [
            {"params": self.backbone.parameters(), "lr": 0.1 * base_lr},
            {"params": self.head.parameters(), "lr": 1.0 * base_lr},
        ]


classifier = Classifier()
discriminator = Classifier()
optimizer = torch.optim.SGD(classifier.get_parameters() + discriminator.get_parameters(), lr=0.01, momentum=0.9)
