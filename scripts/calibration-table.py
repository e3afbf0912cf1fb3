#!/usr/bin/env python3
"""Writes test/calibration/python-results.json: what Python itself gives for calibration expressions.

Run by hand when expressions are added; the tests only read the table, so they need no Python.
The reading is bound to a name, as our evaluator does, not spliced into the text.
"""
import json
import math
import pathlib
import re

READINGS = [0, 1, 7, -3, 2**60, 0.75, -2.5, 1e-7, 1e22, True]
EXPRESSIONS = """
2*{}|{}+1|{}-1.5|{}/4|{}//2|{}%3|{}//-2|{}%-3|{}%2.5|{}//0.5|{}**2|-{}**2|2**-{}|2**3**2|{}**0.5|-{}|+{}|~{}|{}&6|{}|1|{}^5|{}<<2|{}>>1
({}+1)*2|1.*{}|.5*{}|1_000*{}|0x1F+{}|0b101+{}|0o17+{}|1e-3*{}|{}<1|1<{}<5|{}==7|{}!=7|{}>=0.75|1<2>{}|not {}|{} and 5|{} or 5|{} if {}>1 else 0|1 if not {} else {}
abs({})|round({})|round({},1)|floor({})|ceil({})|trunc({})|int({})|float({})|sqrt(abs({}))|exp({}/10)|log(abs({})+1)|log(abs({})+2,2)|log10(abs({})+1)|log1p(abs({}))
sin({})|cos({})|tan({})|atan({})|atan2({},2)|sinh({}/100)|cosh({}/100)|tanh({})|asinh({})|degrees({})|radians({})|hypot({},3)|fmod({},3)|copysign(3,{})|fabs({})|pow({},2)|min({},3)|max({},3,5)
pi*{}|e**({}/100)|bool({})|len(str({}))|'v={}'|1/{}|{}%0|0**{}|(-8)**(1/3)|acos({})|asin({})|sqrt({})|{}*{}*{}|3-{}-1|2*-{}|--{}|{}+True|{}*1e308*10|1 if {} else 2 if {}>3 else 4
max([{},3,5])|min(({},3))|sum([{},1,2])|sum([{}],0.5)|len([{},{}])|all([{},1])|any([0,{}])|sorted([{},0,2])|[{},1]|({},)|[1,2,5][0]|[10,20,30][int({})%3]|'abc'[-1]|[1,2][7]|max([])
{} in [0,1,7]|{} not in (0.75,-3)|{} is None|{} is not None|'a' in 'cat'|{} in 'x'|not {} in [1]|[{},2]==[{},2]|[{}]<[3]|[1,2]!=[1]|1 in 5
divmod({},3)|divmod({},0)|modf({})|frexp({})|ldexp({},2)|factorial({} if {} in (0,1,7) else -1)|isnan({})|isinf({})|hex({})|oct({})|bin({})|chr({})|ord('A')+{}|ord('ab')|bool([])|{}[0]|sum({})|str([{},'a',None])|[{}][-1]
"""

FORMATTED = "{:.3f}|{:.0f}|{:.2f}*2|{:f}|{:.2e}|{:e}+1|{:.3g}|{:g}|{:.0e}|{:d}|-{:.1f}**2|'v={:.2f}'|{0:.1f}+{0:.0f}"
FORMATTED_READINGS = [0, 7, -3, 2**60, True, 0.125, 0.375, 2.5, 3.5, -2.5, 0.75, 1234.5678, 9.9995, 1e-7, -0.0004, 1.5e22, 0.5]

NAMES = {name: getattr(math, name) for name in (
    "acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees exp fabs floor fmod hypot log log10 log1p"
    " pow radians sin sinh sqrt tan tanh trunc pi e factorial frexp isinf isnan ldexp modf").split()}
NAMES |= {f.__name__: f for f in (abs, all, any, bin, bool, chr, divmod, float, hex, int, len, max, min, oct, ord, round, sorted, str, sum)}


def entry(expression, reading):
    if ":" in expression:
        code = code_of_formatted(expression, reading)
        if code is None:
            return {"error": "ValueError"}
    else:
        code = f"'v={reading}'" if expression == "'v={}'" else expression.replace("{}", "x")
    try:
        result = eval(code, {"__builtins__": {}, **NAMES, "x": reading})  # noqa: S307
    except (ArithmeticError, LookupError, TypeError, ValueError) as error:
        return {"error": type(error).__name__}
    return value_entry(result)


def value_entry(result):
    if result is None:
        return {"kind": "none"}
    if isinstance(result, (list, tuple)):
        return {"kind": "list", "value": [value_entry(item) for item in result]}
    if isinstance(result, complex):
        return {"error": "complex"}
    if isinstance(result, float) and not math.isfinite(result):
        return {"kind": "float", "value": str(result)}
    kind = {bool: "bool", int: "int", float: "float", str: "text"}[type(result)]
    return {"kind": kind, "value": str(result) if kind == "int" else result}


def code_of_formatted(expression, reading):
    """What is formatted stands in brackets: our evaluator binds it as a value, sign included."""
    try:
        shown = lambda hit: format(reading, hit.group(1)) if "'" in expression else f"({format(reading, hit.group(1))})"
        return re.sub(r"\{0?:([^}]*)\}", shown, expression)
    except ValueError:
        return None


def reading_entry(reading):
    kind = {bool: "bool", int: "int", float: "float"}[type(reading)]
    return {"kind": kind, "value": str(reading) if kind == "int" else reading}


def main():
    lines = EXPRESSIONS.replace("{}|1|", "{}BAR1|").strip().split("\n")
    expressions = [part.replace("BAR", "|") for line in lines for part in line.split("|")]
    rows = [
        {"expression": expression, "reading": reading_entry(reading), "result": entry(expression, reading)}
        for expression in expressions for reading in READINGS
    ]
    rows += [
        {"expression": expression, "reading": reading_entry(reading), "result": entry(expression, reading)}
        for expression in FORMATTED.split("|") for reading in FORMATTED_READINGS
    ]
    target = pathlib.Path(__file__).parent.parent / "test/calibration/python-results.json"
    target.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
    print(f"{len(rows)} results of {len(expressions)} expressions")


main()
