#!/bin/sh
set -eu
REGION=ap-northeast-3
STACK=portal
TARGET=us-east-1
TARGET=eu-west-1
# aws cloudformation deploy --template-file cfn/one.yaml --region us-west-2
aws cloudformation deploy --stack-name "$STACK" \
  --template-file cfn/one.yaml --region "$REGION"
aws --region=ap-northeast-1 cloudformation create-stack --template-body file://cfn/two.yaml --stack-name a
AWS_DEFAULT_REGION=us-east-1 aws cloudformation update-stack --template-body "file://cfn/two.yaml" --stack-name b
aws cloudformation deploy --template-file cfn/open.yaml --region ap-northeast-1
aws cloudformation deploy --template-file cfn/open.yaml --region "$TARGET"
echo aws cloudformation deploy --template-file cfn/guessed.yaml --region us-east-1
aws cloudformation deploy --template-file "cfn/$NAME.yaml" --region us-east-1
aws cloudformation validate-template --template-body file://cfn/guessed.yaml --region us-east-1
