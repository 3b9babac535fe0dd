#include "digest.h"

#include <string.h>

/* Four odd constants: the fractional parts of the square roots of 2, 3, 5 and 7, the last bit set. */
static const uint32_t factors[DIGEST_WORDS] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef373, 0xa54ff53b };

enum { STEP_BYTES = 4 * DIGEST_WORDS };

/* mix_row takes 16 bytes at a time, a word into each word of the digest. The last step is filled up with zeros. */
static void mix_row(uint32_t digest[DIGEST_WORDS], const uint8_t *row, int width)
{
	uint32_t a = digest[0], b = digest[1], c = digest[2], d = digest[3], last[DIGEST_WORDS] = { 0 };
	int x = 0;
	if (!((uintptr_t)row & 3)) {
		for (; x + STEP_BYTES <= width; x += STEP_BYTES) {
			uint32_t words[DIGEST_WORDS];
			memcpy(words, __builtin_assume_aligned(row + x, 4), sizeof words);
			a = (a ^ words[0]) * factors[0];
			b = (b ^ words[1]) * factors[1];
			c = (c ^ words[2]) * factors[2];
			d = (d ^ words[3]) * factors[3];
		}
	}
	while (x < width) {
		int size = width - x < STEP_BYTES ? width - x : STEP_BYTES;
		memcpy(last, row + x, (unsigned)size);
		memset((uint8_t *)last + size, 0, (unsigned)(STEP_BYTES - size));
		a = (a ^ last[0]) * factors[0];
		b = (b ^ last[1]) * factors[1];
		c = (c ^ last[2]) * factors[2];
		d = (d ^ last[3]) * factors[3];
		x += STEP_BYTES;
	}
	/* High bits go down, and every word into the next one. */
	digest[0] = a ^ a >> 15 ^ d;
	digest[1] = b ^ b >> 15 ^ digest[0];
	digest[2] = c ^ c >> 15 ^ digest[1];
	digest[3] = d ^ d >> 15 ^ digest[2];
}

void digest_add(uint32_t digest[DIGEST_WORDS], const struct picture *picture)
{
	for (int i = 0; i < PLANES; i++) {
		struct plane p = picture->planes[i];
		for (int y = 0; y < p.height; y++)
			mix_row(digest, p.data + y * p.stride, p.width);
	}
}
