// libedit as an editing engine: it keeps the keymaps, vi, history and ~/.editrc; it paints into
// /dev/null, and every key passes through our hook, which draws the line itself.
#include "CEditline.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct ce_editor {
  EditLine *el;
  HistoryW *history;
  FILE *sink;
  void *context;
  ce_key_hook key;
  ce_action_hook action;
  bool reading;
  wchar_t *result;
  size_t result_length;
};

static ce_editor *owner(EditLine *el) {
  void *data = NULL;
  el_wget(el, EL_CLIENTDATA, &data);
  return data;
}

// The live line. vi mode can leave the cursor outside it; nothing of ours may see that.
static LineInfoW *line(ce_editor *e) {
  LineInfoW *l = (LineInfoW *)(uintptr_t)el_wline(e->el);
  if (l->lastchar < l->buffer) l->lastchar = l->buffer;
  if (l->cursor < l->buffer) l->cursor = l->buffer;
  if (l->cursor > l->lastchar) l->cursor = l->lastchar;
  return l;
}

static int hook(EditLine *el, wchar_t *out) {
  ce_editor *e = owner(el);
  if (e == NULL || !e->reading) return 0;
  (void)line(e);
  int32_t key = 0;
  int got = e->key(e->context, &key);
  *out = (wchar_t)key;
  return got;
}

static unsigned char act(EditLine *el, int action) {
  ce_editor *e = owner(el);
  if (e == NULL || !e->reading) return CC_ERROR;
  (void)line(e);
  return e->action(e->context, action) == CE_END ? CC_EOF : CC_REFRESH;
}

// libedit hands its functions no context, so each action is a function of its own.
#define ACTION(n) \
  static unsigned char act_##n(EditLine *el, wint_t c) { \
    (void)c; \
    return act(el, n); \
  }
#define EACH(M) \
  M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) \
  M(17) M(18) M(19) M(20) M(21) M(22) M(23)
EACH(ACTION)
typedef unsigned char (*action_function)(EditLine *, wint_t);
#define POINTER(n) act_##n,
#define NAME(n) L"candor-" L## #n,
static const action_function functions[CE_ACTIONS] = {EACH(POINTER)};
static const wchar_t *const names[CE_ACTIONS] = {EACH(NAME)};

// UTF-8 is what we decode and draw, whatever LANG says; libedit asks the locale what it may show.
static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
}

// An unknown terminal name would print a notice; we draw ourselves, so any known name will do.
static EditLine *open_library(const char *program, FILE *sink) {
  const char *term = getenv("TERM");
  char *kept = term != NULL ? strdup(term) : NULL;
  setenv("TERM", "xterm", 1);
  EditLine *el = el_init(program, stdin, stderr, sink);
  if (kept != NULL) {
    setenv("TERM", kept, 1);
  } else {
    unsetenv("TERM");
  }
  free(kept);
  return el;
}

static void set_up(ce_editor *e) {
  el_wset(e->el, EL_CLIENTDATA, e);
  // After init, which insists on a terminal for its output.
  el_wset(e->el, EL_SETFP, 1, e->sink);
  el_wset(e->el, EL_SIGNAL, 0);
  el_wset(e->el, EL_EDITOR, L"emacs");
  el_wset(e->el, EL_HIST, history_w, e->history);
  el_source(e->el, NULL);
  el_wset(e->el, EL_GETCFN, hook);
  for (int i = 0; i < CE_ACTIONS; i++) {
    el_wset(e->el, EL_ADDFN, names[i], L"an action of the editor", functions[i]);
    ce_bind(e, (int32_t[]){CE_FIRST_ACTION + i}, 1, i, CE_INSERT_MAP | CE_COMMAND_MAP);
  }
  el_wset(e->el, EL_BIND, L"^W", L"ed-delete-prev-word", NULL);
  // Reads freed memory near the buffer's limit in several versions. A key sequence with Escape
  // must not be bound in vi's insert map: a bare Escape would then wait for the next key.
  if (!ce_is_vi(e)) el_wset(e->el, EL_BIND, L"\\e^_", L"ed-unassigned", NULL);
  el_wset(e->el, EL_BIND, L"\x9f", L"ed-unassigned", NULL);
}

ce_editor *ce_open(const char *program) {
  ce_editor *e = calloc(1, sizeof *e);
  if (e == NULL) return NULL;
  choose_locale();
  e->sink = fopen("/dev/null", "w");
  e->history = history_winit();
  e->el = e->sink != NULL && e->history != NULL ? open_library(program, e->sink) : NULL;
  if (e->el == NULL) {
    ce_close(e);
    return NULL;
  }
  HistEventW event;
  history_w(e->history, &event, H_SETSIZE, 1000);
  set_up(e);
  return e;
}

void ce_close(ce_editor *e) {
  if (e == NULL) return;
  if (e->el != NULL) el_end(e->el);
  if (e->history != NULL) history_wend(e->history);
  if (e->sink != NULL) fclose(e->sink);
  free(e->result);
  free(e);
}

void ce_bind(ce_editor *e, const int32_t *keys, size_t count, int action, int maps) {
  wchar_t sequence[8] = {0};
  if (count == 0 || count > 7 || action < 0 || action >= CE_ACTIONS) return;
  for (size_t i = 0; i < count; i++) sequence[i] = (wchar_t)keys[i];
  if (maps & CE_INSERT_MAP) el_wset(e->el, EL_BIND, sequence, names[action], NULL);
  if (maps & CE_COMMAND_MAP)
    el_wset(e->el, EL_BIND, L"-a", sequence, names[action], NULL);
}

bool ce_is_vi(ce_editor *e) {
  const wchar_t *name = NULL;
  return el_wget(e->el, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

static wchar_t *copied(const int32_t *text, size_t count) {
  wchar_t *copy = malloc((count + 1) * sizeof *copy);
  if (copy == NULL) return NULL;
  for (size_t i = 0; i < count; i++) copy[i] = (wchar_t)text[i];
  copy[count] = 0;
  return copy;
}

void ce_history_clear(ce_editor *e) {
  HistEventW event;
  history_w(e->history, &event, H_CLEAR);
}

void ce_history_add(ce_editor *e, const int32_t *text, size_t count) {
  wchar_t *entry = copied(text, count);
  HistEventW event;
  if (entry != NULL) history_w(e->history, &event, H_ENTER, entry);
  free(entry);
}

static void keep_result(ce_editor *e, const wchar_t *text, int count) {
  size_t length = text != NULL && count > 0 ? (size_t)count : 0;
  if (length > 0 && text[length - 1] == L'\n') length -= 1;
  free(e->result);
  e->result = malloc((length + 1) * sizeof *e->result);
  e->result_length = e->result != NULL ? length : 0;
  if (e->result_length > 0) wmemcpy(e->result, text, e->result_length);
}

bool ce_read(ce_editor *e, void *context, ce_key_hook key, ce_action_hook action) {
  e->context = context;
  e->key = key;
  e->action = action;
  e->reading = true;
  int count = 0;
  const wchar_t *text = el_wgets(e->el, &count);
  keep_result(e, text, count);
  e->reading = false;
  e->context = NULL;
  return text != NULL && count > 0;
}

size_t ce_line_length(ce_editor *e) {
  if (!e->reading) return e->result_length;
  LineInfoW *l = line(e);
  return (size_t)(l->lastchar - l->buffer);
}

size_t ce_line_cursor(ce_editor *e) {
  if (!e->reading) return e->result_length;
  LineInfoW *l = line(e);
  return (size_t)(l->cursor - l->buffer);
}

void ce_line_copy(ce_editor *e, int32_t *into, size_t count) {
  const wchar_t *from = e->reading ? line(e)->buffer : e->result;
  size_t length = ce_line_length(e);
  for (size_t i = 0; i < count && i < length; i++) into[i] = (int32_t)from[i];
}

void ce_set_cursor(ce_editor *e, size_t cursor) {
  if (!e->reading) return;
  LineInfoW *l = line(e);
  size_t length = (size_t)(l->lastchar - l->buffer);
  l->cursor = l->buffer + (cursor < length ? cursor : length);
}

void ce_replace(ce_editor *e, size_t at, size_t count, const int32_t *text, size_t length) {
  if (!e->reading) return;
  LineInfoW *l = line(e);
  size_t whole = (size_t)(l->lastchar - l->buffer);
  if (at > whole) at = whole;
  if (count > whole - at) count = whole - at;
  wchar_t *gap = (wchar_t *)(uintptr_t)l->buffer + at;
  wmemmove(gap, gap + count, whole - at - count);
  l->lastchar -= count;
  l->cursor = gap;
  wchar_t *insert = length > 0 ? copied(text, length) : NULL;
  if (insert != NULL) el_winsertstr(e->el, insert);
  free(insert);
}
