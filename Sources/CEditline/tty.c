// The terminal's mode: taken for the time of one read, given back on every way out.
#include "CEditline.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios original;
static int saved_fd = -1;
static volatile sig_atomic_t taken;
static int paste_fd = -1;

static const int fatal[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction earlier[FATAL];

static void say(const char *sequence) {
  if (paste_fd >= 0 && write(paste_fd, sequence, strlen(sequence)) < 0) { /* it has gone */ }
}

void ce_tty_restore(void) {
  if (!taken) return;
  taken = 0;
  say("\x1b[?2004l\x1b[?25h");
  // From the background, tcsetattr would stop the program just when it wants to end.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, old;
  sigaction(SIGTTOU, &ignore, &old);
  tcsetattr(saved_fd, TCSADRAIN, &original);
  sigaction(SIGTTOU, &old, NULL);
}

// Gives the terminal back, then lets whoever handled crashes before have this one.
static void crashed(int number) {
  ce_tty_restore();
  for (int i = 0; i < FATAL; i++)
    if (fatal[i] == number) sigaction(number, &earlier[i], NULL);
  raise(number);
}

static void guard_once(void) {
  static bool guarded;
  if (guarded) return;
  guarded = true;
  atexit(ce_tty_restore);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_NODEFER | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &earlier[i]);
}

bool ce_tty_save(int fd) {
  if (taken) return true;
  if (tcgetattr(fd, &original) != 0) return false;
  saved_fd = fd;
  guard_once();
  return true;
}

// libedit's own mode maps CR and LF onto each other and turns Ctrl-C into a signal; neither can
// be undone through its settings everywhere, so it is done here.
void ce_tty_raw(int fd, int out_fd) {
  struct termios mode;
  if (tcgetattr(fd, &mode) != 0) return;
  mode.c_lflag &= (tcflag_t) ~(ISIG | IEXTEN | ICANON | ECHO);
  mode.c_iflag &= (tcflag_t) ~(ICRNL | INLCR | IGNCR | IXON);
  mode.c_cc[VMIN] = 1;
  mode.c_cc[VTIME] = 0;
  paste_fd = out_fd;
  taken = 1;
  tcsetattr(fd, TCSADRAIN, &mode);
  say("\x1b[?2004h");
}

void ce_tty_hold_line(int fd) {
  struct termios mode;
  if (taken || !ce_tty_save(fd) || tcgetattr(fd, &mode) != 0) return;
  mode.c_lflag |= NOFLSH;
  paste_fd = -1;
  taken = 1;
  tcsetattr(fd, TCSANOW, &mode);
}

ssize_t ce_tty_unfinished(int fd, uint8_t *bytes, size_t count) {
  struct termios mode, single;
  if (tcgetattr(fd, &mode) != 0) return 0;
  single = mode;
  single.c_lflag &= (tcflag_t)~ICANON;
  single.c_cc[VMIN] = 0;
  single.c_cc[VTIME] = 0;
  tcsetattr(fd, TCSANOW, &single);
  ssize_t n = read(fd, bytes, count);
  tcsetattr(fd, TCSANOW, &mode);
  return n > 0 ? n : 0;
}

int ce_tty_waiting(int fd) {
  int count = 0;
  return ioctl(fd, FIONREAD, &count) == 0 ? count : 0;
}

void ce_suspend(int fd, int out_fd) {
  ce_tty_restore();
  kill(0, SIGTSTP);
  ce_tty_raw(fd, out_fd);
}
