#!/bin/sh
# Sends a built site to a bucket that rclone knows:   sh deploy/bucket/sync.sh dist bucket:hub
# Files with hashed names go first and stay, so that at no moment a page lacks what it asks for. Run it again after an error.
set -eu
if grep -qsE 'rel="canonical" href="https?://(localhost|127\.|\[::1\])' "$1/index.html"; then
  echo "The site in $1 was built for this machine. Build it for its address: SITE_URL=https://hub.example.org npm run build" >&2
  exit 1
fi
hashed='/{_astro,pagefind/fragment,pagefind/index,pagefind/filter}/**'

rclone copy "$1" "$2" --checksum --filter '- *.{br,gz}' --filter "+ $hashed" --filter '- *' \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable'

# Pages and all that keeps its name. What the site no longer has is taken away last.
rclone sync "$1" "$2" --checksum --delete-after --filter '- *.{br,gz}' --filter "- $hashed" \
  --filter '- /{_headers,_redirects,*.nginx.conf}' --header-upload 'Cache-Control: public, max-age=0, must-revalidate'
