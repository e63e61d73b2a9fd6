// What Swift does not import for pseudo-terminals: opening a pair, starting a program on one.
#ifndef CTESTTERMINAL_H
#define CTESTTERMINAL_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// Opens a pair of the given size; false when the system has none left.
bool ct_open(int columns, int rows, int *main_end, int *side_end);
void ct_resize(int main_end, int columns, int rows);
// Starts a program as the leader of a session with the side end as its terminal. Its standard
// output goes to a file when one is named. -1 when no process could be made; an exit status of
// 127 says that the program was not found.
pid_t ct_start(int side_end, char *const arguments[], char *const environment[],
               const char *directory, const char *output);
// The C library's own idea of a character's width.
int ct_width(uint32_t scalar);

#endif
