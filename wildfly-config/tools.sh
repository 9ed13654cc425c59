# What ./run and ./verify share: the tools they need, and whether sources changed since a build. Sourced, not run.

fail() {
  echo "$*" >&2
  exit 1
}

# install PACKAGES SENTENCE: Debian's packages when this user may, else the sentence with what to do.
install() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "$2 Installing $1 from Debian's packages"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >/dev/null ||
      fail "Installing $1 failed."
  else
    fail "$2 As root: apt-get install $1"
  fi
}

have() {
  command -v "$1" >/dev/null 2>&1
}

need_java() {
  have javac || install openjdk-17-jdk-headless "A JDK (17 or newer) is missing."
  local version
  version=$(javac -version 2>&1 | sed 's/^javac \([0-9]*\).*/\1/')
  [ "$version" -ge 17 ] 2>/dev/null || fail "JDK $version is too old: 17 or newer is needed (apt-get install openjdk-17-jdk-headless)."
}

need_maven() {
  have mvn || install maven "Maven (3.8 or newer) is missing."
}

need_browser() {
  have chromium || install "chromium fonts-noto-cjk" "Chromium is missing."
  fc-list 2>/dev/null | grep -qi 'noto.*cjk' || install "fonts-noto-cjk fontconfig" "Japanese fonts are missing."
}

need_postgresql_client() {
  have pg_dump || install postgresql-client "PostgreSQL's client programs are missing."
}

# need_disk MEGABYTES
need_disk() {
  local free
  free=$(df -Pm . | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$1" ] || fail "Too little disk: $free MB are free in $PWD, $1 MB are needed."
}

# changed_since STAMP FOLDER…: the first source newer than the stamp, or nothing
changed_since() {
  local since=$1
  shift
  [ -f "$since" ] || { echo "$since"; return; }
  find "$@" \( -name target -o -name .git -o -name .local \) -prune -o -type f -newer "$since" -print -quit
}

server=wildfly-config/server/target/server

# Provisioning the server takes a while; Maven is told to leave it when nothing of it changed.
server_is_current() {
  [ -x "$server/bin/standalone.sh" ] && [ -z "$(changed_since .local/server-built pom.xml wildfly-config/server)" ]
}

# maven ARGUMENTS…: one line a module and a test class on the terminal, everything in the log
maven() {
  local log=$1 options=(-B) began=.local/building
  shift
  mkdir -p .local && chmod 700 .local
  touch "$began"
  server_is_current && options+=(-Dwildfly.package.skip=true)
  if ! mvn "${options[@]}" "$@" 2>&1 | tee "$log" | sed -un \
    -e 's/^\[INFO\] Building \(.*\[[0-9]*\/[0-9]*\]\)$/  \1/p' \
    -e 's/^\[[A-Z]*\] \(Tests run: .* -- in .*\)/    \1/p'; then
    grep -m 30 '^\[ERROR\]' "$log" >&2 || tail -20 "$log" >&2
    return 1
  fi
  [ ! -x "$server/bin/standalone.sh" ] || cp -p "$began" .local/server-built
}
