# Finds a Java to run on. Read in by other scripts (POSIX sh), not run by itself.
#
#   find_jdk jdk|jre    puts the home of a fitting Java into $jdk_home, or ends the script with a message.
#
# "jdk" asks for a compiler as well. Looked at, in this order: JAVA_HOME, the java on the PATH, the usual folders.
# VASTINE_JDK_FOLDERS (folders with one Java in each subfolder, divided by colons) stands in for the usual ones.

oldest_java=25

# Prints the feature version (25 of 25.0.1) of the Java in a home; nothing when there is none.
java_version_of() {
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

# Whether a home holds a Java that is new enough, with a compiler where that is asked for.
fits() {
  fits_version=$(java_version_of "$1")
  [ -n "$fits_version" ] && [ "$fits_version" -ge "$oldest_java" ] || return 1
  [ "$2" = jre ] || [ -x "$1/bin/javac" ]
}

# Prints the home of the java on the PATH, symbolic links followed.
home_on_path() {
  path_java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$path_java" ]; do
    path_target=$(readlink "$path_java")
    case $path_target in
      /*) path_java=$path_target ;;
      *) path_java=$(dirname "$path_java")/$path_target ;;
    esac
  done
  (cd "$(dirname "$path_java")/.." 2>/dev/null && pwd -P) || true
}

# Prints the usual folders, one a line: Linux packages, SDKMAN, IntelliJ, asdf, macOS, /opt.
jdk_folders() {
  if [ -n "${VASTINE_JDK_FOLDERS+set}" ]; then
    printf '%s\n' "$VASTINE_JDK_FOLDERS" | tr ':' '\n'
    return
  fi
  printf '%s\n' /usr/lib/jvm /usr/java /opt /opt/java
  if [ -n "${HOME:-}" ]; then
    printf '%s\n' "$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/.asdf/installs/java" \
      "$HOME/Library/Java/JavaVirtualMachines"
  fi
  printf '%s\n' /Library/Java/JavaVirtualMachines
}

find_jdk() {
  jdk_home=${JAVA_HOME:-}
  if [ -n "$jdk_home" ] && fits "$jdk_home" "$1"; then return 0; fi

  jdk_home=$(home_on_path)
  if [ -n "$jdk_home" ] && fits "$jdk_home" "$1"; then return 0; fi

  # Of several, the oldest that will do: it is the one that Vastine is tested on.
  jdk_home=
  jdk_best=
  while IFS= read -r folder; do
    for candidate in "$folder"/* "$folder"/*/Contents/Home; do
      if fits "$candidate" "$1" && { [ -z "$jdk_best" ] || [ "$fits_version" -lt "$jdk_best" ]; }; then
        jdk_home=$candidate
        jdk_best=$fits_version
      fi
    done
  done <<FOLDERS
$(jdk_folders)
FOLDERS
  if [ -n "$jdk_home" ]; then return 0; fi

  if [ "$1" = jdk ]; then jdk_what="a JDK"; else jdk_what="Java"; fi
  echo "vastine: $jdk_what $oldest_java or newer is needed and none was found." >&2
  echo "  Looked at JAVA_HOME (${JAVA_HOME:-not set}), the java on the PATH, and these folders:" >&2
  jdk_folders | sed 's/^/    /' >&2
  echo "  Install one (Debian: temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to it." >&2
  exit 69
}
