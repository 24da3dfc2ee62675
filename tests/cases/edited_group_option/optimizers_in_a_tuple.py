# One statement makes two optimizers.
# expect: exact
# codes: PG201 PG201
# optimizer: generator_optimizer
# defaults: betas
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
generator_optimizer, critic_optimizer = (
    torch.optim.Adam(model['generator'].parameters(), lr=1e-3),
    torch.optim.RMSprop(model['critic'].parameters(), lr=1e-3),
)
generator_optimizer.param_groups[0]['betas'] = (0.5, 0.999)  # as in the paper
critic_optimizer.param_groups[0]['alpha'] = 0.9  # ours
