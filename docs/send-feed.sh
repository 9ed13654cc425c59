#!/bin/sh
# 保険者データ連携の参照クライアント：1つのファイルを送り、終わるまで待ち、結果と「直す行」を受け取ります。
#
#   KAIGO_SERVICES_URL=https://… KAIGO_API_KEY=kaigo_… KAIGO_P12_PASSWORD=… \
#     sh send-feed.sh KAIGO_139907_0413.zip 2026-11-25-1 [dryRun]
#
# 2つめは連携番号：送るたびに新しく付けます。途中で切れたときは、同じ番号のまま送り直してください。二重にはなりません。
# 証明書は client.p12、認証局の証明書は ca.pem（KAIGO_P12、KAIGO_CA で変えられます）。
# 終わりの値：0 反映した（試しの反映なら、終わった）、1 全体を拒否、2 送れない。
set -eu
file=$1 number=$2 dry_run=$([ "${3:-}" = dryRun ] && echo true || echo false)

# 秘密はコマンドの引数に書かず、設定として渡します。引数は、ほかの利用者から見えることがあります。
kaigo() {
  printf 'header = "Authorization: Bearer %s"\npass = "%s"\n' "$KAIGO_API_KEY" \
    "$(printf %s "$KAIGO_P12_PASSWORD" | sed 's/["\\]/\\&/g')" |
    curl --config - --cert-type P12 --cert "${KAIGO_P12:-client.p12}" --cacert "${KAIGO_CA:-ca.pem}" \
      --silent --show-error --fail-with-body --retry 5 --retry-connrefused "$@" || { echo >&2; exit 2; }
}

sent=$(kaigo --upload-file "$file" --header "Feed-Number: $number" --url-query "file=$(basename "$file")" \
  --url-query "dryRun=$dry_run" "$KAIGO_SERVICES_URL/api/feeds")
id=$(printf %s "$sent" | tr -cd 0-9)

while :; do
  feed=$(kaigo "$KAIGO_SERVICES_URL/api/feeds/$id")
  case $feed in *'"ended":true'*) break ;; esac
  sleep "${KAIGO_WAIT:-5}"
done
printf '%s\n' "$feed"

for kind in $(printf %s "$feed" | grep -o '"toMend":\[[^]]*\]' | sed 's/"toMend"://' | tr -c 'A-Z_\n' ' '); do
  kaigo --output "$number-$kind.csv" "$KAIGO_SERVICES_URL/api/feeds/$id/rejected/$kind"
done
case $feed in *'"state":"REFUSED"'*) exit 1 ;; esac
