# Each edit belongs to its own optimizer, whichever stands between.
# expect: exact
# codes: PG201 PG201
# defaults: lr
# model: (generator, discriminator)
# optimizer: opt_g
import torch
from torch import nn

generator = nn.Linear(2, 4)
discriminator = nn.Linear(4, 1)
opt_g = torch.optim.Adam(generator.parameters(), betas=(0.5, 0.999))
opt_d = torch.optim.Adam(discriminator.parameters(), betas=(0.5, 0.999))
opt_g.param_groups[0]['lr'] = 1e-4
opt_d.param_groups[0]['lr'] = 4e-4
