# Near miss: a schedule by hand.
# expect: untouched
# row: conditions/other-place
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(3):
    optimizer.param_groups[0]['lr'] = 0.1 * 0.5 ** epoch
    for group in optimizer.param_groups:
        group['momentum'] = 0.5
    loss = model(torch.ones(2, 3)).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
