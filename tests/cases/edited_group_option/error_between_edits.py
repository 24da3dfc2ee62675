# The second edit raises, and the optimizer keeps what the first has set.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(3, 1)
config = {}
try:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.param_groups[0]['lr'] = 0.3
    optimizer.param_groups[0]['weight_decay'] = config['weight_decay']
except KeyError:
    print('no weight decay')
