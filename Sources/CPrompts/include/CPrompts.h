int candor_prompts_placeholder(void);
