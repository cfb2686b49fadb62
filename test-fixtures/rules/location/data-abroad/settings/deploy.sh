#!/bin/sh
aws cloudformation deploy --stack-name uploads --template-file scripted.yaml --region ap-northeast-1
# リージョンが決まらない
aws cloudformation deploy --stack-name uploads --template-file open.yaml --region "$1"
