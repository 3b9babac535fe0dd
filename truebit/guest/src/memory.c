/* memset and memcpy by words: those of the C library for rv32im go by bytes. */
#include <stddef.h>
#include <stdint.h>

/* The compiler must not make calls of these functions of the loops in them. */
#define LOOPS __attribute__((optimize("no-tree-loop-distribute-patterns")))

enum { WORD = 4, WORDS = 8 };

typedef uint32_t __attribute__((may_alias)) word;

LOOPS void *memset(void *to, int value, size_t size)
{
	uint8_t *p = to;
	uint32_t pattern = (uint8_t)value * 0x01010101u;
	for (; size && (uintptr_t)p % WORD; size--)
		*p++ = (uint8_t)value;
	for (; size >= WORDS * WORD; size -= WORDS * WORD, p += WORDS * WORD) {
		word *w = (word *)p;
		w[0] = w[1] = w[2] = w[3] = w[4] = w[5] = w[6] = w[7] = pattern;
	}
	for (; size >= WORD; size -= WORD, p += WORD)
		*(word *)p = pattern;
	for (; size; size--)
		*p++ = (uint8_t)value;
	return to;
}

LOOPS void *memcpy(void *restrict to, const void *restrict from, size_t size)
{
	uint8_t *p = to;
	const uint8_t *q = from;
	if (((uintptr_t)p ^ (uintptr_t)q) % WORD == 0) {
		for (; size && (uintptr_t)p % WORD; size--)
			*p++ = *q++;
		for (; size >= WORDS * WORD; size -= WORDS * WORD, p += WORDS * WORD, q += WORDS * WORD) {
			word *a = (word *)p;
			const word *b = (const word *)q;
			word b0 = b[0], b1 = b[1], b2 = b[2], b3 = b[3], b4 = b[4], b5 = b[5], b6 = b[6], b7 = b[7];
			a[0] = b0, a[1] = b1, a[2] = b2, a[3] = b3, a[4] = b4, a[5] = b5, a[6] = b6, a[7] = b7;
		}
		for (; size >= WORD; size -= WORD, p += WORD, q += WORD)
			*(word *)p = *(const word *)q;
	}
	for (; size; size--)
		*p++ = *q++;
	return to;
}
