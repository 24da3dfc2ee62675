# Both statements on the line of a `with` are edits: it goes away as a whole, its comments do not.
# expect: exact
# codes: PG201 PG201
# defaults: lr momentum
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# tuned on the small set
with torch.no_grad(): optimizer.param_groups[0]['lr'] = 0.2; optimizer.param_groups[0]['momentum'] = 0.5  # twice
