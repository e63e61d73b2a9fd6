#include "CPrompts.h"

// The pages around a message, carried like the questions.
static const unsigned char html[] = {
#embed "../../prompts/layouts/page.html.mustache"
};
static const unsigned char markdown[] = {
#embed "../../prompts/layouts/page.md.mustache"
};
static const unsigned char text[] = {
#embed "../../prompts/layouts/page.txt.mustache"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  long size;
} layouts[] = {
    {"prompts/layouts/page.html.mustache", html, sizeof html},
    {"prompts/layouts/page.md.mustache", markdown, sizeof markdown},
    {"prompts/layouts/page.txt.mustache", text, sizeof text},
};

static const long count = sizeof layouts / sizeof layouts[0];

static int has(long index) { return index >= 0 && index < count; }

long candor_layout_count(void) { return count; }

const char *candor_layout_path(long index) { return has(index) ? layouts[index].path : ""; }

const unsigned char *candor_layout_bytes(long index) {
  return has(index) ? layouts[index].bytes : 0;
}

long candor_layout_size(long index) { return has(index) ? layouts[index].size : 0; }
