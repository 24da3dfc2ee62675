"""The optimizer classes of `torch.optim`, as data.

Signatures and releases: torch 2.13.0 and the release wheels back to 1.0.1. The orders of reading were measured on
2.13.0 with a group dict that logs its lookups. `tests/test_torch_optimizers.py` holds all of it against real torch.
"""

from paramgroups.model.optimizers import Check, OptimizerClass, Option


def _keys(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_CLASSES = (
    OptimizerClass(
        "SGD",
        since="1.0.1",
        options=(
            Option("lr", 0.001, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("momentum", 0, 2, Check.NONNEGATIVE, "1.0.1"),
            Option("dampening", 0, 3, Check.NUMBER, "1.0.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.0.1"),
            Option("nesterov", False, 5, Check.FLAG, "1.0.1"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "1.13.1"),
            Option("fused", None, None, Check.NEVER, "2.3.0"),
        ),
        reads=_keys("fused momentum weight_decay lr dampening nesterov maximize foreach"),
        reads_when_shared=_keys("fused momentum weight_decay lr dampening nesterov maximize foreach"),
        reads_when_empty=_keys("weight_decay momentum lr dampening nesterov maximize foreach fused"),
    ),
    OptimizerClass(
        "Adam",
        since="1.0.1",
        options=(
            Option("lr", 0.001, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.0.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.0.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.0.1"),
            Option("amsgrad", False, 5, Check.FLAG, "1.0.1"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("capturable", False, None, Check.FLAG, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "1.13.1"),
            Option("fused", None, None, Check.NEVER, "1.13.1"),
            Option("decoupled_weight_decay", False, None, Check.FLAG, "2.7.1"),
        ),
        reads=_keys(
            "betas fused capturable amsgrad differentiable foreach lr weight_decay eps maximize decoupled_weight_decay"
        ),
        reads_when_shared=_keys(
            "betas amsgrad differentiable foreach lr weight_decay eps maximize capturable fused decoupled_weight_decay"
        ),
        reads_when_empty=_keys(
            "betas amsgrad lr weight_decay eps maximize foreach capturable differentiable fused decoupled_weight_decay"
        ),
    ),
    OptimizerClass(
        "AdamW",
        since="1.8.1",
        options=(
            Option("lr", 0.001, 1, Check.NONNEGATIVE, "1.8.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.8.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.8.1"),
            Option("weight_decay", 0.01, 4, Check.NONNEGATIVE, "1.8.1"),
            Option("amsgrad", False, 5, Check.FLAG, "1.8.1"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("capturable", False, None, Check.FLAG, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
            Option("fused", None, None, Check.NEVER, "2.0.0"),
        ),
        reads=_keys(
            "betas fused capturable amsgrad differentiable foreach lr weight_decay eps maximize decoupled_weight_decay"
        ),
        reads_when_shared=_keys(
            "betas amsgrad differentiable foreach lr weight_decay eps maximize capturable fused decoupled_weight_decay"
        ),
        reads_when_empty=_keys(
            "betas amsgrad lr weight_decay eps maximize foreach capturable differentiable fused decoupled_weight_decay"
        ),
    ),
    OptimizerClass(
        "NAdam",
        since="1.12.1",
        options=(
            Option("lr", 0.002, 1, Check.NONNEGATIVE, "1.12.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.12.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.12.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.12.1"),
            Option("momentum_decay", 0.004, 5, Check.NONNEGATIVE, "1.12.1"),
            Option("decoupled_weight_decay", False, 6, Check.FLAG, "2.1.0"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "2.4.0"),
            Option("capturable", False, None, Check.FLAG, "2.1.0"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
        ),
        reads=_keys(
            "betas capturable lr weight_decay momentum_decay eps maximize decoupled_weight_decay foreach differentiable"
        ),
        reads_when_shared=_keys(
            "betas lr weight_decay momentum_decay eps maximize decoupled_weight_decay foreach capturable differentiable"
        ),
        reads_when_empty=_keys(
            "betas lr weight_decay momentum_decay eps maximize decoupled_weight_decay foreach capturable differentiable"
        ),
    ),
    OptimizerClass(
        "RAdam",
        since="1.12.1",
        options=(
            Option("lr", 0.001, 1, Check.NONNEGATIVE, "1.12.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.12.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.12.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.12.1"),
            Option("decoupled_weight_decay", False, 5, Check.FLAG, "2.2.0"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "2.4.0"),
            Option("capturable", False, None, Check.FLAG, "2.3.0"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
        ),
        reads=_keys("betas capturable lr weight_decay eps maximize foreach differentiable decoupled_weight_decay"),
        reads_when_shared=_keys(
            "betas lr weight_decay eps maximize foreach capturable differentiable decoupled_weight_decay"
        ),
        reads_when_empty=_keys(
            "betas lr weight_decay eps maximize foreach capturable differentiable decoupled_weight_decay"
        ),
    ),
    OptimizerClass(
        "Adamax",
        since="1.0.1",
        options=(
            Option("lr", 0.002, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.0.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.0.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.0.1"),
            Option("foreach", None, 5, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
            Option("capturable", False, None, Check.FLAG, "2.3.0"),
        ),
        reads=_keys("betas eps lr weight_decay foreach maximize differentiable capturable"),
        reads_when_shared=_keys("betas eps lr weight_decay foreach maximize differentiable capturable"),
        reads_when_empty=_keys("betas eps lr weight_decay foreach maximize differentiable capturable"),
    ),
    OptimizerClass(
        "Adadelta",
        since="1.0.1",
        options=(
            Option("lr", 1.0, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("rho", 0.9, 2, Check.FRACTION, "1.0.1"),
            Option("eps", 1e-06, 3, Check.NONNEGATIVE, "1.0.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.0.1"),
            Option("foreach", None, 5, Check.NEVER, "1.12.1"),
            Option("capturable", False, None, Check.FLAG, "2.4.0"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
        ),
        reads=_keys("lr rho eps weight_decay foreach maximize differentiable capturable"),
        reads_when_shared=_keys("lr rho eps weight_decay foreach maximize differentiable capturable"),
        reads_when_empty=_keys("lr rho eps weight_decay foreach maximize differentiable capturable"),
    ),
    OptimizerClass(
        "Adagrad",
        since="1.0.1",
        options=(
            Option("lr", 0.01, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("lr_decay", 0, 2, Check.NONNEGATIVE, "1.0.1"),
            Option("weight_decay", 0, 3, Check.NONNEGATIVE, "1.0.1"),
            Option("initial_accumulator_value", 0, 4, Check.NEVER, "1.0.1"),
            Option("eps", 1e-10, 5, Check.NONNEGATIVE, "1.8.1"),
            Option("foreach", None, 6, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "1.12.1"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
            Option("fused", None, None, Check.NEVER, "2.4.0"),
        ),
        reads=_keys("fused lr weight_decay lr_decay eps foreach maximize differentiable"),
        reads_when_shared=_keys("fused lr weight_decay lr_decay eps foreach maximize differentiable"),
        reads_when_empty=_keys("lr weight_decay lr_decay eps foreach maximize differentiable fused"),
    ),
    OptimizerClass(
        "RMSprop",
        since="1.0.1",
        options=(
            Option("lr", 0.01, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("alpha", 0.99, 2, Check.NONNEGATIVE, "1.0.1"),
            Option("eps", 1e-08, 3, Check.NONNEGATIVE, "1.0.1"),
            Option("weight_decay", 0, 4, Check.NONNEGATIVE, "1.0.1"),
            Option("momentum", 0, 5, Check.NONNEGATIVE, "1.0.1"),
            Option("centered", False, 6, Check.FLAG, "1.0.1"),
            Option("capturable", False, 7, Check.FLAG, "2.4.0"),
            Option("foreach", None, 8, Check.NEVER, "1.12.1"),
            Option("maximize", False, 9, Check.FLAG, "1.13.1"),
            Option("differentiable", False, 10, Check.NEVER, "1.13.1"),
        ),
        reads=_keys("capturable momentum centered lr alpha eps weight_decay foreach maximize differentiable"),
        reads_when_shared=_keys(
            "momentum centered lr alpha eps weight_decay foreach maximize differentiable capturable"
        ),
        reads_when_empty=_keys(
            "lr alpha eps weight_decay momentum centered foreach maximize differentiable capturable"
        ),
    ),
    OptimizerClass(
        "Rprop",
        since="1.0.1",
        options=(
            Option("lr", 0.01, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("etas", (0.5, 1.2), 2, Check.NEVER, "1.0.1"),
            Option("step_sizes", (1e-06, 50), 3, Check.NEVER, "1.0.1"),
            Option("capturable", False, None, Check.FLAG, "2.4.0"),
            Option("foreach", None, None, Check.NEVER, "1.12.1"),
            Option("maximize", False, None, Check.FLAG, "1.13.1"),
            Option("differentiable", False, None, Check.NEVER, "2.0.0"),
        ),
        reads=_keys("etas step_sizes foreach maximize capturable lr differentiable"),
        reads_when_shared=_keys("etas step_sizes foreach maximize differentiable capturable"),
        reads_when_empty=_keys("etas step_sizes foreach maximize differentiable capturable"),
    ),
    OptimizerClass(
        "ASGD",
        since="1.0.1",
        options=(
            Option("lr", 0.01, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("lambd", 0.0001, 2, Check.NUMBER, "1.0.1"),
            Option("alpha", 0.75, 3, Check.NUMBER, "1.0.1"),
            Option("t0", 1000000.0, 4, Check.NEVER, "1.0.1"),
            Option("weight_decay", 0, 5, Check.NONNEGATIVE, "1.0.1"),
            Option("foreach", None, 6, Check.NEVER, "1.12.1"),
            Option("maximize", False, 7, Check.FLAG, "1.13.1"),
            Option("differentiable", False, 8, Check.NEVER, "2.0.0"),
            Option("capturable", False, 9, Check.FLAG, "2.2.0"),
        ),
        reads=_keys("lr lambd t0 alpha weight_decay foreach maximize differentiable capturable"),
        reads_when_shared=_keys("lambd lr t0 alpha weight_decay foreach maximize differentiable capturable"),
        reads_when_empty=_keys("lambd lr t0 alpha weight_decay foreach maximize differentiable capturable"),
    ),
    OptimizerClass(
        "Adafactor",
        since="2.5.0",
        options=(
            Option("lr", 0.01, 1, Check.NONNEGATIVE, "2.5.0"),
            Option("beta2_decay", -0.8, 2, Check.NEVER, "2.5.0"),
            Option("eps", (None, 0.001), 3, Check.NEVER, "2.5.0"),
            Option("d", 1.0, 4, Check.NEVER, "2.5.0"),
            Option("weight_decay", 0.0, 5, Check.NONNEGATIVE, "2.5.0"),
            Option("foreach", None, None, Check.NEVER, "2.5.0"),
            Option("maximize", False, None, Check.FLAG, "2.5.0"),
        ),
        reads=_keys("eps d lr beta2_decay weight_decay foreach maximize"),
        reads_when_shared=_keys("eps d lr beta2_decay weight_decay foreach maximize"),
        reads_when_empty=_keys("eps d lr beta2_decay weight_decay foreach maximize"),
    ),
    OptimizerClass(
        "Muon",
        since="2.9.0",
        options=(
            Option("lr", 0.001, 1, Check.NONNEGATIVE, "2.9.0"),
            Option("weight_decay", 0.1, 2, Check.NONNEGATIVE, "2.9.0"),
            Option("momentum", 0.95, 3, Check.NONNEGATIVE, "2.9.0"),
            Option("nesterov", True, 4, Check.FLAG, "2.9.0"),
            Option("ns_coefficients", (3.4445, -4.775, 2.0315), 5, Check.NEVER, "2.9.0"),
            Option("eps", 1e-07, 6, Check.NONNEGATIVE, "2.9.0"),
            Option("ns_steps", 5, 7, Check.NEVER, "2.9.0"),
            Option("adjust_lr_fn", None, 8, Check.NEVER, "2.9.0"),
        ),
        checks_params=True,
        reads=_keys("lr weight_decay momentum nesterov ns_coefficients eps ns_steps adjust_lr_fn"),
        reads_when_shared=_keys("lr weight_decay momentum nesterov ns_coefficients eps ns_steps adjust_lr_fn"),
        reads_when_empty=_keys("lr weight_decay momentum nesterov ns_coefficients eps ns_steps adjust_lr_fn"),
    ),
    OptimizerClass(
        "SparseAdam",
        since="1.0.1",
        options=(
            Option("lr", 0.001, 1, Check.POSITIVE, "1.0.1"),
            Option("betas", (0.9, 0.999), 2, Check.BETAS, "1.0.1"),
            Option("eps", 1e-08, 3, Check.POSITIVE, "1.0.1"),
            Option("maximize", False, 4, Check.FLAG, "1.13.1"),
        ),
        checks_params=True,
        reads=_keys("betas eps lr"),
        reads_when_shared=_keys("betas eps lr"),
        reads_when_empty=_keys("betas eps lr"),
    ),
    OptimizerClass(
        "LBFGS",
        since="1.0.1",
        options=(
            Option("lr", 1, 1, Check.NONNEGATIVE, "1.0.1"),
            Option("max_iter", 20, 2, Check.NEVER, "1.0.1"),
            Option("max_eval", None, 3, Check.NEVER, "1.0.1"),
            Option("tolerance_grad", 1e-07, 4, Check.NUMBER, "1.0.1"),
            Option("tolerance_change", 1e-09, 5, Check.NUMBER, "1.0.1"),
            Option("history_size", 100, 6, Check.NEVER, "1.0.1"),
            Option("line_search_fn", None, 7, Check.NEVER, "1.0.1"),
        ),
        one_group=True,
    ),
)

TORCH_OPTIMIZERS = {optimizer.name: optimizer for optimizer in _CLASSES}


def torch_optimizer(qualified_name: str) -> OptimizerClass | None:
    """Look up `torch.optim.Adam`, also under the name of its module (`torch.optim.adam.Adam`)."""
    match qualified_name.split("."):
        case ["torch", "optim", name]:
            return TORCH_OPTIMIZERS.get(name)
        case ["torch", "optim", module, name] if module.replace("_", "") == name.lower():
            return TORCH_OPTIMIZERS.get(name)
        case _:
            return None
