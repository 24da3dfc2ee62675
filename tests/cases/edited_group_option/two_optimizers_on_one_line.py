# Edits of two optimizers stand between other statements on one line: each goes to its own construction.
# expect: exact
# codes: PG201 PG201
# defaults: lr
# model: {'encoder': encoder, 'decoder': decoder}
# optimizer: encoder_optimizer
import torch
from torch import nn

encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)
encoder_optimizer = torch.optim.SGD(encoder.parameters(), lr=0.1)
decoder_optimizer = torch.optim.SGD(decoder.parameters(), lr=0.1)
epochs = 5; decoder_optimizer.param_groups[0]['lr'] = 0.02; encoder_optimizer.param_groups[0]['lr'] = 0.01; losses = []
assert (epochs, losses) == (5, [])
assert decoder_optimizer.param_groups[0]['lr'] == 0.02
