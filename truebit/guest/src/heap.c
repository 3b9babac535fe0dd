/*
 * The decoders' memory: first fit in an array for each of them, blocks in order of address, neighbours joined. What one takes the other does not lack, so that a stream that
 * needs too much is to blame for it.
 *
 * The arrays have the same size and a block the same overhead for every target, so that what does not fit here fits nowhere. Blocks are zero when they are
 * handed out: what a decoder reads before it has written it is the same everywhere, too.
 */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "guest.h"
#include "heap.h"

#define HEAP_BYTES (56u << 20)
#define ALIGN 64u

/* What stands before every block. A block begins ALIGN bytes behind its header. */
struct header {
	uint32_t size; /* with the header; a multiple of ALIGN */
	uint32_t used;
	uint32_t before; /* size of the block before, 0 for the first */
	uint32_t asked;  /* bytes that were asked for */
};

static _Alignas(ALIGN) uint8_t heap[HEAPS * HEAP_BYTES]; /* one after the other */
static uint32_t first_free[HEAPS]; /* no free block begins before it */
static int ready[HEAPS], full[HEAPS];
static uint32_t current;

void heap_use(uint32_t index) { current = index; }

int heap_full(uint32_t index) { return full[index]; }

static struct header *at(uint32_t offset) { return (struct header *)(heap + offset); }

static uint32_t offset_of(const struct header *h) { return (uint32_t)((const uint8_t *)h - heap); }

/* heap_of tells which heap an offset is in, end_of where that ends. */
static uint32_t heap_of(uint32_t offset) { return offset / HEAP_BYTES; }
static uint32_t end_of(uint32_t offset) { return (heap_of(offset) + 1) * HEAP_BYTES; }

/* resize sets the size of a block and tells the one behind it. */
static void resize(struct header *h, uint32_t size)
{
	h->size = size;
	uint32_t next = offset_of(h) + size;
	if (next < end_of(offset_of(h)))
		at(next)->before = size;
}

static void *take(struct header *h, uint32_t need, size_t asked)
{
	if (h->size >= need + 2 * ALIGN) {
		uint32_t rest = h->size - need;
		resize(h, need);
		struct header *tail = at(offset_of(h) + need);
		tail->used = 0;
		tail->before = need;
		resize(tail, rest);
	}
	h->used = 1;
	h->asked = (uint32_t)asked;
	if (offset_of(h) == first_free[current])
		first_free[current] += h->size;
	return memset((uint8_t *)h + ALIGN, 0, asked);
}

void *malloc(size_t size)
{
	uint32_t start = current * HEAP_BYTES, end = start + HEAP_BYTES;
	if (!ready[current]) {
		ready[current] = 1;
		first_free[current] = start;
		resize(at(start), HEAP_BYTES);
	}
	if (size <= HEAP_BYTES - 2 * ALIGN) {
		uint32_t need = ((uint32_t)size + 2 * ALIGN - 1) / ALIGN * ALIGN;
		for (uint32_t o = first_free[current]; o < end; o += at(o)->size)
			if (!at(o)->used && at(o)->size >= need)
				return take(at(o), need, size);
	}
	full[current] = 1;
	return NULL;
}

void free(void *block)
{
	if (!block)
		return;
	struct header *h = (struct header *)((uint8_t *)block - ALIGN);
	uint32_t next = offset_of(h) + h->size;
	h->used = 0;
	if (next < end_of(offset_of(h)) && !at(next)->used)
		resize(h, h->size + at(next)->size);
	if (h->before && !at(offset_of(h) - h->before)->used) {
		uint32_t size = h->size;
		h = at(offset_of(h) - h->before);
		resize(h, h->size + size);
	}
	uint32_t owner = heap_of(offset_of(h));
	if (offset_of(h) < first_free[owner])
		first_free[owner] = offset_of(h);
}

void *calloc(size_t count, size_t size)
{
	size_t total;
	return __builtin_mul_overflow(count, size, &total) ? NULL : malloc(total);
}

void *realloc(void *block, size_t size)
{
	if (!block)
		return malloc(size);
	struct header *h = (struct header *)((uint8_t *)block - ALIGN);
	if (size <= h->asked) {
		h->asked = (uint32_t)size;
		return block;
	}
	void *larger = malloc(size);
	if (larger) {
		memcpy(larger, block, h->asked);
		free(block);
	}
	return larger;
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
	*block = alignment <= ALIGN ? malloc(size) : NULL;
	return *block ? 0 : ENOMEM;
}

void *memalign(size_t alignment, size_t size) { return alignment <= ALIGN ? malloc(size) : NULL; }
