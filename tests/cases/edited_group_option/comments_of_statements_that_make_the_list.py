# Comments go where the options go: to the statements that make the list, and into it where it has a line a group.
# expect: exact
# row: lists/appended
# codes: PG201 PG201 PG201 PG201
# model: net
from torch import nn
from torch.optim import SGD

net = nn.ModuleList(nn.Linear(2, 2) for _ in range(4))
groups = [
    {
        'params': net[0].parameters(),
        'weight_decay': 0.1,
    },
    {'params': net[1].parameters()},  # the second
]
groups.append({'params': net[2].parameters()})
groups += [{'params': net[3].parameters()}]
optimizer = SGD(groups, lr=0.1)  # the one optimizer
# no decay here
optimizer.param_groups[0]['weight_decay'] = 0.0  # see appendix B
optimizer.param_groups[1]['lr'] = 0.2  # faster
# the head learns faster
optimizer.param_groups[2]['lr'] = 0.5  # much
# every group but the first

for group in optimizer.param_groups[1:]:
    group['momentum'] = 0.9  # as in the paper
