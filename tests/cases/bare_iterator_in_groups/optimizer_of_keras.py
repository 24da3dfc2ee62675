# The optimizers of other frameworks have rules of their own.
# expect: untouched
# row: classes/other-frameworks
# run: no — keras is another framework
from tensorflow import keras
from keras import layers as nn

encoder, decoder = nn.Linear(3, 4), nn.Linear(4, 3)
optimizer = keras.optimizers.Adam([encoder.parameters(), decoder.parameters()], 0.01)
