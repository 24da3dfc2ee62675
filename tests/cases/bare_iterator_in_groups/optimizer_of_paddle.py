# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — paddle is another framework
import paddle.optimizer as optim
from paddle import nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = optim.Adam([encoder.parameters(), decoder.parameters()], 0.01)
