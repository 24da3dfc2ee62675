# Encoder and decoder in one list: the commonest form in the wild.
# expect: repair
# row: shapes/iterators elements/all-iterators
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'encoder': encoder, 'decoder': decoder}
# after:
#   encoder.* | lr=0.0005
#   decoder.* | lr=0.0005
import torch
from torch import nn

encoder = nn.GRU(5, 8, batch_first=True)
decoder = nn.Linear(8, 5)
criterion = nn.MSELoss()

optimizer = torch.optim.Adam([encoder.parameters(), decoder.parameters()], lr=5e-4)


def train_epoch(loader):
    for seq, target in loader:
        optimizer.zero_grad()
        out, _ = encoder(seq)
        loss = criterion(decoder(out), target)
        loss.backward()
        optimizer.step()
