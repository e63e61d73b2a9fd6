int candor_editline_placeholder(void);
