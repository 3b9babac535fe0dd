/* The program for the machine of docs/spec/machine.md. */
#include "guest.h"

#define INPUT 0x40000000u
#define HALF (16u << 20)
#define LEAF 32u
#define PARAMETERS ((const struct parameters *)(0x400000u - LEAF))

struct result result;

/* half returns a blob as the machine lays it out, or one that is too large if its first leaf is none. */
static struct blob half(uint32_t index)
{
	const uint32_t *leaf = (const uint32_t *)(INPUT + index * HALF);
	uint32_t size = leaf[0];
	for (uint32_t i = 1; i < LEAF / 4; i++)
		if (leaf[i])
			size = UINT32_MAX;
	return (struct blob){ (const uint8_t *)leaf + LEAF, size };
}

void run(void)
{
	verdict_begin(&result, PARAMETERS, half(0), half(1));
	while (verdict_next())
		;
}
