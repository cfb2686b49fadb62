#!/usr/bin/env python3
"""Counts how many named conditions of root templates sekisho decides, and why others stay open.

usage: condition_shares.py SEKISHO FOLDER...

SEKISHO is the command, FOLDER a tree of templates; nothing in it is changed. Each template with
conditions is copied with a resource more for each of them, built under that condition, and one for
each name that conditions refer to; whether the first exists and what the others are says
`sekisho graph`. Templates that others nest are left out, since their parameters come from there.
A condition that stays open counts once for each reason among the names on which it hangs.
"""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import tempfile

ENDINGS = ('.yaml', '.yml', '.json', '.template', '.cfn')
NAME = re.compile(r'^( +)([A-Za-z0-9]+):', re.M)
REFERENCE = re.compile(r'!Ref\s+["\']?([\w:]+)|["\']?Ref["\']?\s*:\s*["\']?([\w:]+)|\$\{([\w:]+)\}')
OTHER = re.compile(r'!Condition\s+["\']?(\w+)|["\']?Condition["\']?\s*:\s*["\']?(\w+)')


def block(text, section):
    """(indentation, text) of a section that starts a line."""
    found = re.search(r'^%s:[ \t]*(#.*)?\r?\n((?:[ \t]+.*\r?\n|[ \t]*#.*\r?\n|\r?\n)+)' % section, text, re.M)
    first = NAME.search(found.group(2)) if found else None
    return (len(first.group(1)), found.group(2), found.start(2)) if first else None


def conditions(text):
    """The text of each condition by its name."""
    if text.lstrip()[:1] == '{':
        try:
            written = json.loads(text).get('Conditions', {})
            return {name: json.dumps(value) for name, value in written.items()}
        except (ValueError, AttributeError):
            return {}
    found = block(text + '\n', 'Conditions')
    if not found:
        return {}
    indent, body, _ = found
    pieces = re.split(r'^ {%d}(?=[A-Za-z0-9]+:)' % indent, body, flags=re.M)[1:]
    return {piece.split(':', 1)[0]: piece.split(':', 1)[1] for piece in pieces}


def names(written, name, seen):
    """What a condition refers to, also through others."""
    if name in seen:
        return set()
    seen.add(name)
    text = written.get(name, '')
    found = {next(filter(None, match)) for match in REFERENCE.findall(text)}
    for match in OTHER.findall(text):
        found |= names(written, next(filter(None, match)), seen)
    return found


def probed(text, written):
    """The template with a resource for each condition and for each name; null if it has no place for them."""
    referred = sorted(set().union(*[names(written, name, set()) for name in written]))
    probes = {'SekishoC%d' % i: {'Type': 'Custom::Probe', 'Condition': name} for i, name in enumerate(written)}
    for i, name in enumerate(referred):
        probes['SekishoR%d' % i] = {'Type': 'Custom::Probe', 'Properties': {'V': {'Ref': name}}}
    if text.lstrip()[:1] == '{':
        template = json.loads(text)
        template['Resources'].update(probes)
        return json.dumps(template), referred
    found = block(text + '\n', 'Resources')
    if not found:
        return None, referred
    indent, _, at = found
    lines = ''.join(' ' * indent + '%s: %s\n' % (key, json.dumps(probe)) for key, probe in probes.items())
    return text[:at] + lines + text[at:], referred


def prepare(folder, to):
    """Copies a tree with probes in its templates: path to (conditions, names)."""
    shutil.copytree(folder, to, symlinks=True, ignore=shutil.ignore_patterns('.terraform', 'node_modules'))
    templates = {}
    for where, folders, files in os.walk(to):
        for file in files:
            path = os.path.join(where, file)
            if not file.endswith(ENDINGS) or os.path.islink(path):
                continue
            try:
                with open(path, encoding='utf-8', newline='') as source:
                    text = source.read()
                written = conditions(text)
                changed, referred = probed(text, written) if written else (None, [])
            except (ValueError, KeyError, AttributeError, UnicodeDecodeError):
                continue
            if changed:
                with open(path, 'w', encoding='utf-8', newline='') as target:
                    target.write(changed)
                templates[os.path.relpath(path, to)] = (written, referred)
    return templates


def count(root, written, referred, states, reasons):
    probes = {r['address'][len('Custom::Probe.'):]: r for r in root['resources']
              if r['address'].startswith('Custom::Probe.Sekisho')}
    why = {}
    for i, name in enumerate(referred):
        value = probes.get('SekishoR%d' % i, {}).get('values', {}).get('V')
        if isinstance(value, dict) and '$unknown' in value:
            why[name] = re.sub(r'\b%s\b' % re.escape(name), '…', value['$unknown'])
        elif isinstance(value, dict) and '$oneOf' in value:
            why[name] = 'one of several values'
        elif isinstance(value, dict):
            why[name] = 'known in part'
    for i, name in enumerate(written):
        probe = probes.get('SekishoC%d' % i)
        state = probe['exists'] if probe else 'not read'
        states[state] += 1
        if state == 'maybe':
            found = {why[each] for each in names(written, name, set()) if each in why}
            reasons.update(found or {'another reason'})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('sekisho')
    parser.add_argument('folders', nargs='+')
    options = parser.parse_args()
    states, reasons, templates = collections.Counter(), collections.Counter(), 0
    for folder in options.folders:
        with tempfile.TemporaryDirectory() as temporary:
            tree = os.path.join(temporary, 'tree')
            prepared = prepare(folder, tree)
            if not prepared:
                continue
            os.makedirs(os.path.join(tree, '.git'), exist_ok=True)
            done = subprocess.run([options.sekisho, 'graph', tree, '--format', 'json', '--lang', 'en'],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            seen = set()
            for root in json.loads(done.stdout or '{"roots": []}')['roots']:
                path = root['path']
                if path in prepared and path not in seen:
                    seen.add(path)
                    templates += 1
                    count(root, *prepared[path], states, reasons)
    total = sum(states.values())
    decided = states['yes'] + states['no']
    print('root templates with conditions: %d, conditions: %d' % (templates, total))
    print('decided: %d (%.1f %%): true %d, false %d' % (
        decided, 100 * decided / total if total else 0, states['yes'], states['no']))
    print('open: %d, not read: %d' % (states['maybe'], states['not read']))
    for reason, number in reasons.most_common():
        print('  %6d %5.1f %%  %s' % (number, 100 * number / total, reason))


if __name__ == '__main__':
    main()
