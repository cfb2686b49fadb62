#!/usr/bin/env python3
"""Holds what sekisho believes of a root module against a real plan of it.

usage: compare_plan.py PLAN.json GRAPH.json [--root PATH] [--environment NAME] [--explained FILE] [--show N]

PLAN.json is what `tofu show -json PLANFILE` (or `terraform show -json`) printed, or a recorded
answer of record_plans.py; GRAPH.json is what `sekisho graph --format json` printed. Each leaf that
the plan knows is counted once:

  equal      known to us too, with the same value
  masked     known to us too, but hidden in GRAPH.json, as secrets are
  data       not known to us, but the plan's value is among what we allow, and it rests on a data
             source that was read when the plan was made
  open       likewise, for another reason
  different  known to us with another value, or not among what we allow: a mistake of somebody

and what the plan leaves unknown although we claim to know it as overknown. Data sources are left
out. An address of the plan is represented where one instance of ours stands for an unknown number.
FILE lists what is no mistake of ours, a line each: the kind, a regular expression for the whole
address with its path, and the reason, between tabs. Exit code 1 where an address is absent or
extra, or a leaf different or overknown, and no line explains it.
"""
import argparse
import collections
import json
import re
import sys

FORMS = ('$unknown', '$ref', '$partial', '$oneOf', '$sensitive', '$open')


def marked(marks, at=''):
    """The paths at which a structure such as after_unknown says true."""
    if marks is True:
        return [at or '.']
    if isinstance(marks, dict):
        return [p for key in sorted(marks) for p in marked(marks[key], step(at, key))]
    if isinstance(marks, list):
        return [p for i, mark in enumerate(marks) for p in marked(mark, '%s[%d]' % (at, i))]
    return []


def step(at, key):
    if re.fullmatch(r'[\w-]+', key):
        return at + '.' + key if at else key
    return '%s[%s]' % (at, json.dumps(key, ensure_ascii=False))


def normalised(plan):
    """A plan of `show -json` with what a comparison needs; a recorded answer as it is."""
    if 'resource_changes' not in plan and 'format_version' not in plan:
        resources = plan['resources']
        if isinstance(resources, list):
            plan['resources'] = {resource['address']: resource for resource in resources}
        return plan
    out = {'resources': {}, 'outputs': {}}
    for resource in plan.get('resource_changes', []):
        change = resource['change']
        if resource['mode'] == 'managed' and change['actions'] not in (['delete'], ['forget']):
            out['resources'][resource['address']] = {
                'type': resource['type'],
                'values': change.get('after') or {},
                'unknown': marked(change.get('after_unknown')),
                'sensitive': marked(change.get('after_sensitive')),
            }
    for name, change in plan.get('output_changes', {}).items():
        out['outputs'][name] = {
            'value': change.get('after'),
            'unknown': marked(change.get('after_unknown')),
            'sensitive': marked(change.get('after_sensitive')),
        }
    return out


def form(value):
    return next((f for f in FORMS if isinstance(value, dict) and f in value), None)


def scalar(value):
    """A scalar as a provider's schema would read it: 1 and "1" are the same, so are true and "true"."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, (int, float)):
        return repr(int(value)) if float(value).is_integer() else repr(float(value))
    if isinstance(value, str) and re.fullmatch(r'-?\d+(\.0+)?', value):
        return value.split('.')[0]
    return value


def same(plan, ours):
    if scalar(plan) == scalar(ours):
        return True
    try:  # documents are equal as JSON
        return isinstance(plan, str) and plan[:1] in ('{', '[') and json.loads(plan) == json.loads(ours)
    except (TypeError, ValueError):
        return False


def allows(ours, plan):
    kind = form(ours)
    if kind == '$oneOf':
        return any(allows(option, plan) for option in ours[kind])
    if kind == '$partial':
        pattern = ''.join('.*' if form(part) else re.escape(part) for part in ours[kind])
        return re.fullmatch(pattern, str(scalar(plan)), re.S) is not None
    return kind is not None or same(plan, ours)


def rests_on_data(ours):
    """Whether a data source keeps a form open."""
    kind = form(ours)
    if kind in ('$oneOf', '$partial'):
        return any(map(rests_on_data, ours[kind]))
    address = ours[kind] if kind else ''
    return kind in ('$ref', '$unknown') and re.search(r'(^|[\s.])data\.\w+\.', str(address)) is not None


def openness(ours):
    if form(ours) == '$sensitive':
        return 'masked'
    return 'data' if rests_on_data(ours) else 'open'


def leaves(value):
    if isinstance(value, (dict, list)):
        return sum(map(leaves, value.values() if isinstance(value, dict) else value))
    return value is not None


class Tally:
    def __init__(self, explained=()):
        self.count = collections.Counter()
        self.cases = []
        self.explained = explained

    def graphs(self, want, ours):
        for address in sorted(want.keys() - ours.keys()):
            stands = ours.get(re.sub(r'\[[^\]]*\]$', '', address), {}).get('exists') == 'maybe'
            self.add('represented' if stands else 'absent', address)
        for address in sorted(ours.keys() - want.keys()):
            self.add('extra' if ours[address]['exists'] == 'yes' else 'maybe', address)
        for address in sorted(want.keys() & ours.keys()):
            planned, values = want[address]['values'] or {}, ours[address]['values']
            self.compare(planned, written(planned, values), address)
            for path in want[address].get('unknown', []):
                value = at(values, path)
                if claimed(value):
                    self.add('overknown', address + '.' + path, None, value)

    def add(self, kind, where, plan=None, ours=None, by=1):
        if any(kind == one and pattern.fullmatch(where) for one, pattern in self.explained):
            kind = 'explained'
        self.count[kind] += by
        if by and kind != 'equal':
            self.cases.append((kind, where, plan, ours))

    def compare(self, plan, ours, where):
        kind = form(ours)
        if plan is None:
            return
        if kind == '$open':
            self.within(plan, ours[kind], where)
        elif kind:
            good = isinstance(plan, (dict, list)) or allows(ours, plan)
            self.add(openness(ours) if good else 'different', where, plan, ours, leaves(plan))
        elif isinstance(plan, dict):
            if not isinstance(ours, dict):
                if leaves(plan):
                    self.add('different', where, plan, ours)
                return
            for key, value in plan.items():
                if key in ours:
                    self.compare(value, ours[key], where + '.' + key)
                elif leaves(value):
                    self.add('different', where + '.' + key, value, None)
        elif isinstance(plan, list):
            self.lists(plan, ours if isinstance(ours, list) else [ours], where)
        else:
            self.add('equal' if same(plan, ours) else 'different', where, plan, ours)

    def lists(self, plan, ours, where):
        if len(plan) != len(ours):
            self.add('different', where, plan, ours)
            return
        rest = list(ours)
        for i, item in enumerate(plan):  # a set has no order: the first that fits
            fit = next((o for o in rest if agrees(item, o)), rest[0])
            rest.remove(fit)
            self.compare(item, fit, '%s[%d]' % (where, i))

    def within(self, plan, known, where):
        """What is known of a collection that may have further members."""
        if isinstance(plan, dict):
            for key, value in plan.items():
                if key in known:
                    self.compare(value, known[key], where + '.' + key)
                elif leaves(value):
                    self.add('open', where + '.' + key, value, None, leaves(value))
            return
        rest = list(plan) if isinstance(plan, list) else [plan]
        for one in known:
            fit = next((item for item in rest if agrees(item, one)), None)
            if fit is not None:
                rest.remove(fit)
                self.compare(fit, one, where + '[]')
        if sum(map(leaves, rest)):
            self.add('open', where, rest, None, sum(map(leaves, rest)))


def agrees(plan, ours):
    tally = Tally()
    tally.compare(plan, ours, '')
    return not tally.count['different']


def at(value, path):
    """Our value at a path; an open form on the way answers for what is below it."""
    for quoted, index, name in re.findall(r'\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.\[\]]+)', path):
        if form(value) == '$open':
            value = value['$open']
        if form(value):
            return value
        if index:
            fits = isinstance(value, list) and int(index) < len(value)
            value = value[int(index)] if fits else None
        else:
            value = value.get(quoted or name) if isinstance(value, dict) else None
    return value


def claimed(value):
    return value is not None and not form(value) and not isinstance(value, (dict, list))


def root_of(graph, path, environment, addresses):
    roots = [r for r in graph['roots'] if path in (None, r['path'])]
    roots = [r for r in roots if environment in (None, r['environment'])]
    if not roots:
        sys.exit('no such root')
    return max(roots, key=lambda r: len({x['address'] for x in r['resources']} & addresses))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('plan')
    parser.add_argument('graph')
    parser.add_argument('--root', help='path of the root; by default the one that fits best')
    parser.add_argument('--environment')
    parser.add_argument('--explained', metavar='FILE')
    parser.add_argument('--show', type=int, default=20, help='how many cases to print')
    options = parser.parse_args()
    with open(options.plan, encoding='utf8') as file:
        plan = normalised(json.load(file))
    with open(options.graph, encoding='utf8') as file:
        graph = json.load(file)
    want = plan['resources']
    root = root_of(graph, options.root, options.environment, want.keys())
    managed = [r for r in root['resources'] if r['mode'] == 'managed' and r['exists'] != 'no']
    ours = {r['address']: r for r in managed}
    tally = Tally(explanations(options.explained))
    tally.graphs(want, ours)
    report(tally, len(want.keys() & ours.keys()), len(want), options.show)
    sys.exit(any(tally.count[k] for k in ('absent', 'extra', 'different', 'overknown')))


def explanations(path):
    """(kind, pattern) of what is no mistake of ours."""
    if not path:
        return []
    with open(path, encoding='utf8') as file:
        lines = [line.rstrip('\n').split('\t') for line in file if line.strip() and line[0] != '#']
    return [(kind, re.compile(pattern, re.S)) for kind, pattern, _ in lines]


def written(plan, ours):
    """What we have, with null for what nobody writes: a provider's own default is no answer of ours."""
    return {key: ours.get(key, {'$unknown': 'not written'}) for key in plan or {}}


def report(tally, both, planned, most):
    n = tally.count
    known = sum(n[kind] for kind in ('equal', 'masked', 'data', 'open', 'different', 'explained'))
    share = 100.0 * (n['equal'] + n['masked']) / known if known else 100.0
    print('addresses %d of %d (represented %d, absent %d, extra %d, maybe %d), explained %d'
          % (both, planned, n['represented'], n['absent'], n['extra'], n['maybe'], n['explained']))
    print('leaves %d: equal %d, masked %d (known %.1f %%), data %d, open %d, different %d, overknown %d'
          % (known, n['equal'], n['masked'], share, n['data'], n['open'], n['different'], n['overknown']))
    for kind, where, plan, ours in [c for c in tally.cases][:most]:
        text = ['' if v is None else json.dumps(v, ensure_ascii=False)[:100] for v in (plan, ours)]
        print('  %s: %s: plan %s, ours %s' % (kind, where, *text))


if __name__ == '__main__':
    main()
