# The schedule sets `param_groups[0]` alone, as if there were one group: so one there is.
# expect: repair
# row: elements/index-zero
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'actor': actor, 'critic': critic}
# after:
#   actor.* critic.* | lr=0.00025, eps=1e-05
import torch.nn as nn
import torch.optim as optim

total_updates = 100
learning_rate = 2.5e-4
actor = nn.Linear(4, 2)
critic = nn.Linear(4, 1)
optimizer = optim.Adam([actor.parameters(), critic.parameters()], lr=learning_rate, eps=1e-5)


def anneal(update):
    frac = 1.0 - (update - 1.0) / total_updates
    optimizer.param_groups[0]["lr"] = frac * learning_rate
