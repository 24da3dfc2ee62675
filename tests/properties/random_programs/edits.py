"""Random edits of `param_groups`: those that the tool runs on paper, and those that it must leave alone."""

from properties.random_programs.additions import draw_added_group, draw_raw_group
from properties.random_programs.blocks import draw_wrapped
from properties.random_programs.scope import Scope


def draw_edit(scope: Scope) -> str:
    """Draw one statement that edits the groups."""
    edit = scope.dice.weighted(
        (34, draw_option),
        (8, draw_loop),
        (24, draw_raw_group),
        (8, draw_added_group),
        (16, _other),
        (16, draw_unrolled),
        (10, _regrouped),
        (7, _wrapped),
    )
    if scope.calls and scope.dice.chance(15):
        call = scope.dice.pick(["set_rate({}, 0.2)", "add_group({}, {})", "set_rate(given={}, value=rate)"])
        return call.format(scope.optimizer, scope.params())
    if scope.other_name and scope.dice.chance(30):
        return edit(scope).replace(scope.optimizer, scope.other_name)
    return edit(scope)


def draw_option(scope: Scope) -> str:
    """Set options of one group."""
    dice, group = scope.dice, scope.some_group()
    options = scope.options(dice.weighted((85, 1), (15, 2))) or [("lr", "0.3")]
    key, value = options[0]
    display = scope.spelling.display("{", scope.items(options), "}")
    keywords = scope.spelling.display("(", [f"{k}={v}" for k, v in options], ")")
    return dice.weighted(
        (60, f"{group}[{scope.key(key)}] = {value}"),
        (12, f"{group}.update({display})"),
        (8, f"{group}.update{keywords}"),
        (12, f"{group} |= {display}"),
        (2, f"{group}.update({display}, lr={value})" if len(options) > 1 else f"{group}.update({display}, **{{}})"),
        (2, f"{group}[{scope.key(key)}]: object = {value}"),
        (2, f"last = {group}[{scope.key(key)}] = {value}"),
        (2, f"({group}[{scope.key(key)}]) = {value}"),
    )


def draw_loop(scope: Scope) -> str:
    """Set options of all groups in a loop."""
    dice = scope.dice
    options = scope.options(dice.weighted((70, 1), (30, 2))) or [("lr", "0.3")]
    variable = dice.pick(["g", "group", "param_group", "p", "rate"])
    lines = [f"{variable}[{scope.key(key)}] = {value}" for key, value in options]
    if dice.chance(15):
        lines = [f"{variable}.update({scope.spelling.display('{', scope.items(options), '}')})"]
    if dice.chance(6):
        lines.append(
            dice.pick(
                [f"log.append({variable}['lr'])", f"{variable}['lr'] = {variable}['lr'] * 2", "pass", "rate = 0.9"]
            )
        )
    if dice.chance(2):
        lines = [f"if {variable}['lr'] > 0.05:", *(f"    {line}" for line in lines)]
    header = f"for {variable} in {scope.all_groups()}:"
    if len(lines) == 1 and dice.chance(20):
        return f"{header} {lines[0]}"
    body = "\n".join(lines).replace("\n", "\n    ")
    if scope.spelling.unusual():
        body = f"{scope.spelling.comment()}\n    {body}"
    behind = f"  {scope.spelling.comment()}" if scope.spelling.unusual() else ""
    return f"{header}{behind}\n    {body}"


def draw_unrolled(scope: Scope) -> str:
    """Set options in one of the longer ways."""
    dice, groups, count = scope.dice, scope.all_groups(), scope.groups
    [(key, value)] = scope.options(1) or [("lr", "0.3")]
    quoted, lr = scope.key(key), scope.key("lr")
    rates = ", ".join(["0.1", "rate", "0.25", "base * 2", "0.7"][: max(dice.pick([count, count, count, 1, 2]), 1)])
    table = dice.pick([f"[{rates}]", f"({rates},)"])
    some = dice.pick(["1:", ":1", ":", "::2", "-1:", ":-1"])
    numbers = dice.pick([f"range(len({groups}))", f"range({count})", "(0,)", "(0, 1)", "[0, 1, 2]"])
    header, body = dice.pick(
        [
            (f"for i, g in enumerate({groups}):", [f"g[{quoted}] = {value}"]),
            (f"for i, g in enumerate({groups}):", [f"g[{lr}] = {table}[i]"]),
            (f"for i, g in enumerate({groups}):", [f"g[{lr}] = {table}[i] * 2", f"g.update({{{quoted}: {value}}})"]),
            (f"for g, v in zip({groups}, {table}):", [f"g[{lr}] = v"]),
            (f"for v, g in zip({table}, {groups}):", [f"g.update({{{lr}: v / 2}})"]),
            (f"for g, v in zip({groups}, {table}):", [f"g[{quoted}] = {value}"]),
            (f"for i in {numbers}:", [f"{groups}[i][{quoted}] = {value}"]),
            (f"for i in {numbers}:", [f"{groups}[i][{lr}] = {table}[i]"]),
            (f"for g in {groups}[{some}]:", [f"g[{quoted}] = {value}"]),
            (f"for g in {groups}:", [f"g[{lr}] {dice.pick(['*=', '+=', '/=', '-='])} 0.5"]),
            (f"for g in {groups}:", [f"g[{lr}] = 0.2", f"g[{lr}] *= 0.5", f"g[{quoted}] = {value}"]),
            (f"for g in {groups}:", [f"{groups}[0][{lr}] *= 0.5"]),
            ("with torch.no_grad():", [f"{groups}[0][{quoted}] = {value}", f"{groups}[-1][{lr}] = 0.45"]),
            ("with torch.no_grad():", [f"{groups}[0][{quoted}] = {value}"]),
            ("with torch.no_grad():", [f"{groups}[0][{quoted}] = {value}", "log.append('inside')"]),
            ("", [f"{groups}[0][{lr}] *= 0.5"]),
            ("", [f"{groups}[0][{lr}] = {groups}[-1][{lr}] = {value if key == 'lr' else 'rate'}"]),
            ("", [f"{groups}[0][{quoted}] = {groups}[-1][{quoted}] = {value}"]),
            ("", [f"{groups}[0][{lr}], {groups}[-1][{quoted}] = rate, {value}"]),
            ("", [f"{groups}[0].setdefault('name', {value})"]),
            ("", [f"{groups}[0]['name'] = 'first'", f"{groups}[0].setdefault('name', {value})"]),
            ("", [f"gs = {groups}", f"gs[0][{quoted}] = {value}", f"gs[-1][{lr}] = 0.35"]),
            ("", [f"gs = {groups}", f"for g in gs:\n    g[{quoted}] = {value}", "log.append(len(gs))"]),
            ("", [f"first = {groups}[0]", f"first[{quoted}] = {value}"]),
            ("", [f"first = {groups}[0]", f"first[{quoted}] = {value}", f"log.append(first[{lr}])"]),
            ("", [f"last = {groups}[-1]", f"last.update({{{quoted}: {value}}})", f"last[{lr}] *= 0.5"]),
            ("", [f"[g.update({{{quoted}: {value}}}) for g in {groups}]"]),
            ("", [f"[g.__setitem__({quoted}, {value}) for g in {groups}]"]),
            ("", [f"{groups}[0].__setitem__({quoted}, {value})"]),
        ]
    )
    if not header:
        return "\n".join(body)
    return "\n    ".join([header, *body])


def _regrouped(scope: Scope) -> str:
    """Change the params of groups, take groups away, or write them anew."""
    dice, groups, group, optimizer = scope.dice, scope.all_groups(), scope.some_group(), scope.optimizer
    params = scope.key("params")
    copy = f"{{**{groups}[0], {params}: list({scope.params()}){dice.pick(['', ', ' + scope.key('lr') + ': 0.15'])}}}"
    return dice.pick(
        [
            f"{group}[{params}] += {dice.pick(['list(%s)', '%s', '[*%s]']) % scope.params()}",
            f"{group}[{params}] += list({scope.params()})",
            f"{group}[{params}].extend({scope.params()})",
            f"{group}[{params}].append(nn.Parameter(torch.ones(2)))",
            f"more = nn.Linear(2, 2, bias=False)\n{group}[{params}].append(more.weight)",
            f"more = nn.Linear(2, 2, bias=False)\n{group}[{params}] += more.parameters()",
            f"more = nn.Linear(2, 2, bias=False)\n{group}[{params}] = list(more.parameters())",
            f"more = nn.Linear(2, 2, bias=False)\n{group}[{params}] = more.parameters()",
            f"{group}[{params}] = {group}[{params}] + list({scope.params()})",
            f"{group}[{params}] = list({scope.params()})",
            f"{group}[{params}] = {scope.params()}",
            f"del {groups}[{dice.pick(['0', '-1', '1', '1:', ':1', ':'])}]",
            f"{groups}.pop({dice.pick(['', '0', '-1', '1'])})",
            f"{groups}.clear()",
            f"{optimizer}.param_groups = {groups}[{dice.pick([':1', '1:', ':', '::-1', ':2'])}]",
            f"{optimizer}.param_groups = [{scope.group(full=80)}]",
            f"{optimizer}.param_groups = {groups} + [{scope.group(full=80)}]",
            f"{optimizer}.param_groups = [*{groups}, {scope.group(full=80)}]",
            f"{groups}[:] = [{scope.group(full=80)}]",
            f"{groups}[0] = {scope.group(full=80)}",
            f"{groups}[1:] = [{scope.group(full=80)}]",
            f"{groups}.append({copy})",
            f"{groups}.insert(0, {copy})",
            f"{groups}.append(dict({groups}[0], params=list({scope.params()})))",
            f"{optimizer}.add_param_group({copy})",
            f"first = {groups}[0]\n{groups}.insert(0, {scope.group(full=80)})\nfirst[{scope.key('lr')}] = 0.2",
            f"first = {groups}[0]\n{groups}.append({scope.group(full=80)})\nfirst[{scope.key('lr')}] = 0.2",
        ]
    )


def _other(scope: Scope) -> str:
    """Draw an edit of the rarer kinds, many of which the tool refuses."""
    dice, groups, group, optimizer = scope.dice, scope.all_groups(), scope.some_group(), scope.optimizer
    [(key, value)] = scope.options(1) or [("lr", "0.3")]
    lr, params, quoted = scope.key("lr"), scope.key("params"), scope.key(key)
    refills = [
        f"del {groups}[-1]",
        f"{groups}.pop()",
        f"{groups}.pop(0)",
        f"del {groups}[1:]",
        f"{groups}.clear()",
        f"{groups}[:] = [{scope.group(full=80)}]",
        f"for key in {optimizer}.defaults:\n    {groups}[-1].setdefault(key, {optimizer}.defaults[key])",
    ]
    return dice.pick(
        [
            *refills,
            f"{group}[{params}] += list({scope.params()})",
            f"{group}[{params}].extend({scope.params()})",
            f"{group}[{params}] += {scope.params()}",
            f"{group}[{params}].append({dice.pick(scope.places).way})",
            f"{group}[{params}] = list({scope.params()})",
            f"{group}[{params}] = {scope.params()}",
            f"{group}.setdefault({quoted}, {value})",
            f"{group}[{lr}] *= 0.5",
            f"{group}[{lr}] = {groups}[0][{lr}] * 2",
            f"del {group}[{quoted}]",
            f"{group}.pop({quoted})",
            f"{groups}.reverse()",
            f"{groups}[0] = {scope.group(full=80)}",
            f"{optimizer}.param_groups = {groups} + [{scope.group(full=80)}]",
            f"{groups}.append({{**{groups}[0], {params}: list({scope.params()})}})",
            f"pg = {groups}\npg[0][{quoted}] = {value}",
            f"pg = {group}\npg[{quoted}] = {value}",
            f"first = {groups}[0]\nfirst[{lr}] = 0.3\nfirst[{quoted}] = {value}",
            f"pg = {groups}\npg.append({scope.group(full=80)})",
            f"alias = {optimizer}\nalias.param_groups[0][{quoted}] = {value}",
            f"{optimizer}.defaults[{quoted}] = {value}",
            f"{optimizer}.lr = {value}",
            f"{group}[{lr}] = {optimizer}.defaults[{lr}] * 2",
            f"{group}[{lr}] = {group}.get({lr}, 0.1) / 2",
            f"pg = {groups}\npg += [{scope.group(full=80)}]",
            f"(pg := {groups})[0][{quoted}] = {value}",
            f"[g.update({{{quoted}: {value}}}) for g in {groups}]",
            f"for i, g in enumerate({groups}):\n    g[{quoted}] = {value}",
            f"for g, v in zip({groups}, (0.1, 0.2)):\n    g[{lr}] = v",
            f"for i, g in enumerate({groups}):\n    g[{lr}] = (0.1, 0.2, 0.3, 0.4)[i]",
            f"{group}.update(**{{{quoted}: {value}}})",
            f"{group}.update([({quoted}, {value})])",
            f"{groups}[0][{lr}], {groups}[-1][{lr}] = 0.2, 0.3",
        ]
    )


def _wrapped(scope: Scope) -> str:
    return draw_wrapped(scope, scope.dice.pick([draw_option, draw_raw_group, draw_option, draw_added_group]))
