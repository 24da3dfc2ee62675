# Two optimizers, made and edited in turn: neither concerns the other.
# expect: exact
# codes: PG201 PG201
# model: gan.model
# optimizer: gan.generator_optimizer
# defaults: betas
import torch
from torch import nn


class GAN:
    def __init__(self):
        self.model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
        self.generator_optimizer = torch.optim.Adam(self.model['generator'].parameters(), lr=1e-3)
        self.critic_optimizer = torch.optim.RMSprop(self.model['critic'].parameters(), lr=1e-3)
        self.generator_optimizer.param_groups[0]['betas'] = (0.5, 0.999)
        self.critic_optimizer.param_groups[0]['alpha'] = 0.9


gan = GAN()
