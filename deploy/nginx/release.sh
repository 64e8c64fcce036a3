#!/bin/sh
# Puts a built site online on this server:   sh deploy/nginx/release.sh dist /srv/hub
# The site is copied to a folder of its own, and the link "current" is moved to it in one step. A copy that fails changes nothing.
set -eu
if grep -qsE 'rel="canonical" href="https?://(localhost|127\.|\[::1\])' "$1/index.html"; then
  echo "The site in $1 was built for this machine. Build it for its address: SITE_URL=https://hub.example.org npm run build" >&2
  exit 1
fi
site=$(realpath "$1")
mkdir -p "$2/releases"
cd "$2"
before=$(readlink -e current || true)
new=releases/$(date +%Y%m%d-%H%M%S.%3N)

# An unchanged file is a hard link to the one before and keeps its time, so browsers that have it are answered 304.
rsync --recursive --checksum ${before:+"--link-dest=$before/"} "$site/" "$new/"

# Pages still open in browsers may ask for older files with hashed names: those of the last 30 days stay.
find "$new/_astro" "$new/pagefind" -type f -exec touch {} +
if [ -n "$before" ]; then
  (cd "$before" && find _astro pagefind -type f -mtime -30) |
    rsync --times --ignore-existing --link-dest="$before/" --files-from=- "$before/" "$new/"
fi

ln -sfn "$new" .current
mv -T .current current

# Five releases stay.
ls -d releases/* | head -n -5 | xargs -r rm -r
