#include "CPrompts.h"
int candor_prompts_placeholder(void) { return 0; }
