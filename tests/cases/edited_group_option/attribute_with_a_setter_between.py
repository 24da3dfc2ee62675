# Near miss: assigning the second optimizer changes the value.
# expect: untouched
# model: gan.model
# optimizer: gan.first
import torch
from torch import nn



class GAN:
    rate = 0.5

    def __init__(self):
        self.model = nn.Linear(3, 4)
        self.first = torch.optim.Adam(self.model.parameters(), lr=1e-3)
        self.second = torch.optim.SGD(self.model.parameters(), lr=1e-3)
        self.first.param_groups[0]['lr'] = self.rate

    def __setattr__(self, name, value):
        if name == 'second':
            object.__setattr__(self, 'rate', 0.9)
        object.__setattr__(self, name, value)


gan = GAN()
