# Items under literal keys are as good as names, as long as the dict is one that the file makes.
# expect: exact
# codes: PG201 PG201
# model: gan.model
# optimizer: gan.opts['generator']
# defaults: betas
import torch
from torch import nn


class GAN:
    def __init__(self):
        self.model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
        self.opts = {}
        self.opts['generator'] = torch.optim.Adam(self.model['generator'].parameters(), lr=1e-3)
        self.opts['critic'] = torch.optim.RMSprop(self.model['critic'].parameters(), lr=1e-3)
        self.opts['generator'].param_groups[0]['betas'] = (0.5, 0.999)
        self.opts['critic'].param_groups[0]['alpha'] = 0.9


gan = GAN()
