# Near miss: another framework's optimizer with a list of the same name.
# expect: untouched
# run: no — TensorFlow is not installed
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.param_groups = [{}]
optimizer.param_groups[0]['lr'] = 0.2
