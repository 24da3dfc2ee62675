# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — mindspore is another framework
from mindspore import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = nn.Adam([encoder.parameters(), decoder.parameters()], 0.01)
