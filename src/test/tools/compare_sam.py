#!/usr/bin/env python3
"""Holds what sekisho makes of serverless templates against what the official transform makes of them.

usage: compare_sam.py INPUT.json OUTPUT.json [--show N] [--type TYPE] [--list]

INPUT.json is what `sekisho graph --format json` printed of a folder of templates for AWS SAM,
OUTPUT.json what it printed of a folder with the transform's results, each as NAME.json where the
template is NAME.yaml. Both are evaluated in the same way, so that only the expansion is compared.
Resources are matched by their logical ids without the hashes that the transform puts behind them;
references are equal where they name the same resource and attribute, two unknown values where
both are unknown. The description and hash of a deployment are left out, and so are tags that begin
with aws:. What we leave open (a map with further entries, an unknown) where the transform knows
more is counted as open, not as equal.

Printed are the templates whose resources are the same types in the same numbers, and the share of
equal resources by type. Exit code 1 where something differs.
"""
import argparse
import collections
import json
import os
import re
import sys

HASH = re.compile(r'(?<=[A-Za-z0-9])[0-9a-f]{10}$')
NUMBERED = re.compile(r'^(ApiGatewayDomainName(?:V2)?|RecordSetGroup|DomainNameAccessAssociation)\d*$')
MAIN = ('AWS::Lambda::Function', 'AWS::IAM::Role', 'AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Stage',
        'AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Stage', 'AWS::DynamoDB::Table',
        'AWS::StepFunctions::StateMachine', 'AWS::Lambda::LayerVersion', 'AWS::CloudFormation::Stack')


def plain(address):
    """An address, or one with an attribute behind it, without hash."""
    kind, _, rest = address.rpartition('::')
    parts = rest.split('.')
    if len(parts) > 1:
        parts[1] = NUMBERED.sub(r'\1', HASH.sub('', parts[1]))
    return kind + '::' + '.'.join(parts) if kind else '.'.join(parts)


def normal(value):
    if isinstance(value, dict):
        if '$ref' in value:
            return {'$ref': plain(value['$ref'])}
        if '$unknown' in value:
            return {'$unknown': True}
        return {key: normal(item) for key, item in value.items() if item is not None or key[:1] == '$'}
    if isinstance(value, list):
        items = [normal(item) for item in value]
        return [i for i in items if not (isinstance(i, dict) and str(i.get('Key', '')).startswith('aws:'))]
    return value


def scalar(value):
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, (int, float)):
        return repr(int(value)) if float(value).is_integer() else repr(float(value))
    return value


class Comparison:
    """One resource: the differences, and whether we left something open."""

    def __init__(self):
        self.differences = []
        self.open = False

    def compare(self, ours, theirs, path):
        if isinstance(ours, dict) and '$open' in ours and not (isinstance(theirs, dict) and '$open' in theirs):
            self.open = True
            ours = ours['$open']
            if isinstance(ours, dict) and isinstance(theirs, dict):
                for key, value in ours.items():
                    if key in theirs:
                        self.compare(value, theirs[key], path + '.' + key)
                    else:
                        self.add(path + '.' + key, value, None)
            return
        if isinstance(ours, dict) and '$unknown' in ours and theirs != {'$unknown': True}:
            self.open = True
            return
        if isinstance(ours, dict) and isinstance(theirs, dict):
            for key in list(ours) + [k for k in theirs if k not in ours]:
                if key not in theirs:
                    self.add(path + '.' + key, ours[key], None)
                elif key not in ours:
                    self.add(path + '.' + key, None, theirs[key])
                else:
                    self.compare(ours[key], theirs[key], path + '.' + key)
        elif isinstance(ours, list) and isinstance(theirs, list):
            self.lists(ours, theirs, path)
        elif scalar(ours) != scalar(theirs):
            self.add(path, ours, theirs)

    def lists(self, ours, theirs, path):
        def key(item):
            return json.dumps(item, sort_keys=True, default=str)
        if sorted(map(key, ours)) == sorted(map(key, theirs)):
            return
        if len(ours) != len(theirs):
            self.add(path, ours, theirs)
            return
        for one, other in zip(ours, theirs):
            self.compare(one, other, path + '[]')

    def add(self, path, ours, theirs):
        self.differences.append((path, ours, theirs))


def resources(root):
    found = collections.defaultdict(list)
    for resource in root['resources']:
        values = resource['values']
        if resource['type'] == 'AWS::ApiGateway::Deployment' and isinstance(values, dict):
            values = {k: v for k, v in values.items() if k != 'Description'}
        found[plain(resource['address'])].append((resource['type'], resource['exists'], normal(values)))
    return found


def paired(ours, theirs):
    """Resources of one address, equal ones first; and what is left on either side."""
    pairs, extra, absent = [], [], list(theirs)
    for one in ours:
        if one in absent:
            absent.remove(one)
            pairs.append((one, one))
        else:
            extra.append(one)
    more = list(zip(extra, absent))
    return pairs + more, extra[len(more):], absent[len(more):]


def roots(path):
    with open(path, encoding='utf-8') as file:
        return {os.path.splitext(os.path.basename(r['path']))[0]: r for r in json.load(file)['roots']}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('input')
    parser.add_argument('output')
    parser.add_argument('--show', type=int, default=0, help='print that many differences')
    parser.add_argument('--type', help='only of this type')
    parser.add_argument('--list', action='store_true', help='name the templates that differ')
    args = parser.parse_args()
    ours, theirs = roots(args.input), roots(args.output)
    names = sorted(set(ours) & set(theirs))
    same_types, classes, shown = 0, collections.Counter(), 0
    counts = collections.defaultdict(collections.Counter)
    for name in names:
        mine, official = resources(ours[name]), resources(theirs[name])
        if collections.Counter(t for v in mine.values() for t, _, _ in v) == \
                collections.Counter(t for v in official.values() for t, _, _ in v):
            same_types += 1
        elif args.list:
            print('types differ:', name, sorted(set(mine) ^ set(official))[:6])
        for address in sorted(set(mine) | set(official)):
            pairs, extra, absent = paired(mine.get(address, []), official.get(address, []))
            for kind, _, _ in absent:
                counts[kind]['absent'] += 1
                classes[('absent', kind, '')] += 1
            for kind, _, _ in extra:
                counts[kind]['extra'] += 1
                classes[('extra', kind, '')] += 1
            for (kind, exists, values), (_, other_exists, others) in pairs:
                comparison = Comparison()
                comparison.compare(values, others, '')
                if exists != other_exists:
                    comparison.add('exists', exists, other_exists)
                outcome = 'different' if comparison.differences else 'open' if comparison.open else 'equal'
                counts[kind][outcome] += 1
                for path, one, other in comparison.differences:
                    classes[('different', kind, re.sub(r'\.paths\..*', '.paths', path))] += 1
                    if shown < args.show and (not args.type or args.type == kind):
                        shown += 1
                        print('%s %s%s\n    ours   %s\n    theirs %s' % (
                            name, address, path, json.dumps(one)[:400], json.dumps(other)[:400]))
    print('templates: %d, same types: %d (%.1f %%)' % (len(names), same_types, 100.0 * same_types / max(1, len(names))))
    total = collections.Counter()
    main_total = collections.Counter()
    for kind in sorted(counts, key=lambda k: -sum(counts[k].values())):
        count = counts[kind]
        total.update(count)
        if kind in MAIN:
            main_total.update(count)
        print('%-45s %s' % (kind, ' '.join('%s %d' % item for item in sorted(count.items()))))
    for label, count in (('all', total), ('main types', main_total)):
        of = sum(count.values())
        print('%s: %d of %d equal (%.1f %%)' % (label, count['equal'], of, 100.0 * count['equal'] / max(1, of)))
    for (outcome, kind, path), count in classes.most_common(40):
        print('%5d %s %s%s' % (count, outcome, kind, path))
    sys.exit(0 if total['equal'] == sum(total.values()) else 1)


if __name__ == '__main__':
    main()
