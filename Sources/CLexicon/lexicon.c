#include "CLexicon.h"

static const unsigned char bytes[] = {
#embed "lexicon.bin"
};

static const long size = sizeof bytes;

static unsigned number(long at) { return bytes[at] | (unsigned)bytes[at + 1] << 8; }

uint16_t candor_lexicon_at(uint64_t hash) {
  const long bucket = (long)(hash >> 51);
  const unsigned mark = (unsigned)(hash & 0xffff);
  const long marks = 2 * (CANDOR_LEXICON_BUCKETS + 1);
  const long facts = marks + (size - marks) / 2;
  const long end = number(2 * bucket + 2);
  for (long entry = number(2 * bucket); entry < end; entry++) {
    const unsigned found = number(marks + 2 * entry);
    if (found == mark) return (uint16_t)number(facts + 2 * entry);
    if (found > mark) break;
  }
  return 0;
}

uint16_t candor_lexicon_facts(const unsigned char *word, long length) {
  return candor_lexicon_at(candor_lexicon_hash(word, length));
}
