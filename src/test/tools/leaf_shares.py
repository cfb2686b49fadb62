#!/usr/bin/env python3
"""Counts what sekisho knows of the attributes of a tree, and why it does not know the rest.

usage: leaf_shares.py [--language WORD] [--reasons N] GRAPH.json...

GRAPH.json is what `sekisho graph --format json` printed. Each leaf of each managed resource that
may exist is counted once:

  known      a scalar, a sensitive one included; an empty collection
  reference  the attribute of another resource, or of a data source
  one of     one of several known values
  partial    a text of which some part is known, or a collection that may have more members
  unknown    everything else, by its reason (names and numbers in it left out)
"""
import argparse
import collections
import json
import re


def leaves(value):
    """(kind, reason) of each leaf."""
    if isinstance(value, list) or isinstance(value, dict) and not any(k[:1] == '$' for k in value):
        members = value if isinstance(value, list) else value.values()
        if not members:
            yield 'known', None
        for member in members:
            yield from leaves(member)
    elif not isinstance(value, dict):
        yield 'known', None
    elif '$sensitive' in value:
        yield 'known', None
    elif '$ref' in value:
        yield 'reference', None
    elif '$oneOf' in value:
        yield 'one of', None
    elif '$partial' in value:
        yield 'partial', None
    elif '$open' in value:
        yield 'partial', None
        yield from leaves(value['$open'])
    elif '$unknown' in value:
        yield 'unknown', reason(value['$unknown'])
    else:
        for member in value.values():
            yield from leaves(member)


def reason(text):
    """The kind of a reason: without what it names."""
    return re.sub(r'[\w.\-\[\]"*/:]*[._\[/][\w.\-\[\]"*/:]*|「[^」]*」|\d+', '…', str(text))[:70]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('graphs', nargs='+')
    parser.add_argument('--language', help='terraform or cloudformation; by default both')
    parser.add_argument('--reasons', type=int, default=10, help='how many reasons to print')
    options = parser.parse_args()
    kinds, reasons, exists = collections.Counter(), collections.Counter(), collections.Counter()
    roots = 0
    for path in options.graphs:
        with open(path, encoding='utf8') as file:
            graph = json.load(file)
        for root in graph['roots']:
            if options.language not in (None, root['language']):
                continue
            roots += 1
            for resource in root['resources']:
                if resource['mode'] == 'managed' and resource['exists'] != 'no':
                    exists[resource['exists']] += 1
                    for kind, why in leaves(resource['values']):
                        kinds[kind] += 1
                        reasons[why] += kind == 'unknown'
    total = sum(kinds.values())
    print('%d roots, %d resources (%d of them may exist), %d leaves: %s' % (
        roots, sum(exists.values()), exists['maybe'], total, ', '.join(
        '%s %d (%.1f %%)' % (kind, n, 100.0 * n / total) for kind, n in kinds.most_common())))
    for why, n in reasons.most_common(options.reasons):
        if n:
            print('  %6d  %s' % (n, why))


if __name__ == '__main__':
    main()
