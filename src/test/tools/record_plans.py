#!/usr/bin/env python3
"""Records what OpenTofu plans for the fixtures, so that the tests can hold our answers against it.

usage: record_plans.py [--tofu FILE] FOLDER...          (FOLDER: test-fixtures/plans-recorded/NAME)

Copies each folder to a temporary place, runs `tofu get`, `tofu plan` and `tofu show -json` there
and writes the answer, without what depends on the machine, to expected.json beside the
configuration, and the version to recorded-by.txt beside the folders. Where there are resources of
providers, plan.json beside it is the plan itself in one line, as people hand it in. inputs.txt of a folder gives
options: lines of `var-file PATH`, `var NAME=VALUE`, `workspace NAME`.

Nothing needs the network: terraform_data is built into OpenTofu. The fixtures with AWS resources
need a provider that answers to hashicorp/aws without credentials (any that plans every argument as
it is written, with computed attributes unknown): name it as a development override in a CLI
configuration and that in TF_CLI_CONFIG_FILE.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

from compare_plan import normalised

OURS = ('expected.json', 'plan.json', 'exceptions.txt', 'inputs.txt')
OF_THE_RUN = ('timestamp', 'errored')  # of a plan; nobody reads them
FILLED = ('id', 'output', 'tags_all', 'arn', 'region')  # by the provider, not by the configuration


# Where a provider block names no region, it has that of the shell.
SHELL = dict(os.environ, AWS_REGION='ap-northeast-1')


def run(folder, *command):
    done = subprocess.run(
        command, cwd=folder, env=SHELL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError('%s: %s' % (' '.join(command[1:3]), (done.stdout + done.stderr).strip()))
    return done.stdout


def inputs(folder):
    """The options of a plan, and the workspace."""
    options, workspace = [], None
    path = os.path.join(folder, 'inputs.txt')
    if os.path.exists(path):
        with open(path, encoding='utf8') as file:
            for line in file.read().splitlines():
                word, rest = line.split(' ', 1)
                if word == 'workspace':
                    workspace = rest
                else:
                    options.append('-%s=%s' % (word, rest))
    return options, workspace


def plan(folder, tofu):
    options, workspace = inputs(folder)
    with tempfile.TemporaryDirectory() as top:
        copy = os.path.join(top, 'root')
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(*OURS))
        run(copy, tofu, 'get')
        if workspace:
            run(copy, tofu, 'workspace', 'new', workspace)
        run(copy, tofu, 'plan', '-input=false', '-lock=false', '-out=plan.bin', *options)
        return json.loads(run(copy, tofu, 'show', '-json', 'plan.bin'))


def compact(value):
    """Without the arguments and blocks that nobody wrote."""
    if isinstance(value, dict):
        kept = {key: compact(each) for key, each in value.items()}
        return {key: each for key, each in kept.items() if each is not None and each != []}
    return [compact(each) for each in value] if isinstance(value, list) else value


def answer(raw):
    out = normalised(raw)
    for resource in out['resources'].values():
        values, plain = resource['values'], resource.pop('type') == 'terraform_data'
        resource['values'] = {
            key: value if plain else compact(value)
            for key, value in values.items()
            if value is not None and value != [] and key not in FILLED}
        resource['unknown'] = [path for path in resource['unknown'] if path not in FILLED]
    return out


def write(path, out):
    """One resource and one output a line: short, and a difference shows what it is about."""
    lines = []
    for kind in ('resources', 'outputs'):
        rows = ['  %s: %s' % (json.dumps(name, ensure_ascii=False), row(out[kind][name]))
                for name in sorted(out[kind])]
        lines.append('"%s": {%s}' % (kind, '\n' + ',\n'.join(rows) + '\n' if rows else ''))
    with open(path, 'w', encoding='utf8') as file:
        file.write('{' + ',\n '.join(lines) + '}\n')


def write_plan(path, raw):
    """The plan itself, unless nothing in it is a provider's."""
    if any(change['type'] != 'terraform_data' for change in raw.get('resource_changes', [])):
        kept = {key: value for key, value in raw.items() if key not in OF_THE_RUN}
        with open(path, 'w', encoding='utf8') as file:
            json.dump(kept, file, ensure_ascii=False, separators=(',', ':'))
            file.write('\n')


def row(entry):
    kept = {key: value for key, value in entry.items() if key in ('value', 'values') or value}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folders', nargs='+')
    parser.add_argument('--tofu', default='tofu')
    options = parser.parse_args()
    failed = 0
    for folder in options.folders:
        folder = folder.rstrip('/')
        if not os.path.isdir(folder):
            continue
        try:
            raw = plan(folder, options.tofu)
            write_plan(os.path.join(folder, 'plan.json'), raw)
            write(os.path.join(folder, 'expected.json'), answer(raw))
        except RuntimeError as error:
            failed += 1
            print('%s: %s' % (folder, error), file=sys.stderr)
    version = run('.', options.tofu, 'version', '-json')
    beside = os.path.join(os.path.dirname(os.path.abspath(options.folders[0].rstrip('/'))), 'recorded-by.txt')
    with open(beside, 'w', encoding='utf8') as file:
        file.write('OpenTofu %s\n' % json.loads(version)['terraform_version'])
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
