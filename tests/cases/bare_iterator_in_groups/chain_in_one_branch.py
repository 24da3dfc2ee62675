# One side of a conditional expression is a chain that lacks its star.
# expect: repair
# row: shapes/iterators
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (unet, text_encoder)
# after:
#   0.* 1.* |
import itertools

import torch
from torch import nn

unet, text_encoder, train_text_encoder = nn.Linear(2, 2), nn.Linear(2, 2), True
params_to_optimize = (
    itertools.chain([unet.parameters(), text_encoder.parameters()]) if train_text_encoder else unet.parameters()
)
optimizer = torch.optim.AdamW(params_to_optimize, lr=1e-4)
