"""Optimizer classes of other packages, as data: which arguments their constructors take, and which groups have.

Read from timm 1.0.31, transformers 5.23.0 (and `AdamW` of 4), bitsandbytes 0.50.2, lion-pytorch 0.2.5,
pytorch-optimizer 4.1.0, torch-optimizer 0.3.0, schedulefree 1.4.1, apex, DeepSpeed. Each line names a class and its
arguments, the params argument first; `!` marks one that is no option of groups, `?` one with which the constructor
looks at the groups by itself. Classes that wrap another optimizer, or take a module, are left out: see
`docs/what-counts.md`. What holds of all of them: a group key means what the edit means, and a keyword may not (lion and
timm remember the first learning rate, Adafactor of transformers refuses one).
"""

from functools import cache

from paramgroups.model.optimizers import Check, OptimizerClass, Option

_INSPECTING = {
    "timm.optim": "Adahessian",
    "torch_optimizer": "AdaBound MADGRAD RAdam",
    "pytorch_optimizer": (
        "AdaBound AliG BSAM DeMo FlashAdamW FriendlySAM GSAM LookSAM SAM SRMM SaRA ScheduleFreeAdamW "
        "ScheduleFreeRAdam ScheduleFreeSGD SpectralSphere"
    ),
}
"""Classes whose constructor looks at its params or groups: at the learning rates of groups, say, or to make state."""

_CLASSES = {
    "timm.optim": """
AdaBelief: params lr betas eps weight_decay amsgrad decoupled_decay fixed_decay rectify degenerated_to_sgd foreach
Adadelta: params lr rho eps weight_decay
Adafactor: params lr eps eps_scale clip_threshold decay_rate betas! weight_decay scale_parameter warmup_init
    min_dim_size_to_factor caution
AdafactorBigVision: params lr min_dim_size_to_factor decay_rate decay_offset beta2_cap momentum momentum_dtype eps
    weight_decay clipping_threshold unscaled_wd caution corrected_weight_decay
Adagrad: params lr lr_decay weight_decay initial_accumulator_value eps
Adahessian: params lr betas eps weight_decay hessian_power update_each! n_samples! avg_conv_kernel!
Adam: params lr betas eps weight_decay amsgrad
Adamax: params lr betas eps weight_decay
AdamP: params lr betas eps weight_decay delta wd_ratio nesterov caution
AdamW: params lr betas eps weight_decay amsgrad
AdamWLegacy: params lr betas eps weight_decay amsgrad caution corrected_weight_decay maximize foreach capturable
    clipping_threshold
Adan: params lr betas eps weight_decay no_prox caution foreach
Adopt: params lr betas eps clip_exp weight_decay decoupled corrected_weight_decay caution foreach maximize
    capturable differentiable
Kron: params lr momentum weight_decay preconditioner_update_probability max_size_triangular min_ndim_triangular
    memory_save_mode momentum_into_precond_update precond_lr precond_init_scale mu_dtype precond_dtype
    decoupled_decay corrected_weight_decay flatten flatten_start_dim flatten_end_dim stochastic_weight_decay
    deterministic!
Lamb: params lr bias_correction betas eps weight_decay grad_averaging max_grad_norm trust_clip always_adapt caution
    decoupled_decay corrected_weight_decay foreach
LaProp: params lr betas eps weight_decay caution corrected_weight_decay foreach
Lars: params lr momentum dampening weight_decay nesterov trust_coeff eps trust_clip always_adapt foreach
Lion: params lr betas weight_decay caution corrected_weight_decay maximize foreach
MADGRAD: params lr momentum weight_decay eps decoupled_decay
Mars: params lr betas eps weight_decay gamma mars_type optimize_1d lr_1d_factor betas_1d caution
Muon: params lr weight_decay momentum nesterov ns_steps ns_coefficients eps safety_factor adjust_lr_fn conv_mode
    normalize_spatial adamw_lr! fallback_lr_scale betas algo scale_eps capturable verbose
NAdam: params lr betas eps weight_decay momentum_decay
NAdamLegacy: params lr betas eps weight_decay schedule_decay
NAdamW: params lr betas eps weight_decay caution corrected_weight_decay maximize foreach capturable
    clipping_threshold
NvNovoGrad: params lr betas eps weight_decay grad_averaging amsgrad decoupled_decay corrected_weight_decay
RAdam: params lr betas eps weight_decay
RAdamLegacy: params lr betas eps weight_decay
RMSprop: params lr alpha eps weight_decay momentum centered
RMSpropTF: params lr alpha eps weight_decay momentum centered decoupled_decay corrected_weight_decay lr_in_momentum
    caution foreach
SGD: params lr momentum dampening weight_decay nesterov
SGDP: params lr momentum dampening weight_decay nesterov eps delta wd_ratio caution
SGDW: params lr momentum dampening weight_decay nesterov caution corrected_weight_decay maximize foreach
    differentiable
""",
    "transformers": """
Adafactor: params lr eps clip_threshold decay_rate beta1 weight_decay scale_parameter relative_step warmup_init
AdamW: params lr betas eps weight_decay correct_bias no_deprecation_warning!
""",
    "bitsandbytes.optim": """
Adagrad: params lr lr_decay weight_decay initial_accumulator_value eps optim_bits! args! min_8bit_size!
Adagrad32bit: params lr lr_decay weight_decay initial_accumulator_value eps optim_bits! args! min_8bit_size!
Adagrad8bit: params lr lr_decay weight_decay initial_accumulator_value eps optim_bits! args! min_8bit_size!
Adam: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
Adam32bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
Adam8bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
AdamW: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
AdamW32bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
AdamW8bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
AdEMAMix: params lr betas alpha t_alpha t_beta3 eps weight_decay optim_bits! min_8bit_size! is_paged!
AdEMAMix32bit: params lr betas alpha t_alpha t_beta3 eps weight_decay min_8bit_size! is_paged!
LAMB: params lr bias_correction betas eps weight_decay amsgrad adam_w_mode optim_bits! args! min_8bit_size!
    max_unorm!
LAMB32bit: params lr bias_correction betas eps weight_decay amsgrad adam_w_mode args! min_8bit_size! max_unorm!
LAMB8bit: params lr bias_correction betas eps weight_decay amsgrad adam_w_mode args! min_8bit_size! max_unorm!
LARS: params lr momentum dampening weight_decay nesterov optim_bits! args! min_8bit_size! max_unorm!
LARS32bit: params lr momentum dampening weight_decay nesterov args! min_8bit_size! max_unorm!
LARS8bit: params lr momentum dampening weight_decay nesterov args! min_8bit_size! max_unorm!
Lion: params lr betas weight_decay optim_bits! args! min_8bit_size! is_paged!
Lion32bit: params lr betas weight_decay args! min_8bit_size! is_paged!
Lion8bit: params lr betas weight_decay args! min_8bit_size! is_paged!
PagedAdam: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
PagedAdam32bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
PagedAdam8bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size! is_paged!
PagedAdamW: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size!
PagedAdamW32bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size!
PagedAdamW8bit: params lr betas eps weight_decay amsgrad optim_bits! args! min_8bit_size!
PagedLion: params lr betas weight_decay optim_bits! args! min_8bit_size!
PagedLion32bit: params lr betas weight_decay args! min_8bit_size!
PagedLion8bit: params lr betas weight_decay args! min_8bit_size!
PytorchLARS: params lr momentum dampening weight_decay nesterov max_unorm!
RMSprop: params lr alpha eps weight_decay momentum centered optim_bits! args! min_8bit_size!
RMSprop32bit: params lr alpha eps weight_decay momentum centered args! min_8bit_size!
RMSprop8bit: params lr alpha eps weight_decay momentum centered args! min_8bit_size!
SGD: params lr momentum dampening weight_decay nesterov optim_bits! args! min_8bit_size!
SGD32bit: params lr momentum dampening weight_decay nesterov args! min_8bit_size!
SGD8bit: params lr momentum dampening weight_decay nesterov args! min_8bit_size!
""",
    "lion_pytorch": """
Lion: params lr betas weight_decay use_triton! decoupled_weight_decay!
""",
    "pytorch_optimizer": """
A2Grad: params lr! beta lips rho! variant! maximize! foreach
AccSGD: params lr kappa xi constant weight_decay maximize! foreach
AdaBelief: params lr betas weight_decay weight_decouple fixed_decay rectify n_sma_threshold! degenerated_to_sgd!
    ams_bound foreach eps maximize!
AdaBound: params lr final_lr betas gamma weight_decay weight_decouple fixed_decay ams_bound eps maximize! foreach
AdaDelta: params lr rho weight_decay weight_decouple fixed_decay eps maximize! foreach
AdaFactor: params lr betas decay_rate! weight_decay weight_decouple fixed_decay clip_threshold! ams_bound
    scale_parameter relative_step warmup_init eps1 eps2 momentum_dtype! foreach maximize!
AdaGC: params lr betas beta lambda_abs lambda_rel warmup_steps weight_decay weight_decouple fixed_decay eps
    maximize! foreach
AdaHessian: params lr betas weight_decay weight_decouple fixed_decay hessian_power update_period! num_samples!
    hessian_distribution! eps maximize! foreach
Adai: params lr betas weight_decay weight_decouple fixed_decay stable_weight_decay dampening eps maximize! foreach
Adalite: params lr betas weight_decay weight_decouple fixed_decay g_norm_min ratio_min tau eps1 eps2 maximize!
AdaMax: params lr betas weight_decay weight_decouple fixed_decay eps maximize! foreach
AdamC: params lr betas weight_decay weight_decouple fixed_decay ams_bound eps maximize! foreach
AdamG: params lr betas p! q! weight_decay weight_decouple fixed_decay eps maximize! foreach
AdaMod: params lr betas weight_decay weight_decouple fixed_decay eps maximize! foreach
AdamP: params lr betas weight_decay weight_decouple fixed_decay delta wd_ratio nesterov eps maximize! foreach
AdamS: params lr betas weight_decay weight_decouple fixed_decay ams_bound eps maximize! foreach
AdamWSN: params lr betas weight_decay weight_decouple fixed_decay subset_size eps maximize! foreach
Adan: params lr betas weight_decay weight_decouple max_grad_norm foreach eps maximize!
AdaNorm: params lr betas r weight_decay weight_decouple fixed_decay ams_bound eps maximize! foreach
AdaPNM: params lr betas weight_decay weight_decouple fixed_decay ams_bound eps maximize! foreach
AdaShift: params lr betas keep_num reduce_func! eps maximize! foreach
AdaSmooth: params lr betas weight_decay weight_decouple fixed_decay eps maximize! foreach
AdaTAM: params lr betas decay_rate weight_decay weight_decouple fixed_decay eps maximize! foreach
AdEMAMix: params lr betas weight_decay weight_decouple fixed_decay alpha t_alpha_beta3 eps maximize! foreach
ADOPT: params lr betas clip_lambda! weight_decay weight_decouple fixed_decay foreach eps maximize!
AggMo: params lr betas weight_decay weight_decouple fixed_decay maximize! foreach
Aida: params lr betas k! xi! weight_decay weight_decouple fixed_decay rectify n_sma_threshold! degenerated_to_sgd!
    ams_bound eps maximize! foreach
Alice: params lr betas alpha alpha_c update_interval rank gamma leading_basis weight_decay weight_decouple
    fixed_decay eps maximize!
AliG: params max_lr projection_fn! momentum adjusted_momentum maximize! foreach
Amos: params lr beta momentum extra_l2 c_coef! d_coef! foreach eps maximize!
Ano: params lr betas weight_decay weight_decouple fixed_decay logarithmic_schedule! eps maximize! foreach
APOLLO: params lr betas scale_type weight_decay weight_decouple fixed_decay correct_bias eps maximize! foreach
ApolloDQN: params lr init_lr beta rebound weight_decay weight_decay_type warmup_steps! eps maximize! foreach
ASGD: params lr amplifier weight_decay weight_decouple fixed_decay theta dampening eps maximize! foreach
AvaGrad: params lr betas weight_decay weight_decouple fixed_decay eps maximize! foreach
BCOS: params lr beta beta2 mode! simple_cond! weight_decay weight_decouple eps maximize! foreach
BSAM: params num_data! lr betas weight_decay rho adaptive damping! foreach
CAME: params lr betas weight_decay weight_decouple fixed_decay clip_threshold! ams_bound eps1 eps2 maximize! foreach
Conda: params lr betas weight_decay update_proj_gap scale projection_type eps maximize! foreach
DAdaptAdaGrad: params lr momentum d0! growth_rate weight_decay weight_decouple fixed_decay eps maximize! foreach
DAdaptAdam: params lr betas d0! growth_rate weight_decay weight_decouple fixed_decay bias_correction eps maximize!
    foreach
DAdaptAdan: params lr betas weight_decay weight_decouple d0! growth_rate eps maximize! foreach
DAdaptLion: params lr betas d0! weight_decay weight_decouple fixed_decay maximize! foreach
DAdaptSGD: params lr momentum d0! growth_rate weight_decay weight_decouple fixed_decay maximize! foreach
DASH: params lr betas grafting_beta weight_decay block_size precondition_frequency start_preconditioning_step
    inverse_root_method matrix_scaling newton_steps power_iteration_steps power_iteration_vectors momentum nesterov
    correct_bias eps matrix_eps maximize!
DeMo: params lr compression_decay compression_top_k compression_chunk weight_decay process_group maximize foreach
DiffGrad: params lr betas weight_decay weight_decouple fixed_decay rectify n_sma_threshold! degenerated_to_sgd!
    ams_bound eps maximize! foreach
DualAdam: params lr betas switch_rate weight_decay weight_decouple fixed_decay eps maximize! foreach
EmoFact: params lr betas use_shadow shadow_weight weight_decay weight_decouple fixed_decay eps maximize! foreach
EmoLynx: params lr betas use_shadow shadow_weight weight_decay weight_decouple fixed_decay eps maximize! foreach
EmoNavi: params lr betas use_shadow shadow_weight weight_decay weight_decouple fixed_decay eps maximize! foreach
EXAdam: params lr betas weight_decay weight_decouple fixed_decay eps maximize! foreach
FAdam: params lr betas weight_decay clip p eps momentum_dtype! fim_dtype! maximize! eps_2 foreach
Fira: params lr betas weight_decay eps maximize! foreach
FlashAdamW: params lr betas weight_decay decouple_lr quantize compress_state_dict! master_weight_bits!
    check_numerics! fused! maximize! eps foreach
FOCUS: params lr betas gamma weight_decay maximize! foreach
FriendlySAM: params base_optimizer! rho sigma lmbda adaptive perturb_eps! foreach
Fromage: params lr p_bound! maximize! foreach
FTRL: params lr lr_power beta lambda_1 lambda_2 maximize! foreach
GaLore: params lr betas weight_decay eps maximize! foreach
Grams: params lr betas weight_decay weight_decouple eps maximize! foreach
Gravity: params lr alpha beta maximize! foreach
GrokFastAdamW: params lr betas grokfast grokfast_alpha grokfast_lamb grokfast_after_step weight_decay
    weight_decouple fixed_decay normalize_lr! eps foreach maximize!
GSAM: params base_optimizer! model! rho_scheduler! alpha! adaptive perturb_eps! foreach
Kate: params lr delta weight_decay weight_decouple fixed_decay eps maximize! foreach
Kron: params lr momentum weight_decay weight_decouple pre_conditioner_update_probability max_size_triangular
    min_ndim_triangular memory_save_mode momentum_into_precondition_update mu_dtype precondition_dtype balance_prob!
    maximize!
Lamb: params lr betas weight_decay weight_decouple fixed_decay rectify degenerated_to_sgd! n_sma_threshold!
    grad_averaging max_grad_norm adam pre_norm! eps foreach maximize!
LaProp: params lr betas centered steps_before_using_centered! weight_decay weight_decouple fixed_decay ams_bound eps
    maximize! foreach
LARS: params lr weight_decay momentum dampening trust_coefficient nesterov foreach maximize!
Lion: params lr betas weight_decay weight_decouple fixed_decay foreach maximize!
LookSAM: params base_optimizer! rho k! alpha! adaptive use_gc! perturb_eps! foreach
LoRARite: params lr betas eps relative_epsilon clip_unmagnified_grad update_capping update_skipping weight_decay
    apply_escape lora_l_dim lora_r_dim maybe_inf_to_nan! balance_param maximize!
MADGRAD: params lr momentum weight_decay weight_decouple eps maximize! foreach
MARS: params lr betas gamma mars_type optimize_1d lr_1d betas_1d weight_decay weight_decay_1d weight_decouple
    fixed_decay ams_bound cautious eps maximize! foreach
MSVAG: params lr beta maximize! foreach
Nero: params lr beta constraints eps maximize! foreach
NovoGrad: params lr betas weight_decay weight_decouple fixed_decay grad_averaging eps maximize! foreach
PAdam: params lr betas partial weight_decay weight_decouple fixed_decay eps maximize! foreach
PID: params lr momentum dampening derivative integral weight_decay weight_decouple fixed_decay maximize! foreach
PNM: params lr betas weight_decay weight_decouple fixed_decay eps! maximize! foreach
Prodigy: params lr betas beta3 d0 d_coef growth_rate weight_decay weight_decouple fixed_decay bias_correction
    safeguard_warmup eps maximize! foreach
QHAdam: params lr betas nus weight_decay weight_decouple fixed_decay eps maximize! foreach
QHM: params lr momentum nu weight_decay weight_decouple fixed_decay maximize! foreach
RACS: params lr beta alpha gamma weight_decay weight_decouple fixed_decay eps maximize! foreach
RAdam: params lr betas weight_decay weight_decouple fixed_decay n_sma_threshold! degenerated_to_sgd! eps maximize!
    foreach
Ranger: params lr betas alpha k n_sma_threshold! degenerated_to_sgd! weight_decay weight_decouple fixed_decay
    use_gc! gc_conv_only! eps maximize! foreach
Ranger21: params num_iterations! lr beta0! betas use_softplus! beta_softplus! disable_lr_scheduler!
    num_warm_up_iterations! num_warm_down_iterations! warm_down_min_lr! agc_clipping_value! agc_eps!
    centralize_gradients! normalize_gradients! lookahead_merge_time! lookahead_blending_alpha! weight_decay
    weight_decouple fixed_decay norm_loss_factor! eps maximize! foreach
ROSE: params lr weight_decay wd_schedule weight_decouple fixed_decay centralize stabilize bf16_sr compute_dtype
    maximize! foreach
SAM: params base_optimizer! rho adaptive use_gc! perturb_eps! foreach
SaRA: params lr betas threshold progressive_iter lambda_rank weight_decay ams_bound eps maximize foreach
ScalableShampoo: params lr betas moving_average_for_momentum weight_decay decoupled_weight_decay
    decoupled_learning_rate inverse_exponent_override! start_preconditioning_step! preconditioning_compute_steps!
    statistics_compute_steps! block_size! skip_preconditioning_rank_lt! no_preconditioning_for_layers_with_dim_gt!
    shape_interpretation! graft_type! pre_conditioner_type! nesterov diagonal_eps! matrix_eps! use_svd! maximize!
ScheduleFreeAdamW: params lr betas weight_decay r weight_lr_power warmup_steps decoupling_c ams_bound eps maximize!
    foreach
ScheduleFreeRAdam: params lr betas weight_decay r weight_lr_power silent_sgd_phase eps maximize! foreach
ScheduleFreeSGD: params lr momentum weight_decay r weight_lr_power warmup_steps eps maximize! foreach
SCION: params lr momentum constraint norm_type norm_kwargs scale weight_decay weight_decouple foreach maximize!
SCIONLight: params lr momentum constraint norm_type norm_kwargs scale weight_decay weight_decouple foreach maximize!
SGDP: params lr momentum dampening weight_decay weight_decouple fixed_decay delta wd_ratio nesterov eps maximize!
    foreach
SGDSaI: params lr momentum weight_decay weight_decouple eps maximize! foreach
SGDW: params lr momentum weight_decay weight_decouple dampening nesterov foreach maximize!
Shampoo: params lr momentum weight_decay weight_decouple fixed_decay preconditioning_compute_steps! matrix_eps
    maximize!
SignSGD: params lr momentum weight_decay weight_decouple foreach maximize!
SimplifiedAdEMAMix: params lr betas weight_decay weight_decouple fixed_decay alpha beta1_warmup min_beta1 eps
    maximize! foreach
SM3: params lr momentum beta eps maximize! foreach
SOAP: params lr betas shampoo_beta weight_decay precondition_frequency max_precondition_dim merge_dims
    precondition_1d correct_bias normalize_gradient data_format! eps maximize!
SophiaH: params lr betas weight_decay weight_decouple fixed_decay p update_period! num_samples!
    hessian_distribution! eps maximize! foreach
SPAM: params lr betas density! weight_decay warmup_epoch! threshold! grad_accu_steps! update_proj_gap! eps maximize!
    foreach
SpectralSphere: params lr momentum weight_decay weight_decouple nesterov power_iteration_steps! msign_steps!
    solver_tolerance_f! solver_max_iterations! maximize! foreach
SPlus: params lr betas weight_decay weight_decouple fixed_decay ema_rate inverse_steps nonstandard_constant max_dim
    eps maximize! foreach
SRMM: params lr beta memory_length maximize! foreach
StableAdamW: params lr betas kahan_sum weight_decay weight_decouple eps foreach maximize!
StableSPAM: params lr betas gamma1! gamma2! theta! t_max! eta_min! weight_decay update_proj_gap! eps maximize!
    foreach
SWATS: params lr betas weight_decay weight_decouple fixed_decay ams_bound nesterov eps maximize! foreach
TAM: params lr momentum decay_rate weight_decay weight_decouple fixed_decay eps maximize! foreach
Tiger: params lr beta weight_decay weight_decouple fixed_decay foreach maximize!
VSGD: params lr ghattg! ps! tau1 tau2 weight_decay weight_decouple eps maximize! foreach
Yogi: params lr betas initial_accumulator weight_decay weight_decouple fixed_decay eps maximize! foreach
""",
    "torch_optimizer": """
A2GradExp: params lr beta lips rho
A2GradInc: params lr beta lips
A2GradUni: params lr beta lips
AccSGD: params lr kappa xi small_const weight_decay
AdaBelief: params lr betas eps weight_decay amsgrad weight_decouple! fixed_decay! rectify!
AdaBound: params lr betas final_lr gamma eps weight_decay amsbound
Adafactor: params lr eps2 clip_threshold decay_rate beta1 weight_decay scale_parameter relative_step warmup_init
Adahessian: params lr betas eps weight_decay hessian_power seed!
AdaMod: params lr betas beta3 eps weight_decay
AdamP: params lr betas eps weight_decay delta wd_ratio nesterov
AggMo: params lr betas weight_decay
Apollo: params lr beta eps warmup init_lr weight_decay
DiffGrad: params lr betas eps weight_decay
Lamb: params lr betas eps weight_decay clamp_value! adam! debias!
LARS: params lr momentum dampening weight_decay nesterov trust_coefficient eps
MADGRAD: params lr momentum weight_decay eps
NovoGrad: params lr betas eps weight_decay grad_averaging amsgrad
PID: params lr momentum dampening weight_decay integral derivative
QHAdam: params lr betas nus weight_decay decouple_weight_decay eps
QHM: params lr momentum nu weight_decay weight_decay_type
RAdam: params lr betas eps weight_decay
SGDP: params lr momentum dampening eps weight_decay delta wd_ratio nesterov
SGDW: params lr momentum dampening weight_decay nesterov
Shampoo: params lr momentum weight_decay epsilon update_freq
SWATS: params lr betas eps weight_decay amsgrad nesterov
Yogi: params lr betas eps initial_accumulator weight_decay
""",
    "schedulefree": """
AdamWScheduleFree: params lr betas eps weight_decay warmup_steps r weight_lr_power foreach
AdamWScheduleFreeClosure: params lr betas eps weight_decay warmup_steps r weight_lr_power foreach
AdamWScheduleFreePaper: params lr betas eps weight_decay warmup_steps r weight_lr_power foreach
AdamWScheduleFreeReference: params lr betas eps weight_decay warmup_steps r weight_lr_power decay_at_z foreach!
RAdamScheduleFree: params lr betas eps weight_decay r weight_lr_power foreach silent_sgd_phase
RAdamScheduleFreeClosure: params lr betas eps weight_decay r weight_lr_power foreach silent_sgd_phase
SGDScheduleFree: params lr momentum weight_decay warmup_steps r weight_lr_power foreach
SGDScheduleFreeClosure: params lr weight_decay momentum warmup_steps r weight_lr_power foreach
SGDScheduleFreeReference: params lr momentum weight_decay warmup_steps r weight_lr_power foreach
""",
    "apex.optimizers": """
FusedAdagrad: params lr eps weight_decay set_grad_none! adagrad_w_mode!
FusedAdam: params lr bias_correction betas eps adam_w_mode! weight_decay amsgrad! set_grad_none! capturable?
    use_master? master_weights?
FusedLAMB: params lr bias_correction betas eps weight_decay amsgrad! adam_w_mode! grad_averaging set_grad_none!
    max_grad_norm use_nvlamb!
FusedNovoGrad: params lr bias_correction betas eps weight_decay amsgrad! reg_inside_moment! grad_averaging norm_type
    init_zero set_grad_none!
FusedSGD: params lr momentum dampening weight_decay nesterov wd_after_momentum!
""",
    "deepspeed.ops.adam": """
DeepSpeedCPUAdam: model_params lr bias_correction betas eps weight_decay amsgrad adamw_mode! fp32_optimizer_states!
FusedAdam: params lr bias_correction betas eps adam_w_mode! weight_decay amsgrad! set_grad_none!
""",
    "deepspeed.ops.lamb": """
FusedLamb: params lr bias_correction betas eps eps_inside_sqrt! weight_decay max_grad_norm max_coeff min_coeff
    amsgrad!
""",
    "deepspeed.ops.lion": """
DeepSpeedCPULion: model_params lr betas weight_decay fp32_optimizer_states!
FusedLion: params lr betas weight_decay set_grad_none!
""",
    "deepspeed.ops.adagrad": """
DeepSpeedCPUAdagrad: model_params lr eps weight_decay amsgrad fp32_optimizer_states!
""",
}

MODULES = tuple(_CLASSES)
"""The modules that these classes are imported from."""

_MODULES_OF: dict[str, list[str]] = {}
for _module in MODULES:
    _MODULES_OF.setdefault(_module.partition(".")[0], []).append(_module)


def third_party_optimizer(qualified_name: str) -> OptimizerClass | None:
    """Look up `timm.optim.Lamb`, also under the name of its module (`timm.optim.lamb.Lamb`)."""
    for module in _MODULES_OF.get(qualified_name.partition(".")[0], ()):
        if qualified_name.startswith(f"{module}."):
            return classes_of(module).get(qualified_name.rpartition(".")[2])
    return None


@cache
def class_names(package: str) -> tuple[str, ...]:
    """Name all classes of a package (`timm`), without reading more of them."""
    lines = [line for module in MODULES if module.partition(".")[0] == package for line in _CLASSES[module].split("\n")]
    return tuple(line.partition(":")[0] for line in lines if line[:1].isalpha())


@cache
def classes_of(module: str) -> dict[str, OptimizerClass]:
    """Read the lines of one module."""
    words = _CLASSES[module].replace("\n    ", " ").strip().split("\n")
    found = [_optimizer(module, *line.split(": ")) for line in words]
    return {optimizer.name: optimizer for optimizer in found}


def _optimizer(module: str, name: str, arguments: str) -> OptimizerClass:
    first, *others = arguments.split()
    return OptimizerClass(
        name,
        since="0",
        options=tuple(
            Option(word, None, position, Check.NEVER, "0")
            for position, word in enumerate(others, 1)
            if word[-1] not in "!?"
        ),
        first=first,
        certain=False,
        inspects=name in _INSPECTING.get(module, "").split(),
        inspects_with=frozenset(word.rstrip("?") for word in others if word.endswith("?")),
    )
