// Reading, writing and measuring descriptors, and running a program on the terminal.
#include "CEditline.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

bool ce_write_all(int fd, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t n = write(fd, bytes, count);
    if (n > 0) {
      bytes += n;
      count -= (size_t)n;
    } else if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      struct pollfd p = {.fd = fd, .events = POLLOUT};
      (void)poll(&p, 1, 1000);
    } else if (n == 0 || errno != EINTR) {
      return false;
    }
  }
  return true;
}

ssize_t ce_read_some(int fd, uint8_t *bytes, size_t count) {
  ssize_t n = read(fd, bytes, count);
  if (n >= 0) return n;
  // A terminal that hung up reports EIO: that is an end like any other.
  return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK ? -1 : 0;
}

bool ce_window(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  return true;
}

// The child gets default signals: ours are caught or ignored around it.
static int start(pid_t *child, char *const arguments[]) {
  posix_spawnattr_t attributes;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  sigset_t defaults;
  sigemptyset(&defaults);
  for (int *s = (int[]){SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, 0}; *s != 0; s++)
    sigaddset(&defaults, *s);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  int failed = posix_spawnp(child, arguments[0], NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return failed;
}

int ce_run(char *const arguments[]) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  pid_t child = 0;
  int status = 0, result = -1;
  if (start(&child, arguments) == 0) {
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  return result;
}
