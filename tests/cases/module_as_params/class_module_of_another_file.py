# Near miss: `Net` is imported, and may be anything.
# expect: untouched
# run: no — `models` is a file of somebody's project
import torch
from models import Net

model = Net()
optimizer = torch.optim.Adam(model, lr=1e-3)
