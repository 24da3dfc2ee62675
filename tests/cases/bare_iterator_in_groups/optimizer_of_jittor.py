# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — jittor is another framework
from jittor import nn, optim

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = optim.Adam([encoder.parameters(), decoder.parameters()], 0.01)
