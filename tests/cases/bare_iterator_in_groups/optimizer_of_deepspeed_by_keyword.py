# DeepSpeed calls its params argument `model_params`.
# expect: repair
# row: options/third-party
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
# run: no — DeepSpeed compiles its optimizers on the machine
from deepspeed.ops.adam import DeepSpeedCPUAdam
from torch import nn

model = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
encoder, decoder = model['encoder'], model['decoder']

optimizer = DeepSpeedCPUAdam(model_params=[encoder.parameters(), decoder.parameters()], lr=0.01)
