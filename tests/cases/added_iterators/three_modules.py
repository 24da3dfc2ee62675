# Three terms, positional options behind them.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: {'actor': actor, 'critic': critic, 'encoder': encoder}
# after:
#   encoder.* actor.* critic.* |
import torch.optim as optim
from torch import nn

encoder = nn.Linear(6, 4)
actor = nn.Linear(4, 2)
critic = nn.Linear(4, 1)
optimizer = optim.SGD(encoder.parameters() + actor.parameters() + critic.parameters(), 1e-2, 0.9)
