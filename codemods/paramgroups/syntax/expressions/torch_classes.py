"""The classes of torch.nn, as far as it matters which parameters their instances hold."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule

# Classes of torch.nn whose instances hold no parameters.
WITHOUT_PARAMETERS = frozenset(
    "ReLU ReLU6 LeakyReLU ELU GELU SELU CELU SiLU Mish Tanh Sigmoid Softmax LogSoftmax Softplus Hardswish Hardtanh "
    "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout Identity Flatten Unflatten MaxPool1d MaxPool2d MaxPool3d "
    "AvgPool1d AvgPool2d AvgPool3d AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveMaxPool2d Upsample PixelShuffle "
    "ZeroPad2d ReflectionPad2d CosineSimilarity "
    "L1Loss MSELoss CrossEntropyLoss NLLLoss PoissonNLLLoss GaussianNLLLoss KLDivLoss BCELoss BCEWithLogitsLoss "
    "CTCLoss SmoothL1Loss HuberLoss CosineEmbeddingLoss MarginRankingLoss TripletMarginLoss HingeEmbeddingLoss".split()
)

# Classes whose instances hold parameters; norms do unless they are told otherwise.
WITH_PARAMETERS = frozenset(
    "Linear Bilinear Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d Embedding EmbeddingBag "
    "BatchNorm1d BatchNorm2d BatchNorm3d SyncBatchNorm LayerNorm GroupNorm RMSNorm PReLU RNN LSTM GRU "
    "RNNCell LSTMCell GRUCell MultiheadAttention Transformer TransformerEncoderLayer TransformerDecoderLayer".split()
)

TENSOR_MAKERS = frozenset(
    f"torch.{name}" for name in "tensor zeros ones empty full rand randn eye zeros_like ones_like randn_like".split()
)
PARAMETER_MAKERS = frozenset({"torch.nn.Parameter", "torch.nn.parameter.Parameter"})
_NO_MODULES = frozenset("Parameter UninitializedParameter Buffer".split())
_CONTAINERS = frozenset("Sequential ModuleList ModuleDict ParameterList ParameterDict DataParallel".split())


def torch_nn_class(module: SourceModule, node: cst.BaseExpression) -> str | None:
    """Return `Linear` for a call of `torch.nn.Linear` under any import, else None."""
    if not isinstance(node, cst.Call):
        return None
    name = module.qualified(node.func)
    if name is None or not name.startswith("torch.nn.") or name.startswith("torch.nn.functional."):
        return None
    last = name.rpartition(".")[2]
    return last if last[:1].isupper() and last not in _NO_MODULES else None


# The file of torch.nn.modules that holds a class, by the start of its name, for messages that print it.
_FILES = (
    ("Linear", "linear"),
    ("Bilinear", "linear"),
    ("Conv", "conv"),
    ("BatchNorm", "batchnorm"),
    ("LayerNorm", "normalization"),
    ("GroupNorm", "normalization"),
    ("Embedding", "sparse"),
    ("LSTM", "rnn"),
    ("GRU", "rnn"),
    ("RNN", "rnn"),
    ("Sequential", "container"),
    ("Module", "container"),
    ("ParameterDict", "container"),
    ("Dropout", "dropout"),
)


def torch_nn_file(name: str) -> str:
    """Return `linear` for `Linear`; three dots where it is not known."""
    return next((file for start, file in _FILES if name.startswith(start)), "...")


def is_leaf_module(name: str) -> bool:
    """Tell whether a class of torch.nn is built from numbers only, and so holds no module it was handed."""
    return name not in _CONTAINERS and not name.startswith("Transformer")
