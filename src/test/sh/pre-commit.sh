#!/usr/bin/env bash
# Tries the pre-commit hook as a user meets it: pre-commit makes its own clone of
# this repository and runs the hook on a commit in another one, which is blocked
# and, once the fault is mended, let through. Prints what the user sees. With a
# folder as argument everything is done in there and left there; otherwise it is
# removed. Needs pre-commit, git and what ./sekisho needs.
set -euo pipefail
project=$(cd "$(dirname "$0")/../../.." && pwd)

fail() {
  echo "pre-commit.sh: $1" >&2
  exit 1
}

if [ $# -gt 0 ]; then
  mkdir -p "$1"
  work=$(cd "$1" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
user="$work/a user's repository"
rm -rf "$user"
export PRE_COMMIT_HOME=$work/pre-commit # not the user's own
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=user GIT_AUTHOR_EMAIL=user@example.com
export GIT_COMMITTER_NAME=user GIT_COMMITTER_EMAIL=user@example.com
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE SEKISHO_LANG

git -C "$project" rev-parse --verify -q HEAD >/dev/null || fail "this is no git checkout"
revision=$(git -C "$project" rev-parse HEAD)
git init -q -b main "$user"
cd "$user"
cat > .pre-commit-config.yaml <<CONFIG
repos:
- repo: $project
  rev: $revision
  hooks:
  - id: sekisho
CONFIG
mkdir infra
cat > infra/provider.tf <<'TERRAFORM'
provider "aws" {
  region = "ap-northeast-1"
}
TERRAFORM
cat > infra/storage.tf <<'TERRAFORM'
resource "aws_efs_file_system" "documents" {
  encrypted = false
}
TERRAFORM
echo 'A list: [not, a, template]' > notes.yaml
# shellcheck disable=SC2016 # meant as it is written
echo 'run = "$(touch pwned)"' > '$(touch pwned).tfvars'
git add -A

say() { printf '\n$ %s\n' "$*"; }
commit() {
  say "git commit -m $1"
  git commit -m "$1" 2>&1
}

say "pre-commit install"
pre-commit install
commit first && fail "the commit of an unencrypted file system was let through"
git rev-parse --verify -q HEAD >/dev/null && fail "a blocked commit is there all the same"

say "sed -i 's/false/true/' infra/storage.tf && git add infra/storage.tf"
sed -i 's/false/true/' infra/storage.tf
git add infra/storage.tf
commit second || fail "the commit was blocked although the fault is mended"

say "git commit of an open fault in another file, while the first stays as it is"
cat > infra/more.tf <<'TERRAFORM'
resource "aws_efs_file_system" "more" {
  encrypted = false
}
TERRAFORM
git add infra/more.tf
commit third && fail "the commit of a second unencrypted file system was let through"

say "git commit of a fine file while the fault lies there, in another root"
git rm -q --cached infra/more.tf
mkdir old
mv infra/more.tf old/main.tf
git add old
git commit -q --no-verify -m "a fault of old"
echo '# a remark' >> infra/provider.tf
git add infra/provider.tf
commit fine || fail "a commit was blocked by a fault that it has nothing to do with"

say "git commit of a value that brings a fault about in a file that stays as it is"
cat > infra/module.tf <<'TERRAFORM'
variable "encrypted" {}
resource "aws_efs_file_system" "varied" {
  encrypted = var.encrypted
}
TERRAFORM
echo 'encrypted = true' > infra/terraform.tfvars
git add infra
commit varied || fail "a commit without a fault was blocked"
echo 'encrypted = false' > infra/terraform.tfvars
git add infra
commit value && fail "a value that switches encryption off was let through"
git checkout -q HEAD -- infra

say "pre-commit run --all-files"
pre-commit run --all-files && fail "the fault of old was not told of when everything was asked for"

say "pre-commit run --from-ref HEAD~1 --to-ref HEAD"
pre-commit run --from-ref HEAD~1 --to-ref HEAD ||
  fail "a fault was told of that these commits have nothing to do with"

say "git commit of text alone"
echo text > README.md
git add README.md
commit fourth || fail "a commit without templates was blocked"
[ -z "$(find "$work" -name pwned)" ] || fail "a file name was run as a command"
printf '\nblocked and let through: as it should be\n'
