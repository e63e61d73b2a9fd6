// What Swift sees of libedit and of the terminal: plain functions, no variadics, no callbacks kept
// beyond a call to ce_read.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// --- descriptors (io.c) ---

// Writes everything, waiting out full pipes; false when the other end has gone.
bool ce_write_all(int fd, const uint8_t *bytes, size_t count);
// One read of at most count bytes: the count, 0 at the end, -1 on EINTR or EAGAIN.
ssize_t ce_read_some(int fd, uint8_t *bytes, size_t count);
// Columns and rows of the window behind fd; false when it is none.
bool ce_window(int fd, int *columns, int *rows);
// Runs a program on the terminal and waits; its exit status, 128 + signal, or -1 if it cannot start.
int ce_run(char *const arguments[]);

// --- signals (signals.c): flags and a pipe, nothing is done inside a handler ---

enum { CE_READY = 1, CE_SIGNAL = 2, CE_RESIZED = 4, CE_TIMEOUT = 8 };
// Catches TERM, HUP, INT and WINCH until ce_signals_off was called as often. A signal that comes
// between two waits is found by the next one.
void ce_signals_on(void);
void ce_signals_off(void);
// Waits for input, a signal or the time (-1: for ever); a set of the bits above.
int ce_wait(int fd, int milliseconds);
// The signal that asked the program to end, once; 0 if none.
int ce_take_signal(void);
// True once after the window changed its size.
bool ce_take_resize(void);

// --- the terminal's mode (tty.c) ---

// Notes the mode to come back to; false when fd is no terminal.
bool ce_tty_save(int fd);
// Single keys, no signals from keys, CR and LF told apart; paste marks on.
void ce_tty_raw(int fd, int out_fd);
// The noted mode, paste marks off; safe to call twice and from a handler.
void ce_tty_restore(void);
// For reading whole lines: a signal from a key no longer throws away what was typed before it.
void ce_tty_hold_line(int fd);
// Takes what was typed since the last Enter where whole lines are read; 0 when fd is no terminal.
ssize_t ce_tty_unfinished(int fd, uint8_t *bytes, size_t count);
// Bytes typed before the keys were read one by one.
int ce_tty_waiting(int fd);
// Stops the program as Ctrl-Z does in a shell, and comes back when it is continued.
void ce_suspend(int fd, int out_fd);

// --- the editor (editor.c) ---

typedef struct ce_editor ce_editor;

enum { CE_ACTIONS = 24, CE_FIRST_ACTION = 0x80 };
// What an action did to the line.
enum { CE_DONE = 0, CE_END = 1 };

// Called for the next key: 1 and the key, 0 at the end, -1 to stop reading.
typedef int (*ce_key_hook)(void *context, int32_t *key);
// Called when key CE_FIRST_ACTION + n, or a key bound to action n, was pressed.
typedef int (*ce_action_hook)(void *context, int action);

// Opens libedit on standard input and error; NULL when it cannot.
ce_editor *ce_open(const char *program);
void ce_close(ce_editor *);
// Binds a key sequence to an action in libedit's insert map, in vi's command map, or in both.
enum { CE_INSERT_MAP = 1, CE_COMMAND_MAP = 2 };
void ce_bind(ce_editor *, const int32_t *keys, size_t count, int action, int maps);
// Whether vi keys are on.
bool ce_is_vi(ce_editor *);
// Forgets the lines that Up walks through, or adds one.
void ce_history_clear(ce_editor *);
void ce_history_add(ce_editor *, const int32_t *text, size_t count);
// Reads one line; true when it was submitted. The hooks run inside.
bool ce_read(ce_editor *, void *context, ce_key_hook, ce_action_hook);

// The line inside the hooks, or the submitted line after ce_read.
size_t ce_line_length(ce_editor *);
size_t ce_line_cursor(ce_editor *);
void ce_line_copy(ce_editor *, int32_t *into, size_t count);
void ce_set_cursor(ce_editor *, size_t cursor);
// Replaces count scalars at a place with others and puts the cursor behind them. It keeps the
// kill buffer, which libedit's own delete would overwrite.
void ce_replace(ce_editor *, size_t at, size_t count, const int32_t *text, size_t length);

#endif
