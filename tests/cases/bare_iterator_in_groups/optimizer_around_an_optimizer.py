# Lookahead takes an optimizer; the one inside it takes the groups.
# expect: repair
# row: options/third-party
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: optimizer.optimizer
# after:
#   encoder.* | lr=0.01, counter=0
#   decoder.* | lr=0.01, counter=0
from pytorch_optimizer import Lookahead
from torch.optim import AdamW
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = Lookahead(AdamW([encoder.parameters(), decoder.parameters()], lr=0.01), k=5)
