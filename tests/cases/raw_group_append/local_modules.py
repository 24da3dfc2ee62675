# Two modules made in the same script share nothing.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: {'G': G, 'M': M}
# after:
#   G.* | lr=0.001, betas=(0.0, 0.99)
#   M.* | lr=1e-05, betas=(0.0, 0.99)
import torch
import torch.nn as nn

G = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 4))
M = nn.Linear(8, 8)

optimizer = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.0, 0.99))
optimizer.param_groups.append({'params': list(M.parameters()), 'lr': 1e-5})
