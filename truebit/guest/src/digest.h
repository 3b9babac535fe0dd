/* A mix of 128 bits over all decoded pictures, which nobody knows without decoding them. It is no cryptographic hash. */
#ifndef DIGEST_H
#define DIGEST_H

#include "decoder.h"

enum { DIGEST_WORDS = 4 };

/* digest_add mixes a picture into a digest, which is zero at first. */
void digest_add(uint32_t digest[DIGEST_WORDS], const struct picture *picture);

#endif
