#include "CPrompts.h"

#include <string.h>

// One array a file; the compiler rebuilds this when a file changes.
static const unsigned char audience[] = {
#embed "../../prompts/incident/audience.yaml"
};
static const unsigned char happened[] = {
#embed "../../prompts/incident/happened.yaml"
};
static const unsigned char impact[] = {
#embed "../../prompts/incident/impact.yaml"
};
static const unsigned char timeline[] = {
#embed "../../prompts/incident/timeline.yaml"
};
static const unsigned char response[] = {
#embed "../../prompts/incident/response.yaml"
};
static const unsigned char cause[] = {
#embed "../../prompts/incident/cause.yaml"
};
static const unsigned char accountability[] = {
#embed "../../prompts/incident/accountability.yaml"
};
static const unsigned char actions[] = {
#embed "../../prompts/incident/actions.yaml"
};
static const unsigned char commitments[] = {
#embed "../../prompts/incident/commitments.yaml"
};
static const unsigned char asks[] = {
#embed "../../prompts/incident/asks.yaml"
};
static const unsigned char story[] = {
#embed "../../prompts/incident/story.yaml"
};
static const unsigned char closing[] = {
#embed "../../prompts/incident/closing.yaml"
};
static const unsigned char crisis_arc[] = {
#embed "../../prompts/structures/crisis-arc.yaml"
};
static const unsigned char before_after_bridge[] = {
#embed "../../prompts/structures/before-after-bridge.yaml"
};
static const unsigned char situation_complication_resolution[] = {
#embed "../../prompts/structures/situation-complication-resolution.yaml"
};
static const unsigned char problem_solution_benefit[] = {
#embed "../../prompts/structures/problem-solution-benefit.yaml"
};
static const unsigned char heros_journey[] = {
#embed "../../prompts/structures/heros-journey.yaml"
};
static const unsigned char status_update[] = {
#embed "../../prompts/structures/status-update.yaml"
};
static const unsigned char postmortem[] = {
#embed "../../prompts/structures/postmortem.yaml"
};

static const unsigned char followups_time[] = {
#embed "../../prompts/followups/time.yaml"
};
static const unsigned char followups_impact[] = {
#embed "../../prompts/followups/impact.yaml"
};
static const unsigned char followups_cause[] = {
#embed "../../prompts/followups/cause.yaml"
};
static const unsigned char followups_actions[] = {
#embed "../../prompts/followups/actions.yaml"
};
static const unsigned char followups_message[] = {
#embed "../../prompts/followups/message.yaml"
};

// What the interview says of its own, a file a language.
static const unsigned char languages_en[] = {
#embed "../../prompts/languages/en.yaml"
};

// The pages around a message.
static const unsigned char page_html[] = {
#embed "../../prompts/layouts/page.html.mustache"
};
static const unsigned char page_markdown[] = {
#embed "../../prompts/layouts/page.md.mustache"
};
static const unsigned char page_text[] = {
#embed "../../prompts/layouts/page.txt.mustache"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  long size;
} prompts[] = {
    {"prompts/incident/audience.yaml", audience, sizeof audience},
    {"prompts/incident/happened.yaml", happened, sizeof happened},
    {"prompts/incident/impact.yaml", impact, sizeof impact},
    {"prompts/incident/timeline.yaml", timeline, sizeof timeline},
    {"prompts/incident/response.yaml", response, sizeof response},
    {"prompts/incident/cause.yaml", cause, sizeof cause},
    {"prompts/incident/accountability.yaml", accountability, sizeof accountability},
    {"prompts/incident/actions.yaml", actions, sizeof actions},
    {"prompts/incident/commitments.yaml", commitments, sizeof commitments},
    {"prompts/incident/asks.yaml", asks, sizeof asks},
    {"prompts/incident/story.yaml", story, sizeof story},
    {"prompts/incident/closing.yaml", closing, sizeof closing},
    {"prompts/followups/time.yaml", followups_time, sizeof followups_time},
    {"prompts/followups/impact.yaml", followups_impact, sizeof followups_impact},
    {"prompts/followups/cause.yaml", followups_cause, sizeof followups_cause},
    {"prompts/followups/actions.yaml", followups_actions, sizeof followups_actions},
    {"prompts/followups/message.yaml", followups_message, sizeof followups_message},
    {"prompts/structures/crisis-arc.yaml", crisis_arc,
     sizeof crisis_arc},
    {"prompts/structures/before-after-bridge.yaml", before_after_bridge,
     sizeof before_after_bridge},
    {"prompts/structures/situation-complication-resolution.yaml", situation_complication_resolution,
     sizeof situation_complication_resolution},
    {"prompts/structures/problem-solution-benefit.yaml", problem_solution_benefit,
     sizeof problem_solution_benefit},
    {"prompts/structures/heros-journey.yaml", heros_journey,
     sizeof heros_journey},
    {"prompts/structures/status-update.yaml", status_update,
     sizeof status_update},
    {"prompts/structures/postmortem.yaml", postmortem,
     sizeof postmortem},
    {"prompts/languages/en.yaml", languages_en, sizeof languages_en},
    {"prompts/layouts/page.html.mustache", page_html, sizeof page_html},
    {"prompts/layouts/page.md.mustache", page_markdown, sizeof page_markdown},
    {"prompts/layouts/page.txt.mustache", page_text, sizeof page_text},
};

static const long count = sizeof prompts / sizeof prompts[0];

static int has(long index) { return index >= 0 && index < count; }

long candor_prompt_count(void) { return count; }

const char *candor_prompt_path(long index) { return has(index) ? prompts[index].path : ""; }

const unsigned char *candor_prompt_bytes(long index) {
  return has(index) ? prompts[index].bytes : 0;
}

long candor_prompt_size(long index) { return has(index) ? prompts[index].size : 0; }

const unsigned char *candor_prompt_text(long index, const char *key, long *size) {
  if (!has(index)) return 0;
  const unsigned char *line = prompts[index].bytes;
  const unsigned char *const end = line + prompts[index].size;
  const long length = (long)strlen(key);
  while (line < end) {
    const unsigned char *stop = memchr(line, '\n', (size_t)(end - line));
    if (!stop) stop = end;
    // The key, colon, space and two quotes at least.
    if (stop - line >= length + 4 && !memcmp(line, key, (size_t)length) &&
        !memcmp(line + length, ": \"", 3) && stop[-1] == '"') {
      *size = stop - line - length - 4;
      return line + length + 3;
    }
    line = stop + 1;
  }
  return 0;
}
