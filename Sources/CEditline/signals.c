// Signals as facts to look up: a handler sets a flag and wakes the wait through a pipe.
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t ending;
static volatile sig_atomic_t resized;
static int wake[2] = {-1, -1};

static const int caught[] = {SIGTERM, SIGHUP, SIGWINCH, SIGINT};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction before[CAUGHT];
static int holders;

static void note(int number) {
  int saved = errno;
  if (number == SIGWINCH) {
    resized = 1;
  } else {
    ending = number;
  }
  if (write(wake[1], "!", 1) < 0) { /* the pipe is full: it wakes anyway */ }
  errno = saved;
}

static bool open_pipe(void) {
  if (wake[0] >= 0) return true;
  if (pipe(wake) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

void ce_signals_on(void) {
  if (!open_pipe() || holders++ > 0) return;
  // No SA_RESTART: a wait must end when a signal comes.
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
}

void ce_signals_off(void) {
  if (holders == 0 || --holders > 0) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
}

static void drain(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
}

int ce_wait(int fd, int milliseconds) {
  if (ending != 0) return CE_SIGNAL;
  struct pollfd set[2] = {{.fd = fd, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  int n = poll(set, wake[0] < 0 ? 1 : 2, milliseconds);
  if (n == 0) return CE_TIMEOUT;
  int found = 0;
  if (set[1].revents != 0) drain();
  if (ending != 0) found |= CE_SIGNAL;
  if (resized != 0) found |= CE_RESIZED;
  // Regular files and broken descriptors count as ready: the read tells what is the matter.
  if (n > 0 && set[0].revents != 0) found |= CE_READY;
  return found;
}

int ce_take_signal(void) {
  int number = ending;
  ending = 0;
  return number;
}

bool ce_take_resize(void) {
  bool changed = resized != 0;
  resized = 0;
  return changed;
}
