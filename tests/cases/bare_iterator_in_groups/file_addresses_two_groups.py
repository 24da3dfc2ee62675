# The file knows of two groups, so group dicts it is.
# expect: repair
# row: elements/index-zero
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'body': body, 'head': head}
# after:
#   body.* | lr=0.01
#   head.* | lr=0.01
import torch.nn as nn
import torch.optim as optim

body = nn.Linear(4, 4)
head = nn.Linear(4, 2)
optimizer = optim.SGD([body.parameters(), head.parameters()], lr=0.01)


def start_epoch(epoch):
    if epoch == 5:
        optimizer.param_groups[0]['lr'] = 0.001
        optimizer.param_groups[1]['lr'] = 0.01
