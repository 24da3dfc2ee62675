# Near miss: `append` to a list that a closure keeps beside the optimizer.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.5)
losses = []


def closure():
    optimizer.zero_grad()
    loss = model(torch.ones(3, 2)).pow(2).mean()
    loss.backward()
    losses.append({'params': sum(p.numel() for p in model.parameters()), 'loss': loss.item()})
    return loss


optimizer.step(closure)
