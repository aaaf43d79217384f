#!/bin/sh
# Makes sure that the browser tests have a browser: Chromium and its driver, from the PATH. Where they are missing, and
# this is a Debian-like system and we may install, they are installed; else one line says what to do.
set -eu

has_browser() {
  { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 &&
    command -v chromedriver >/dev/null 2>&1
}

if has_browser; then exit 0; fi

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "vastine: installing Chromium for the browser tests ..." >&2
  log=$(mktemp)
  if DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      chromium chromium-driver fonts-liberation fonts-noto-color-emoji >>"$log" 2>&1 && has_browser; then
    rm -f "$log"
    exit 0
  fi
  tail -n 20 "$log" >&2
  rm -f "$log"
fi

echo "vastine: the browser tests need chromium and chromedriver on the PATH (Debian, as root: apt-get install chromium chromium-driver)" >&2
exit 69
