# Near miss: another framework's Adam.
# expect: untouched
# run: no — TensorFlow is not installed
import torch
from tensorflow.keras.optimizers import Adam

encoder, decoder = torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)
optimizer = Adam([encoder.parameters(), decoder.parameters()], learning_rate=1e-3)
