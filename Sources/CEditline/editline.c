#include "CEditline.h"
int candor_editline_placeholder(void) { return 0; }
