# The edit of one optimizer reads the rate of the other, which an edit changes later.
# expect: refused
# codes: PG201
# reasons: reads-the-group
# model: (generator, critic)
# optimizer: critic_optimizer
import torch
from torch import nn

generator, critic = nn.Linear(3, 3), nn.Linear(3, 1)
generator_optimizer = torch.optim.SGD(generator.parameters(), lr=0.1)
critic_optimizer = torch.optim.SGD(critic.parameters(), lr=0.2)
critic_optimizer.param_groups[0]['lr'] = generator_optimizer.param_groups[0]['lr'] * 4
generator_optimizer.param_groups[0]['lr'] = 0.01
