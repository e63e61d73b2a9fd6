#include "CTestTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

void ct_resize(int main_end, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(main_end, TIOCSWINSZ, &size);
}

bool ct_open(int columns, int rows, int *main_end, int *side_end) {
  *main_end = posix_openpt(O_RDWR | O_NOCTTY);
  if (*main_end < 0) return false;
  if (grantpt(*main_end) != 0 || unlockpt(*main_end) != 0) return false;
  const char *name = ptsname(*main_end);
  *side_end = name != NULL ? open(name, O_RDWR | O_NOCTTY) : -1;
  if (*side_end < 0) return false;
  fcntl(*main_end, F_SETFD, FD_CLOEXEC);
  fcntl(*side_end, F_SETFD, FD_CLOEXEC);
  ct_resize(*main_end, columns, rows);
  return true;
}

// Only calls that are safe between fork and exec in a program with threads.
static void become(int side_end, char *const arguments[], char *const environment[],
                   const char *directory, const char *output) {
  setsid();
  ioctl(side_end, TIOCSCTTY, 0);
  for (int fd = 0; fd < 3; fd++) dup2(side_end, fd);
  if (output != NULL) {
    int fd = open(output, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (fd >= 0) dup2(fd, 1);
  }
  for (int fd = 3; fd < 1024; fd++) close(fd);
  if (directory != NULL && chdir(directory) != 0) _exit(126);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

pid_t ct_start(int side_end, char *const arguments[], char *const environment[],
               const char *directory, const char *output) {
  pid_t child = fork();
  if (child == 0) become(side_end, arguments, environment, directory, output);
  return child;
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
