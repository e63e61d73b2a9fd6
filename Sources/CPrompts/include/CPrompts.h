#ifndef CANDOR_PROMPTS_H
#define CANDOR_PROMPTS_H

// The files of the prompts folder, carried in the program byte for byte.

/// How many files there are.
long candor_prompt_count(void);

/// The file's path, such as "prompts/incident/audience.yaml"; the index is from 0 and in range.
const char *_Nonnull candor_prompt_path(long index);

/// The file's bytes, without a terminating zero; null when the index is out of range.
const unsigned char *_Nullable candor_prompt_bytes(long index);

/// How many bytes there are.
long candor_prompt_size(long index);

/// In a file with a key, a colon, a space and a text in double quotes on each line: the text of a key,
/// without the quotes and with its escapes, and how many bytes it has; null when the key is not there.
const unsigned char *_Nullable candor_prompt_text(long index, const char *_Nonnull key,
                                                  long *_Nonnull size);

#endif
