/* The heaps that malloc takes from: one for each stream. */
#ifndef HEAP_H
#define HEAP_H

#include <stdint.h>

enum { HEAPS = 2 };

/* heap_use chooses the heap that malloc takes from. Blocks go back to where they came from. */
void heap_use(uint32_t index);

/* heap_full tells whether something did not fit. */
int heap_full(uint32_t index);

#endif
