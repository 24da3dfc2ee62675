# A tuple in place of the list.
# expect: repair
# row: elements/all-iterators
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'G': G, 'E': E}
# after:
#   G.* | lr=0.0002, betas=(0.5, 0.999)
#   E.* | lr=0.0002, betas=(0.5, 0.999)
import torch
import torch.nn as nn

latent = 8
G = nn.Sequential(nn.Linear(latent, 16), nn.ReLU(), nn.Linear(16, 4))
E = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, latent))
D = nn.Linear(4 + latent, 1)

optimizer = torch.optim.Adam((G.parameters(), E.parameters()), lr=2e-4, betas=(0.5, 0.999))
optimizer_D = torch.optim.Adam(D.parameters(), lr=2e-4, betas=(0.5, 0.999))
