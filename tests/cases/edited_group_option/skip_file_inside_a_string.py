# The words of the skip comment stand in a string, which is no comment.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

HELP = '''
To leave a file alone, write
# paramgroups: skip-file
'''
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.2
