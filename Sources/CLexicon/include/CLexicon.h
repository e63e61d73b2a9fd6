#ifndef CANDOR_LEXICON_H
#define CANDOR_LEXICON_H

#include <stdint.h>

// About 41,000 common English words, each with 16 bits: bits 0-1 how common it is (1 most, 3 least),
// bits 2-5 how deep its first noun sense lies in WordNet, bits 6-11 the WordNet file of its most used
// sense plus one, bit 12 whether it is a past form. A word is known by 13 + 16 bits of its hash, so about
// one unknown word in 13,000 is taken for a known one.
//
// The bytes: 8,193 offsets into the entries, then the entries' 16-bit marks (rising inside a bucket), then
// their 16 bits of facts; everything little-endian.

/// How many buckets the words are spread over.
#define CANDOR_LEXICON_BUCKETS 8192

/// The hash of a word in lower case (FNV-1a, stirred once more).
static inline uint64_t candor_lexicon_hash(const unsigned char *_Nonnull word, long length) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (long at = 0; at < length; at++) hash = (hash ^ word[at]) * 0x100000001b3u;
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15u;
  return hash ^ (hash >> 29);
}

/// The facts of a word in lower case; 0 when it is not among the common ones.
uint16_t candor_lexicon_facts(const unsigned char *_Nonnull word, long length);

/// The same, by the word's hash.
uint16_t candor_lexicon_at(uint64_t hash);

#endif
