# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — oneflow is another framework
import oneflow as torch
from oneflow import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = torch.optim.Adam([encoder.parameters(), decoder.parameters()], 0.01)
